import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needText, readNeed, readNeeds, wantedOf } from '../../../src/search/needs.ts';
import { openValues } from '../../../src/search/values.ts';

const values = openValues({
  units: { cm: { symbol: 'cm', factor: '0.01' }, m: { symbol: 'm', factor: '1' } },
  columns: [
    { key: 'height', name: { zh: '身高' }, unit: 'cm', units: ['cm', 'm'], rows: [], figures: [], specifications: [], conditions: [] },
    { key: '功率密度|kW/kg', name: { zh: '功率密度' }, unit: 'kW/kg', rows: [], figures: [], specifications: [], conditions: [] },
  ],
});

describe('a need in an address', () => {
  test.each([
    ['height:160..', { key: 'height', min: 160 }],
    ['height:..180', { key: 'height', max: 180 }],
    ['height:160..180', { key: 'height', min: 160, max: 180 }],
    ['height:1.6..:m', { key: 'height', min: 1.6, unit: 'm' }],
    ['height:160..:cm', { key: 'height', min: 160 }],
    ['height:-5..-1', { key: 'height', min: -5, max: -1 }],
    ['height:１.６万..', { key: 'height', min: 16000 }],
    ['功率密度|kW/kg:5..', { key: '功率密度|kW/kg', min: 5 }],
  ])('%s', (text, need) => {
    expect(readNeed(text, values)).toEqual(need);
  });

  test.each(['', 'height', 'height:', 'height:..', 'height:160', 'height:180..160', 'height:tall..', 'height:160..tall', 'height:160..:kg', 'height:160..:', 'weight:5..', ':5..', 'height:1..2..3', '功率密度|kW/kg:5..:W', '__proto__:1..'])('"%s" is none', (text) => {
    expect(readNeed(text, values)).toBeUndefined();
  });

  test('is written as it is read', () => {
    const end = fc.option(fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10), { nil: undefined });
    const need = fc.tuple(end, end, fc.constantFrom('m', undefined)).filter(([min, max]) => (min ?? max) !== undefined && (min ?? -Infinity) <= (max ?? Infinity))
      .map(([min, max, unit]) => ({ key: 'height', ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(unit && { unit }) }));
    fc.assert(fc.property(need, (given) => {
      const read = readNeed(needText(given), values);
      // Not toEqual: it tells -0 from 0.
      expect(read && needText(read)).toBe(needText(given));
    }));
  });

  test('that cannot be read is told, beside those that can', () => {
    expect(readNeeds(['height:1.6..:m', 'weight:5..'], values)).toEqual({ needs: [{ key: 'height', min: 1.6, unit: 'm' }], unknown: ['weight:5..'] });
  });
});

test('what is wanted is told in the unit of the figures', () => {
  const column = values.columns.get('height');
  expect(column && wantedOf({ key: 'height', min: 1.6, max: 1.85, unit: 'm' }, column, values)).toEqual({ min: 160, max: 185 });
});
