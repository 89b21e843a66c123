// The plan with what was found beside it, as a workbook: its own columns as they were, then ours.
import { listedNameAt, type ListedNameOrigin } from '../catalogue/listed-name.ts';
import type { NamedProduct } from '../catalogue/name-file.ts';
import type { Status } from '../catalogue/status.ts';
import { columnLetters, type Cell, type Sheet } from '../spreadsheet/sheet.ts';
import type { SheetToWrite } from '../spreadsheet/write.ts';
import { cellText } from './cell-text.ts';
import { rowsBelow } from './columns.ts';
import { productOf, type Decisions } from './decisions.ts';
import type { PlanLines } from './lines.ts';
import { areasByRow, cellsToSave } from './merged.ts';
import type { ExactReason, LikelyReason, Match, NoReason } from './match/outcome.ts';

/** `accepted`: suggested, and accepted by the reader. `open`: suggested, and not decided. `refused`: the reader says that it is none. `chosen`: the reader chose it among several. */
export const annotations = ['exact', 'accepted', 'chosen', 'open', 'refused', 'none', 'no-line'] as const;
export type Annotation = (typeof annotations)[number];

export const annotationColumns = ['match', 'reason', 'id', 'name', 'nameNote', 'maker', 'status', 'document', 'link'] as const;
export type AnnotationColumn = (typeof annotationColumns)[number];

/** The words of the workbook, in the language of the page. */
export interface AnnotationWords {
  /** Name of the sheet with the plan. */
  sheet: string;
  columns: Record<AnnotationColumn, string>;
  annotations: Record<Annotation, string>;
  reasons: Record<ExactReason | LikelyReason | NoReason, string>;
  statuses: Record<Status, string>;
  nameNotes: Record<ListedNameOrigin, string>;
  /** The sheet with the shares, as it stands on the page. */
  summary: { sheet: string; headings: string[]; rows: string[][] };
}

export interface AnnotationInput {
  sheet: Sheet;
  header?: number;
  /** Columns of the amount and of the quantity, from 0. */
  amounts?: readonly number[];
  read: PlanLines;
  matches: readonly Match[];
  decisions: Decisions;
  products: ReadonlyMap<string, NamedProduct>;
  /** For the status, `YYYY-MM-DD`. */
  day: string;
  /** Address of a product's page. */
  linkOf: (product: string) => string;
  words: AnnotationWords;
}

export const annotationOf = (match: Match, decision: ReturnType<Decisions['get']>): Annotation => {
  if (decision === 'none') return 'refused';
  if (decision) return match.outcome === 'none' || match.product !== decision.product ? 'chosen' : match.outcome === 'exact' ? 'exact' : 'accepted';
  return match.outcome === 'likely' ? 'open' : match.outcome;
};

const ownCells = (match: Match, decision: ReturnType<Decisions['get']>, { products, day, linkOf, words }: AnnotationInput): Record<AnnotationColumn, string> => {
  const annotation = annotationOf(match, decision);
  const id = productOf(match, decision, 'all');
  const product = id === undefined ? undefined : products.get(id);
  const told = { match: words.annotations[annotation], reason: words.reasons[match.reason] };
  if (!product) return { ...told, id: '', name: '', nameNote: '', maker: '', status: '', document: '', link: '' };
  const { text = product.name.zh, origin, status, listing } = listedNameAt(product, day);
  return {
    ...told,
    id: product.id,
    name: text,
    nameNote: words.nameNotes[origin],
    maker: product.maker.name.zh,
    status: words.statuses[status],
    document: listing?.document ?? '',
    link: linkOf(product.id),
  };
};

/** Widths in characters, two for a Chinese one. */
const widths: Record<AnnotationColumn, number> = { match: 14, reason: 36, id: 30, name: 40, nameNote: 24, maker: 34, status: 14, document: 24, link: 50 };

/** `above`: the rows above the header. */
interface AnnotatedRows {
  above: Cell[][];
  headings: string[];
  rows: Cell[][];
}

/** All rows below the header, those that are no line too, each with what was found. */
export const annotatedRows = (input: AnnotationInput): AnnotatedRows => {
  const { sheet, header, amounts = [], read, matches, decisions, words } = input;
  const areas = areasByRow(sheet);
  const rows = rowsBelow(sheet, header);
  const headerCells = sheet.rows.find(({ number }) => number === header)?.cells ?? [];
  let width = headerCells.length;
  for (const { cells } of rows) width = Math.max(width, cells.length);
  const places = Array.from({ length: width }, (_, place) => place);
  const placeOfRow = new Map(read.lines.map(({ row }, place) => [row, place]));
  const headings = places.map((place) => cellText(headerCells[place]) || columnLetters(place));
  return {
    // A title that is merged over the whole width stands there once.
    above: sheet.rows.filter(({ number }) => header !== undefined && number < header).map((row) => cellsToSave(row, areas.get(row.number) ?? [], () => true)),
    headings: [...headings, ...annotationColumns.map((column) => words.columns[column])],
    rows: rows.map(({ number, cells }) => {
      const place = placeOfRow.get(number);
      const match = place === undefined ? undefined : matches[place];
      const kept = cellsToSave({ number, cells }, areas.get(number) ?? [], (column) => amounts.includes(column));
      const own = match ? ownCells(match, decisions.get(place ?? -1), input) : undefined;
      return [...places.map((column) => kept[column] ?? null), ...annotationColumns.map((column): Cell => (own ? own[column] : column === 'match' ? words.annotations['no-line'] : '') || null)];
    }),
  };
};

const usualWidth = 18;
/** More rows above the header would leave a small screen none to scroll. */
const mostInSight = 4;

/** The workbook: the plan with its annotations, and the shares. */
export const annotatedSheets = (input: AnnotationInput): SheetToWrite[] => {
  const { above, headings, rows } = annotatedRows(input);
  const { summary, sheet } = input.words;
  const own = headings.length - annotationColumns.length;
  return [
    { name: sheet, columns: headings.map((heading, place) => ({ heading, width: place < own ? usualWidth : widths[annotationColumns[place - own] ?? 'match'] })), rows, ...(above.length > 0 && { above }), ...(above.length > mostInSight && { frozenRows: 0 }) },
    { name: summary.sheet, columns: summary.headings.map((heading, place) => ({ heading, width: place === 0 ? 44 : 24 })), rows: summary.rows, isProse: true },
  ];
};
