// Under which texts a maker is found: every part of its names from a character or word on, and how that is read. A
// question finds a maker where one of its keys begins with it.
import type { Fold } from '../catalogue/name-file.ts';
import type { Manufacturer } from '../catalogue/schema.ts';
import { isIdeograph, keyOf, normalise } from '../search/normalise.ts';
import { readingOf, shortReading } from '../search/pinyin.ts';
import { codeKey, endings, longestKey, wholeKey } from './key-form.ts';

export type KeyedMaker = Pick<Manufacturer, 'name' | 'shortName' | 'aliases' | 'creditCode' | 'pinyin'>;

/** Nobody is found by a part of what nearly every name ends in. */
const isOfEnding = (rest: string): boolean => endings.some((ending) => ending.endsWith(rest));

/** The pieces from which a name may be begun: each ideograph, and each run of letters and digits. */
const piecesOf = (text: string, fold: Fold): string[] => {
  const pieces: string[] = [];
  let isOpen = false;
  for (const character of normalise(text, fold)) {
    const isLetter = /[\p{L}\p{N}]/u.test(character);
    if (isLetter && isOpen && !isIdeograph(character)) pieces.push((pieces.pop() ?? '') + character);
    else if (isLetter) pieces.push(character);
    isOpen = isLetter && !isIdeograph(character);
  }
  return pieces;
};

const partsFrom = (pieces: readonly string[]): string[] =>
  pieces.map((_, place) => pieces.slice(place).join('')).filter((rest) => Array.from(rest).length > 1 && !isOfEnding(rest));

/** A reading from each syllable on, in full and by initials; the ending of a name is left out as above. */
const readingsOf = (text: string, override: string | undefined): string[] =>
  readingOf(text, override).flatMap(({ characters, syllables }) => {
    const written = Array.from(characters);
    return syllables.flatMap((_, place) => {
      const rest = syllables.slice(place);
      return rest.length < 2 || isOfEnding(written.slice(place).join('')) ? [] : [rest.join(''), rest.map((syllable) => syllable.charAt(0)).join('')];
    });
  });

/** All keys of a maker, each once. @param fold of traditional characters */
export const keysOf = ({ name, shortName, aliases = [], creditCode, pinyin }: KeyedMaker, fold: Fold): string[] => {
  const texts = [name.zh, name.en, shortName?.zh, shortName?.en, ...aliases].filter((text) => text !== undefined);
  const full = { zh: name.zh, override: pinyin };
  return [...new Set([
    ...texts.map((text) => wholeKey(keyOf(text, fold))),
    ...(creditCode === undefined ? [] : [codeKey(creditCode)]),
    ...texts.flatMap((text) => [...partsFrom(piecesOf(text, fold)), ...readingsOf(text, text === name.zh ? pinyin : shortReading(full, text))]).map(longestKey),
  ])];
};
