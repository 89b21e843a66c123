// All figures of an edition in one file, by parameter: what is stated of the products in each row of the table.
import type { ParameterUnit } from '../catalogue/parameter-schema.ts';
import type { Quantity } from '../catalogue/parameters.ts';
import { fewestSharing } from '../catalogue/shared-parameters.ts';
import type { Statement } from '../catalogue/criteria.ts';
import type { AnyText, Localized } from '../catalogue/schema.ts';

/** `[8]` is a figure; `[6, null]`, `[null, 3]` and `[4, 5]` are bounds; `[]` is stated otherwise. */
export type PackedFigure = (number | null)[];

export interface PackedColumn {
  key: string;
  name: Localized;
  unit?: AnyText;
  /** Of units that it can be told in; the first is the one of the figures. */
  units?: string[];
  reading?: Quantity['reading'];
  /** Rows in order, each as the step from the one before. */
  rows: number[];
  figures: PackedFigure[];
  /** Line of its product's card on which each stands, among those of specifications. */
  specifications: number[];
  /** Line of the condition that holds for it; 0 for none, since a specification comes first. */
  conditions: number[];
}

export interface PackedValues {
  units: Record<string, Pick<ParameterUnit, 'symbol' | 'factor'>>;
  columns: PackedColumn[];
}

/** A statement with where it stands on the card of its product. */
export interface PlacedStatement extends Statement {
  specification: number;
  /** 0 for none. */
  condition: number;
}

/** A parameter with what is stated of it, by row. */
export interface ValueColumn extends Pick<Quantity, 'key' | 'name' | 'unit' | 'units' | 'reading'> {
  statements: ReadonlyMap<number, readonly PlacedStatement[]>;
}

export interface OpenValues {
  units: PackedValues['units'];
  columns: ReadonlyMap<string, ValueColumn>;
}

const boundsOf = ([min, max = min]: PackedFigure): Statement => ({ ...(typeof min === 'number' && { min }), ...(typeof max === 'number' && { max }) });

const openColumn = ({ rows, figures, specifications, conditions, units = [], reading = 'value', ...column }: PackedColumn): ValueColumn => {
  const statements = new Map<number, PlacedStatement[]>();
  let row = 0;
  for (const [place, step] of rows.entries()) {
    row += step;
    const known = statements.get(row) ?? [];
    known.push({ ...boundsOf(figures[place] ?? []), specification: specifications[place] ?? 0, condition: conditions[place] ?? 0 });
    statements.set(row, known);
  }
  return { ...column, units, reading, statements };
};

export const openValues = ({ units, columns }: PackedValues): OpenValues => ({ units, columns: new Map(columns.map((column) => [column.key, openColumn(column)])) });

const isFigure = ({ min, max }: Statement): boolean => min !== undefined || max !== undefined;

/** How many of the rows state a parameter as a figure. */
export const countOf = ({ statements }: ValueColumn, rows: ReadonlySet<number>): number => {
  let count = 0;
  for (const [row, stated] of statements) if (rows.has(row) && stated.some(isFigure)) count += 1;
  return count;
};

/** Parameters that at least two of the rows state as figures, the most shared first. */
export const sharedColumns = ({ columns }: OpenValues, rows: ReadonlySet<number>): { column: ValueColumn; count: number }[] =>
  [...columns.values()]
    .map((column) => ({ column, count: countOf(column, rows) }))
    .filter(({ count }) => count >= fewestSharing)
    .sort((a, b) => b.count - a.count);
