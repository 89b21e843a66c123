import { describe, expect, test } from 'vitest';
import { targetText, yuanParts, yuanText, type Figure } from '../../src/i18n/amount.ts';

describe('an amount in yuan', () => {
  test.each([
    [1, '1 元', '1 yuan'],
    [9_999, '9,999 元', '9,999 yuan'],
    [10_000, '1 万元', '10,000 yuan'],
    [1_000_000, '100 万元', '1 million yuan'],
    [3_250_000, '325 万元', '3.25 million yuan'],
    [8_000_000, '800 万元', '8 million yuan'],
    [20_000_000, '2,000 万元', '20 million yuan'],
    [100_000_000, '1 亿元', '100 million yuan'],
    [150_000_000, '1.5 亿元', '150 million yuan'],
    [400_000_000_000, '4,000 亿元', '400 billion yuan'],
  ])('%i is written by the large numbers of its language', (yuan, chinese, english) => {
    expect(yuanText('zh', yuan)).toBe(chinese);
    expect(yuanText('en', yuan)).toBe(english);
  });

  test.each([
    [123_456, '123,456 元', '123,456 yuan'],
    [123_456_700, '12,345.67 万元', '123,456,700 yuan'],
    [123_456_789, '123,456,789 元', '123,456,789 yuan'],
  ])('%i is not rounded: it is written by a smaller number, or in full', (yuan, chinese, english) => {
    expect(yuanText('zh', yuan)).toBe(chinese);
    expect(yuanText('en', yuan)).toBe(english);
  });

  test('comes in two parts, so that the figure can stand out', () => {
    expect(yuanParts('zh', 5_000_000)).toEqual({ figure: '500', unit: '万元' });
    expect(yuanParts('en', 5_000_000)).toEqual({ figure: '5', unit: 'million yuan' });
  });
});

const aFigure = (own: Partial<Figure>): Figure => ({ value: 1, unit: 'ratio', qualifier: 'exactly', ...own });

describe('a figure of a policy', () => {
  test.each<[Partial<Figure>, string, string]>([
    [{ value: 1500, unit: 'count', counter: { zh: '项', en: 'products' }, qualifier: 'over' }, '超过 1,500 项', 'over 1,500 products'],
    [{ value: 20_000, unit: 'count', counter: { zh: '个', en: 'piles' } }, '2 万个', '20,000 piles'],
    [{ value: 20, unit: 'count', counter: { zh: '家', en: 'factories' }, qualifier: 'at-least' }, '不少于 20 家', 'at least 20 factories'],
    [{ value: 200_000_000_000, unit: 'yuan' }, '2,000 亿元', '200 billion yuan'],
    [{ value: 95, unit: 'percent', qualifier: 'over' }, '超过 95%', 'over 95%'],
    [{ value: 50, unit: 'percent', qualifier: 'about' }, '约 50%', 'about 50%'],
    [{ value: 5, unit: 'percentage-points' }, '5 个百分点', '5 percentage points'],
    [{ value: 3_000_000, unit: 'kilowatts' }, '300 万千瓦', '3 million kW'],
    [{ value: 500_000, unit: 'kilowatts' }, '50 万千瓦', '500,000 kW'],
    [{ value: 5_000_000, unit: 'tonnes' }, '500 万吨', '5 million tonnes'],
    [{ value: 50_000, unit: 'tonnes-per-year' }, '5 万吨/年', '50,000 tonnes a year'],
    [{ value: 1.25, unit: 'ratio', qualifier: 'at-most' }, '不高于 1.25', 'at most 1.25'],
  ])('%j', (figure, chinese, english) => {
    expect(targetText('zh', aFigure(figure))).toBe(chinese);
    expect(targetText('en', aFigure(figure))).toBe(english);
  });

  test('without an English counter, the Chinese one stands in', () => {
    expect(targetText('en', aFigure({ value: 3, unit: 'count', counter: { zh: '批' } }))).toBe('3 批');
  });
});
