// Who would satisfy a requirement: three-valued, for what nobody has stated is no failing.
import { judge, type Verdict } from '../criteria.ts';
import { folded } from '../folded.ts';
import type { ParameterTable } from '../parameters.ts';
import type { AnyText } from '../schema.ts';
import { isListed, statusAt, type Status } from '../status.ts';
import type { FigureBounds } from './bounds.ts';
import type { RequirementLine, WordLine } from './lines.ts';
import { statedLines, type RequirementEntry, type StatedLines } from './stated.ts';

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
const verdictOnWord = (line: WordLine, given: readonly { value: AnyText }[]): Verdict => {
  if (given.length === 0) return 'not-stated';
  return given.every(({ value }) => folded(value) === folded(line.value)) ? 'meets' : 'undecided';
};

/** Figures are judged as everywhere on the site; nobody has to state a standard or a certificate. */
const verdictOn = (stated: StatedLines, { line, bounds = {} }: Demand): Verdict => {
  if (line.kind === 'standard') return stated.standards.has(line.key) ? 'meets' : 'not-stated';
  if (line.kind === 'certificate') return stated.certificates.has(line.certificate) ? 'meets' : 'not-stated';
  if (line.kind === 'word') return verdictOnWord(line, stated.words.get(line.key) ?? []);
  const quantities = stated.figures.get(line.key) ?? [];
  return judge(quantities, bounds, quantities[0]?.reading);
};

/** @param day of the reader, `YYYY-MM-DD` */
export const judgeBy = (table: ParameterTable, demands: readonly Demand[], day: string): ((entry: RequirementEntry) => Judged) => (entry) => {
  const stated = statedLines(table, entry);
  const verdicts = demands.map((demand) => ({ key: demand.line.key, verdict: verdictOn(stated, demand) }));
  const keysOf = (wanted: readonly Verdict[]): string[] => verdicts.flatMap(({ key, verdict }) => (wanted.includes(verdict) ? [key] : []));
  const [failing, open] = [keysOf(['fails']), keysOf(['undecided', 'not-stated'])];
  const status = statusAt(entry.catalogueListings, day);
  return { entry, status, isInCatalogue: isListed(status), outcome: failing.length > 0 ? 'fails' : open.length > 0 ? 'not-stated' : 'satisfies', failing, open };
};

/** How many makers some products are of. */
export const makersOf = (judged: readonly Judged[]): number => new Set(judged.map(({ entry }) => entry.manufacturer.id)).size;
