import { expect, test } from 'vitest';
import { messagesOf } from '../../../../src/i18n/index.ts';
import { nameCheckMessageKeys } from '../../../../src/islands/name-check/messages.ts';
import { resultRows } from '../../../../src/islands/name-check/result-rows.ts';
import { speakerOf } from '../../../../src/islands/speaker.ts';
import type { CheckedLine } from '../../../../src/names/check-line.ts';

const speaker = speakerOf({ base: '/', locale: 'zh', messages: messagesOf('zh', nameCheckMessageKeys) });
const part = (own: Partial<CheckedLine['parts'][number]>): CheckedLine['parts'][number] => ({ start: 0, end: 3, text: '光谱仪', subject: 'product', verdict: 'unknown', matches: [], ...own });
const match = { role: 'listed', known: '光谱仪', right: '光谱仪' } as const;
const lines: CheckedLine[] = [
  { number: 1, text: '光谱仪', outcome: 'unknown', parts: [part({})] },
  { number: 2, text: '光谱仪', outcome: 'identical', parts: [part({ verdict: 'identical', matches: [match, match] })] },
];

test('each row says with which data its names were compared, and all are as wide as their header', () => {
  const [heading = [], ...rows] = resultRows(lines, { day: '2026-11-26', edition: { version: '2026.3（参考版）', dataDate: '2026-11-20' }, speaker });
  expect(heading.slice(-3)).toEqual(['说明', '数据版本', '数据截至']);
  expect(rows.map((row) => row.slice(-2))).toEqual(Array.from({ length: 3 }, () => ['2026.3（参考版）', '2026-11-20']));
  expect(rows.every(({ length }) => length === heading.length)).toBe(true);
});
