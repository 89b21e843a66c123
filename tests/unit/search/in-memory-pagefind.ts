// Pagefind as far as the search asks it, without its files: answers as version 1.6.0 does.
import { paged } from '../../../src/catalogue/query.ts';
import type { Pagefind } from '../../../src/search/lookup.ts';

export interface InMemoryPagefind extends Pagefind {
  /** First words of its files, as the table carries them. */
  firstWords: string[];
  /** What it was asked for, in order. */
  searched: string[];
  preloaded: string[];
}

type Result = Awaited<ReturnType<Pagefind['search']>>;

/** Positions at which words stand in a row; Pagefind tells the first row only. */
const firstRow = (words: readonly string[], asked: readonly string[]): number[] => {
  const start = words.findIndex((_, place) => asked.every((word, offset) => words[place + offset] === word));
  return start < 0 ? [] : asked.map((_, offset) => start + offset);
};

/**
 * @param contents words of each record, separated by spaces
 * @param wordsPerFile how many words a file of the index holds. Only words of loaded files are found
 */
export const inMemoryPagefind = (contents: readonly string[], wordsPerFile = 25): InMemoryPagefind => {
  const records = contents.map((content) => content.split(' '));
  const files = paged([...new Set(records.flat())].sort(), wordsPerFile).filter((words) => words.length > 0);
  const loaded = new Set<string>();
  const searched: string[] = [];
  const preloaded: string[] = [];

  const answer = (wordsOf: (words: readonly string[]) => number[]): Result => ({
    results: records.map((words, row) => ({ id: String(row), words: wordsOf(words) })).filter(({ words }) => words.length > 0),
  });
  const phrase = (asked: readonly string[]): Result => (asked.every((word) => loaded.has(word)) ? answer((words) => firstRow(words, asked)) : { results: [] });

  /** Words that begin so. Where none does, the longest word that the term itself begins with. */
  const beginning = (term: string): Result => {
    const longer = [...loaded].filter((word) => word.startsWith(term));
    const shorter = [...loaded].filter((word) => term.startsWith(word)).sort((a, b) => b.length - a.length).slice(0, 1);
    const wanted = new Set(longer.length > 0 ? longer : shorter);
    return answer((words) => words.flatMap((word, place) => (wanted.has(word) ? [place] : [])));
  };

  return {
    firstWords: files.map(([first = '']) => first),
    searched,
    preloaded,
    preload: async (term) => {
      preloaded.push(term);
      for (const words of files) if (term >= (words[0] ?? '') && term <= (words.at(-1) ?? '')) for (const word of words) loaded.add(word);
    },
    search: async (term) => {
      searched.push(term);
      const quoted = /^"(.+)"$/.exec(term)?.[1];
      if (quoted === undefined && term.includes(' ')) throw new Error(`"${term}" is neither one word nor a phrase.`);
      return quoted === undefined ? beginning(term) : phrase(quoted.split(' '));
    },
  };
};
