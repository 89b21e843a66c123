// Text as words of the index: the same code writes them and asks for them. Pagefind finds whole words and words that
// begin so, and words in a row. All else is made of that here.
//
// A word is spelled in the letters a to z alone. Pagefind cuts the rest differently in different places: digits from
// letters when it indexes, and Chinese by the dictionary of the reader's browser when it is asked on a Chinese page.
import { beginningsOf, ideographs, isIdeograph, keyOf, normalise, runsOf, type Fold } from './normalise.ts';

/** `length` letters for a number. */
const letters = (number: number, length: number): string => {
  let rest = number;
  let text = '';
  for (let place = 0; place < length; place += 1) {
    text = String.fromCharCode(97 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  }
  return text;
};

/** Four letters for any character. */
const wide = (character: string): string => letters((character.codePointAt(0) ?? 0) % 26 ** 4, 4);

/** A character in letters. No spelling begins like another, so spellings can be joined and still be told apart. */
const spelled = (character: string): string => {
  if (character >= 'a' && character <= 'z') return character === 'q' ? 'qz' : character;
  if (character >= '0' && character <= '9') return `q${letters(Number(character), 1)}`;
  return `qy${wide(character)}`;
};

const spell = (text: string): string => Array.from(text, spelled).join('');

/** Two characters side by side. Two ideographs, by far the most, are spelled shorter. */
const pair = (one: string, other: string): string => (isIdeograph(one) && isIdeograph(other) ? `h${wide(one)}${wide(other)}` : `m${spelled(one)}${spelled(other)}`);

const endOf = (character: string): string => `e${spelled(character)}`;

/** A whole value with Chinese in it: `磁共 共振 振$`. Any part of it is found as words in a row, the first of a record's as its first. */
export const valueTokens = (key: string): string[] => {
  const characters = Array.from(key);
  const last = characters.at(-1) ?? '';
  return [...partTokens(key), ...(isIdeograph(last) ? [endOf(last)] : [])];
};

/** What is asked for a part of a value of two characters or more: its pairs in a row. */
export const partTokens = (key: string): string[] => {
  const characters = Array.from(key);
  return characters.slice(1).map((character, index) => pair(characters[index] ?? '', character));
};

/** What is asked for a single ideograph: a value has it before another, before something else, or at its end. */
export const characterTokens = (character: string): { prefixes: string[]; whole: string } => ({
  prefixes: [`h${wide(character)}`, `m${spelled(character)}`],
  whole: endOf(character),
});

/** A longer run is cut, in the index and in a query. */
const longestRun = 32;

/**
 * A run of letters and digits, and what finds it by its beginning. The end is marked: where no word begins like a query,
 * Pagefind answers with words that the query begins with, and a marked word begins none.
 */
export const runToken = (run: string): string => `k${spell(run.slice(0, longestRun))}qx`;
export const runPrefix = (run: string): string => `k${spell(run.slice(0, longestRun))}`;

/** The letters that a name begins with, up to its first ideograph: `umrjupiter` of `uMR Jupiter 人体全身磁共振`. */
const leadingLetters = (key: string): string => {
  const characters = Array.from(key);
  const end = characters.findIndex(isIdeograph);
  return (end < 0 ? characters : characters.slice(0, end)).join('');
};

/** A name is found from its start for so many letters. */
const longestStart = 12;
const longestWhole = 64;
/** What is asked for names that begin with some letters. */
export const nameStartToken = (key: string): string => `n${spell(key.slice(0, longestStart))}`;
/** What is asked for a name that is all of some letters. */
export const wholeNameToken = (key: string): string => `n${spell(key.slice(0, longestWhole))}qx`;

/** The starts of a name in letters, and the whole of one that has no ideograph. Names in Chinese are found by where they stand in the record. */
export const nameTokens = (key: string): string[] => {
  const leading = leadingLetters(key);
  const starts = Array.from({ length: Math.min(longestStart, leading.length) }, (_, index) => `n${spell(leading.slice(0, index + 1))}`);
  return leading === key && key !== '' ? [...starts, wholeNameToken(key)] : starts;
};

/** So much of a run is found from any letter on. */
const longestInside = 16;
const insidePrefix = (key: string): string => `j${spell(key.slice(0, longestInside))}`;
/** What is asked for letters anywhere in a word: its beginning and its end, which may be the same. Both have to be there. */
export const insidePrefixes = (key: string): string[] => [...new Set([insidePrefix(key), insidePrefix(key.slice(-longestInside))])];

/** The letters of a model, a code or a name from each letter on, so that any part is found: `8512ex12` in `GS8512-EX.12`. */
export const insideTokens = (text: string, fold: Fold): string[] => [
  ...new Set(
    normalise(text, fold)
      .split(ideographs)
      .map((piece) => keyOf(piece, fold))
      .flatMap((key) => Array.from(key, (_, start) => `${insidePrefix(key.slice(start))}qx`)),
  ),
];

/** Words that stand side by side joined, because readers leave out a hyphen, or a space in a name: `wholebody`. */
const joinedRuns = (text: string, acrossSpaces: boolean, fold: Fold): string[] =>
  (acrossSpaces ? [normalise(text, fold)] : normalise(text, fold).split(/\s+/)).flatMap((part) => {
    const runs = part.split(ideographs).map((piece) => runsOf(piece, fold));
    return runs.flatMap((together) => together.slice(1).map((run, index) => `${together[index] ?? ''}${run}`));
  });

/** All runs of a text with what may be typed of them, each once. */
export const runTokens = (text: string, acrossSpaces: boolean, fold: Fold): string[] => {
  const runs = runsOf(text, fold).flatMap(beginningsOf);
  return [...new Set([...runs, ...joinedRuns(text, acrossSpaces, fold)].map(runToken))];
};

/** Syllables of a Chinese reading, found in a row, and their initials. */
export const syllableToken = (syllable: string): string => `p${syllable}`;
export const initialTokens = (initials: string): string[] => Array.from(initials).slice(1).map((letter, index) => `i${initials[index] ?? ''}${letter}`);

/** A whole reading of a short name, to find `ly` and `lianying` where they are all of the name. */
export const wholeReadingToken = (reading: string): string => `y${reading.slice(0, longestRun)}`;

/** Any term of a synonym group. */
export const synonymToken = (group: number): string => `g${letters(group, 3)}`;

/** Stands between two sequences, so that no row of words runs from one into the next. */
export const boundary = 'x';
