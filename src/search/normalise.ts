// How text is compared, in the index and in a query alike: what a reader would call the same is the same.
import type { Fold } from '../catalogue/name-file.ts';

export type { Fold };

/** Characters that are read one by one, not as words: Chinese, Japanese and Korean. */
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
export const isIdeograph = (character: string): boolean => ideograph.test(character);
export const hasIdeograph = isIdeograph;
/** Ideographs in a row, where a text is cut into what is none. */
export const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/u;

/**
 * Text in the form in which it is compared: width (NFKC), case, accents and traditional characters don't count.
 * Doing it twice changes nothing more.
 */
export const normalise = (text: string, fold: Fold): string => {
  if (/^[\0-\x7F]*$/.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFKD').replace(/\p{Mn}/gu, '').normalize('NFC');
  return fold.size === 0 ? plain : plain.replace(/[\u3400-\u4DBF\u4E00-\u9FFF]/g, (character) => fold.get(character) ?? character);
};

/** The letters and digits of a text without anything between them: `uMR-790` and `ＵＭＲ　790` are `umr790`. */
export const keyOf = (text: string, fold: Fold): string => normalise(text, fold).replace(/[^\p{L}\p{N}]/gu, '');

/** Runs of letters and digits that are no ideographs, in order: `展锐 T820 5G` gives `t820`, `5g`. */
export const runsOf = (text: string, fold: Fold): string[] =>
  normalise(text, fold).match(/(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}])+/gu) ?? [];

/** A run and what of it begins where letters meet digits: `at128p`, `128p`, `p`. These are the beginnings that a reader may type. */
export const beginningsOf = (run: string): string[] => {
  const groups = run.match(/\p{N}+|\P{N}+/gu) ?? [];
  return groups.map((_, first) => groups.slice(first).join(''));
};

/** An English word without its plural ending, if it has one: `stents`, `batteries`, `glasses`. */
export const singularOf = (word: string): string | undefined => {
  if (!/^[a-z]{4,}s$/.test(word) || word.endsWith('ss')) return undefined;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
};

/** The terms of a query, which must all be found: what spaces and commas separate. What has no letter or digit is none. */
export const termsOf = (query: string, fold: Fold): string[] =>
  normalise(query, fold)
    .split(/[\s,;、。，；]+/u)
    .filter((term) => /[\p{L}\p{N}]/u.test(term));
