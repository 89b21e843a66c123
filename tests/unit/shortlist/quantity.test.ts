import { expect, test } from 'vitest';
import { isQuantity, quantityText, readQuantity } from '../../../src/shortlist/quantity.ts';

test.each([
  ['', {}],
  [' ', {}],
  ['2', { quantity: 2 }],
  ['０．５', { quantity: 0.5 }],
  ['1,500', { quantity: 1500 }],
  ['0.125', { quantity: 0.125 }],
  ['0.1250', { quantity: 0.125 }],
  ['.5', { quantity: 0.5 }],
  ['1000000000', { quantity: 1_000_000_000 }],
  ['1000000001', { problem: 'too-large' }],
  ['0.0001', { problem: 'too-precise' }],
  ['0', { problem: 'not-positive' }],
  ['-2', { problem: 'not-positive' }],
  ['2 台', { problem: 'not-a-number' }],
  ['若干', { problem: 'not-a-number' }],
  ['1,5', { problem: 'not-a-number' }],
  ['1e3', { problem: 'not-a-number' }],
  ['Infinity', { problem: 'not-a-number' }],
  ['.', { problem: 'not-a-number' }],
] as const)('%j is read as %j', (typed, reading) => {
  expect(readQuantity(typed)).toEqual(reading);
});

test.each([[1, true], [0.001, true], [0.1 + 0.2, true], [1_000_000_000, true], [0, false], [-1, false], [0.0001, false], [NaN, false], [Infinity, false], ['2', false]])('whether %j is a quantity: %j', (value, expected) => {
  expect(isQuantity(value)).toBe(expected);
});

test('a quantity is written as it is typed', () => {
  expect([quantityText(1500), quantityText(0.5), quantityText(undefined)]).toEqual(['1500', '0.5', '']);
});
