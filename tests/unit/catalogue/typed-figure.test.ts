import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldText, readFigure } from '../../../src/catalogue/typed-figure.ts';

test.each<[string, number]>([
  ['1200', 1200],
  ['1,200', 1200],
  ['1，200，000', 1200000],
  ['１２００', 1200],
  ['1.2万', 12000],
  ['1.2 万', 12000],
  ['０．５', 0.5],
  ['.5', 0.5],
  ['3亿', 300000000],
  ['1.85', 1.85],
  ['-40', -40],
  ['−40', -40],
  ['+5', 5],
  ['1.2 million', 1200000],
  ['007', 7],
])('%s is %d', (text, figure) => {
  expect(readFigure(text)).toBe(figure);
});

test.each(['', ' ', '万', '.', '1,20', '1,2000', '12 kg', '1e5', '1.2.3', '十', '--5', 'NaN', 'Infinity', '1万万', 'constructor', '1constructor', '1234567890123456', '5-6'])('"%s" is no figure', (text) => {
  expect(readFigure(text)).toBeUndefined();
});

test('a number as it is printed is that number', () => {
  fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 5 }), (digits, places) => {
    const value = digits / 10 ** places;
    expect(readFigure(value.toFixed(places)) === value).toBe(true);
  }));
});

test.each([0, 0.1, -16, 13000, 456000000000, 33.8, 1.33, 1 / 3, 1234 / 7, 0.0000001])('%d is read as it stands in a field', (figure) => {
  const text = fieldText(figure);
  expect(readFigure(text)).toBeCloseTo(figure, 12);
  expect(fieldText(readFigure(text))).toBe(text);
});

test('no figure is no text in a field', () => {
  expect(fieldText(undefined)).toBe('');
});
