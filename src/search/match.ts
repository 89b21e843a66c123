// Which products a term matches, and how well.
import { allOf, byZone, eitherOf, insideLevel, levelled, readPenalty, startLevel, wholeLevel, zoneLevel, type Levels } from './levels.ts';
import type { Hits } from './lookup.ts';
import { findMixed, findPinyin } from './match-pinyin.ts';
import type { MatchSettings } from './match-settings.ts';
import { hasIdeograph, keyOf } from './normalise.ts';
import { groupOfKey, piecesOf, type Unit } from './synonyms.ts';
import { characterTokens, insidePrefixes, nameStartToken, partTokens, runPrefix, runToken, synonymToken, wholeNameToken } from './tokens.ts';
import { zoneAt } from './zones.ts';

/** How a term was read, where it was not found as it stands. */
export type Understanding = 'plain' | 'synonym' | 'pinyin' | 'pieces' | 'typo' | 'none';

export interface TermMatch {
  levels: Levels;
  understood: Understanding;
  /** Rows that hold the term as it stands. */
  plain: Levels;
  /** Words that were asked instead of a mistyped one. */
  corrected?: string[];
}

const nowhere: Hits = new Map();

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
  const plain: Levels = new Map();
  return levels.size > 0 ? { levels, plain, understood: 'typo', corrected: words } : { levels: new Map(), plain, understood: 'none' };
};

/** One term, as it stands and as it may be meant. `plainly`: as it stands only. */
export const matchTerm = async (settings: MatchSettings, term: string, plainly: boolean): Promise<TermMatch> => {
  const key = keyOf(term, settings.fold);
  const nothing: Levels = new Map();
  const group = plainly ? undefined : groupOfKey(settings.synonyms, key);
  // Side by side: each may have to load files of its own.
  const [plain, synonyms, pinyin] = await Promise.all([findPlain(settings, key), group === undefined ? nothing : findGroup(settings, group), plainly ? nothing : findPinyin(settings, key)]);
  if (plainly) return { levels: plain, plain, understood: plain.size > 0 ? 'plain' : 'none' };
  const isFound = plain.size + synonyms.size + pinyin.size > 0;
  const read = isFound || !/^[a-z]{5,}$/.test(key) ? pinyin : await findMixed(settings, key);
  const levels = eitherOf([plain, synonyms, read]);
  const adds = (more: Levels): boolean => Array.from(more.keys()).some((row) => !plain.has(row));
  if (levels.size > 0) return { levels, plain, understood: adds(synonyms) ? 'synonym' : adds(read) ? 'pinyin' : 'plain' };
  const pieces = await findPieces(settings, term);
  return pieces.size > 0 ? { levels: pieces, plain, understood: 'pieces' } : findMistyped(settings, key);
};

/** Terms that belong together: all of them, or the group that they are a term of. */
export const matchUnit = async (settings: MatchSettings, { terms, group }: Unit, plainly: boolean): Promise<TermMatch> => {
  const [only = ''] = terms;
  if (terms.length === 1) return matchTerm(settings, only, plainly);
  const each = await Promise.all(terms.map((term) => matchTerm(settings, term, plainly)));
  const all = allOf(each.map(({ levels }) => levels));
  const synonyms = group === undefined || plainly ? new Map<number, number>() : await findGroup(settings, group);
  const levels = eitherOf([all, synonyms]);
  return { levels, plain: allOf(each.map(({ plain }) => plain)), understood: levels.size === 0 ? 'none' : synonyms.size > 0 ? 'synonym' : 'plain' };
};
