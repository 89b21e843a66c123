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

/** Glued in front of each token of a field, so that one index answers for each field. */
const marker: Record<Field, string> = { name: 'qxn', maker: 'qxm', text: '' };

/** A text as words of one field, for the index. */
export const fieldWords = (field: Field, text: string): string =>
  tokensOf(text)
    .map((token) => marker[field] + token)
    .join(' ');

/** A term as a phrase of one field, for a query: Pagefind takes words in ASCII quotes as standing side by side. */
export const fieldPhrase = (field: Field, term: string): string => `"${fieldWords(field, term)}"`;

/** The terms of a query: what is separated by spaces must all be found. Terms without a letter or digit are dropped. */
export const termsOf = (query: string): string[] =>
  query
    .normalize('NFKC')
    .split(/\s+/)
    .filter((term) => tokensOf(term).length > 0);
