import { expect, test } from 'vitest';
import { fenText } from '../../src/i18n/fen.ts';
import { scaleFor } from '../../src/i18n/fen-scale.ts';

test.each([
  [1n, '0.01 元', '0.01 yuan'],
  [99_90n, '99.90 元', '99.90 yuan'],
  [172_800_00n, '17.28 万元', '172,800 yuan'],
  [345_600_00n, '34.56 万元', '345,600 yuan'],
  [172_801_00n, '172,801 元', '172,801 yuan'],
  [3_200_000_00n, '320 万元', '3.2 million yuan'],
  [3_456_789_12n, '3,456,789.12 元', '3,456,789.12 yuan'],
  [20_000_000_00n, '2,000 万元', '20 million yuan'],
  [120_000_000_00n, '1.2 亿元', '120 million yuan'],
  [123_456_000_00n, '12,345.6 万元', '123,456,000 yuan'],
  [1_200_000_000_00n, '12 亿元', '1.2 billion yuan'],
  [1_000_000_000_000_00n, '10,000 亿元', '1,000 billion yuan'],
])('%s fen are %s, %s', (fen, chinese, english) => {
  expect(fenText('zh', fen)).toBe(chinese);
  expect(fenText('en', fen)).toBe(english);
});

test.each([
  ['the largest unit that tells all', [120_000_000_00n, 500_000_000_00n, 0n], ['1.2 亿元', '5 亿元', '0 亿元'], ['120 million yuan', '500 million yuan', '0 million yuan']],
  ['no larger one than the smallest of them allows', [120_000_000_00n, 172_800_00n], ['12,000 万元', '17.28 万元'], ['120,000,000 yuan', '172,800 yuan']],
  ['plain yuan where one of them is no more', [120_000_000_00n, 99n], ['120,000,000 元', '0.99 元'], ['120,000,000 yuan', '0.99 yuan']],
  ['a negative one like the others', [-3_000_000_00n, 20_000_00n], ['300 万元', '2 万元'], ['3 million yuan', '0.02 million yuan']],
  ['nothing', [0n], ['0 元'], ['0 yuan']],
] as const)('amounts that stand together have one unit: %s', (_, fens, chinese, english) => {
  const told = (language: 'zh' | 'en') => fens.map((fen) => fenText(language, fen < 0n ? -fen : fen, scaleFor(language, fens)));
  expect(told('zh')).toEqual(chinese);
  expect(told('en')).toEqual(english);
});
