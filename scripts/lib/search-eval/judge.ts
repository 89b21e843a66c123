// One answer held against what was expected and what the oracle demands and allows.
import type { CatalogueProduct } from '../../../src/catalogue/catalogue.ts';
import type { Answer } from './answer.ts';
import { isExpected } from './expectations.ts';
import type { Judged } from './metrics.ts';
import type { Query } from './queries.ts';
import type { Allowed } from './term-oracle.ts';

/** A judged answer with what is needed to tell what went wrong. */
export interface JudgedQuery extends Judged {
  query: Query;
  /** Names: the first result, what is missing, what is there without reason. */
  first?: string;
  missing: string[];
  wrong: string[];
  /** The label against the oracle: expected products that it does not allow, or products where none should be. */
  doubt?: string;
}

const doubtOf = ({ query, allowed, entries }: { query: Query; allowed: Allowed; entries: readonly CatalogueProduct[] }): string | undefined => {
  if (query.expect.length === 0) return allowed.must.size > 0 ? `nothing is expected, but ${allowed.must.size} products match` : undefined;
  const unmatched = query.expect.filter((expected) => !entries.some((entry, row) => allowed.may.has(row) && isExpected(entry, expected)));
  return unmatched.length > 0 ? `no rule lets it find ${unmatched.map((expected) => JSON.stringify(expected)).join(', ')}` : undefined;
};

export const judge = ({ query, answer, allowed, entries }: { query: Query; answer: Answer; allowed: Allowed; entries: readonly CatalogueProduct[] }): JudgedQuery => {
  const { rows, milliseconds } = answer;
  const returned = new Set(rows);
  const nameOf = (row: number): string => entries[row]?.product.name.zh ?? `row ${row}`;
  const missing = [...allowed.must].filter((row) => !returned.has(row));
  const wrong = [...returned].filter((row) => !allowed.may.has(row));
  const places = rows.map((row) => entries[row]);
  const found = query.expect.map((expected) => {
    const place = places.findIndex((entry) => entry !== undefined && isExpected(entry, expected));
    return place < 0 ? undefined : place;
  });
  const [first] = rows;
  const doubt = doubtOf({ query, allowed, entries });
  return {
    query,
    found,
    returned: returned.size,
    misses: missing.length,
    falseHits: wrong.length,
    milliseconds,
    ...(first !== undefined && { first: nameOf(first) }),
    missing: missing.map(nameOf),
    wrong: wrong.map(nameOf),
    ...(doubt !== undefined && { doubt }),
  };
};
