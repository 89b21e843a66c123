// What an address asks to export.
import { givenIds, isId, searchOfIds } from '../catalogue/id.ts';
import { readState, searchOf, type SearchState } from '../search/state.ts';

export type Selection =
  | { of: 'search'; state: SearchState }
  | { of: 'sector'; sector: string }
  | { of: 'list'; list: string; year?: number }
  | { of: 'manufacturer'; manufacturer: string }
  | { of: 'ids'; ids: readonly string[] };

/** What is wrong with an address, with the part of it that is. */
export interface SelectionProblem {
  kind: 'unknown-sector' | 'unknown-list' | 'unknown-year' | 'unknown-manufacturer' | 'no-id' | 'several' | 'unknown-kind' | 'too-many';
  value: string;
}

export interface KnownScopes {
  sectors: ReadonlySet<string>;
  /** Years of each list by its id. */
  lists: ReadonlyMap<string, readonly number[]>;
}

/** More than that is no choice by hand; a search or a list says it better. */
export const mostIds = 500;

/** One way of naming products by an address; two at once would leave open which is meant. */
const kinds = ['sector', 'list', 'manufacturer', 'ids'] as const;

const listSelection = (list: string, year: string | null, { lists }: KnownScopes): { selection?: Selection; problems: SelectionProblem[] } => {
  const years = lists.get(list);
  if (!years) return { problems: [{ kind: 'unknown-list', value: list }, ...(year !== null && !/^\d{4}$/.test(year) ? [{ kind: 'unknown-year', value: year } as const] : [])] };
  if (year === null || year === '') return { selection: { of: 'list', list }, problems: [] };
  const known = years.find((one) => String(one) === year);
  return known === undefined ? { problems: [{ kind: 'unknown-year', value: year }] } : { selection: { of: 'list', list, year: known }, problems: [] };
};

const idsSelection = (parameters: URLSearchParams): { selection?: Selection; problems: SelectionProblem[] } => {
  const given = [...new Set(givenIds(parameters))];
  const ids = given.filter(isId);
  const problems: SelectionProblem[] = given.filter((id) => !isId(id)).map((value) => ({ kind: 'no-id', value }));
  if (ids.length > mostIds) problems.push({ kind: 'too-many', value: String(ids.length) });
  return { ...(ids.length > 0 && { selection: { of: 'ids', ids: ids.slice(0, mostIds) } }), problems };
};

/**
 * Reads the part of an address behind `?`. Nothing is chosen where it names nothing, or what this edition does not have;
 * values of a search that the edition does not have are left to the search, which knows them.
 */
export const readSelection = (search: string, known: KnownScopes): { selection?: Selection; problems: SelectionProblem[] } => {
  const parameters = new URLSearchParams(search);
  const of = parameters.get('of');
  if (of === 'search') return { selection: { of, state: { ...readState(search), page: 1 } }, problems: [] };
  const problems: SelectionProblem[] = of === null ? [] : [{ kind: 'unknown-kind', value: of }];
  const given = kinds.filter((kind) => (parameters.get(kind) ?? '') !== '');
  const [kind] = given;
  if (given.length > 1) return { problems: [...problems, { kind: 'several', value: given.join(', ') }] };
  if (kind === undefined || problems.length > 0) return { problems };
  const value = parameters.get(kind) ?? '';
  if (kind === 'list') return listSelection(value, parameters.get('year'), known);
  if (kind === 'ids') return idsSelection(parameters);
  if (kind === 'manufacturer') return isId(value) ? { selection: { of: kind, manufacturer: value }, problems: [] } : { problems: [{ kind: 'no-id', value }] };
  return known.sectors.has(value) ? { selection: { of: kind, sector: value }, problems: [] } : { problems: [{ kind: 'unknown-sector', value }] };
};

/** The address of a selection: what stands behind the path of the export page. */
export const searchOfSelection = (selection: Selection): string => {
  switch (selection.of) {
    case 'search':
      return `?of=search${searchOf({ ...selection.state, page: 1 }).replace('?', '&')}`;
    case 'sector':
      return `?sector=${selection.sector}`;
    case 'list':
      return `?list=${selection.list}${selection.year === undefined ? '' : `&year=${selection.year}`}`;
    case 'manufacturer':
      return `?manufacturer=${selection.manufacturer}`;
    case 'ids':
      return searchOfIds(selection.ids);
  }
};
