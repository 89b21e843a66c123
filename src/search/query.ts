// How the index is asked. Knows Pagefind's functions by their shape only, so that a test can pass its own.
import { fieldPhrase, fields, termsOf } from './tokens.ts';

/** One product found; the rest is loaded when it is shown. */
export interface Hit {
  id: string;
  data: () => Promise<{ meta: Record<string, string> }>;
}

/** Chosen values per facet. Values of one facet are alternatives, facets must all hold. */
export type Filters = Record<string, string[]>;

/** The part of Pagefind's interface that is used. */
export interface Pagefind {
  search: (term: string | null, options: { filters: Record<string, { any: string[] }> }) => Promise<{ results: Hit[] }>;
}

const asPagefind = (filters: Filters): Record<string, { any: string[] }> =>
  Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0).map(([facet, values]) => [facet, { any: values }]));

/** All products that hold every term, those named so first, then those whose maker is, then the others. */
export const find = async (pagefind: Pagefind, query: string, filters: Filters): Promise<Hit[]> => {
  const options = { filters: asPagefind(filters) };
  const terms = termsOf(query);
  if (terms.length === 0) return (await pagefind.search(null, options)).results;
  const perTerm = await Promise.all(
    terms.map(async (term) => {
      const ranked = new Map<string, { hit: Hit; rank: number }>();
      for (const [rank, field] of fields.entries()) {
        const { results } = await pagefind.search(fieldPhrase(field, term), options);
        for (const hit of results) if (!ranked.has(hit.id)) ranked.set(hit.id, { hit, rank });
      }
      return ranked;
    }),
  );
  const [first, ...others] = perTerm;
  if (!first) return [];
  return [...first.values()]
    .filter(({ hit }) => others.every((one) => one.has(hit.id)))
    .map(({ hit, rank }) => ({ hit, rank: others.reduce((sum, one) => sum + (one.get(hit.id)?.rank ?? 0), rank) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ hit }) => hit);
};

/** How many products each value of a facet would leave, with the other facets' choices held. */
export const countFacet = async (pagefind: Pagefind, query: string, filters: Filters, facet: string, values: readonly string[]): Promise<Map<string, number>> => {
  const counts = await Promise.all(values.map(async (value) => [value, (await find(pagefind, query, { ...filters, [facet]: [value] })).length] as const));
  return new Map(counts);
};
