// When a product matches one term by the letters of it: the rules that every correct engine has to keep.
import { hasIdeograph, keyOf, runsOf, singularOf, type Fold } from '../../../src/search/normalise.ts';
import { holdsLine, holdsPart, holdsStart, type ProductText } from './product-text.ts';

/** `must`: a correct engine returns it. `may`: it is allowed to. */
export type Verdict = 'must' | 'may' | 'no';

const verdict = (must: boolean, may: () => boolean): Verdict => (must ? 'must' : may() ? 'may' : 'no');

/**
 * A Chinese term is a part of a value. Latin letters and digits, three or more, begin a word of it, or stand anywhere in
 * a Chinese name, a model, an alias or a code; one or two are a whole word or begin a name.
 * @param key of the term, by `keyOf`
 */
export const byLetters = (key: string, text: ProductText): Verdict => {
  if (hasIdeograph(key)) return verdict(holdsPart(text.keys, key), () => holdsPart(text.otherKeys, key));
  if (Array.from(key).length >= 3) {
    const isCode = key.length >= 6 && /\d/.test(key);
    const singular = singularOf(key);
    return verdict(
      holdsStart(text.beginnings, key) || holdsStart(text.pairs, key) || holdsPart(text.anywhere, key) || (isCode && holdsPart(text.codes, key)),
      () => holdsStart(text.otherBeginnings, key) || (singular !== undefined && byLetters(singular, text) !== 'no'),
    );
  }
  return verdict(holdsLine(text.beginnings, key) || holdsStart(text.names, key), () => holdsLine(text.otherBeginnings, key));
};

/** A term of a synonym group, ready to be looked for. */
export interface GroupTerm {
  key: string;
  /** The runs of a Latin term; undefined where ideographs are in it. */
  words?: string[];
}

export const groupTerm = (term: string, fold: Fold): GroupTerm => {
  const key = keyOf(term, fold);
  return hasIdeograph(key) ? { key } : { key, words: runsOf(term, fold) };
};

/** A Latin word and its English plural, whichever is given. */
export const numbersOf = (key: string): string[] => (/[a-z]s$/.test(key) ? [key, key.slice(0, -1), `${key}s`] : /[a-z0-9]$/.test(key) ? [key, `${key}s`] : [key]);

const holdsWords = (text: ProductText, words: readonly string[]): boolean => holdsPart(text.phrases, ` ${words.join(' ')} `);

/**
 * Whether a product's texts hold a term of a group: Chinese anywhere, Latin as whole words in a row. In the plural,
 * or written together, it is allowed.
 */
export const byGroupTerm = ({ key, words }: GroupTerm, text: ProductText): Verdict => {
  if (words === undefined) return byLetters(key, text);
  const last = words.at(-1) ?? '';
  return verdict(
    holdsWords(text, words),
    () =>
      numbersOf(last).some((one) => holdsWords(text, [...words.slice(0, -1), one])) ||
      numbersOf(key).some((one) => [text.beginnings, text.pairs, text.otherBeginnings].some((all) => holdsLine(all, one))),
  );
};
