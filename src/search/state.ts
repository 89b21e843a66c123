// What a reader asks for: words, choices per facet, needs, order, page. All of it lives in the address.
import { mostNeeds, needOfForm } from './needs.ts';

/** Facets with values of their own. */
export const choiceFacets = ['sector', 'category', 'list', 'year', 'status', 'district', 'maker', 'first', 'policy'] as const;
/** Facets that are only there or not. */
export const switchFacets = ['registration', 'specifications'] as const;
export const facets = [...choiceFacets, ...switchFacets] as const;
export type Facet = (typeof facets)[number];

export const sorts = ['relevance', 'newest', 'name', 'maker'] as const;
export type Sort = (typeof sorts)[number];

/** Chosen values per facet; a switch has the one value `yes`. Values of one facet are alternatives, facets must all hold. */
export type Choices = Readonly<Partial<Record<Facet, readonly string[]>>>;

export interface SearchState {
  query: string;
  choices: Choices;
  /** What is needed of figures, as it stands in the address: `payload:10..`. See `needs.ts`. */
  needs: readonly string[];
  /** Without the products of which it cannot be told whether they meet the needs. */
  metOnly: boolean;
  sort: Sort;
  /** From 1. */
  page: number;
  /** Products that hold some of the terms only. */
  relaxed: boolean;
  /** As typed: without synonyms, pinyin and corrections. */
  plain: boolean;
}

export const emptyState: SearchState = { query: '', choices: {}, needs: [], metOnly: false, sort: 'relevance', page: 1, relaxed: false, plain: false };

/** A longer query is cut: nobody types so much, and an address has its limits. */
export const longestQuery = 200;

/** The values that a facet can have in this edition. */
export type KnownValues = Readonly<Record<Facet, ReadonlySet<string>>>;

const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | undefined => values.find((one) => one === value);

/** Without control characters, marks of direction and halves of characters, and not too long. */
const cut = (query: string): string => Array.from(query.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')).slice(0, longestQuery).join('').trim();

/** Needs as they stand in an address, and the one of a plain form. Which of them can be read, the figures tell. */
const needsOf = (parameters: URLSearchParams): string[] => {
  const given = [...parameters.getAll('need'), needOfForm(parameters) ?? ''].map(cut);
  return [...new Set(given)].filter((text) => text !== '').slice(0, mostNeeds);
};

/** Reads the part of an address behind `?`. What makes no sense, or names nothing of this edition, is left out. */
export const readState = (search: string, known?: KnownValues): SearchState => {
  const parameters = new URLSearchParams(search);
  const kept = (facet: Facet, given: readonly string[]): string[] => [...new Set(given)].filter((value) => value !== '' && (!known || known[facet].has(value)));
  const [firstSector] = kept('sector', parameters.getAll('sector'));
  const valuesOf = (facet: Facet): string[] => {
    const given = parameters.getAll(facet);
    return kept(facet, facet === 'category' && firstSector !== undefined ? given.map((value) => (value === '' || value.includes('/') ? value : `${firstSector}/${value}`)) : given);
  };
  const choices = Object.fromEntries(facets.map((facet) => [facet, valuesOf(facet)] as const).filter(([, values]) => values.length > 0));
  const needs = needsOf(parameters);
  const page = Number(parameters.get('page') ?? '1');
  return {
    query: cut(parameters.get('q') ?? ''),
    choices,
    needs,
    metOnly: needs.length > 0 && parameters.get('met') === '1',
    sort: oneOf(sorts, parameters.get('sort')) ?? 'relevance',
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
    relaxed: parameters.get('relaxed') === '1',
    plain: parameters.get('plain') === '1',
  };
};

/** The address of a state: what stands behind the path, '' or beginning with `?`. */
export const searchOf = ({ query, choices, needs, metOnly, sort, page, relaxed, plain }: SearchState): string => {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const facet of facets) for (const value of choices[facet] ?? []) parameters.append(facet, value);
  for (const need of needs) parameters.append('need', need);
  if (metOnly) parameters.set('met', '1');
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (relaxed) parameters.set('relaxed', '1');
  if (plain) parameters.set('plain', '1');
  if (page > 1) parameters.set('page', String(page));
  // Slashes and colons may stand in a query, and addresses are read by people.
  const text = parameters.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
};

/** A state with one value of a facet put in or taken out, on its first page. Without a sector, its categories go too. */
export const toggled = (state: SearchState, facet: Facet, value: string): SearchState => {
  const chosen = state.choices[facet] ?? [];
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  const choices: Partial<Record<Facet, readonly string[]>> = { ...state.choices, [facet]: values };
  if (facet === 'sector' && !values.includes(value)) choices.category = (choices.category ?? []).filter((one) => !one.startsWith(`${value}/`));
  return { ...state, choices, page: 1 };
};

export const withoutFacet = (state: SearchState, facet: Facet): SearchState => ({ ...state, choices: { ...state.choices, [facet]: [], ...(facet === 'sector' && { category: [] }) }, page: 1 });
export const withoutNeed = (state: SearchState, need: string): SearchState => ({ ...state, needs: state.needs.filter((one) => one !== need), page: 1 });
export const withoutNeeds = (state: SearchState): SearchState => ({ ...state, needs: [], metOnly: false, page: 1 });
export const withoutChoices = (state: SearchState): SearchState => ({ ...state, choices: {}, needs: [], metOnly: false, page: 1 });

/** All chosen values, facet by facet. */
export const chosenOf = ({ choices }: SearchState): { facet: Facet; value: string }[] => facets.flatMap((facet) => (choices[facet] ?? []).map((value) => ({ facet, value })));
