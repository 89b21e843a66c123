// How Pagefind is asked. Knows its functions by their shape only, so that a test can pass its own.

/** The part of Pagefind's interface that is used. `id` is the row of a record, `words` are the positions of the words that matched. */
export interface Pagefind {
  search: (term: string) => Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
  preload: (term: string) => Promise<unknown>;
}

/** Rows of the table that a search found, each with the position of its first match. */
export type Hits = ReadonlyMap<number, number>;

export interface Lookup {
  /** Records that hold some words in a row. */
  phrase: (tokens: readonly string[]) => Promise<Hits>;
  /** Records that hold a word that begins so. */
  prefix: (token: string) => Promise<Hits>;
}

/** Place of the last of some sorted words that is not behind `word`; 0 if all are. */
const lastUpTo = (words: readonly string[], word: string): number => {
  let [low, high] = [0, words.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((words[middle] ?? '') <= word) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Answers are kept for a while: a facet or another page asks for the same words again. */
const keptAnswers = 400;

/**
 * Pagefind as phrases and beginnings. Records are named by their rows, see pagefind-files.ts.
 *
 * Pagefind itself loads one file of its index per word, and misses words that begin so in the files that follow.
 * Therefore the files are loaded here, by their first words, before it is asked.
 * @param firstWords of the index's files, sorted
 */
export const createLookup = (pagefind: Pagefind, firstWords: readonly string[]): Lookup => {
  const answers = new Map<string, Promise<Hits>>();

  const load = async (words: Iterable<string>): Promise<void> => {
    await Promise.all(Array.from(new Set(words), (word) => pagefind.preload(word)));
  };
  const ask = async (term: string, files: Iterable<string>): Promise<Hits> => {
    await load(files);
    const found = await pagefind.search(term);
    return new Map(found.results.map(({ id, words }) => [Number(id), words.reduce((first, word) => Math.min(first, word), Infinity)]));
  };
  const once = (term: string, files: () => Iterable<string>): Promise<Hits> => {
    const known = answers.get(term);
    if (known) return known;
    const answer = ask(term, files());
    // One that failed is asked anew the next time.
    answer.catch(() => answers.delete(term));
    answers.set(term, answer);
    const oldest = answers.size > keptAnswers ? answers.keys().next().value : undefined;
    if (oldest !== undefined) answers.delete(oldest);
    return answer;
  };
  const fileOf = (word: string): string => firstWords[lastUpTo(firstWords, word)] ?? word;

  return {
    phrase: (tokens) => (tokens.length === 0 ? Promise.resolve(new Map()) : once(`"${tokens.join(' ')}"`, () => tokens.map(fileOf))),
    prefix: (token) => once(token, () => [fileOf(token), ...firstWords.filter((word) => word.startsWith(token))]),
  };
};
