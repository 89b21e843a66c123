// Lines with what the reader has made of them.
import { converted, unitOf } from '../../catalogue/parameter-units.ts';
import type { ParameterTable } from '../../catalogue/parameters.ts';
import type { FigureBounds } from '../../catalogue/requirement/bounds.ts';
import type { BrandScan } from '../../catalogue/requirement/brand-scan.ts';
import type { FigureLine, RequirementLine } from '../../catalogue/requirement/lines.ts';
import type { Demand } from '../../catalogue/requirement/satisfied.ts';
import { fieldText, readFigure } from '../../catalogue/typed-figure.ts';
import type { LineEdit, RequirementState } from './state.ts';

export type RowProblem = 'min-unclear' | 'max-unclear' | 'crossed' | 'no-bound' | 'named';

export interface Row {
  line: RequirementLine;
  isIn: boolean;
  /** Of a figure: the fields as typed, or as proposed. */
  fields: Required<LineEdit>;
  /** Of a figure: as written, in the unit of the field. */
  bounds: FigureBounds;
  /** Of a figure: in the unit in which products are judged. */
  judgedBounds: FigureBounds;
  /** The unit was changed into one that is not known: products are judged in the one proposed. */
  isUnitUnknown: boolean;
  problems: RowProblem[];
}

const noFields: Required<LineEdit> = { min: '', max: '', unit: '' };

/** A line is in by itself if at least two products state it, or the only one that is compared. */
const isInByItself = (line: RequirementLine, products: number): boolean => line.statedBy >= Math.min(2, products);

interface RowWords {
  table: ParameterTable;
  scan: BrandScan;
  /** A unit in the language of the page. */
  unitText: (line: FigureLine) => string;
}

const sameUnit = (a: string, b: string): boolean => a.normalize('NFKC').replace(/\s/g, '') === b.normalize('NFKC').replace(/\s/g, '');

/** Undefined where nothing is typed. */
const readBound = (text: string): number | undefined | 'unclear' => (text.trim() === '' ? undefined : (readFigure(text) ?? 'unclear'));

const figureRow = (line: FigureLine, edit: LineEdit | undefined, { table, scan, unitText }: RowWords): Omit<Row, 'line' | 'isIn'> => {
  const given = unitText(line);
  const fields = { min: fieldText(line.bounds.min), max: fieldText(line.bounds.max), unit: given, ...edit };
  const [min, max] = [readBound(fields.min), readBound(fields.max)];
  const bounds: FigureBounds = { ...(typeof min === 'number' && { min }), ...(typeof max === 'number' && { max }) };
  const problems: RowProblem[] = [
    ...(min === 'unclear' ? ['min-unclear' as const] : []),
    ...(max === 'unclear' ? ['max-unclear' as const] : []),
    ...(bounds.min !== undefined && bounds.max !== undefined && bounds.min > bounds.max ? ['crossed' as const] : []),
    ...(min === undefined && max === undefined ? ['no-bound' as const] : []),
    ...(scan(fields.unit).length > 0 ? ['named' as const] : []),
  ];
  if (sameUnit(fields.unit, given)) return { fields, bounds, judgedBounds: bounds, isUnitUnknown: false, problems };
  const [own, judged] = [unitOf(table, fields.unit), line.unit === undefined ? undefined : unitOf(table, line.unit)];
  if (!own || !judged || own.dimension !== judged.dimension) return { fields, bounds, judgedBounds: bounds, isUnitUnknown: true, problems };
  const into = (figure: number | undefined): number | undefined => (figure === undefined ? undefined : converted(figure, own, judged));
  const [from, to] = [into(bounds.min), into(bounds.max)];
  return { fields, bounds, judgedBounds: { ...(from !== undefined && { min: from }), ...(to !== undefined && { max: to }) }, isUnitUnknown: false, problems };
};

/** @param products how many are compared */
export const rowsOf = (lines: readonly RequirementLine[], { state: { switched, edits }, products, ...words }: RowWords & { state: Pick<RequirementState, 'switched' | 'edits'>; products: number }): Row[] =>
  lines.map((line) => {
    const how = switched[line.key];
    const isIn = how === undefined ? isInByItself(line, products) : how === 'in';
    if (line.kind !== 'figure') return { line, isIn, fields: noFields, bounds: {}, judgedBounds: {}, isUnitUnknown: false, problems: [] };
    return { line, isIn, ...figureRow(line, edits[line.key], words) };
  });

/** What stands in the draft: chosen, and without a problem. */
export const isDemanded = ({ isIn, problems }: Row): boolean => isIn && problems.length === 0;

export const demandsOf = (rows: readonly Row[]): Demand[] => rows.filter(isDemanded).map(({ line, judgedBounds }) => ({ line, ...(line.kind === 'figure' && { bounds: judgedBounds }) }));
