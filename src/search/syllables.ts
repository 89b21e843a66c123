// Letters that a reader typed, as pinyin: lianying is lian ying. Only syllables that occur in the edition count.

export interface PinyinReading {
  /** Whole syllables. */
  syllables: string[];
  /** The beginning of one more, as while typing; '' if there is none. */
  rest: string;
}

/** Readings that a query is given at most; xian is xian and xi an. */
const mostReadings = 6;

/** Nobody types the pinyin of a longer name than this. */
const longestReading = 48;

/** The ways to read letters as syllables, at most the last one unfinished. */
export const readingsOf = (letters: string, known: ReadonlySet<string>): PinyinReading[] => {
  if (letters.length > longestReading) return [];
  const longest = Math.max(0, ...Array.from(known, (syllable) => syllable.length));
  const beginnings = new Set(Array.from(known).flatMap((syllable) => Array.from(syllable, (_, index) => syllable.slice(0, index + 1))));
  const found: PinyinReading[] = [];
  /** Places from which the letters cannot be read to their end. */
  const dead = new Set<number>();
  const read = (start: number, syllables: string[]): void => {
    if (found.length >= mostReadings || dead.has(start)) return;
    const before = found.length;
    const rest = letters.slice(start);
    if (rest === '') {
      found.push({ syllables, rest: '' });
      return;
    }
    for (let length = Math.min(longest, rest.length); length > 0; length -= 1) {
      const syllable = rest.slice(0, length);
      if (known.has(syllable)) read(start + length, [...syllables, syllable]);
    }
    if (syllables.length > 0 && beginnings.has(rest) && !known.has(rest)) found.push({ syllables, rest });
    if (found.length === before) dead.add(start);
  };
  read(0, []);
  return found;
};

export const initialsOf = (syllables: readonly string[]): string => syllables.map((syllable) => syllable.charAt(0)).join('');

/** Syllables that begin so. */
export const syllablesFrom = (beginning: string, known: ReadonlySet<string>): string[] => Array.from(known).filter((syllable) => syllable.startsWith(beginning));
