// A question to the catalogue and its answer: matched, filtered, counted and in order.
import { dated, filterRows, sortRows, type FacetCounts } from './facets.ts';
import { standingsOf, type Standing } from './judge-rows.ts';
import type { Lookup } from './lookup.ts';
import { allOf, type Levels } from './levels.ts';
import { matchTerm, matchUnit, startsWith, type TermMatch, type Understanding } from './match.ts';
import type { MatchSettings } from './match-settings.ts';
import { hasIdeograph, keyOf, termsOf, type Fold } from './normalise.ts';
import type { SearchState } from './state.ts';
import { synonymsOf, unitsOf } from './synonyms.ts';
import type { SearchTable } from './table.ts';
import type { OpenValues } from './values.ts';
import { endsOf } from './zones.ts';

/** All that a search needs, once opened. */
export interface SearchIndex {
  table: SearchTable;
  settings: MatchSettings;
}

export const openIndex = (table: SearchTable, lookup: Lookup, nearWords: MatchSettings['nearWords']): SearchIndex => {
  const simplified = Array.from(table.simplified);
  const fold: Fold = new Map(Array.from(table.traditional, (character, place) => [character, simplified[place] ?? character]));
  return { table, settings: { lookup, fold, synonyms: synonymsOf(table.synonyms), syllables: new Set(table.syllables.split(' ')), ends: endsOf(table.lengths), nameLengths: table.nameLengths, nearWords } };
};

/** How a term of the query was understood. */
export interface TermAnswer {
  terms: string[];
  understood: Understanding;
  corrected?: string[];
  /** Keys of the group's terms. */
  synonyms?: string[];
}

export interface Answer {
  /** All that fit, in order. */
  rows: number[];
  counts: FacetCounts;
  /** How many of what fits otherwise meet the needs, do not, or leave it open. Those that meet come first. */
  standings?: Readonly<Record<Standing, number>>;
  terms: TermAnswer[];
  /** Products that match, whatever is chosen in the facets. */
  matched: number;
}

const questionsIn = (query: string, { fold, synonyms }: MatchSettings) => unitsOf(termsOf(query, fold), synonyms, fold);

/** Rows that match every term; among them those whose name begins with, or is, the query as a whole come first. */
const strictLevels = (matches: readonly TermMatch[], whole: Levels): Levels => {
  const levels = new Map(allOf(matches.map(({ levels: one }) => one)));
  for (const [row, level] of levels) levels.set(row, Math.min(level, whole.get(row) ?? Infinity));
  if (matches.length < 2) return levels;
  // Of several terms the worst place counts first, then all together.
  return new Map(Array.from(levels, ([row, level]) => [row, level + matches.reduce((sum, one) => sum + (one.levels.get(row) ?? 0), 0) / 10_000]));
};

/** Parts of a term that is nowhere as a whole: of a long Chinese one its pairs, half of which have to be there. */
const pairsOf = (term: string): string[] => {
  const characters = Array.from(term);
  return hasIdeograph(term) && characters.length > 3 ? characters.slice(1).map((character, place) => `${characters[place] ?? ''}${character}`) : [];
};

/** Rows that hold some of the terms, most first. What is found nowhere takes no part. */
const relaxedLevels = async (settings: MatchSettings, query: string): Promise<Levels> => {
  const terms = termsOf(query, settings.fold);
  const whole = await Promise.all(terms.map((term) => matchTerm(settings, term, false)));
  const scores = new Map<number, { shares: number; level: number }>();
  const add = (levels: Levels, share: number): void => {
    for (const [row, level] of levels) {
      const score = scores.get(row) ?? { shares: 0, level: 0 };
      scores.set(row, { shares: score.shares + share, level: score.level + level * share });
    }
  };
  for (const [place, { levels }] of whole.entries()) {
    if (levels.size > 0) {
      add(levels, 1);
      continue;
    }
    const parts = pairsOf(keyOf(terms[place] ?? '', settings.fold));
    for (const part of parts) add((await matchTerm(settings, part, true)).levels, 1 / parts.length);
  }
  return new Map(Array.from(scores).filter(([, { shares }]) => shares >= 0.5).map(([row, { shares, level }]) => [row, (terms.length - shares) * 1000 + level / Math.max(shares, 0.1)]));
};

const levelsFor = async ({ settings }: SearchIndex, state: Pick<SearchState, 'query' | 'relaxed' | 'plain'>): Promise<{ levels?: Levels; terms: TermAnswer[] }> => {
  const units = questionsIn(state.query, settings);
  if (units.length === 0) return { terms: [] };
  const [matches, whole] = await Promise.all([
    Promise.all(units.map((unit) => matchUnit(settings, unit, state.plain))),
    startsWith(settings, keyOf(state.query, settings.fold), termsOf(state.query, settings.fold).length),
  ]);
  const strict = strictLevels(matches, whole);
  // How a term was read is worth a word only where it gave a result that the term as it stands does not.
  const read = ({ understood, plain }: TermMatch): Understanding => (strict.size > 0 && Array.from(strict.keys()).every((row) => plain.has(row)) ? 'plain' : understood);
  const terms = matches.map(({ corrected, ...match }, place): TermAnswer => {
    const unit = units[place];
    const synonyms = unit?.group === undefined ? undefined : [...settings.synonyms.groupOf].filter(([, group]) => group === unit.group).map(([key]) => key);
    return { terms: unit?.terms ?? [], understood: read(match), ...(corrected && { corrected }), ...(synonyms && { synonyms }) };
  });
  return { levels: state.relaxed ? await relaxedLevels(settings, state.query) : strict, terms };
};

/** A question with the day of the reader, which decides the statuses, and the language, which decides the order of names. */
export interface Asking {
  day: string;
  language: 'zh' | 'en';
  /** Without them, needs don't count. */
  values?: OpenValues | undefined;
}

/** What a reader asked for. */
export const ask = async (index: SearchIndex, state: SearchState, { day, language, values }: Asking): Promise<Answer> => {
  const { levels, terms } = await levelsFor(index, state);
  const of = dated(index.table, day);
  const candidates = levels ? levels.keys() : Array.from({ length: index.table.rows }, (_, row) => row);
  const sorted = (rows: readonly number[]): number[] => sortRows(of, rows, { sort: state.sort, language, levels });
  const matched = levels ? levels.size : index.table.rows;
  if (!values || state.needs.length === 0) {
    const { rows, counts } = filterRows(of, candidates, state.choices);
    return { rows: sorted(rows), counts, terms, matched };
  }
  const standing = standingsOf(values, state.needs, index.table.rows);
  const all = [...candidates];
  const shown = (row: number): boolean => standing[row] === 'meets' || (standing[row] === 'unclear' && !state.metOnly);
  const { rows, counts } = filterRows(of, all.filter(shown), state.choices);
  const fitting = [...rows, ...filterRows(of, all.filter((row) => !shown(row)), state.choices).rows];
  const inOrder = sorted(rows);
  const having = (wanted: Standing, among: readonly number[]): number[] => among.filter((row) => standing[row] === wanted);
  const standings = { meets: having('meets', fitting).length, unclear: having('unclear', fitting).length, fails: having('fails', fitting).length };
  return { rows: [...having('meets', inOrder), ...having('unclear', inOrder)], counts, standings, terms, matched };
};
