import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../../../src/i18n/index.ts';
import { differenceSentences } from '../../../../src/islands/name-check/difference-words.ts';
import { nameCheckMessageKeys, type Speaker } from '../../../../src/islands/name-check/messages.ts';
import { speakerOf } from '../../../../src/islands/speaker.ts';
import { differenceOf } from '../../../../src/names/difference.ts';
import { traditionalFold } from '../../../../src/search/traditional.ts';

const speaker = (locale: 'zh' | 'en'): Speaker => speakerOf({ base: '/', locale, messages: messagesOf(locale, nameCheckMessageKeys) });
const told = (locale: 'zh' | 'en', written: string, listed: string): string[] => differenceSentences(differenceOf(written, listed, traditionalFold()), speaker(locale));

describe('each difference is told in a sentence that names what cannot be seen', () => {
  test.each([
    ['Ａ型', 'A型', '第 1 个字符：合同写作“Ａ”（全角，U+FF21），所载为“A”（拉丁字母，U+0041），全角与半角不同。'],
    ['A\u3000B', 'A B', '第 2 个字符：合同用的是全角空格（U+3000），所载用的是普通空格（U+0020），是两种空格。'],
    ['激光 雷达', '激光雷达', '第 3 个字符：合同多了空格，即普通空格（U+0020）。'],
    ['激光雷达\u200b', '激光雷达', '第 5 个字符：合同里有看不见的字符，即零宽字符（U+200B），应删去。'],
    ['АB', 'AB', '第 1 个字符：合同写作“А”（西里尔字母，U+0410），所载为“A”（拉丁字母，U+0041），字形相近，不是同一个字符。'],
    ['粉未', '粉末', '第 2 个字符：合同写作“未”，所载为“末”，字形相近，不是同一个字符。'],
    ['X—1', 'X-1', '第 2 个字符：合同用“—”（破折号，U+2014），所载用“-”（半角连字符，U+002D），是两种横线。'],
    ['機器', '机器', '第 1 个字符：合同写作繁体“機”，所载为简体“机”。'],
    ['激光雷', '激光雷达', '末尾：合同少了“达”。'],
    ['光雷达', '激光雷达', '第 1 个字符之前：合同少了“激”。'],
    ['线（A B）', '线', '第 2 个字符起：合同多了“（A␣B）”。'],
  ])('%s ↔ %s', (written, listed, sentence) => {
    expect(told('zh', written, listed)).toEqual([sentence]);
  });

  test('in English as well', () => {
    expect(told('en', 'X–1 (A)', 'X-1（A）')).toEqual([
      'Character 2: the draft has “–” (en dash, U+2013), the record “-” (hyphen-minus, U+002D); these are different dashes.',
      'Character 4: the draft has a space too many, ordinary space (U+0020).',
      'Character 5: the draft has “(” (half width, U+0028), the record “（” (full width, U+FF08); these are different brackets.',
      'Character 7: the draft has “)” (half width, U+0029), the record “）” (full width, U+FF09); these are different brackets.',
    ]);
  });
});
