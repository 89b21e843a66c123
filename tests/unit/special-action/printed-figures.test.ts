import { expect, test } from 'vitest';
import { printedFigures } from './printed-figures.ts';

test.each<[string, string[]]>([
  ['最高 2000 万元', ['20000000 yuan']],
  ['up to 20 million yuan', ['20000000 yuan']],
  ['累计 2,000 亿元，合 1.1 万元', ['200000000000 yuan', '11000 yuan']],
  ['200 billion yuan, of which 5.5 million yuan', ['200000000000 yuan', '5500000 yuan']],
  ['５０％', ['50 percent']],
  ['up to 30% of it', ['30 percent']],
  ['提高 5 个百分点', ['5 percentage-points']],
  ['rises by 5 percentage points', ['5 percentage-points']],
  ['300 万千瓦', ['3000000 kilowatt']],
  ['500 MW and 200,000 kilowatts', ['500000 kilowatt', '200000 kilowatt']],
  ['5 万吨/年', ['50000 tonnes']],
  ['5 million tonnes of standard coal', ['5000000 tonnes']],
  ['连续三年', ['3 years']],
  ['for three consecutive years', ['3 years']],
  ['3 years', ['3 years']],
  ['half of the interest', ['50 percent']],
  ['50 类、20 余份', ['50', '20']],
  ['not above 1.25', ['1.25']],
])('%s', (text, figures) => {
  expect(printedFigures(text).map(({ value, unit }) => (unit ? `${value} ${unit}` : String(value)))).toEqual(figures);
});

test.each(['到 2027 年', 'over 2023', '5G 和 5G-A', '第 17 条', 'Article 17', 'articles 7 and 17', '沪经信技〔2024〕355号', 'PUE', '一口受理', 'at a single window'])('%s prints no figure', (text) => {
  expect(printedFigures(text)).toEqual([]);
});

test.each<[string, number]>([['2023.5 万', 20235000], ['2,027 products', 2027], ['12027', 12027]])('%s is no year', (text, value) => {
  expect(printedFigures(text).map((figure) => figure.value)).toEqual([value]);
});
