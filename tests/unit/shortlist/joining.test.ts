import { describe, expect, test } from 'vitest';
import { addItem, moveItem, removeItems } from '../../../src/shortlist/changes.ts';
import { differing, joinList, putBack, replaceList, takeBack } from '../../../src/shortlist/joining.ts';
import { emptyShortlist, limits, type Shortlist } from '../../../src/shortlist/shortlist.ts';

const aList = (...ids: string[]): Shortlist => ({ ...emptyShortlist, items: ids.map((id) => ({ id })) });
const ids = ({ items }: Shortlist): string[] => items.map(({ id }) => id);
const search = (query: string) => ({ search: `?q=${query}`, count: 1, day: '2026-11-26', version: 'v' });

describe('a list that comes', () => {
  test('goes behind the own, whose quantities and notes stand', () => {
    const own: Shortlist = { ...emptyShortlist, items: [{ id: 'a', quantity: 1 }, { id: 'b' }] };
    const incoming = { items: [{ id: 'c' }, { id: 'a', quantity: 2, note: 'x' }, { id: 'b', quantity: 3 }], searches: [search('x')] };
    expect(differing(own, incoming)).toBe(1);
    expect(joinList(incoming)(own).list).toEqual({ compare: [], items: [{ id: 'a', quantity: 1, note: 'x' }, { id: 'b', quantity: 3 }, { id: 'c' }], searches: [search('x')] });
  });

  test('is told how much found no room', () => {
    const full = aList(...Array.from({ length: limits.items - 1 }, (_, index) => `p-${index}`));
    const { list, refusal } = joinList({ items: aList('p-1', 'x', 'y', 'z').items, searches: [] })(full);
    expect([list.items.length, list.items.at(-1)?.id, refusal]).toEqual([limits.items, 'x', { limit: 'items', left: 2 }]);
  });

  test('takes the place of the own; that can be taken back, and what was added since stays', () => {
    const own = { ...aList('a', 'b'), compare: ['a'], searches: [search('x')] };
    const incoming = { items: aList('b', 'c').items, searches: [] };
    const replaced = replaceList(incoming)(own).list;
    expect(replaced).toEqual({ items: [{ id: 'b' }, { id: 'c' }], compare: ['a'], searches: [search('x')] });
    const since = addItem('d')(replaced).list;
    expect(ids(takeBack(own, incoming)(since).list)).toEqual(['a', 'b', 'd']);
  });
});

describe('putting back', () => {
  test.each([
    [['a', 'b', 'c', 'd'], ['b'], ['a', 'b', 'c', 'd']],
    [['a', 'b', 'c', 'd'], ['a'], ['a', 'b', 'c', 'd']],
    [['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd']],
    [['a', 'b', 'c', 'd'], ['b', 'd'], ['a', 'b', 'c', 'd']],
  ])('of %j without %j gives %j', (all, removed, expected) => {
    const before = aList(...all);
    expect(ids(putBack(before, removed)(removeItems(removed)(before).list).list)).toEqual(expected);
  });

  test('goes by the neighbour, also where others came or moved since', () => {
    const before = aList('a', 'b', 'c');
    const since = moveItem('a', 9)(addItem('x')(removeItems(['b'])(before).list).list).list;
    expect(ids(putBack(before, ['b'])(since).list)).toEqual(['c', 'x', 'a', 'b']);
  });
});

test.each([
  ['a', 0, ['a', 'b', 'c']],
  ['a', 1, ['b', 'a', 'c']],
  ['a', 9, ['b', 'c', 'a']],
  ['c', -1, ['c', 'a', 'b']],
  ['x', 1, ['a', 'b', 'c']],
])('%s moved to place %i', (id, place, expected) => {
  expect(ids(moveItem(id, place)(aList('a', 'b', 'c')).list)).toEqual(expected);
});
