import { expect, test } from 'vitest';
import { moved, readComparison, searchOfComparison } from '../../../../src/islands/compare/address.ts';

test.each([
  ['', [], false],
  ['?ids=', [], false],
  ['?ids=a', ['a'], false],
  ['?ids=a,b&only=1', ['a', 'b'], true],
  ['?ids=a,b,a,,b', ['a', 'b'], false],
  ['?ids=a%2Cb&ids=c', ['a', 'b', 'c'], false],
  ['?ids=a，b c', ['a', 'b', 'c'], false],
  ['?ids=a&only=yes', ['a'], false],
  [`?ids=${Array.from({ length: 500 }, (_, place) => `p${place}`).join()}`, Array.from({ length: 500 }, (_, place) => `p${place}`), false],
  ['?ids=%E0%A4%A', ['\uFFFD%A'], false],
])('%s is read', (search, ids, isOnly) => {
  expect(readComparison(search)).toEqual({ ids, isOnly });
});

test.each([
  [[], false, ''],
  [['a', 'b'], false, '?ids=a,b'],
  [['a', 'b'], true, '?ids=a,b&only=1'],
  [['甲&b'], false, '?ids=%E7%94%B2%26b'],
])('%j and %s are written', (ids, isOnly, search) => {
  expect(searchOfComparison({ ids, isOnly })).toBe(search);
  expect(readComparison(search)).toEqual({ ids, isOnly });
});

test.each([
  ['to the right', ['a', 'b', 'c'], ['a', 'b', 'c'], 'a', 1, ['b', 'a', 'c']],
  ['to the left', ['a', 'b', 'c'], ['a', 'b', 'c'], 'c', -1, ['a', 'c', 'b']],
  ['past an unknown one', ['a', 'x', 'b', 'rest'], ['a', 'b'], 'a', 1, ['b', 'x', 'a', 'rest']],
  ['beyond the end', ['a', 'b'], ['a', 'b'], 'b', 1, ['a', 'b']],
] as const)('a column moves %s', (_, ids, shown, id, step, expected) => {
  expect(moved(ids, shown, id, step)).toEqual(expected);
});
