// Words that a reader may have meant: one letter off, or written with another character that sounds the same.

/** Whether two words differ by one letter: wrong, missing, added, or swapped with its neighbour. Equal words do not. */
export const differByOne = (one: string, other: string): boolean => {
  const [a, b] = [Array.from(one), Array.from(other)];
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [lengthA, lengthB] = [endA - start, endB - start];
  if (lengthA + lengthB === 0) return false;
  if (lengthA <= 1 && lengthB <= 1) return true;
  return lengthA === 2 && lengthB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
};

/** What is loaded only where a term is found nowhere. */
export interface WordList {
  /** Latin words of five letters and more, separated by spaces. */
  latin: string;
  /** Chinese words of names and categories, most frequent first, each with its syllables joined. */
  chinese: [word: string, reading: string][];
  /** For each syllable the characters that are read so, `ai爱艾哀 …`. */
  characters: string;
}

/** Latin words that differ from one by a letter. */
export const latinNear = (word: string, { latin }: WordList): string[] => latin.split(' ').filter((one) => differByOne(word, one));

const readingIn = (characters: string): ReadonlyMap<string, string> =>
  new Map(characters.split(' ').flatMap((entry) => {
    const syllable = /^[a-z]+/.exec(entry)?.[0] ?? '';
    return Array.from(entry.slice(syllable.length), (character) => [character, syllable] as const);
  }));

/** Shorter words share a character with too many others. */
const shortestByShape = 3;
/** Words within a longer one: most names are made of such. */
const pieceLengths = [4, 3, 2];

const soundingLike = (word: string, { chinese }: WordList, readings: ReadonlyMap<string, string>): string[] => {
  const syllables = Array.from(word, (character) => readings.get(character));
  const reading = syllables.includes(undefined) ? undefined : syllables.join('');
  return chinese.filter(([one, other]) => one !== word && other === reading).map(([one]) => one);
};

const chineseNear = (word: string, list: WordList, readings: ReadonlyMap<string, string>): string[] => [
  ...soundingLike(word, list, readings),
  ...(Array.from(word).length < shortestByShape ? [] : list.chinese.filter(([one]) => differByOne(word, one)).map(([one]) => one)),
];

/** A word within a longer one that sounds like a known one, put right there, and by itself. */
const piecesNear = (word: string, list: WordList, readings: ReadonlyMap<string, string>): string[] => {
  const characters = Array.from(word);
  const known = new Set(list.chinese.map(([one]) => one));
  return pieceLengths.filter((length) => length < characters.length).flatMap((length) =>
    Array.from({ length: characters.length - length + 1 }, (_, start) => characters.slice(start, start + length).join(''))
      .filter((piece) => !known.has(piece))
      .flatMap((piece) => soundingLike(piece, list, readings).flatMap((instead) => [word.replace(piece, instead), instead])),
  );
};

/** Words that one may have been meant for, the likeliest first, at most `count`. */
export const spellingsNear = (word: string, list: WordList, count: number): string[] => {
  if (/^[a-z]+$/.test(word)) return word.length < 5 ? [] : latinNear(word, list).slice(0, count);
  const readings = readingIn(list.characters);
  return [...new Set([...chineseNear(word, list, readings), ...piecesNear(word, list, readings)])].slice(0, count);
};
