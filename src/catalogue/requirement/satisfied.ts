// Who would satisfy a requirement: three-valued, for what nobody has stated is no failing.
import type { ParameterTable } from '../parameters.ts';
import type { AnyText } from '../schema.ts';
import { isListed, statusAt, type Status } from '../status.ts';
import { keepsTo, type FigureBounds, type Keeping } from './bounds.ts';
import type { RequirementLine, WordLine } from './lines.ts';
import { compactText, statedFigure, statedLines, type RequirementEntry, type StatedLines } from './stated.ts';

/** A line as it is demanded: a figure with the bounds that the reader has set, in the line's unit. */
export interface Demand {
  line: RequirementLine;
  bounds?: FigureBounds;
}

export interface Judged {
  entry: RequirementEntry;
  status: Status;
  /** Whether it stands in the catalogue on the day. */
  isInCatalogue: boolean;
  outcome: 'satisfies' | 'not-stated' | 'fails';
  /** Keys of the demands that it fails, and of those that what it states leaves open. */
  failing: string[];
  open: string[];
}

/** Words are in no order: another one may be as good (IP67 for IP65), which only a reader can tell. */
const wordKeeping = (line: WordLine, given: readonly { value: AnyText }[]): Keeping => (given.some(({ value }) => compactText(value) === compactText(line.value)) ? 'meets' : 'open');

const keepingOf = (stated: StatedLines, { line, bounds = {} }: Demand): Keeping => {
  if (line.kind === 'standard') return stated.standards.has(line.key) ? 'meets' : 'open';
  if (line.kind === 'certificate') return stated.certificates.has(line.certificate) ? 'meets' : 'open';
  if (line.kind === 'word') return wordKeeping(line, stated.words.get(line.key) ?? []);
  const figure = statedFigure(stated.figures.get(line.key) ?? []);
  return figure ? keepsTo(bounds, figure) : 'open';
};

/** @param day of the reader, `YYYY-MM-DD` */
export const judge = (table: ParameterTable, demands: readonly Demand[], day: string): ((entry: RequirementEntry) => Judged) => (entry) => {
  const stated = statedLines(table, entry);
  const keepings = demands.map((demand) => ({ key: demand.line.key, keeping: keepingOf(stated, demand) }));
  const keysOf = (wanted: Keeping): string[] => keepings.flatMap(({ key, keeping }) => (keeping === wanted ? [key] : []));
  const [failing, open] = [keysOf('fails'), keysOf('open')];
  const status = statusAt(entry.catalogueListings, day);
  return { entry, status, isInCatalogue: isListed(status), outcome: failing.length > 0 ? 'fails' : open.length > 0 ? 'not-stated' : 'satisfies', failing, open };
};

/** How many makers some products are of. */
export const makersOf = (judged: readonly Judged[]): number => new Set(judged.map(({ entry }) => entry.manufacturer.id)).size;
