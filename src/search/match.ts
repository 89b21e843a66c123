// Which products a term matches and how well: a number per row, the smaller the better.
import type { Hits, Lookup } from './lookup.ts';
import { hasIdeograph, keyOf, type Fold } from './normalise.ts';
import { readingsOf, syllablesFrom } from './syllables.ts';
import { groupOfKey, piecesOf, type Synonyms, type Unit } from './synonyms.ts';
import { characterTokens, initialTokens, insidePrefixes, nameStartToken, partTokens, runPrefix, runToken, syllableToken, synonymToken, wholeNameToken, wholeReadingToken } from './tokens.ts';
import { zoneAt, type Zone } from './zones.ts';

/** Rows with how well they match. */
export type Levels = ReadonlyMap<number, number>;

/** How a term was read, where it was not found as it stands. */
export type Understanding = 'plain' | 'synonym' | 'pinyin' | 'pieces' | 'typo' | 'none';

export interface TermMatch {
  levels: Levels;
  understood: Understanding;
  /** Words that were asked instead of a mistyped one. */
  corrected?: string[];
}

/** What matching needs to know of the edition. */
export interface MatchSettings {
  lookup: Lookup;
  fold: Fold;
  synonyms: Synonyms;
  syllables: ReadonlySet<string>;
  /** Ends of the zones of each row's record, five per row. */
  ends: readonly number[];
  /** Characters of the key of each row's Chinese name. */
  nameLengths: readonly number[];
  /** Latin words of the edition that differ from a mistyped one by one letter. */
  nearWords: (word: string) => Promise<string[]>;
}

/** The whole of a name or model; the start of a name; else where the match lies. */
const wholeLevel = 10;
const wholeReadingLevel = 15;
const startLevel: Partial<Record<Zone, number>> = { name: 20, model: 40, alias: 50 };
const zoneLevel: Record<Zone, number> = { name: 30, model: 45, alias: 50, maker: 60, text: 70, rest: 80 };
/** Added where a term was found otherwise than printed. */
const readPenalty = 5;
/** Of letters in the middle of a word, which are mostly there by chance: after names of the same meaning. */
const insideLevel = 58;

const nowhere: Hits = new Map();

const levelled = (hits: Hits, levelOf: (row: number, position: number) => number | undefined): Levels =>
  new Map(Array.from(hits).flatMap(([row, position]) => {
    const level = levelOf(row, position);
    return level === undefined ? [] : [[row, level] as const];
  }));

/** Rows of any, each with its best level. */
export const eitherOf = (all: readonly Levels[]): Levels => {
  const best = new Map<number, number>();
  for (const levels of all) for (const [row, level] of levels) best.set(row, Math.min(best.get(row) ?? Infinity, level));
  return best;
};

/** Rows of all, each with its worst level. */
export const allOf = ([first, ...others]: readonly Levels[]): Levels =>
  new Map(Array.from(first ?? []).filter(([row]) => others.every((levels) => levels.has(row))).map(([row, level]) => [row, Math.max(level, ...others.map((levels) => levels.get(row) ?? 0))]));

const byZone = ({ ends }: MatchSettings, hits: Hits, penalty = 0): Levels => levelled(hits, (row, position) => zoneLevel[zoneAt(ends, row, position)] + penalty);

const startOf = (settings: MatchSettings, starts: Hits): Levels => levelled(starts, (row, position) => startLevel[zoneAt(settings.ends, row, position)]);

const startsWithLetters = async (settings: MatchSettings, key: string): Promise<Levels> => {
  const { lookup, ends } = settings;
  const [starts, all] = await Promise.all([lookup.phrase([nameStartToken(key)]), lookup.phrase([wholeNameToken(key)])]);
  return eitherOf([startOf(settings, starts), levelled(all, (row, position) => (zoneAt(ends, row, position) === 'alias' ? startLevel.alias : wholeLevel))]);
};

/** Where a Chinese key stands in the records. A single character stands before another, before something else, or at the end. */
const chineseHits = ({ lookup }: MatchSettings, key: string): Promise<Hits[]> => {
  if (Array.from(key).length > 1) return Promise.all([lookup.phrase(partTokens(key))]);
  const { prefixes, whole } = characterTokens(key);
  return Promise.all([...prefixes.map((prefix) => lookup.prefix(prefix)), lookup.phrase([whole])]);
};

/** A Chinese name stands at the beginning of its record, and its length is known; of a model the whole is a word of its own. */
const startsWithChinese = async (settings: MatchSettings, key: string): Promise<Levels> => {
  const { length } = Array.from(key);
  const levelOf = (row: number, position: number): number | undefined => (position > 0 ? undefined : settings.nameLengths[row] === length ? wholeLevel : startLevel.name);
  const [hits, models] = await Promise.all([chineseHits(settings, key), settings.lookup.phrase([wholeNameToken(key)])]);
  return eitherOf([...hits.map((one) => levelled(one, levelOf)), levelled(models, () => wholeLevel)]);
};

/** A name or a model that the key begins, or is. */
export const startsWith = (settings: MatchSettings, key: string): Promise<Levels> => (hasIdeograph(key) ? startsWithChinese(settings, key) : startsWithLetters(settings, key));

const findLatin = async (settings: MatchSettings, key: string): Promise<Levels> => {
  const { lookup, ends } = settings;
  if (key.length < 3) {
    const [runs, starts] = await Promise.all([lookup.phrase([runToken(key)]), startsWithLetters(settings, key)]);
    return eitherOf([byZone(settings, runs), starts]);
  }
  const [runs, first = nowhere, last = first] = await Promise.all([runPrefix(key), ...insidePrefixes(key)].map((token) => lookup.prefix(token)));
  const inside = new Map(Array.from(first).filter(([row]) => last.has(row)));
  return eitherOf([byZone(settings, runs ?? nowhere), levelled(inside, (row, position) => Math.max(insideLevel, zoneLevel[zoneAt(ends, row, position)]))]);
};

const findChinese = async (settings: MatchSettings, key: string): Promise<Levels> => eitherOf((await chineseHits(settings, key)).map((hits) => byZone(settings, hits)));

/** A key as it stands, anywhere in a record. */
const findPlain = (settings: MatchSettings, key: string): Promise<Levels> => (hasIdeograph(key) ? findChinese(settings, key) : findLatin(settings, key));

const findGroup = async (settings: MatchSettings, group: number): Promise<Levels> => byZone(settings, await settings.lookup.phrase([synonymToken(group)]));

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
const findMixed = async (settings: MatchSettings, letters: string): Promise<Levels> => {
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
const findPinyin = async (settings: MatchSettings, key: string): Promise<Levels> => {
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

const findPieces = async (settings: MatchSettings, term: string): Promise<Levels> => {
  const pieces = piecesOf(term, settings.synonyms, settings.fold);
  if (pieces.length === 0) return new Map();
  return allOf(await Promise.all(pieces.map(async ({ key, group }) => eitherOf([await findPlain(settings, key), ...(group === undefined ? [] : [await findGroup(settings, group)])]))));
};

/** Shorter words have too many neighbours. */
const shortestMistyped = 6;

const findMistyped = async (settings: MatchSettings, key: string): Promise<TermMatch> => {
  const words = new RegExp(`^[a-z]{${shortestMistyped},}$`).test(key) ? await settings.nearWords(key) : [];
  const levels = eitherOf(await Promise.all(words.map(async (word) => byZone(settings, await settings.lookup.phrase([runToken(word)]), readPenalty))));
  return levels.size > 0 ? { levels, understood: 'typo', corrected: words } : { levels: new Map(), understood: 'none' };
};

/** One term, as it stands and as it may be meant. `plainly`: as it stands only. */
export const matchTerm = async (settings: MatchSettings, term: string, plainly: boolean): Promise<TermMatch> => {
  const key = keyOf(term, settings.fold);
  const nothing: Levels = new Map();
  const group = plainly ? undefined : groupOfKey(settings.synonyms, key);
  // Side by side: each may have to load files of its own.
  const [plain, synonyms, pinyin] = await Promise.all([findPlain(settings, key), group === undefined ? nothing : findGroup(settings, group), plainly ? nothing : findPinyin(settings, key)]);
  if (plainly) return { levels: plain, understood: plain.size > 0 ? 'plain' : 'none' };
  const isFound = plain.size + synonyms.size + pinyin.size > 0;
  const read = isFound || !/^[a-z]{5,}$/.test(key) ? pinyin : await findMixed(settings, key);
  const levels = eitherOf([plain, synonyms, read]);
  if (levels.size > 0) return { levels, understood: plain.size > 0 && levels.size === plain.size ? 'plain' : levels.size > Math.max(plain.size, read.size) ? 'synonym' : 'pinyin' };
  const pieces = await findPieces(settings, term);
  return pieces.size > 0 ? { levels: pieces, understood: 'pieces' } : findMistyped(settings, key);
};

/** Terms that belong together: all of them, or the group that they are a term of. */
export const matchUnit = async (settings: MatchSettings, { terms, group }: Unit, plainly: boolean): Promise<TermMatch> => {
  const [only = ''] = terms;
  if (terms.length === 1) return matchTerm(settings, only, plainly);
  const each = await Promise.all(terms.map((term) => matchTerm(settings, term, plainly)));
  const all = allOf(each.map(({ levels }) => levels));
  const synonyms = group === undefined || plainly ? new Map<number, number>() : await findGroup(settings, group);
  const levels = eitherOf([all, synonyms]);
  return { levels, understood: levels.size === 0 ? 'none' : synonyms.size > 0 ? 'synonym' : 'plain' };
};
