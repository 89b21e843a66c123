import { expect, test } from 'vitest';
import { endsOf, zoneAt, zones } from '../../../src/search/zones.ts';

const lengths = [3, 0, 2, 4, 1, 0, 5, 0, 0, 0];

test('the ends of a row are its lengths added up, and each row begins anew', () => {
  expect(endsOf(lengths)).toEqual([3, 3, 5, 9, 10, 0, 5, 5, 5, 5]);
});

test.each([
  [0, 0, 'name'], [0, 2, 'name'], [0, 3, 'alias'], [0, 4, 'alias'], [0, 5, 'maker'], [0, 8, 'maker'], [0, 9, 'text'], [0, 10, 'rest'], [0, 999, 'rest'],
  [1, 0, 'model'], [1, 4, 'model'], [1, 5, 'rest'],
  [2, 0, 'rest'],
] as const)('in row %i the word %i lies in the zone %s', (row, position, zone) => {
  expect(zoneAt(endsOf(lengths), row, position)).toBe(zone);
});

test('the zones stand in the order in which a match counts', () => {
  expect(zones).toEqual(['name', 'model', 'alias', 'maker', 'text', 'rest']);
});
