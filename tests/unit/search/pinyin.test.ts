import { describe, expect, test } from 'vitest';
import { indexLetter, pinyinOf, readingOf, shortReading, syllablesOf } from '../../../src/search/pinyin.ts';
import { initialsOf } from '../../../src/search/syllables.ts';

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

describe('a reading', () => {
  test.each([
    ['联影医疗', [['联影医疗', 'lian ying yi liao']]],
    ['128层CT扫描仪', [['层', 'ceng'], ['扫描仪', 'sao miao yi']]],
    ['微创（集团）', [['微创集团', 'wei chuang ji tuan']]],
    ['重庆银行', [['重庆银行', 'chong qing yin hang']]],
    ['绿色', [['绿色', 'lv se']]],
    ['CT', []],
    ['', []],
  ])('of "%s" is %j: letters end a row, punctuation does not', (text, rows) => {
    expect(readingOf(text).map(({ characters, syllables }) => [characters, syllables.join(' ')])).toEqual(rows);
  });

  test('is that of the record, where it gives one', () => {
    expect(syllablesOf('重塑 A 能源', 'chong su neng yuan')).toBe('chong su neng yuan');
    expect(readingOf('重塑A能源', 'chong su neng yuan').map(({ syllables }) => syllables)).toEqual([['chong', 'su'], ['neng', 'yuan']]);
  });

  test('with too few or too many syllables is none', () => {
    expect(readingOf('重塑', 'chong')).toEqual([]);
    expect(syllablesOf('重塑', 'chong su a')).toBe('');
  });

  test('is not kept for another correction of the same text', () => {
    expect(syllablesOf('重', 'chong')).toBe('chong');
    expect(syllablesOf('重', 'zhong')).toBe('zhong');
  });

  test('has initials', () => {
    expect(initialsOf(['lian', 'ying', 'yi', 'liao'])).toBe('lyyl');
  });
});

test.each([
  ['重塑', 'chong su'],
  ['能源', 'neng yuan'],
  ['重塑能源', 'chong su neng yuan'],
  ['塑（能）', 'su neng'],
  ['别的', undefined],
  [undefined, undefined],
])('of 上海重塑能源公司 (shang hai chong su neng yuan gong si) the short name %s is read "%s"', (short, reading) => {
  expect(shortReading({ zh: '上海重塑能源公司', override: 'shang hai chong su neng yuan gong si' }, short)).toBe(reading);
});

test('a short name of letters alone has no reading, nor has one of a name without a correction', () => {
  expect(shortReading({ zh: '上海重塑', override: 'shang hai chong su' }, 'REFIRE') ?? '').toBe('');
  expect(shortReading({ zh: '上海重塑' }, '重塑')).toBeUndefined();
});
