// Which row of a sheet is its header, and which column is what. A guess, for the reader to confirm.
import { columnLetters, type Sheet, type SheetRow } from '../spreadsheet/sheet.ts';
import { isOtherCurrency, unitIn, type MoneyUnit } from './amounts.ts';
import { cellText } from './cell-text.ts';
import { fieldOfHeading, type PlanField } from './fields.ts';
import { guessByContents } from './contents.ts';

export interface PlanColumn {
  /** `A`, `B` … */
  letters: string;
  /** '' where the plan has no header. */
  heading: string;
  /** The first values below the header that differ. */
  samples: string[];
  /** What it seems to be. */
  field?: PlanField;
}

/** A sheet as it is understood. */
export interface PlanSheet {
  name: string;
  /** Rows that hold a value. */
  rows: number;
  /** Row number of the header, as the spreadsheet counts; nothing where there seems to be none. */
  header?: number;
  /** Rows that may be the header. */
  headerChoices: { row: number; text: string }[];
  columns: PlanColumn[];
  /** It has more than are asked about. */
  hasMoreColumns: boolean;
  /** What amounts and prices are in. */
  unit: { amount: MoneyUnit; unitPrice: MoneyUnit };
}

/** Rows from the top among which a header is looked for. */
const headerWithin = 30;
const sampleCount = 3;
/** Rows from which samples are taken. */
const sampledRows = 200;
/** A wider sheet is no plan; its further columns are kept and not asked about. */
const mostColumns = 60;

const fieldsIn = (row: SheetRow): Set<PlanField> => {
  const texts = row.cells.map(cellText);
  // A title that stands in merged cells is one text.
  return new Set([...new Set(texts)].flatMap((text) => fieldOfHeading(text)?.field ?? []));
};

const isNumeric = (text: string): boolean => /^[¥￥]?-?[\d,.]+%?$/.test(text);

/** The row that names most columns; two of them at least, and no number among them. Of equal ones the first. */
const findHeader = (rows: readonly SheetRow[]): SheetRow | undefined => {
  let best: { row: SheetRow; count: number } | undefined;
  for (const row of rows.slice(0, headerWithin)) {
    const count = fieldsIn(row).size;
    if (count < 2 || row.cells.map(cellText).some(isNumeric)) continue;
    if (!best || count > best.count) best = { row, count };
  }
  return best?.row;
};

/** One column for a field: that with the surest heading. @param isForeign whether the amounts below a heading are in another currency */
const fieldsOfHeadings = (headings: readonly string[], isForeign: (heading: string) => boolean): (PlanField | undefined)[] => {
  const found = headings.map((heading) => {
    const one = fieldOfHeading(heading);
    // Amounts in dollars would be summed up as yuan: whoever wants that has to say so.
    return (one?.field === 'amount' || one?.field === 'unitPrice') && isForeign(heading) ? undefined : one;
  });
  return found.map((one, place) => {
    const isBest = one && found.every((other, at) => at === place || other?.field !== one.field || other.rank > one.rank || (other.rank === one.rank && at > place));
    return isBest ? one.field : undefined;
  });
};

const samplesOf = (rows: readonly SheetRow[], column: number): string[] => {
  const samples = new Set<string>();
  for (const { cells } of rows.slice(0, sampledRows)) {
    const text = cellText(cells[column]);
    if (text !== '') samples.add(Array.from(text).slice(0, 60).join(''));
    if (samples.size === sampleCount) break;
  }
  return [...samples];
};

/** The rows below the header. */
export const rowsBelow = ({ rows }: Sheet, header: number | undefined): readonly SheetRow[] => (header === undefined ? rows : rows.filter(({ number }) => number > header));

/** @param header row number that the reader chose; null for 'there is none'; nothing to guess */
export const describeSheet = (sheet: Sheet, header?: number | null): PlanSheet => {
  const row = header === undefined ? findHeader(sheet.rows) : sheet.rows.find(({ number }) => number === header);
  const below = rowsBelow(sheet, row?.number);
  let width = row?.cells.length ?? 0;
  for (const { cells } of sheet.rows.slice(0, sampledRows)) width = Math.max(width, cells.length);
  const places = Array.from({ length: Math.min(width, mostColumns) }, (_, place) => place);
  const headings = places.map((place) => cellText(row?.cells[place]));
  const above = sheet.rows.filter(({ number }) => row !== undefined && number < row.number).flatMap(({ cells }) => cells.map(cellText)).filter((text) => /单位|unit/i.test(text));
  const general = above.map((text) => unitIn(text.replace(/^.*?(?:单位|unit)/i, ''))).find((unit) => unit !== undefined);
  const isForeign = (heading: string): boolean => isOtherCurrency(heading) || (unitIn(heading) === undefined && above.some(isOtherCurrency));
  const fields = row ? fieldsOfHeadings(headings, isForeign) : guessByContents(below.slice(0, sampledRows), places.length);
  const unitOf = (field: PlanField): MoneyUnit => unitIn(headings[fields.indexOf(field)] ?? '') ?? general ?? 'yuan';
  return {
    name: sheet.name,
    rows: sheet.rows.length,
    ...(row && { header: row.number }),
    headerChoices: sheet.rows.slice(0, headerWithin).map(({ number, cells }) => ({ row: number, text: Array.from([...new Set(cells.map(cellText))].filter((text) => text !== '').join(' · ')).slice(0, 40).join('') })),
    columns: places.map((place) => {
      const field = fields[place];
      return { letters: columnLetters(place), heading: headings[place] ?? '', samples: samplesOf(below, place), ...(field && { field }) };
    }),
    hasMoreColumns: width > mostColumns,
    unit: { amount: unitOf('amount'), unitPrice: unitOf('unitPrice') },
  };
};
