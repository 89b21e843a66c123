// What a query has to find and what it may find, by plain string operations: the measure that the search is held to.
import { termsOf } from '../../../src/search/normalise.ts';
import { both, either, noRows, type Rows } from './row-sets.ts';
import { createTermOracle, keyOfTerms, nothing, type Allowed, type OracleEdition, type TermOracle } from './term-oracle.ts';

export type Oracle = (query: string) => Allowed;

/** A term of a vocabulary has no more words. */
const mostWords = 8;
/** A longer term is not looked at for synonyms within it. */
const longestCut = 60;

/**
 * Rows allowed for a term that is cut at terms of the vocabulary in it, as 核磁共振系统 is 核磁共振 and 系统: each piece
 * must match, and one at least be a term of a group.
 */
export const cutAtSynonyms = (key: string, { direct, synonyms, isGroupTerm }: TermOracle, everything: Rows): Rows => {
  if (key.length > longestCut) return noRows;
  const places = Array.from({ length: key.length }, (_, place) => place);
  const named = places.flatMap((from) => places.map((to) => ({ from, to: to + 1 })).filter(({ to }) => to > from && to - from < key.length && isGroupTerm(key.slice(from, to))));
  if (named.length === 0) return noRows;
  const borders = [...new Set([0, ...named.flatMap(({ from, to }) => [from, to]), key.length])].sort((a, b) => a - b);
  const isNamed = (from: number, to: number): boolean => named.some((one) => one.from === from && one.to === to);
  /** Rows that match the rest from each border on, by whether a term of a group was among it. */
  const rest = new Map<number, { some: Rows; none: Rows }>([[key.length, { some: noRows, none: everything }]]);
  for (const from of borders.slice(0, -1).reverse()) {
    let [some, none]: [Rows, Rows] = [noRows, noRows];
    for (const to of borders.filter((border) => border > from && border - from < key.length)) {
      const after = rest.get(to) ?? { some: noRows, none: noRows };
      const piece = direct(key.slice(from, to)).may;
      const byGroup = isNamed(from, to) ? either(piece, synonyms(key.slice(from, to))?.may ?? noRows) : noRows;
      some = either(some, both(byGroup, either(after.some, after.none)), both(piece, after.some));
      none = either(none, both(piece, after.none));
    }
    rest.set(from, { some, none });
  }
  return rest.get(0)?.some ?? noRows;
};

/** The oracle of an edition. A query without a term demands nothing and may show everything. */
export const createOracle = (edition: OracleEdition): Oracle => {
  const terms = createTermOracle(edition);
  const everything: Rows = new Set(edition.entries.keys());

  const single = (key: string): Allowed => {
    const [direct, named] = [terms.direct(key), terms.synonyms(key) ?? nothing];
    return { must: either(direct.must, named.must), may: either(direct.may, named.may, terms.guessed(key), cutAtSynonyms(key, terms, everything)) };
  };

  return (query) => {
    const asked = termsOf(query, edition.fold);
    if (asked.length === 0) return { must: noRows, may: everything };
    // From the last term on: what matches the terms from here to the end, this one alone or together with the next.
    const rest: Allowed[] = [{ must: everything, may: everything }];
    for (let from = asked.length - 1; from >= 0; from -= 1) {
      const spans = Array.from({ length: Math.min(mostWords, asked.length - from) }, (_, more) => {
        const key = keyOfTerms(asked.slice(from, from + more + 1), edition.fold);
        const own = more === 0 ? single(key) : (terms.synonyms(key) ?? nothing);
        const after = rest[more] ?? nothing;
        return { must: both(own.must, after.must), may: both(own.may, after.may) };
      });
      rest.unshift({ must: either(...spans.map(({ must }) => must)), may: either(...spans.map(({ may }) => may)) });
    }
    return rest[0] ?? nothing;
  };
};
