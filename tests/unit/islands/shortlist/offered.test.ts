import { expect, test } from 'vitest';
import { messagesOf } from '../../../../src/i18n/index.ts';
import { shortlistMessageKeys } from '../../../../src/islands/shortlist/messages.ts';
import { offeredByFile } from '../../../../src/islands/shortlist/offered.ts';
import { speakerOf } from '../../../../src/islands/speaker.ts';
import { emptyShortlist } from '../../../../src/shortlist/shortlist.ts';

const speaker = speakerOf({ base: '/', locale: 'zh', messages: messagesOf('zh', shortlistMessageKeys) });
const filed = (savedOn: string) => offeredByFile({ list: { ...emptyShortlist, items: [{ id: 'a' }] }, unread: 0, beyond: [], savedOn, file: '清单.json' }, speaker);

test('a file says on which day it was saved', () => {
  expect(filed('2026-11-26').intro.join(' ')).toContain('2026年11月26日');
});

test.each(['2026-13-45', '2026-02-30', 'yesterday'])('a file of %s, which is no day, is offered without it', (savedOn) => {
  expect(filed(savedOn).intro).toHaveLength(1);
});
