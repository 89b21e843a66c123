// What to offer where nothing was found: the filter or the term to drop, near spellings, and products that hold some of the terms.
import { ask, type Asking, type SearchIndex } from './ask.ts';
import { spellingsNear, type WordList } from './nearby.ts';
import { hasIdeograph, keyOf, termsOf, type Fold } from './normalise.ts';
import { chosenOf, withoutChoices, withoutFacet, withoutNeeds, type Facet, type SearchState } from './state.ts';

/** A state that gives something, with how many products. */
export interface Way {
  state: SearchState;
  count: number;
}

export interface Help {
  withoutFacet: (Way & { facet: Facet })[];
  withoutChoices?: Way;
  /** Without what is needed of figures. */
  withoutNeeds?: Way;
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

/** An empty question, taken apart, with the means to ask others. */
interface Question {
  state: SearchState;
  terms: readonly string[];
  /** Terms that are found nowhere, with their places. */
  unknown: readonly { term: string; place: number }[];
  fold: Fold;
  wayTo: (next: SearchState) => Promise<Way>;
}

/** Of a longer query only so many terms are tried: nobody reads more ways. */
const mostTerms = 6;

const questionOf = async (index: SearchIndex, state: SearchState, asking: Asking): Promise<Question> => {
  const { fold } = index.settings;
  const terms = termsOf(state.query, fold);
  const { terms: answers } = await ask(index, { ...state, relaxed: false }, asking);
  const isUnknown = (term: string): boolean => answers.some((answer) => answer.terms.includes(term) && answer.understood === 'none');
  return {
    state,
    terms,
    unknown: terms.map((term, place) => ({ term, place })).filter(({ term }) => isUnknown(term)).slice(0, mostTerms),
    fold,
    wayTo: async (next) => ({ state: next, count: (await ask(index, next, asking)).rows.length }),
  };
};

const some = <Found extends Way>(ways: readonly Found[]): Found[] => ways.filter(({ count }) => count > 0);

type Instead = Way & { term: string; instead: string };

const wayInstead = async ({ state, terms, wayTo }: Question, place: number, instead: string): Promise<Instead> => ({ term: terms[place] ?? '', instead, ...(await wayTo({ ...state, query: replaced(terms, place, instead), page: 1 })) });

/** The first of several writings of a term that gives something. */
const firstInstead = async (question: Question, place: number, writings: readonly string[]): Promise<Instead[]> => {
  for (const instead of writings) {
    const way = await wayInstead(question, place, instead);
    if (way.count > 0) return [way];
  }
  return [];
};

const withoutFacets = ({ state, wayTo }: Question): Promise<Help['withoutFacet']> =>
  Promise.all([...new Set(chosenOf(state).map(({ facet }) => facet))].map(async (facet) => ({ facet, ...(await wayTo(withoutFacet(state, facet))) })));

const withoutTerms = ({ state, terms, wayTo }: Question): Promise<Help['withoutTerm']> =>
  Promise.all(terms.length < 2 ? [] : terms.slice(0, mostTerms).map(async (term, place) => ({ term, ...(await wayTo({ ...state, query: replaced(terms, place, ''), page: 1 })) })));

const nearSpellings = async (question: Question, words: () => Promise<WordList>): Promise<Instead[]> => {
  if (question.unknown.length === 0) return [];
  const list = await words();
  return Promise.all(question.unknown.flatMap(({ term, place }) => spellingsNear(keyOf(term, question.fold), list, triedSpellings).map((instead) => wayInstead(question, place, instead))));
};

/** A name that was written in two: Micro Port. */
const joinedNames = ({ state, terms, wayTo }: Question): Promise<Instead[]> =>
  Promise.all(terms.slice(1, mostTerms).flatMap((term, place) => {
    const instead = `${terms[place] ?? ''}${term}`;
    const query = [...terms.slice(0, place), instead, ...terms.slice(place + 2)].join(' ');
    return hasIdeograph(instead) ? [] : [wayTo({ ...state, query, page: 1 }).then((way) => ({ term, instead, ...way }))];
  }));

const filtersNamed = ({ state, terms, unknown, fold, wayTo }: Question, named: readonly NamedValue[]): Promise<Help['values']> =>
  Promise.all(unknown.flatMap(({ term, place }) => {
    const key = keyOf(term, fold);
    const fitting = named.filter(({ name }) => key.length > 1 && keyOf(name, fold).startsWith(key));
    return fitting.slice(0, 2).map(async (value) => ({ ...value, ...(await wayTo({ ...withValue(state, value), query: replaced(terms, place, '') })) }));
  }));

/** Ways out of an empty answer. Each has been asked: none leads to another empty one. @param named values of facets, for a reader who typed the name of one */
export const helpFor = async (index: SearchIndex & { words: () => Promise<WordList> }, state: SearchState, asking: Asking, named: readonly NamedValue[] = []): Promise<Help> => {
  const question = await questionOf(index, state, asking);
  const { unknown, fold, wayTo } = question;
  const inTurn = async (find: (term: string, place: number) => Promise<Instead[]>): Promise<Instead[]> => (await Promise.all(unknown.map(({ term, place }) => find(term, place)))).flat();
  const [facetWays, all, anyFigures, termWays, relaxed, joins, spellings, values, splits, ends, starts] = await Promise.all([
    withoutFacets(question),
    wayTo(withoutChoices(state)),
    wayTo(withoutNeeds(state)),
    withoutTerms(question),
    wayTo({ ...state, relaxed: true, page: 1 }),
    joinedNames(question),
    nearSpellings(question, index.words),
    filtersNamed(question, named),
    inTurn((term, place) => firstInstead(question, place, splitsOf(keyOf(term, fold)))),
    inTurn((term, place) => firstInstead(question, place, partsFrom(term, 'end'))),
    inTurn((term, place) => firstInstead(question, place, partsFrom(term, 'start'))),
  ]);
  const offered = some([...joins, ...spellings]).slice(0, mostSpellings);
  const parts = [...ends, ...starts];
  return {
    withoutFacet: some(facetWays),
    ...(state.needs.length > 0 && anyFigures.count > 0 && { withoutNeeds: anyFigures }),
    ...(chosenOf(state).length > 0 && all.count > 0 && { withoutChoices: all }),
    withoutTerm: some(termWays),
    spellings: offered,
    splits,
    values: some(values),
    parts: parts.filter(({ instead }, place) => parts.findIndex((other) => other.instead === instead) === place && !offered.some((one) => one.instead === instead)),
    ...(!state.relaxed && !state.plain && relaxed.count > 0 && { relaxed }),
  };
};
