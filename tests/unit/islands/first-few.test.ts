import { expect, test } from 'vitest';
import { messagesOf } from '../../../src/i18n/index.ts';
import { firstFew, firstFewKeys } from '../../../src/islands/first-few.ts';
import { speakerOf } from '../../../src/islands/speaker.ts';
import type { Locale } from '../../../src/site-paths.ts';

const few = (locale: Locale, texts: string[], most?: number): string => firstFew(texts, speakerOf({ base: '/', locale, messages: messagesOf(locale, firstFewKeys) }), most);

test.each<[what: string, texts: string[], zh: string, en: string]>([
  ['none', [], '', ''],
  ['one', ['a'], 'a', 'a'],
  ['five', ['a', 'b', 'c', 'd', 'e'], 'a、b、c、d、e', 'a, b, c, d, e'],
  ['six', ['a', 'b', 'c', 'd', 'e', 'f'], 'a、b、c、d、e，另有 1 个', 'a, b, c, d, e and 1 more'],
])('%s', (_, texts, zh, en) => {
  expect([few('zh', texts), few('en', texts)]).toEqual([zh, en]);
});

test('as many as its sentence has room for', () => {
  expect(few('zh', ['a', 'b', 'c'], 2)).toBe('a、b，另有 1 个');
});
