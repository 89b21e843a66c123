// Text as the index holds it and as a query asks for it: the same code on both sides.

/**
 * The tokens of a text: each Chinese, Japanese or Korean character by itself, each run of other letters, each run of
 * digits. Width and case don't count, and neither do hyphens, dots and spaces: `uMR-790`, `ＵＭＲ790` and `umr 790` are
 * the same two tokens.
 */
export const tokensOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{N}+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}])+/gu) ?? [];

/** Fields that are asked one after the other, best first. `text` holds all of a record, the others too. */
export const fields = ['name', 'maker', 'text'] as const;
export type Field = (typeof fields)[number];

/** Glued in front of each token of a field, so that one index answers for each field. None begins like another. */
const marker: Record<Field, string> = { name: 'qxn', maker: 'qxm', text: 'qxt' };

const isIdeograph = (token: string): boolean => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u.test(token);

/**
 * A character as a word of Latin letters, `zz` + five letters of its code point + `q`. Pagefind cuts text by the
 * language of the page, and on a Chinese page it cuts a mark from the character behind it; Latin letters it leaves
 * alone everywhere, also where Intl.Segmenter is missing. The `q` at the end keeps the stemmer off.
 */
const spelled = (character: string): string => {
  let rest = character.codePointAt(0) ?? 0;
  let letters = '';
  for (let place = 0; place < 5; place += 1) {
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26);
  }
  return `zz${letters}q`;
};

/** A text as words of one field, for the index. */
export const fieldWords = (field: Field, text: string): string =>
  tokensOf(text)
    .map((token) => marker[field] + (isIdeograph(token) ? spelled(token) : token))
    .join(' ');

/**
 * A term as Pagefind is asked for it in one field. Tokens in ASCII quotes must stand side by side. A single word is
 * asked without quotes: Pagefind then also finds longer words that begin so (`jupi` finds Jupiter), and still nothing
 * for one that no word begins with.
 */
export const fieldPhrase = (field: Field, term: string): string => {
  const [first = '', ...more] = tokensOf(term);
  return more.length === 0 && !isIdeograph(first) ? fieldWords(field, term) : `"${fieldWords(field, term)}"`;
};

/** The terms of a query: what is separated by spaces must all be found. Terms without a letter or digit are dropped. */
export const termsOf = (query: string): string[] =>
  query
    .normalize('NFKC')
    .split(/\s+/)
    .filter((term) => tokensOf(term).length > 0);
