// Letters as the pinyin of names: in syllables, by initials, or both.
import { allOf, byZone, eitherOf, levelled, readPenalty, wholeReadingLevel, type Levels } from './levels.ts';
import type { MatchSettings } from './match-settings.ts';
import { readingsOf, syllablesFrom } from './syllables.ts';
import { initialTokens, runToken, syllableToken, wholeReadingToken } from './tokens.ts';

const findSyllables = async (settings: MatchSettings, letters: string): Promise<Levels> => {
  const { lookup, syllables: known } = settings;
  const hits = await Promise.all(readingsOf(letters, known).map(async ({ syllables, rest }) => {
    // The last syllable may be the beginning of a longer one: lianyi on the way to lianying.
    const before = rest === '' ? syllables.slice(0, -1) : syllables;
    const last = syllablesFrom(rest === '' ? (syllables.at(-1) ?? '') : rest, known);
    // Where there are many ways to go on, it is worth asking first whether there is anything to go on from.
    if (last.length > 4 && before.length > 0 && (await lookup.phrase(before.map(syllableToken))).size === 0) return [];
    return Promise.all(last.map((syllable) => lookup.phrase([...before, syllable].map(syllableToken))));
  }));
  return eitherOf(hits.flat().map((one) => byZone(settings, one, readPenalty)));
};

const findInitials = async (settings: MatchSettings, letters: string): Promise<Levels> =>
  byZone(settings, letters.length < 2 ? new Map() : await settings.lookup.phrase(initialTokens(letters)), readPenalty);

/** Syllables, then initials, or the other way round: `shoushujqr`. */
export const findMixed = async (settings: MatchSettings, letters: string): Promise<Levels> => {
  const cuts = Array.from({ length: Math.max(0, letters.length - 3) }, (_, index) => index + 2);
  const isRead = (part: string): boolean => readingsOf(part, settings.syllables).some(({ rest }) => rest === '');
  const found = await Promise.all(cuts.flatMap((cut) => {
    const [first, second] = [letters.slice(0, cut), letters.slice(cut)];
    return [
      ...(first.length > 2 && isRead(first) ? [Promise.all([findSyllables(settings, first), findInitials(settings, second)])] : []),
      ...(second.length > 2 && isRead(second) ? [Promise.all([findInitials(settings, first), findSyllables(settings, second)])] : []),
    ];
  }));
  return eitherOf(found.map(allOf));
};

/**
 * A term as pinyin. Short letters are mostly an abbreviation: what stands as a word somewhere is not read as initials,
 * nor as a syllable of two or three letters, else CT would find 磁体 and AI 爱.
 */
export const findPinyin = async (settings: MatchSettings, key: string): Promise<Levels> => {
  if (!/^[a-z]{2,}$/.test(key)) return new Map();
  const { lookup } = settings;
  const isWord = lookup.phrase([runToken(key)]).then(({ size }) => size > 0);
  if (key.length < 4 && (await isWord)) return new Map();
  const [whole, syllables, initials] = await Promise.all([
    lookup.phrase([wholeReadingToken(key)]),
    findSyllables(settings, key),
    isWord.then((stands) => (stands ? new Map<number, number>() : findInitials(settings, key))),
  ]);
  return eitherOf([levelled(whole, () => wholeReadingLevel), syllables, initials]);
};
