// Whether letters are the pinyin of Chinese characters in a row, in full or by initials, with any reading of each.
import { pinyin } from 'pinyin-pro';
import { keyOf, type Fold } from '../../../src/search/normalise.ts';

/** Characters in a row, each with its possible syllables. */
export type Spoken = readonly (readonly string[])[];

const readings = new Map<string, string[]>();

/** All readings of a character, without tones; ü as v and as u. */
const readingsOf = (character: string): string[] => {
  const known = readings.get(character);
  if (known) return known;
  const plain = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  const found = [...new Set(plain.flatMap((one) => [one, one.replaceAll('v', 'u')]))].filter((one) => /^[a-z]+$/.test(one));
  readings.set(character, found);
  return found;
};

const han = (text: string): string[] => text.match(/\p{Script=Han}/gu) ?? [];

/** Readings that a record gives for the characters of its Chinese name. */
export const givenReadings = (name: string, given: string | undefined): ReadonlyMap<string, string[]> => {
  const syllables = given?.split(' ') ?? [];
  const characters = han(name);
  if (syllables.length !== characters.length) return new Map();
  return new Map([...Map.groupBy(characters.map((character, index) => ({ character, syllable: syllables[index] ?? '' })), ({ character }) => character)].map(([character, all]) => [character, all.flatMap(({ syllable }) => [syllable, syllable.replaceAll('v', 'u')])]));
};

/** The Chinese parts of a text, spoken. */
export const spokenParts = (text: string, fold: Fold, given: ReadonlyMap<string, string[]> = new Map()): Spoken[] =>
  (keyOf(text, fold).match(/\p{Script=Han}+/gu) ?? []).map((part) => Array.from(part, (character) => [...readingsOf(character), ...(given.get(character) ?? [])]));

/** Whole syllables from a character on; the last may be unfinished. */
const isSyllables = (letters: string, spoken: Spoken, at: number): boolean =>
  (spoken[at] ?? []).some((syllable) => syllable.startsWith(letters) || (letters.startsWith(syllable) && isSyllables(letters.slice(syllable.length), spoken, at + 1)));

const isInitials = (letters: string, spoken: Spoken, at: number): boolean =>
  letters.length <= spoken.length - at && Array.from(letters).every((letter, index) => (spoken[at + index] ?? []).some((syllable) => syllable.startsWith(letter)));

/** Whether letters are what one would type for some of the characters, side by side. */
export const isPinyinOf = (letters: string, spoken: Spoken, { initials }: { initials: boolean }): boolean =>
  spoken.some((_, at) => isSyllables(letters, spoken, at) || (initials && letters.length >= 2 && isInitials(letters, spoken, at)));
