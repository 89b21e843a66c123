// Counts equal the lists that choosing gives, whatever the edition and the choices are.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstKinds } from '../../../src/catalogue/lists.ts';
import { dated, filterRows, knownValues, sortRows } from '../../../src/search/facets.ts';
import { facets, sorts, type Choices, type Facet } from '../../../src/search/state.ts';
import { aTable, type TableRow } from './a-table.ts';

const categories = ['a/one', 'a/two', 'b/one', 'c/one'];
const lists = [{ id: 'catalogue', kind: 'recommendation' }, { id: 'set', kind: 'first-set' }, { id: 'set-two', kind: 'first-set' }, { id: 'version', kind: 'first-version' }, { id: 'award', kind: 'award' }] as const;
const makers = ['m', 'n', 'o'];
const years = [0, 2024, 2025, 2026];

const row: fc.Arbitrary<TableRow> = fc.record({
  category: fc.nat(categories.length - 1),
  maker: fc.nat(makers.length - 1),
  listings: fc.array(fc.tuple(fc.nat(lists.length - 1), fc.constantFrom(...years)), { maxLength: 4 }),
  flags: fc.nat(3),
});
const date = fc.constantFrom('', '2024', '2025-06', '2026-11-22', '2027-01-01');
const course = fc.array(fc.record({ from: fc.constantFrom('2026-11-22', '2026-12-01'), supports: fc.subarray([0, 1]) }), { maxLength: 2 }).map((later) => [{ from: '', supports: [0] }, ...later.sort((a, b) => (a.from < b.from ? -1 : 1))]);
const table = fc.tuple(fc.array(row, { maxLength: 12 }), fc.array(fc.array(fc.tuple(date, date, date), { maxLength: 2 }), { minLength: 12, maxLength: 12 }), fc.array(date, { minLength: 12, maxLength: 12 }), fc.array(course, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(), { minLength: 12, maxLength: 12 }))
  .map(([products, dates, newest, courses, course]) => aTable({ products, categories, lists: [...lists], makers, makerDistrict: [0, 1, -1], districts: ['east', 'west'], dates: dates.slice(0, products.length).map((one) => one.flat()), newest: newest.slice(0, products.length), supports: ['leasing', 'contract'], courses, course: course.slice(0, products.length).map((place) => place % courses.length) }));

const values: Record<Facet, readonly string[]> = {
  sector: ['a', 'b', 'c'], category: categories, list: lists.map(({ id }) => id), year: [...years.map((year) => (year === 0 ? 'unknown' : String(year))), '1999'],
  status: ['listed', 'expiring', 'expired', 'withdrawn', 'not-yet', 'public-record'], district: ['east', 'west', 'unknown'], maker: makers, first: [...firstKinds], policy: ['leasing', 'contract', 'other'], registration: ['yes'], specifications: ['yes'],
};
/** Some facets with some of their values. */
const choices: fc.Arbitrary<Choices> = fc.tuple(...facets.map((facet) => fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray([...values[facet]], { minLength: 1, maxLength: Math.min(2, values[facet].length) }) })))
  .map((chosen) => Object.fromEntries(facets.map((facet, place) => [facet, chosen[place] ?? []])));

const allRows = (rows: number): number[] => Array.from({ length: rows }, (_, place) => place);
const day = '2026-11-22';

/** The choices with one value in the place of all of its facet. Sector and category are one tree. */
const alone = (given: Choices, facet: Facet, value: string): Choices => ({ ...given, ...(facet === 'sector' || facet === 'category' ? { sector: [], category: [] } : {}), [facet]: [value] });

test('the count of a value is the length of the list that it gives alone in its facet', () => {
  fc.assert(fc.property(table, choices, (given, chosen) => {
    const of = dated(given, day);
    const rows = allRows(given.rows);
    const { counts } = filterRows(of, rows, chosen);
    for (const facet of facets) for (const value of values[facet]) {
      expect(counts[facet].get(value) ?? 0, `${facet} ${value}`).toBe(filterRows(of, rows, alone(chosen, facet, value)).rows.length);
    }
  }), { numRuns: 300 });
});

test('no count is of a value that cannot be chosen', () => {
  fc.assert(fc.property(table, choices, (given, chosen) => {
    const known = knownValues(given);
    const { counts } = filterRows(dated(given, day), allRows(given.rows), chosen);
    for (const facet of facets) for (const value of counts[facet].keys()) expect(known[facet].has(value), `${facet} ${value}`).toBe(true);
  }), { numRuns: 200 });
});

test('another value of a facet never takes a product away, a value of another facet never adds one', () => {
  fc.assert(fc.property(table, choices, fc.constantFrom(...facets.filter((facet) => facet !== 'sector' && facet !== 'category')), fc.nat(), (given, chosen, facet, seed) => {
    const of = dated(given, day);
    const rows = allRows(given.rows);
    const before = filterRows(of, rows, chosen).rows;
    const value = values[facet][seed % values[facet].length] ?? '';
    const after = filterRows(of, rows, { ...chosen, [facet]: [...(chosen[facet] ?? []), value] }).rows;
    const [fewer, more] = (chosen[facet] ?? []).length === 0 ? [after, before] : [before, after];
    expect(fewer.filter((one) => !more.includes(one))).toEqual([]);
  }), { numRuns: 300 });
});

test('candidates are filtered in their order, and none comes twice', () => {
  fc.assert(fc.property(table, choices, (given, chosen) => {
    const of = dated(given, day);
    const rows = allRows(given.rows).reverse();
    const kept = new Set(filterRows(of, rows, chosen).rows);
    expect(filterRows(of, rows, chosen).rows).toEqual(rows.filter((one) => kept.has(one)));
  }));
});

test('sorting loses nothing and adds nothing, and gives the same whatever the order was before', () => {
  fc.assert(fc.property(table, fc.constantFrom(...sorts), fc.constantFrom('zh' as const, 'en' as const), fc.array(fc.nat(3)), (given, sort, language, levels) => {
    const of = dated(given, day);
    const rows = allRows(given.rows);
    const how = { sort, language, levels: new Map(levels.map((level, place) => [place, level])) };
    const sorted = sortRows(of, rows, how);
    expect([...sorted].sort((a, b) => a - b)).toEqual(rows);
    expect(sortRows(of, [...rows].reverse(), how)).toEqual(sorted);
  }), { numRuns: 300 });
});
