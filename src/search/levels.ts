// How well records match: a number per row, the smaller the better.
import type { Hits } from './lookup.ts';
import { zoneAt, type Zone } from './zones.ts';

/** Rows with how well they match. */
export type Levels = ReadonlyMap<number, number>;

/** The whole of a name or model; the whole of a short name's reading; the start of a name; else where the match lies. */
export const wholeLevel = 10;
export const wholeReadingLevel = 15;
export const startLevel: Partial<Record<Zone, number>> = { name: 20, model: 40, alias: 50 };
export const zoneLevel: Record<Zone, number> = { name: 30, model: 45, alias: 50, maker: 60, text: 70, rest: 80 };
/** Added where a term was found otherwise than printed. */
export const readPenalty = 5;
/** Of letters that go on, or stand in the middle of a word, which are mostly there by chance: after names of the same meaning. */
export const beginningLevel = 57;
export const insideLevel = 58;
/** All of a maker's name: before what only holds its words, and before the rest of the maker's level. */
export const wholeMakerLevel = { ofTerm: 59, ofQuery: 28 };
/** Readings and pieces of what is also found as it stands come after it. */
export const furtherLevel = 100;

/** Hits with the level of each; a hit without one is left out. */
export const levelled = (hits: Hits, levelOf: (row: number, position: number) => number | undefined): Levels =>
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

/** Hits by the zones in which they lie. @param ends of the zones of each row's record */
export const byZone = ({ ends }: { ends: readonly number[] }, hits: Hits, penalty = 0): Levels => levelled(hits, (row, position) => zoneLevel[zoneAt(ends, row, position)] + penalty);
