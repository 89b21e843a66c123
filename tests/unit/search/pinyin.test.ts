import { expect, test } from 'vitest';
import { indexLetter, pinyinOf } from '../../../src/search/pinyin.ts';

test.each([
  ['联影', 'lianying'],
  ['绿色', 'lvse'],
  ['重庆', 'chongqing'],
  ['EX-200 光谱仪', 'ex-200 guangpuyi'],
  ['ＥＸ', 'ex'],
  ['', ''],
])('the pinyin of "%s" is "%s"', (text, pinyin) => {
  expect(pinyinOf(text)).toBe(pinyin);
});

test.each([
  ['lianying', 'L'],
  ['(ex) 200', 'E'],
  ['“ex”', 'E'],
  ['3d printer', '#'],
  ['über', '#'],
  ['', '#'],
  ['——', '#'],
])('"%s" stands under %s', (key, letter) => {
  expect(indexLetter(key)).toBe(letter);
});
