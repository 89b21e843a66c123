// Which products of an edition match one term, or a few that are one term of the vocabulary. Remembers what it was asked.
import type { CatalogueProduct } from '../../../src/catalogue/catalogue.ts';
import { keyOf, type Fold } from '../../../src/search/normalise.ts';
import { givenReadings, isPinyinOf, spokenParts, type Spoken } from './pinyin-rule.ts';
import { productText, type ProductText } from './product-text.ts';
import { valuesOf } from './product-values.ts';
import { either, noRows, type Rows } from './row-sets.ts';
import { byGroupTerm, byLetters, groupTerm, numbersOf, type GroupTerm, type Verdict } from './term-rules.ts';
import { isTypoOf } from './typo-rule.ts';

/** What an oracle needs to know of an edition. */
export interface OracleEdition {
  /** Products in the order of their rows. */
  entries: readonly CatalogueProduct[];
  /** Terms of the vocabulary that mean the same. */
  groups: readonly (readonly string[])[];
  fold: Fold;
}

/** Rows that a correct engine returns, and rows that it may; the second holds the first. */
export interface Allowed {
  must: Rows;
  may: Rows;
}

export const nothing: Allowed = { must: noRows, may: noRows };

export interface TermOracle {
  /** By the letters of a key. */
  direct: (key: string) => Allowed;
  /** By the other terms of the groups that a key is a term of; undefined if it is of none. */
  synonyms: (key: string) => Allowed | undefined;
  /** By pinyin, or else as a slip of the fingers. */
  guessed: (key: string) => Rows;
  /** Whether a key is, exactly, a term of a group. */
  isGroupTerm: (key: string) => boolean;
}

/** Longer than any name that somebody would spell. */
const longestGuess = 80;

const remembering = <Value>(ask: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.has(key) ? (known.get(key) as Value) : ask(key); // has() tells that it is there
    known.set(key, value);
    return value;
  };
};

const spokenOf = ({ product, manufacturer, category }: CatalogueProduct, fold: Fold): Spoken[] => [
  ...[product.name.zh, ...(product.aliases ?? [])].flatMap((text) => spokenParts(text, fold, givenReadings(product.name.zh, product.pinyin))),
  ...[manufacturer.name.zh, manufacturer.shortName?.zh ?? '', ...(manufacturer.aliases ?? [])].flatMap((text) => spokenParts(text, fold, givenReadings(manufacturer.name.zh, manufacturer.pinyin))),
  ...spokenParts(category.name.zh, fold),
];

export const createTermOracle = ({ entries, groups, fold }: OracleEdition): TermOracle => {
  const products = entries.map((entry) => ({ text: productText(valuesOf(entry), fold), spoken: spokenOf(entry, fold) }));
  const allRuns = products.reduce<Set<string>>((all, { text }) => all.union(text.runs), new Set());
  const groupTerms = groups.map((terms) => terms.map((term) => groupTerm(term, fold)));
  const groupsByKey = Map.groupBy(groupTerms.flatMap((terms) => terms.map(({ key }) => ({ key, terms }))), ({ key }) => key);

  const rowsWhere = (test: (product: { text: ProductText; spoken: Spoken[] }) => boolean): Rows => new Set(products.flatMap((product, row) => (test(product) ? row : [])));
  const judged = (judge: (text: ProductText) => Verdict): Allowed => {
    const verdicts = products.map(({ text }) => judge(text));
    const rowsOf = (...wanted: Verdict[]): Rows => new Set(verdicts.flatMap((verdict, row) => (wanted.includes(verdict) ? row : [])));
    return { must: rowsOf('must'), may: rowsOf('must', 'may') };
  };

  const direct = remembering((key) => judged((text) => byLetters(key, text)));
  const holding = remembering((key): Allowed => {
    const [term] = groupsByKey.get(key)?.flatMap(({ terms }) => terms.filter((one) => one.key === key)) ?? [];
    return term ? judged((text) => byGroupTerm(term, text)) : nothing;
  });

  const synonyms = remembering((key): Allowed | undefined => {
    const asked = new Set(numbersOf(key));
    const named = [...asked].flatMap((one) => groupsByKey.get(one) ?? []).flatMap(({ terms }) => terms);
    if (named.length === 0) return undefined;
    const allowed = (terms: readonly GroupTerm[]): Allowed[] => terms.map((term) => holding(term.key));
    // A term need not be found by itself: that is a matter of its letters.
    return { must: either(...allowed(named.filter((term) => !asked.has(term.key))).map(({ must }) => must)), may: either(...allowed(named).map(({ may }) => may)) };
  });

  const typos = (key: string): Rows => {
    const isKnown = direct(key).must.size > 0 || (synonyms(key)?.must.size ?? 0) > 0;
    const meant = isKnown ? [] : [...allRuns].filter((word) => isTypoOf(key, word));
    return meant.length === 0 ? noRows : rowsWhere(({ text }) => meant.some((word) => text.runs.has(word)));
  };
  const guessed = remembering((key): Rows => {
    if (!/^[a-z]+$/.test(key) || key.length > longestGuess) return noRows;
    const initials = key.length >= 4 || !allRuns.has(key);
    return either(rowsWhere(({ spoken }) => spoken.some((part) => isPinyinOf(key, part, { initials }))), typos(key));
  });

  return { direct, synonyms, guessed, isGroupTerm: (key) => groupsByKey.has(key) };
};

/** The key of terms written together. */
export const keyOfTerms = (terms: readonly string[], fold: Fold): string => keyOf(terms.join(''), fold);
