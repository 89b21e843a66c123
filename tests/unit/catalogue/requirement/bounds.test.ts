import { describe, expect, test } from 'vitest';
import { judge } from '../../../../src/catalogue/criteria.ts';
import { boundsOfAll, joined, type FigureBounds, type Stated } from '../../../../src/catalogue/requirement/bounds.ts';

const value = (min?: number, max?: number): Stated => ({ ...(min !== undefined && { min }), ...(max !== undefined && { max }), reading: 'value' });
const span = (min?: number, max?: number): Stated => ({ ...value(min, max), reading: 'span' });

const cases: [string, Stated[], FigureBounds][] = [
  ['from the least to the greatest', [value(33.8, 33.8), value(75, 75), value(71, 71)], { min: 33.8, max: 75 }],
  ['the same figure of all', [value(360, 360), value(360, 360)], { min: 360, max: 360 }],
  ['a lower end alone, where one states no upper one', [value(6), value(8, 8)], { min: 6 }],
  ['an upper end alone', [value(undefined, 3), value(30, 30)], { max: 30 }],
  ['nothing, where they state different ends', [value(6), value(undefined, 11)], {}],
  ['ranges as wholes', [value(158, 192), value(100, 160)], { min: 100, max: 192 }],
  ['what all spans cover', [span(-20, 45), span(0, 40)], { min: 0, max: 40 }],
  ['nothing of spans that don’t meet', [span(-20, -5), span(0, 40)], {}],
];

describe('the bounds that all keep to', () => {
  test.each(cases)('are %s', (_, stated, expected) => {
    expect(boundsOfAll(stated)).toEqual(expected);
  });

  test.each(cases)('are kept by each of them: %s', (_, stated) => {
    const all = boundsOfAll(stated);
    expect(stated.map((one) => judge([one], all, one.reading))).toEqual(stated.map(() => 'meets'));
  });

  test('what one product states twice is one statement', () => {
    expect(joined([value(10918, 10918), value(10899, 10899)])).toEqual(value(10899, 10918));
    expect(joined([value(6), value(undefined, 9)])).toEqual(value());
  });
});
