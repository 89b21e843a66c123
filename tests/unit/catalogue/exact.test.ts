import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divided, exactFactor, exactOf, numberOf, times } from '../../../src/catalogue/exact.ts';

test.each([
  [1.85, '100', 185],
  [0.1, '1000', 100],
  [1.1, '3', 3.3],
  [-16.5, '0.001', -0.0165],
  [36, '1000/3600', 10],
  [0, '0.0254', 0],
  [2.3e-7, '1000000000', 230],
  [4.56e21, '0.00000001', 45600000000000],
])('%d × %s is %d, to the last digit', (value, factor, product) => {
  expect(numberOf(times(exactOf(value), exactFactor(factor)))).toBe(product);
});

test('what cannot be told in decimals is the nearest number', () => {
  expect(numberOf(divided(exactOf(1), exactOf(3)))).toBe(1 / 3);
  expect(numberOf(times(exactOf(320), exactFactor('1000/3600')))).toBe(88.88888888888889);
});

test('what is no decimal number is a mistake of the programmer', () => {
  expect(() => exactOf(Infinity)).toThrow('"Infinity" is no decimal number');
  expect(() => exactFactor('a')).toThrow('"a" is no decimal number');
});

test('every number stands for itself', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 }), (value) => numberOf(exactOf(value)) === value || (value === 0)));
});
