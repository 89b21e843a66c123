// The share of a plan that is in the catalogue: by lines and by amount, before and after suggestions are accepted.
import { productOf, stages, type Decisions, type Stage } from './decisions.ts';
import type { PlanLine } from './lines.ts';
import type { Match } from './match/outcome.ts';

export interface Tally {
  lines: number;
  fen: bigint;
}

/** What a line counts as: a product that is listed on the day, one that is only recorded, or none. */
export interface Shares {
  listed: Tally;
  recorded: Tally;
}

export interface PlanSummary {
  total: Tally;
  /** Lines without an amount that could be read; they count as lines only. Not those whose amount counts on another line. */
  withoutAmount: number;
  stages: Record<Stage, Shares>;
}

export interface SummaryInput {
  lines: readonly Pick<PlanLine, 'amount' | 'sector'>[];
  matches: readonly Match[];
  decisions: Decisions;
  /** Whether a product is in the recommendation catalogue on the day. */
  isListed: (product: string) => boolean;
}

const noTally = (): Tally => ({ lines: 0, fen: 0n });
const noShares = (): Shares => ({ listed: noTally(), recorded: noTally() });

const count = (tally: Tally, { amount }: Pick<PlanLine, 'amount'>): void => {
  tally.lines += 1;
  if ('fen' in amount) tally.fen += amount.fen;
};

export const summarise = ({ lines, matches, decisions, isListed }: SummaryInput): PlanSummary => {
  const summary: PlanSummary = { total: noTally(), withoutAmount: 0, stages: { certain: noShares(), accepted: noShares(), all: noShares() } };
  lines.forEach((line, place) => {
    const match = matches[place];
    count(summary.total, line);
    if ('problem' in line.amount && line.amount.problem !== 'shared') summary.withoutAmount += 1;
    if (!match) return;
    for (const stage of stages) {
      const product = productOf(match, decisions.get(place), stage);
      if (product !== undefined) count(summary.stages[stage][isListed(product) ? 'listed' : 'recorded'], line);
    }
  });
  return summary;
};

export interface SectorShares extends Shares {
  /** As the plan names it, or the id of the catalogue's sector; '' for lines without one. */
  sector: string;
  total: Tally;
}

/**
 * The same by sector, with what is accepted: by the plan's own where it has such a column, else by that of the product.
 * In the order of their lines, those without one last.
 */
export const summariseBySector = ({ lines, matches, decisions, isListed }: SummaryInput, sectorOf: ((product: string) => string) | undefined): SectorShares[] => {
  const sectors = new Map<string, SectorShares>();
  lines.forEach((line, place) => {
    const match = matches[place];
    const product = match && productOf(match, decisions.get(place), 'accepted');
    const sector = sectorOf ? (product === undefined ? '' : sectorOf(product)) : line.sector;
    const shares = sectors.get(sector) ?? { sector, total: noTally(), ...noShares() };
    sectors.set(sector, shares);
    count(shares.total, line);
    if (product !== undefined) count(shares[isListed(product) ? 'listed' : 'recorded'], line);
  });
  return [...sectors.values()].sort((a, b) => Number(a.sector === '') - Number(b.sector === '') || b.total.lines - a.total.lines);
};

/** A part of a whole from 0 to 1, to a tenth of a percent at least; nothing where the whole is none. */
export const shareOf = (part: number | bigint, whole: number | bigint): number | undefined =>
  whole > 0 ? Number((BigInt(part) * 1_000_000n) / BigInt(whole)) / 1_000_000 : undefined;
