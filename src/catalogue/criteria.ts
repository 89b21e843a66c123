// Whether what is stated of a product meets what a buyer needs. What the statement leaves open is never a failure.
import type { Quantity } from './parameters.ts';

/** Both ends in the unit of the parameter; at least one is there. */
export interface Wanted {
  min?: number;
  max?: number;
}

/** The bounds within which a figure is stated to lie; one that is not stated as a figure has none. */
export interface Statement {
  min?: number;
  max?: number;
}

/** `undecided`: the figure is stated, but not so that it could be judged: `≥ 6 h` where 8 h are needed. */
export type Verdict = 'meets' | 'fails' | 'undecided' | 'not-stated';

/** One figure lies somewhere within its bounds, and must lie within the wanted ones. */
const judgeValue = ({ min: low = -Infinity, max: high = Infinity }: Statement, { min = -Infinity, max = Infinity }: Wanted): Verdict => {
  if (low >= min && high <= max) return 'meets';
  return high < min || low > max ? 'fails' : 'undecided';
};

/** A range reaches from its lower to its upper end, and must hold every wanted figure. A single figure is no range. */
const judgeSpan = ({ min: low, max: high }: Statement, { min, max }: Wanted): Verdict => {
  if (low !== undefined && low === high) return 'undecided';
  const ends = [min, max].flatMap((end) => end ?? []);
  if (ends.some((end) => (low !== undefined && end < low) || (high !== undefined && end > high))) return 'fails';
  return low === undefined || high === undefined ? 'undecided' : 'meets';
};

const judgeOne = (statement: Statement, wanted: Wanted, reading: Quantity['reading']): Verdict => {
  if (reading === 'span') return judgeSpan(statement, wanted);
  const { min, max } = statement;
  // Nobody has said whether the range leaves the figure open or is what the product covers.
  return reading === 'unknown' && min !== undefined && max !== undefined && min !== max ? 'undecided' : judgeValue(statement, wanted);
};

/** @param statements all that the product states of the parameter, such as one per version: they decide only where they agree */
export const judge = (statements: readonly Statement[], wanted: Wanted, reading: Quantity['reading'] = 'value'): Verdict => {
  const [first = 'not-stated', ...others] = statements.map((statement) => judgeOne(statement, wanted, reading));
  return others.every((other) => other === first) ? first : 'undecided';
};

/** Several needs together: one that fails decides, and all have to be met. */
export const judgeAll = (verdicts: readonly Verdict[]): 'meets' | 'unclear' | 'fails' => {
  if (verdicts.includes('fails')) return 'fails';
  return verdicts.every((verdict) => verdict === 'meets') ? 'meets' : 'unclear';
};
