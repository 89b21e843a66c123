// What the reader decides about a line, and which product it counts as then.
import type { LikelyReason, Match, Sought } from './match/outcome.ts';

/** The product that the reader says it is, or that it is none. */
export type Decision = { product: string } | 'none';
/** By the place of the line. */
export type Decisions = ReadonlyMap<number, Decision>;

/** `certain`: exact matches. `accepted`: with what the reader has accepted. `all`: as if every suggestion that is still open were accepted. */
export const stages = ['certain', 'accepted', 'all'] as const;
export type Stage = (typeof stages)[number];

/** Id of the product that a line counts as. What the reader decided against is not counted at any stage. */
export const productOf = (match: Match, decision: Decision | undefined, stage: Stage): string | undefined => {
  if (decision === 'none') return undefined;
  if (match.outcome === 'exact') return stage === 'certain' || !decision ? match.product : decision.product;
  if (stage === 'certain') return undefined;
  if (decision) return decision.product;
  return stage === 'all' && match.outcome === 'likely' ? match.product : undefined;
};

/** Suggestions that are still open, by their reason. */
export const openByReason = (matches: readonly Match[], decisions: Decisions): Map<LikelyReason, number[]> => {
  const open = new Map<LikelyReason, number[]>();
  matches.forEach((match, place) => {
    if (match.outcome !== 'likely' || decisions.has(place)) return;
    const places = open.get(match.reason);
    if (places) places.push(place);
    else open.set(match.reason, [place]);
  });
  return open;
};

interface DecidedLine {
  line: Sought & { row: number };
  match: Match;
}

const keyOf = ({ row, name, model, maker, registration }: DecidedLine['line']): string => JSON.stringify([row, name, model, maker, registration]);

/** What was decided about lines of a sheet, when it is matched once more: of lines that still say the same, as long as what was chosen is still proposed. */
export const carriedOver = (decisions: Decisions, before: readonly DecidedLine[], now: readonly DecidedLine[]): Map<number, Decision> => {
  const decided = new Map([...decisions].flatMap(([place, decision]) => { const one = before[place]; return one ? [[keyOf(one.line), decision] as const] : []; }));
  return new Map(now.flatMap(({ line, match }, place) => {
    const decision = decided.get(keyOf(line));
    return decision && (decision === 'none' || match.candidates.includes(decision.product)) ? [[place, decision] as const] : [];
  }));
};
