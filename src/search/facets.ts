// Filters, counts and orders over the table: pure, without Pagefind.
import { phaseOn } from '../catalogue/phase-on.ts';
import { firstKinds } from '../catalogue/lists.ts';
import type { ListKind } from '../catalogue/schema.ts';
import { statusAt, statuses, type Status } from '../catalogue/status.ts';
import { facets, type Choices, type Facet, type KnownValues, type Sort } from './state.ts';
import { hasRegistration, hasSpecifications, listingDates, type SearchTable, type SupportPhase } from './table.ts';

/** The kinds of first that some of these lists are. */
export const firstKindsOf = (lists: readonly { kind: ListKind }[]): (typeof firstKinds)[number][] => firstKinds.filter((kind) => lists.some((list) => list.kind === kind));

/** Value of a facet where the catalogue does not say. */
export const unknown = 'unknown';

/** The table with what depends on the reader's day. */
export interface DatedTable {
  table: SearchTable;
  status: readonly Status[];
  /** Ids of the supports that apply, of each course. */
  supports: readonly (readonly string[])[];
  day: string;
}

const supportsOn = (table: SearchTable, [first, ...later]: readonly SupportPhase[], day: string): string[] =>
  first ? phaseOn([first, ...later], day).supports.flatMap((place) => table.supports[place] ?? []) : [];

/** An empty answer asks dozens of questions of one day. */
const datedTables = new WeakMap<SearchTable, DatedTable>();

export const dated = (table: SearchTable, day: string): DatedTable => {
  const known = datedTables.get(table);
  if (known?.day === day) return known;
  const made: DatedTable = { table, day, status: table.dates.map((strings) => statusAt(listingDates(strings), day)), supports: table.courses.map((course) => supportsOn(table, course, day)) };
  datedTables.set(table, made);
  return made;
};

/** Supports that apply to some product on the day. */
export const supportsOf = ({ supports }: DatedTable): ReadonlySet<string> => new Set(supports.flat());

const pairsOf = (listings: readonly number[]): { list: number; year: number }[] => Array.from({ length: listings.length / 2 }, (_, place) => ({ list: listings[place * 2] ?? 0, year: listings[place * 2 + 1] ?? 0 }));

const yearOf = (year: number): string => (year === 0 ? unknown : String(year));
const sectorOf = (category: string): string => category.slice(0, category.indexOf('/'));

/** The values of a facet that a row has. Lists and years are asked together: see `listValues`. */
const valuesOf = ({ table, status, supports }: DatedTable, row: number, facet: Exclude<Facet, 'list' | 'year' | 'first'>): readonly string[] => {
  const category = table.categories[table.category[row] ?? 0] ?? '';
  const maker = table.maker[row] ?? 0;
  switch (facet) {
    case 'sector': return [sectorOf(category)];
    case 'category': return [category];
    case 'status': return [status[row] ?? 'public-record'];
    case 'district': return [table.districts[table.makerDistrict[maker] ?? -1] ?? unknown];
    case 'maker': return [table.makers[maker] ?? ''];
    case 'policy': return supports[table.course[row] ?? -1] ?? [];
    case 'registration': return ((table.flags[row] ?? 0) & hasRegistration) > 0 ? ['yes'] : [];
    case 'specifications': return ((table.flags[row] ?? 0) & hasSpecifications) > 0 ? ['yes'] : [];
  }
};

/** What a listing decides. */
const listFacets = ['list', 'year', 'first'] as const;
type ListFacets = Record<(typeof listFacets)[number], readonly string[]>;

/** Values of list, year and kind of first of those listings that fit the choices of the other two: a year is the year of the chosen list. */
const listValues = (table: SearchTable, row: number, choices: Choices): { fits: boolean; values: ListFacets } => {
  const listings = pairsOf(table.listings[row] ?? []).map(({ list, year }) => ({ list: table.lists[list], year: yearOf(year) }));
  const fitsIn = (facet: keyof ListFacets, { list, year }: (typeof listings)[number]): boolean => {
    const chosen = choices[facet] ?? [];
    return chosen.length === 0 || chosen.includes(facet === 'year' ? year : facet === 'list' ? (list?.id ?? '') : (list?.kind ?? ''));
  };
  const fitting = (facet: keyof ListFacets) => listings.filter((listing) => listFacets.every((other) => other === facet || fitsIn(other, listing)));
  const chosen = listFacets.some((facet) => (choices[facet] ?? []).length > 0);
  return {
    fits: !chosen || listings.some((listing) => listFacets.every((facet) => fitsIn(facet, listing))),
    values: {
      list: fitting('list').map(({ list }) => list?.id ?? ''),
      year: fitting('year').map(({ year }) => year),
      first: fitting('first').flatMap(({ list }) => firstKinds.filter((kind) => kind === list?.kind)),
    },
  };
};

const simpleFacets = ['status', 'district', 'maker', 'policy', 'registration', 'specifications'] as const;

/** Sector and category are one tree: a sector counts whole, unless categories of it are chosen. */
const fitsTree = (category: string, { sector = [], category: chosen = [] }: Choices): boolean => {
  if (sector.length === 0 && chosen.length === 0) return true;
  if (chosen.includes(category)) return true;
  const own = sectorOf(category);
  return sector.includes(own) && !chosen.some((one) => sectorOf(one) === own);
};

export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

const count = (counts: Map<string, number>, values: readonly string[]): void => {
  for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
};

/**
 * The rows that fit all choices, and for each value of each facet how many rows it would give with the choices of the other facets.
 * @param rows candidates, in any order
 */
export const filterRows = (of: DatedTable, rows: Iterable<number>, choices: Choices): { rows: number[]; counts: FacetCounts } => {
  const { table } = of;
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<Facet, Map<string, number>>; // fromEntries forgets the keys
  const chosenSimple = simpleFacets.filter((facet) => (choices[facet] ?? []).length > 0);
  const fitting: number[] = [];
  for (const row of rows) {
    const category = table.categories[table.category[row] ?? 0] ?? '';
    const inTree = fitsTree(category, choices);
    const lists = listValues(table, row, choices);
    const failing = chosenSimple.filter((facet) => !valuesOf(of, row, facet).some((value) => choices[facet]?.includes(value)));
    const failures = failing.length + (inTree ? 0 : 1) + (lists.fits ? 0 : 1);
    if (failures === 0) fitting.push(row);
    if (failures > 1) continue;
    if (failures === 0 || !inTree) {
      count(counts.sector, [sectorOf(category)]);
      count(counts.category, [category]);
    }
    if (failures === 0 || !lists.fits) for (const facet of listFacets) count(counts[facet], lists.values[facet]);
    for (const facet of simpleFacets) if (failures === 0 || failing[0] === facet) count(counts[facet], valuesOf(of, row, facet));
  }
  return { rows: fitting, counts };
};

/** Every value that occurs or can be chosen, for reading an address. */
export const knownValues = (table: SearchTable): KnownValues => ({
  sector: new Set(table.categories.map(sectorOf)),
  category: new Set(table.categories),
  list: new Set(table.lists.map(({ id }) => id)),
  year: new Set(table.listings.flatMap((listings) => pairsOf(listings).map(({ year }) => yearOf(year)))),
  status: new Set(statuses),
  district: new Set([...table.districts, unknown]),
  maker: new Set(table.makers),
  first: new Set(firstKindsOf(table.lists)),
  policy: new Set(table.supports),
  registration: new Set(['yes']),
  specifications: new Set(['yes']),
});

const statusRank: Record<Status, number> = { listed: 0, expiring: 0, 'not-yet': 1, expired: 2, withdrawn: 2, 'public-record': 3 };

/** Rows in an order. Every row stays, also where what it is sorted by is not known: such rows come last. */
export const sortRows = ({ table, status, day }: DatedTable, rows: readonly number[], { sort, language, levels }: { sort: Sort; language: 'zh' | 'en'; levels?: ReadonlyMap<number, number> | undefined }): number[] => {
  const name = (row: number): number => (language === 'en' ? (table.english[row] ?? 0) : row);
  const maker = (row: number): number => (language === 'en' ? (table.makerOrder[table.maker[row] ?? 0] ?? 0) : (table.maker[row] ?? 0));
  const rank = (row: number): number => statusRank[status[row] ?? 'public-record'];
  /** What is still to come is not newer than what has come. */
  const newestOf = (row: number): string => {
    const newest = table.newest[row] ?? '';
    return newest <= day ? newest : '';
  };
  const byNewest = (a: number, b: number): number => {
    const [one, other] = [newestOf(a), newestOf(b)];
    return one === other ? 0 : one < other ? 1 : -1;
  };
  const compare: Record<Sort, (a: number, b: number) => number> = {
    relevance: (a, b) => (levels?.get(a) ?? 0) - (levels?.get(b) ?? 0) || rank(a) - rank(b) || byNewest(a, b) || name(a) - name(b),
    newest: (a, b) => byNewest(a, b) || name(a) - name(b),
    name: (a, b) => name(a) - name(b),
    maker: (a, b) => maker(a) - maker(b) || name(a) - name(b),
  };
  return [...rows].sort(compare[sort]);
};
