import { expect, test } from 'vitest';
import { figureText } from '../../../../src/catalogue/comparison/figure-text.ts';

test.each([
  [{ min: 185, max: 185, bounds: 'exact' }, false, '185', true],
  [{ min: 0.0000001, max: 0.0000001, bounds: 'exact' }, false, '0.0000001', true],
  [{ min: 456e9, max: 456e9, bounds: 'exact' }, false, '456000000000', true],
  [{ min: 0.1, max: 0.3, bounds: 'between' }, false, '0.1–0.3', true],
  [{ min: -16, max: 31, bounds: 'between' }, false, '-16–31', true],
  [{ min: 6, bounds: 'at-least' }, false, '≥ 6', true],
  [{ min: 6, bounds: 'at-least' }, true, '> 6', true],
  [{ max: 3, bounds: 'at-most' }, false, '≤ 3', true],
  [{ max: 3, bounds: 'at-most' }, true, '< 3', true],
  [{ min: 1 / 3, max: 1 / 3, bounds: 'exact' }, false, '0.333333', false],
  [{ min: 1, max: 5 / 3, bounds: 'between' }, false, '1–1.66667', false],
] as const)('%o is told', (quantity, isStrict, text, isExact) => {
  expect(figureText(quantity, isStrict)).toEqual({ text, isExact });
});
