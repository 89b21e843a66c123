// Pinyin of Chinese names, for the order of indexes and for search.
import { pinyin } from 'pinyin-pro';

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/**
 * Pinyin without tones, syllables joined: `lianying`. Latin text is kept, in lower case.
 * @param override syllables separated by spaces, one per Chinese character, where the library is wrong
 */
export const pinyinOf = (text: string, override?: string): string => {
  const plain = text.normalize('NFKC');
  const syllables = override?.split(' ');
  if (syllables?.length === Array.from(plain).filter(isHan).length) return Array.from(plain, (character) => (isHan(character) ? syllables.shift() : character)).join('').toLowerCase();
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join('').normalize('NFKC').toLowerCase();
};

/** The letter under which a name stands in an index: `A` to `Z`, or `#` for names that begin otherwise. */
export const indexLetter = (sortKey: string): string => {
  const letter = /[a-z0-9\p{L}]/u.exec(sortKey)?.[0]?.toUpperCase() ?? '#';
  return /[A-Z]/.test(letter) ? letter : '#';
};

/** Chinese characters in a row, with the syllable of each; Latin letters and digits end a row. */
export type Reading = { characters: string; syllables: string[] }[];

const readings = new Map<string, Reading>();

/**
 * How the Chinese characters of a text are read, without tones. The library knows most polyphones from the words around them.
 * @param override syllables separated by spaces, one per Chinese character, where the library is wrong
 */
export const readingOf = (text: string, override?: string): Reading => {
  const key = `${text}\n${override ?? ''}`;
  const known = readings.get(key) ?? read(text, override);
  readings.set(key, known);
  return known;
};

const read = (text: string, override?: string): Reading => {
  const plain = Array.from(text.normalize('NFKC'));
  const han = plain.filter(isHan);
  const syllables = override?.split(' ') ?? pinyin(plain.join(''), { toneType: 'none', type: 'all', v: true }).filter(({ isZh }) => isZh).map(({ pinyin: syllable }) => syllable.toLowerCase());
  if (syllables.length !== han.length) return [];
  const rows: Reading = [];
  let next = 0;
  let open = false;
  for (const character of plain) {
    const row = rows.at(-1);
    if (isHan(character)) {
      const syllable = syllables[next] ?? '';
      next += 1;
      if (open && row) {
        row.characters += character;
        row.syllables.push(syllable);
      } else rows.push({ characters: character, syllables: [syllable] });
      open = true;
    } else if (/[\p{L}\p{N}]/u.test(character)) open = false;
  }
  return rows;
};

const hanOf = (text: string): string => text.replace(/\P{Script=Han}/gu, '');

/** Syllables of a short name or an alias, taken from those given for the full name where it stands in it. */
export const shortReading = (full: { zh: string; override?: string | undefined }, short: string | undefined): string | undefined => {
  if (full.override === undefined || short === undefined) return undefined;
  const start = hanOf(full.zh).indexOf(hanOf(short));
  return start < 0 ? undefined : full.override.split(' ').slice(start, start + hanOf(short).length).join(' ');
};

/** All syllables of a text, separated by spaces. */
export const syllablesOf = (text: string, override?: string): string => readingOf(text, override).flatMap(({ syllables }) => syllables).join(' ');
