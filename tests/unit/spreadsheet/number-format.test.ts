import { expect, test } from 'vitest';
import { printNumber, shownNumber } from '../../../src/spreadsheet/xlsx/number-format.ts';

const printed = (format: string, value: number): string | number | undefined => {
  const shown = shownNumber(164, new Map([[164, format]]));
  return shown && printNumber(value, shown);
};

test.each([
  ['"SH"0000', 26, 'SH0026'],
  ['000', 7, '007'],
  ['0.00', 1.1, '1.10'],
  ['0.0"V"', 3, '3.0V'],
  ['0%', 0.95, '95%'],
  ['0.0%', 0.123, '12.3%'],
  ['\\A0', 5, 'A5'],
  ['[Red]00', 4, '04'],
  ['"a;b"0', 4, 'a;b4'],
  ['000;-000', 7, '007'],
])('the format %s shows %s as %s', (format, value, text) => {
  expect(printed(format, value)).toBe(text);
});

test.each([
  ['a format that would round it', '0.0', 1.25, 1.25],
  ['a negative number', '000', -7, -7],
  ['more digits than a number keeps', '000', 1e16, 1e16],
])('%s leaves the number', (_, format, value, number) => {
  expect(printed(format, value)).toBe(number);
});

test('a percentage that the format would round is shown in full', () => {
  expect(printed('0%', 0.1234)).toBe('12.34%');
});

test.each(['General', '0', '#,##0', '@', 'yyyy-mm-dd', '0.00E+00', '# ?/?', '¥#,##0.00', ''])('%s shows the number itself', (format) => {
  expect(printed(format, 5)).toBeUndefined();
});
