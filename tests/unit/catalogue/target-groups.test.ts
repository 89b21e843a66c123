import { expect, test } from 'vitest';
import { targetGroups } from '../../../src/catalogue/target-groups.ts';
import { aTarget } from './a-policy.ts';

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

test('targets of one unit share a scale, largest first; those of each year have one of their own', () => {
  const groups = targetGroups([aTarget({ id: 'a', value: 20 }), aTarget({ id: 'b', value: 50 }), aTarget({ id: 'c', value: 30, period: 'per-year' }), aTarget({ id: 'd', value: 10, period: 'per-year' }), aTarget({ id: 'e', value: 2, unit: 'yuan' }), aTarget({ id: 'f', value: 4, unit: 'yuan' })]);
  expect(groups.map(({ unit, perYear, max, targets }) => [unit, perYear, max, idsOf(targets)])).toEqual([
    ['count', false, 50, ['b', 'a']],
    ['count', true, 30, ['c', 'd']],
    ['yuan', false, 4, ['f', 'e']],
  ]);
});

test('a single target is not drawn', () => {
  expect(targetGroups([aTarget({ unit: 'tonnes' }), aTarget({ id: 'other', unit: 'yuan' })])).toEqual([]);
});

test('what would flatten all others is told apart', () => {
  const [group] = targetGroups([aTarget({ id: 'piles', value: 20_000 }), aTarget({ id: 'a', value: 500 }), aTarget({ id: 'b', value: 60 }), aTarget({ id: 'c', value: 2 })]);
  expect(group?.max).toBe(500);
  expect(idsOf(group?.targets ?? [])).toEqual(['a', 'b']);
  expect(idsOf(group?.beyond ?? [])).toEqual(['piles']);
});

test('what would be a sliver is left to the table, and a scale with one bar is none', () => {
  const [group] = targetGroups([aTarget({ id: 'a', value: 500 }), aTarget({ id: 'b', value: 60 }), aTarget({ id: 'c', value: 25 }), aTarget({ id: 'd', value: 24 })]);
  expect(idsOf(group?.targets ?? [])).toEqual(['a', 'b', 'c']);
  expect(idsOf(group?.below ?? [])).toEqual(['d']);
  expect(targetGroups([aTarget({ id: 'a', value: 90 }), aTarget({ id: 'b', value: 10 }), aTarget({ id: 'c', value: 4 })])[0]?.below.map(({ id }) => id)).toEqual(['c']);
});

test('shares of a whole are drawn up to 100; growth by a share is not', () => {
  const [group] = targetGroups([aTarget({ id: 'a', value: 77, unit: 'percent', period: 'level' }), aTarget({ id: 'b', value: 95, unit: 'percent', period: 'level' }), aTarget({ id: 'c', value: 25, unit: 'percent' })]);
  expect(group?.max).toBe(100);
  expect(idsOf(group?.targets ?? [])).toEqual(['b', 'a']);
});

test('limits, scopes and the number of listed products are not drawn', () => {
  expect(targetGroups([aTarget({ kind: 'limit' }), aTarget({ kind: 'scope' }), aTarget({ measured: 'listed-products' }), aTarget()])).toEqual([]);
});
