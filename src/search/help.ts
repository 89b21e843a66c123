// What to offer where nothing was found: the filter or the term to drop, near spellings, and products that hold some of the terms.
import { ask, type Asking, type SearchIndex } from './ask.ts';
import { spellingsNear, type WordList } from './nearby.ts';
import { hasIdeograph, keyOf, termsOf } from './normalise.ts';
import { chosenOf, withoutChoices, withoutFacet, type Facet, type SearchState } from './state.ts';

/** A state that gives something, with how many products. */
export interface Way {
  state: SearchState;
  count: number;
}

export interface Help {
  withoutFacet: (Way & { facet: Facet })[];
  withoutChoices?: Way;
  withoutTerm: (Way & { term: string })[];
  spellings: (Way & { term: string; instead: string })[];
  /** The longest beginning and the longest end of a Chinese term that give something. */
  parts: (Way & { term: string; instead: string })[];
  /** A Chinese term in two words. */
  splits: (Way & { term: string; instead: string })[];
  /** Filters of the name of a term that no text holds: 浦东. */
  values: (Way & NamedValue)[];
  relaxed?: Way;
}

/** Spellings that are asked, and those of them that are offered. */
const triedSpellings = 12;
const mostSpellings = 3;

/** Of a longer term only so much is tried. */
const longestPart = 8;

/** Beginnings of a Chinese term, or its ends, the longest first. */
const partsFrom = (term: string, side: 'start' | 'end'): string[] => {
  const characters = Array.from(term);
  const lengths = Array.from({ length: Math.max(0, Math.min(longestPart, characters.length - 1) - 1) }, (_, shorter) => Math.min(longestPart, characters.length - 1) - shorter);
  return hasIdeograph(term) ? lengths.map((length) => (side === 'start' ? characters.slice(0, length) : characters.slice(-length)).join('')) : [];
};

const withValue = (state: SearchState, { facet, value }: NamedValue): SearchState => ({ ...state, choices: { ...state.choices, [facet]: [value] }, page: 1 });

const replaced = (terms: readonly string[], place: number, instead: string): string => terms.map((term, index) => (index === place ? instead : term)).filter((term) => term !== '').join(' ');

/** A value of a facet by the name that readers know it by. */
export interface NamedValue {
  facet: Facet;
  value: string;
  name: string;
}

/** A Chinese term cut in two, each half of two characters and more: 禾赛雷达 is 禾赛 and 雷达. */
const splitsOf = (term: string): string[] => {
  const characters = Array.from(term);
  if (!hasIdeograph(term) || characters.length < 4 || characters.length > 12) return [];
  return Array.from({ length: characters.length - 3 }, (_, place) => `${characters.slice(0, place + 2).join('')} ${characters.slice(place + 2).join('')}`);
};

/** Ways out of an empty answer. Each has been asked: none leads to another empty one. */
export const helpFor = async (index: SearchIndex & { words: () => Promise<WordList> }, state: SearchState, asking: Asking, named: readonly NamedValue[] = []): Promise<Help> => {
  const wayTo = async (next: SearchState): Promise<Way> => ({ state: next, count: (await ask(index, next, asking)).rows.length });
  const terms = termsOf(state.query, index.settings.fold);
  const { terms: answers } = await ask(index, { ...state, relaxed: false }, asking);
  const isUnknown = (term: string): boolean => answers.some((answer) => answer.terms.includes(term) && answer.understood === 'none');
  const [list, facetWays, all, termWays, relaxed] = await Promise.all([
    terms.some(isUnknown) ? index.words() : undefined,
    Promise.all([...new Set(chosenOf(state).map(({ facet }) => facet))].map(async (facet) => ({ facet, ...(await wayTo(withoutFacet(state, facet))) }))),
    wayTo(withoutChoices(state)),
    Promise.all(terms.length < 2 ? [] : terms.map(async (term, place) => ({ term, ...(await wayTo({ ...state, query: replaced(terms, place, ''), page: 1 })) }))),
    wayTo({ ...state, relaxed: true, page: 1 }),
  ]);
  const spellings = await Promise.all(
    terms.flatMap((term, place) => (list && isUnknown(term) ? spellingsNear(keyOf(term, index.settings.fold), list, triedSpellings).map(async (instead) => ({ term, instead, ...(await wayTo({ ...state, query: replaced(terms, place, instead), page: 1 })) })) : [])),
  );
  const firstOf = async (term: string, place: number, side: 'start' | 'end') => {
    for (const instead of partsFrom(term, side)) {
      const way = await wayTo({ ...state, query: replaced(terms, place, instead), page: 1 });
      if (way.count > 0) return [{ term, instead, ...way }];
    }
    return [];
  };
  const parts = (await Promise.all(terms.flatMap((term, place) => (isUnknown(term) ? [firstOf(term, place, 'end'), firstOf(term, place, 'start')] : [])))).flat();
  const firstSplit = async (term: string, place: number) => {
    for (const instead of splitsOf(keyOf(term, index.settings.fold))) {
      const way = await wayTo({ ...state, query: replaced(terms, place, instead), page: 1 });
      if (way.count > 0) return [{ term, instead, ...way }];
    }
    return [];
  };
  const unknownTerms = terms.map((term, place) => ({ term, place })).filter(({ term }) => isUnknown(term));
  const splits = (await Promise.all(unknownTerms.map(({ term, place }) => firstSplit(term, place)))).flat();
  const values = await Promise.all(unknownTerms.flatMap(({ term, place }) => {
    const key = keyOf(term, index.settings.fold);
    const fitting = named.filter(({ name }) => key.length > 1 && keyOf(name, index.settings.fold).startsWith(key));
    return fitting.slice(0, 2).map(async (value) => ({ ...value, ...(await wayTo({ ...withValue(state, value), query: replaced(terms, place, '') })) }));
  }));
  // A name written in two: Micro Port.
  const joins = await Promise.all(terms.slice(1).flatMap((term, place) => {
    const instead = `${terms[place] ?? ''}${term}`;
    const joined = [...terms.slice(0, place), instead, ...terms.slice(place + 2)].join(' ');
    return hasIdeograph(instead) ? [] : [wayTo({ ...state, query: joined, page: 1 }).then((way) => ({ term, instead, ...way }))];
  }));
  const some = <Found extends Way>(ways: readonly Found[]): Found[] => ways.filter(({ count }) => count > 0);
  return {
    withoutFacet: some(facetWays),
    ...(chosenOf(state).length > 0 && all.count > 0 && { withoutChoices: all }),
    withoutTerm: some(termWays),
    spellings: some([...joins, ...spellings]).slice(0, mostSpellings),
    splits,
    values: some(values),
    parts: parts.filter(({ instead }, place) => parts.findIndex((other) => other.instead === instead) === place && !spellings.some((one) => one.instead === instead && one.count > 0)),
    ...(!state.relaxed && !state.plain && relaxed.count > 0 && { relaxed }),
  };
};
