import { describe, expect, test } from 'vitest';
import type { Status } from '../../../src/catalogue/status.ts';
import { dated, filterRows, knownValues, sortRows, supportsOf } from '../../../src/search/facets.ts';
import { readState, type Choices, type Facet } from '../../../src/search/state.ts';
import { aTable } from './a-table.ts';

/** Seven products: a line each. */
const table = aTable({
  categories: ['medical/imaging', 'medical/surgery', 'robots/arms', 'energy/cells'],
  lists: [{ id: 'catalogue', kind: 'recommendation' }, { id: 'first-set', kind: 'first-set' }, { id: 'first-batch', kind: 'first-batch' }, { id: 'award', kind: 'award' }],
  districts: ['east', 'west'],
  makers: ['a', 'b', 'c'],
  makerDistrict: [0, 1, -1],
  products: [
    { category: 0, maker: 0, listings: [[0, 2025], [1, 2023]], flags: 3 },
    { category: 0, maker: 1, listings: [[0, 2024]], flags: 1 },
    { category: 1, maker: 0, listings: [[1, 2024]], flags: 2 },
    { category: 2, maker: 2, listings: [[2, 2024], [3, 0]], flags: 0 },
    { category: 2, maker: 1, listings: [[0, 2024], [0, 2025]], flags: 0 },
    { category: 3, maker: 2, listings: [], flags: 2 },
    { category: 0, maker: 2, listings: [[3, 2025]], flags: 0 },
  ],
});
const all = Array.from({ length: table.rows }, (_, row) => row);
const of = dated(table, '2026-11-22');
const filtered = (choices: Choices) => filterRows(of, all, choices);
const rowsOf = (choices: Choices): number[] => filtered(choices).rows;

describe('values of one facet are alternatives, facets must all hold', () => {
  test.each<[string, Choices, number[]]>([
    ['nothing', {}, [0, 1, 2, 3, 4, 5, 6]],
    ['empty choices', { sector: [], list: [], maker: [] }, [0, 1, 2, 3, 4, 5, 6]],
    ['one sector', { sector: ['medical'] }, [0, 1, 2, 6]],
    ['two sectors', { sector: ['robots', 'energy'] }, [3, 4, 5]],
    ['a category', { category: ['medical/imaging'] }, [0, 1, 6]],
    ['a sector and a category in it, which narrows it', { sector: ['medical'], category: ['medical/surgery'] }, [2]],
    ['a sector and a category of another, which adds to it', { sector: ['robots'], category: ['medical/surgery'] }, [2, 3, 4]],
    ['a maker', { maker: ['b'] }, [1, 4]],
    ['two makers in a sector', { maker: ['a', 'b'], sector: ['medical'] }, [0, 1, 2]],
    ['a district', { district: ['east'] }, [0, 2]],
    ['an unknown district', { district: ['unknown'] }, [3, 5, 6]],
    ['a registration', { registration: ['yes'] }, [0, 1]],
    ['a registration and specifications', { registration: ['yes'], specifications: ['yes'] }, [0]],
    ['a list', { list: ['catalogue'] }, [0, 1, 4]],
    ['a year on any list', { year: ['2024'] }, [1, 2, 3, 4]],
    ['a year of the list, not of another one', { list: ['catalogue'], year: ['2023'] }, []],
    ['the year of the list', { list: ['first-set'], year: ['2023'] }, [0]],
    ['an unknown year', { year: ['unknown'] }, [3]],
    ['a kind of first', { first: ['first-set'] }, [0, 2]],
    ['a kind of first in a year', { first: ['first-set', 'first-batch'], year: ['2024'] }, [2, 3]],
    ['a kind of first on another list', { first: ['first-set'], list: ['catalogue'] }, []],
    ['a value that nothing has', { maker: ['nobody'] }, []],
  ])('%s', (_, choices, rows) => {
    expect(rowsOf(choices)).toEqual(rows);
  });
});

describe('counts', () => {
  const counted = (choices: Choices, facet: Facet): Record<string, number> => Object.fromEntries(filtered(choices).counts[facet]);

  test('without choices are of all', () => {
    expect(counted({}, 'sector')).toEqual({ medical: 4, robots: 2, energy: 1 });
    expect(counted({}, 'list')).toEqual({ catalogue: 3, 'first-set': 2, 'first-batch': 1, award: 2 });
    expect(counted({}, 'district')).toEqual({ east: 2, west: 2, unknown: 3 });
  });

  test('of a facet do not fall by choices of its own', () => {
    expect(counted({ maker: ['a'] }, 'maker')).toEqual({ a: 2, b: 2, c: 3 });
  });

  test('fall by choices of the others', () => {
    expect(counted({ maker: ['a'] }, 'sector')).toEqual({ medical: 2 });
    expect(counted({ sector: ['robots'] }, 'maker')).toEqual({ b: 1, c: 1 });
  });

  test('of years are those of the chosen list', () => {
    expect(counted({ list: ['catalogue'] }, 'year')).toEqual({ 2024: 2, 2025: 2 });
  });

  test('count a product once, however often it is on a list', () => {
    expect(counted({}, 'list')['catalogue']).toBe(3);
  });
});

describe('the status is that of the reader’s day', () => {
  const withDates = aTable({ ...table, products: [], rows: 3, dates: [['2025-01-01', '2026-12-31', ''], ['2026', '', ''], ['2024-05', '', '2025-06-01']] });
  test.each<[string, Status[]]>([
    ['2024-01-01', ['not-yet', 'not-yet', 'not-yet']],
    ['2025-03-01', ['listed', 'not-yet', 'listed']],
    ['2026-11-22', ['expiring', 'not-yet', 'withdrawn']],
    ['2026-12-31', ['expiring', 'listed', 'withdrawn']],
    ['2027-01-01', ['expired', 'listed', 'withdrawn']],
  ])('on %s the statuses are %j', (day, statuses) => {
    expect(dated(withDates, day).status).toEqual(statuses);
  });

  test('and without a listing in the catalogue it is a public record', () => {
    expect(of.status).toEqual(Array.from({ length: 7 }, () => 'public-record'));
  });
});

describe('the order', () => {
  const sorted = aTable({ ...table, products: [], rows: 4, newest: ['2025-01-01', '', '2026-06-30', '2025-01-01'], dates: [[], [], [], []], maker: [1, 0, 1, 2], makerOrder: [2, 0, 1], english: [3, 2, 1, 0] });
  const order = (sort: Parameters<typeof sortRows>[2]['sort'], language: 'zh' | 'en' = 'zh') => sortRows(dated(sorted, '2026-11-22'), [3, 1, 0, 2], { sort, language });

  test.each([
    ['relevance', 'zh', [2, 0, 3, 1]],
    ['relevance', 'en', [2, 3, 0, 1]],
    ['newest', 'zh', [2, 0, 3, 1]],
    ['newest', 'en', [2, 3, 0, 1]],
    ['name', 'zh', [0, 1, 2, 3]],
    ['name', 'en', [3, 2, 1, 0]],
    ['maker', 'zh', [1, 0, 2, 3]],
    ['maker', 'en', [2, 0, 3, 1]],
  ] as const)('by %s in the language %s is %j, unknown dates last', (sort, language, rows) => {
    expect(order(sort, language)).toEqual(rows);
  });

  test('by relevance puts the better match first, whatever its date', () => {
    expect(sortRows(dated(sorted, '2026-11-22'), [0, 1, 2], { sort: 'relevance', language: 'zh', levels: new Map([[0, 50], [1, 10], [2, 50]]) })).toEqual([1, 2, 0]);
  });
});

test('every value that occurs is known, and none besides', () => {
  const known = knownValues(table);
  expect([...known.sector]).toEqual(['medical', 'robots', 'energy']);
  expect([...known.year].sort()).toEqual(['2023', '2024', '2025', 'unknown']);
  expect([...known.district]).toEqual(['east', 'west', 'unknown']);
  expect([...known.first]).toEqual(['first-set', 'first-batch']);
  expect(readState('?sector=medical&sector=toys&year=2024&year=1999&maker=a&first=award&registration=yes&specifications=no', known).choices).toEqual({ sector: ['medical'], year: ['2024'], maker: ['a'], registration: ['yes'] });
});

describe('what of the policy applies', () => {
  const dated2027 = aTable({
    products: Array.from({ length: 3 }, () => ({ category: 0, maker: 0, listings: [], flags: 0 })),
    supports: ['leasing', 'contract'],
    courses: [[{ from: '', supports: [] }], [{ from: '', supports: [0, 1] }, { from: '2027-01-01', supports: [1] }, { from: '2028-01-01', supports: [] }]],
    course: [0, 1, 1],
  });
  const on = (day: string, choices: Choices = {}) => filterRows(dated(dated2027, day), [0, 1, 2], choices);

  test.each([
    ['2026-11-22', { leasing: 2, contract: 2 }],
    ['2026-12-31', { leasing: 2, contract: 2 }],
    ['2027-01-01', { contract: 2 }],
    ['2028-01-01', {}],
  ])('on %s it is %j', (day, counts) => {
    expect(Object.fromEntries(on(day).counts.policy)).toEqual(counts);
    expect(supportsOf(dated(dated2027, day))).toEqual(new Set(Object.keys(counts)));
  });

  test('a choice gives the products to which it applies on the day', () => {
    expect(on('2026-11-22', { policy: ['leasing'] }).rows).toEqual([1, 2]);
    expect(on('2027-06-01', { policy: ['leasing'] }).rows).toEqual([]);
    expect(on('2027-06-01', { policy: ['leasing', 'contract'] }).rows).toEqual([1, 2]);
  });

  test('an edition without a policy has no such value', () => {
    expect(filtered({}).counts.policy.size).toBe(0);
    expect(knownValues(table).policy.size).toBe(0);
  });
});
