// What stands in a comparison: texts of the catalogue and words of the interface, as yet in no language.
import { folded } from '../folded.ts';
import type { AnyText } from '../schema.ts';
import type { Status } from '../status.ts';
import type { ComparisonWord } from './words.ts';

/** A text of the catalogue, or a word of the interface by its key. */
export type Term = { text: AnyText } | { word: ComparisonWord; values?: Record<string, AnyText | number> };

/**
 * `value`: what the record says. `none`: the record says that there is none. `not-provided`: it says nothing of it.
 * `not-stated`: the document that should say it does not. `no-listing`: it asks about a listing in the catalogue, of
 * which this edition has none.
 */
export type CellKind = 'value' | 'none' | 'not-provided' | 'not-stated' | 'no-listing';

export interface ComparisonPart {
  term: Term;
  /** A number or model, as printed. */
  isCode?: true;
  /** Shown with its seal. */
  status?: Status;
  /** What belongs to it: a condition, a date, the same in another unit. */
  notes?: readonly Term[];
  /** The source of the product's record that states it (`s1`). */
  source?: string;
  /** By what it is compared, where that is not its text. */
  same?: string;
}

export interface ComparisonCell {
  kind: CellKind;
  /** For what is no value, only what is to be said besides. */
  parts: ComparisonPart[];
}

/** Whether known values differ; else whether nobody's is missing, so that they are known to be the same. */
export type Difference = 'values' | 'gaps' | 'none';

export interface ComparisonRow {
  /** Within its section. */
  id: string;
  label: Term;
  /** One per product. */
  cells: ComparisonCell[];
  difference: Difference;
}

export const missing = (kind: Exclude<CellKind, 'value'>, parts: ComparisonPart[] = []): ComparisonCell => ({ kind, parts });

/** The parts of what a record may say, say to be none, or not say. */
export const cellOf = <Item>(items: readonly Item[] | undefined, partOf: (item: Item) => ComparisonPart): ComparisonCell => {
  if (items === undefined) return missing('not-provided');
  return items.length === 0 ? missing('none') : { kind: 'value', parts: items.map(partOf) };
};

const comparableTerm = (term: Term): string => ('text' in term ? folded(term.text) : JSON.stringify([term.word, term.values]));

const comparable = ({ kind, parts }: ComparisonCell): string =>
  kind === 'none' ? '' : parts.map(({ term, notes = [], same }) => same ?? [term, ...notes].map(comparableTerm).join('|')).sort().join('||');

const isKnown = ({ kind }: ComparisonCell): boolean => kind === 'value' || kind === 'none';

/** A gap is no difference: what nobody says may be the same. It only keeps the row from being called the same. */
export const differenceOf = (cells: readonly ComparisonCell[]): Difference => {
  const known = new Set(cells.filter(isKnown).map(comparable));
  if (known.size > 1) return 'values';
  return cells.every(isKnown) ? 'none' : 'gaps';
};

export const rowOf = (id: string, label: Term, cells: ComparisonCell[]): ComparisonRow => ({ id, label, cells, difference: differenceOf(cells) });
