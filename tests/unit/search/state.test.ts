import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenOf, emptyState, facets, longestQuery, readState, searchOf, sorts, toggled, withoutChoices, withoutFacet, type KnownValues, type SearchState } from '../../../src/search/state.ts';

const known: KnownValues = {
  sector: new Set(['medical', 'robots']), category: new Set(['medical/imaging', 'robots/arms']), list: new Set(['catalogue']), year: new Set(['2025', 'unknown']),
  status: new Set(['listed', 'expired']), district: new Set(['east', 'unknown']), maker: new Set(['lianying']), first: new Set(['first-set']), policy: new Set(['leasing']), registration: new Set(['yes']), specifications: new Set(['yes']),
};

const state = (own: Partial<SearchState>): SearchState => ({ ...emptyState, ...own });

test.each<[string, Partial<SearchState>]>([
  ['', {}],
  ['?q=磁共振', { query: '磁共振' }],
  ['?q=uMR+790', { query: 'uMR 790' }],
  ['?q=%E7%A3%81', { query: '磁' }],
  ['?q=a%26b%3Dc%23d%2Be', { query: 'a&b=c#d+e' }],
  ['?sector=medical&sector=robots', { choices: { sector: ['medical', 'robots'] } }],
  ['?sector=medical&sector=medical', { choices: { sector: ['medical'] } }],
  ['?category=medical/imaging', { choices: { category: ['medical/imaging'] } }],
  ['?sector=medical&category=imaging', { choices: { sector: ['medical'], category: ['medical/imaging'] } }],
  ['?sector=&sector=medical&category=imaging', { choices: { sector: ['medical'], category: ['medical/imaging'] } }],
  ['?registration=yes', { choices: { registration: ['yes'] } }],
  ['?sort=newest&page=3&relaxed=1&plain=1', { sort: 'newest', page: 3, relaxed: true, plain: true }],
  ['?need=payload:10..&need=height:1.6..1.8:m&met=1', { needs: ['payload:10..', 'height:1.6..1.8:m'], metOnly: true }],
  ['?need=&met=1', {}],
  ['?category=robots/arms&by=payload@kg&bound=max&figure=１.２万', { choices: { category: ['robots/arms'] }, needs: ['payload:..１.２万:kg'] }],
  ['?by=height&bound=min&figure=8', { needs: ['height:8..'] }],
  ['?by=height&bound=min&figure=', {}],
  ['?year=2025&year=unknown', { choices: { year: ['2025', 'unknown'] } }],
])('the address "%s" asks for %j', (search, own) => {
  expect(readState(search, known)).toEqual(state(own));
});

describe('what makes no sense is left out', () => {
  test.each<[string, Partial<SearchState>]>([
    ['?sector=toys&maker=%00&list=', {}],
    ['?sector=toys&sector=robots', { choices: { sector: ['robots'] } }],
    ['?registration=no&specifications=1', {}],
    ['?category=imaging', {}],
    ['?category=medical/imaging/more', {}],
    ['?sort=price', {}],
    ['?sort=newest&sort=name', { sort: 'newest' }],
    ['?page=0', {}], ['?page=-3', {}], ['?page=1.5', {}], ['?page=NaN', {}], ['?page=1e99', {}], ['?page=Infinity', {}], ['?page=', {}], ['?page=two', {}],
    ['?relaxed=true&plain=yes', {}],
    ['?unknown=1&utm_source=x&__proto__=1&constructor=2', {}],
    ['?q=%', { query: '%' }],
    ['?q=%E0%A4%A', { query: '\ufffd%A' }],
    ['?&&&===', {}],
    ['?q', {}],
    ['nonsense', {}],
  ])('"%s" asks for %j', (search, own) => {
    expect(readState(search, known)).toEqual(state(own));
  });
});

describe('a query', () => {
  test.each([
    ['is cut after 200 characters', '磁'.repeat(10_000), '磁'.repeat(longestQuery)],
    ['is never cut through a character', '𠮷'.repeat(300), '𠮷'.repeat(longestQuery)],
    ['loses spaces around it', '  磁共振 \n', '磁共振'],
    ['loses control characters and marks of direction', '磁\u0000共\u202e振', '磁 共 振'],
    ['keeps markup as text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['keeps emoji', '🤖', '🤖'],
  ])('%s', (_, given, query) => {
    expect(readState(`?${new URLSearchParams({ q: given }).toString()}`, known).query).toBe(query);
  });
});

describe('an address', () => {
  const text = fc.string({ unit: 'binary' }).map((given) => readState(`?${new URLSearchParams({ q: given }).toString()}`).query);
  const choices = fc.record(Object.fromEntries(facets.map((facet) => [facet, fc.subarray([...known[facet]])])))
    .map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length > 0)));
  const needs = fc.uniqueArray(fc.oneof(fc.constantFrom('payload:10..', 'height:1.6..1.8:m', '功率密度|kW/kg:5..'), text.filter((given) => given !== '')), { maxLength: 8 });
  const anyState: fc.Arbitrary<SearchState> = fc.record({ query: text, choices, needs, metOnly: fc.boolean(), sort: fc.constantFrom(...sorts), page: fc.integer({ min: 1, max: 99_999 }), relaxed: fc.boolean(), plain: fc.boolean() }).map((given) => ({ ...given, metOnly: given.metOnly && given.needs.length > 0 }));

  test('of a state is read as that state', () => {
    fc.assert(fc.property(anyState, (given) => {
      expect(readState(searchOf(given), known)).toEqual(given);
    }), { numRuns: 1000 });
  });

  test('that makes no sense is read, and its state written as an address that stays the same', () => {
    const parameter = fc.tuple(fc.constantFrom('q', 'sort', 'page', 'relaxed', 'plain', 'need', 'met', 'by', 'bound', 'figure', ...facets, 'other'), fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('medical', 'imaging', '%2F', '/', '%', '&', '<b>'))).map(([name, value]) => `${name}=${value}`);
    fc.assert(fc.property(fc.array(parameter), fc.boolean(), (parameters, isKnown) => {
      const values = isKnown ? known : undefined;
      const first = readState(`?${parameters.join('&')}`, values);
      expect(readState(searchOf(first), values)).toEqual(first);
      expect(searchOf(readState(searchOf(first), values))).toBe(searchOf(first));
    }), { numRuns: 1000 });
  });

  test.each<[Partial<SearchState>, string]>([
    [{}, ''],
    [{ query: '磁共振 790' }, '?q=%E7%A3%81%E5%85%B1%E6%8C%AF+790'],
    [{ query: 'a/b' }, '?q=a/b'],
    [{ choices: { category: ['medical/imaging'], sector: [] } }, '?category=medical/imaging'],
    [{ sort: 'relevance', page: 1 }, ''],
    [{ query: '"><img src=x onerror=alert(1)>' }, '?q=%22%3E%3Cimg+src%3Dx+onerror%3Dalert%281%29%3E'],
  ])('of %j is "%s"', (own, search) => {
    expect(searchOf(state(own))).toBe(search);
  });
});

describe('choosing', () => {
  const chosen = state({ query: 'x', page: 4, choices: { sector: ['medical', 'robots'], category: ['medical/imaging', 'robots/arms'], maker: ['lianying'] } });

  test('puts a value in and takes it out again, on the first page', () => {
    const once = toggled(chosen, 'status', 'listed');
    expect(once).toEqual({ ...chosen, page: 1, choices: { ...chosen.choices, status: ['listed'] } });
    expect(chosenOf(toggled(once, 'status', 'listed'))).toEqual(chosenOf(chosen));
  });

  test('takes the categories of a sector away with it, and no others', () => {
    expect(toggled(chosen, 'sector', 'medical').choices).toEqual({ sector: ['robots'], category: ['robots/arms'], maker: ['lianying'] });
  });

  test('leaves out a facet, or all', () => {
    expect(withoutFacet(chosen, 'maker')).toEqual({ ...chosen, page: 1, choices: { ...chosen.choices, maker: [] } });
    expect(withoutFacet(chosen, 'sector').choices).toMatchObject({ sector: [], category: [], maker: ['lianying'] });
    expect(withoutChoices(chosen)).toEqual(state({ query: 'x' }));
  });

  test('is told facet by facet', () => {
    expect(chosenOf(chosen).map(({ facet, value }) => `${facet}=${value}`)).toEqual(['sector=medical', 'sector=robots', 'category=medical/imaging', 'category=robots/arms', 'maker=lianying']);
    expect(chosenOf(emptyState)).toEqual([]);
  });
});
