// Which products a term matches, and how well.
import { allOf, beginningLevel, byZone, eitherOf, furtherLevel, insideLevel, levelled, readPenalty, startLevel, wholeLevel, wholeMakerLevel, zoneLevel, type Levels } from './levels.ts';
import type { Hits } from './lookup.ts';
import { findMixed, findPinyin } from './match-pinyin.ts';
import type { MatchSettings } from './match-settings.ts';
import { hasIdeograph, keyOf, singularOf } from './normalise.ts';
import { groupOfKey, piecesOf, type Unit } from './synonyms.ts';
import { characterTokens, insidePrefixes, nameStartToken, partTokens, runPrefix, runToken, synonymToken, wholeNameToken } from './tokens.ts';
import { zoneAt, type Zone } from './zones.ts';

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

const raised = (levels: Levels, by: number): Levels => new Map(Array.from(levels, ([row, level]) => [row, level + by]));

const startOf = (settings: MatchSettings, starts: Hits): Levels => levelled(starts, (row, position) => startLevel[zoneAt(settings.ends, row, position)]);

/** Names that are all of a key. Of a maker's, how much that counts depends on whether it was all that was asked. */
const wholeNames = async ({ lookup, ends }: MatchSettings, key: string, makerLevel: number): Promise<Levels> => {
  const levels: Partial<Record<Zone, number>> = { name: wholeLevel, model: wholeLevel, alias: startLevel.alias ?? wholeLevel, maker: makerLevel };
  return levelled(await lookup.phrase([wholeNameToken(key)]), (row, position) => levels[zoneAt(ends, row, position)]);
};

/** So few letters begin many a word by chance: CT is no CTREE. */
const fewLetters = /^[a-z]{1,3}$/;

const startsWithLetters = async (settings: MatchSettings, key: string): Promise<Levels> => {
  const [begun, words] = await Promise.all([settings.lookup.phrase([nameStartToken(key)]), settings.lookup.phrase([runToken(key)])]);
  const starts = startOf(settings, begun);
  if (!fewLetters.test(key)) return starts;
  return new Map(Array.from(starts, ([row, level]) => [row, words.has(row) ? level : Math.max(level, beginningLevel)]));
};

/** Where a Chinese key stands in the records. A single character stands before another, before something else, or at the end. */
const chineseHits = ({ lookup }: MatchSettings, key: string): Promise<Hits[]> => {
  if (Array.from(key).length > 1) return Promise.all([lookup.phrase(partTokens(key))]);
  const { prefixes, whole } = characterTokens(key);
  return Promise.all([...prefixes.map((prefix) => lookup.prefix(prefix)), lookup.phrase([whole])]);
};

/** A Chinese name stands at the beginning of its record, and its length is known. */
const startsWithChinese = async (settings: MatchSettings, key: string): Promise<Levels> => {
  const { length } = Array.from(key);
  const levelOf = (row: number, position: number): number | undefined => (position > 0 ? undefined : settings.nameLengths[row] === length ? wholeLevel : startLevel.name);
  return eitherOf((await chineseHits(settings, key)).map((hits) => levelled(hits, levelOf)));
};

/**
 * A name or a model that the key begins, or is, or a maker's whole name.
 * @param terms that the query has; a maker's name of several words is meant as one
 */
export const startsWith = async (settings: MatchSettings, key: string, terms: number): Promise<Levels> =>
  eitherOf(await Promise.all([
    hasIdeograph(key) ? startsWithChinese(settings, key) : startsWithLetters(settings, key),
    wholeNames(settings, key, terms > 1 ? wholeMakerLevel.ofQuery : wholeMakerLevel.ofTerm),
  ]));

/** Whole words first, then words that begin so, then letters within a word. */
const findLatin = async (settings: MatchSettings, key: string): Promise<Levels> => {
  const { lookup, ends } = settings;
  const wholeWords = lookup.phrase([runToken(key)]).then((hits) => byZone(settings, hits));
  if (key.length < 3) return eitherOf(await Promise.all([wholeWords, startsWithLetters(settings, key)]));
  const [words, [begun = nowhere, first = nowhere, last = first]] = await Promise.all([wholeWords, Promise.all([runPrefix(key), ...insidePrefixes(key)].map((token) => lookup.prefix(token)))]);
  const beginnings = levelled(begun, (row, position) => {
    const level = zoneLevel[zoneAt(ends, row, position)];
    return fewLetters.test(key) || words.size > 0 ? Math.max(level + 1, beginningLevel) : level;
  });
  const inside = new Map(Array.from(first).filter(([row]) => last.has(row)));
  const within = levelled(inside, (row, position) => {
    const zone = zoneAt(ends, row, position);
    return spelledOut.includes(zone) || looksLikeCode(key) ? Math.max(insideLevel, zoneLevel[zone]) : undefined;
  });
  return eitherOf([words, beginnings, within]);
};

const spelledOut: readonly Zone[] = ['name', 'model', 'alias'];
/** A number such as a credit code is found by a part of six characters and more. */
const looksLikeCode = (key: string): boolean => key.length >= 6 && /\d/.test(key);

const findChinese = async (settings: MatchSettings, key: string): Promise<Levels> => eitherOf((await chineseHits(settings, key)).map((hits) => byZone(settings, hits)));

/** A key as it stands, anywhere in a record. */
const findPlain = async (settings: MatchSettings, key: string): Promise<Levels> => {
  if (hasIdeograph(key)) return findChinese(settings, key);
  const singular = singularOf(key);
  return singular === undefined ? findLatin(settings, key) : eitherOf(await Promise.all([findLatin(settings, key), findLatin(settings, singular)]));
};

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
  // A term of the vocabulary is no pinyin: PLC is no 普勒超.
  const [plain, synonyms, pinyin] = await Promise.all([findPlain(settings, key), group === undefined ? nothing : findGroup(settings, group), plainly || group !== undefined ? nothing : findPinyin(settings, key)]);
  if (plainly) return { levels: plain, plain, understood: plain.size > 0 ? 'plain' : 'none' };
  const isFound = plain.size + synonyms.size + pinyin.size > 0;
  const read = isFound || !/^[a-z]{5,24}$/.test(key) ? pinyin : await findMixed(settings, key);
  // LNG船 is also 液化天然气 and 船, below what stands there so.
  const pieces = await findPieces(settings, term);
  const levels = eitherOf([plain, synonyms, read, isFound ? raised(pieces, furtherLevel) : nothing]);
  const adds = (more: Levels): boolean => Array.from(more.keys()).some((row) => !plain.has(row));
  if (levels.size > 0) return { levels, plain, understood: adds(synonyms) || adds(pieces) ? 'synonym' : adds(read) ? 'pinyin' : 'plain' };
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
