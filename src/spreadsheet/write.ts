// Writes spreadsheets for people to fill in and to keep: all text stays text, and the same content gives the same bytes.
import { writeXlsx, type Cell as WrittenCell, type CellStyle, type WriteSheet } from 'hucre';
import { gatherDropDowns, listSheetName, type DropDown, type DropDowns } from './drop-downs.ts';
import { finishWorkbook } from './xlsx/finish.ts';

export { writeCsv } from './write-csv.ts';

export interface ColumnToWrite {
  heading: string;
  /** In characters; Chinese ones count twice. */
  width?: number;
  /** Told when the mouse is on the heading. */
  note?: string;
  /** What may be chosen in rows 2 to 5000. */
  values?: DropDown;
  /** Shown by the colour of the heading. */
  isRequired?: boolean;
}

export interface SheetToWrite {
  /** Up to 31 characters, none of []:*?/\ */
  name: string;
  columns: ColumnToWrite[];
  rows: (string | number | null)[][];
  /** Rows above the header, such as a title; not together with notes or values to choose from, which count from the top. */
  above?: (string | number | null)[][];
  hidden?: boolean;
  /** Rows that stay in sight; the header and what is above it unless told otherwise. */
  frozenRows?: number;
  /** Columns that stay in sight, from the first; none unless told otherwise. */
  frozenColumns?: number;
  /** First rows below the header that are examples, in grey. */
  exampleRows?: number;
  /** Whether it is to be read, not filled in: long texts go on in the next line of their cell. */
  isProse?: boolean;
  /** Whether a text of several lines is shown as such; each line is an entry of its own. */
  wrapsLines?: boolean;
}

const usualWidth = 16;
const font = { name: 'Calibri', size: 11 };
const ground = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const headerStyle = { font: { ...font, bold: true }, fill: ground('EDEAE3'), alignment: { wrapText: true, vertical: 'top' } } as const;
const requiredHeaderStyle = { ...headerStyle, fill: ground('F8DFA8') } as const;
const textStyle = { numFmt: '@' };
const exampleStyle = { ...textStyle, font: { ...font, color: { rgb: '767676' } } };
const proseStyle = { ...textStyle, alignment: { wrapText: true, vertical: 'top' } } as const;
/** Not when it was written, which would make each time another file. */
const properties = { created: new Date(0), modified: new Date(0) };

/** `_x0041_` means A to a spreadsheet program, and here it means itself. */
const escapeText = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

/** Only these would the library write as an error instead of a text. */
const looksLikeError = (text: string): boolean => /^#[A-Z\d/_]+[!?]?$/.test(text);

const textCell = (text: string, style: CellStyle = textStyle): Partial<WrittenCell> => ({ ...(looksLikeError(text) ? { richText: [{ text }] } : { value: escapeText(text) }), style });

const lineHeight = 15;
/** About as wide as it is drawn: Chinese characters are two others wide, and words leave some room at the end of a line. */
const drawnWidth = (text: string): number => 1.1 * Array.from(text).reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0);

/** Heights of rows whose texts wrap, since not every program works them out when it opens a file. */
const proseHeights = ({ columns, rows, above = [] }: SheetToWrite): Map<number, { height: number }> =>
  new Map(rows.map((row, index) => {
    const lines = row.map((value, column) => Math.ceil(drawnWidth(String(value ?? '')) / (columns[column]?.width ?? usualWidth)));
    return [above.length + index + 1, { height: lineHeight * Math.max(1, ...lines) }];
  }));

/** A column without any number: what is typed into it stays as typed, such as a credit code of 18 digits. */
const textColumnsOf = ({ columns, rows }: SheetToWrite): number[] => columns.map((_, index) => index).filter((index) => !rows.some((row) => typeof row[index] === 'number'));

const sheetOf = (sheet: SheetToWrite, dropDowns: DropDowns): WriteSheet => {
  const { name, columns, rows, above = [], hidden = false, frozenRows = above.length + 1, frozenColumns = 0, exampleRows = 0, isProse = false, wrapsLines = false } = sheet;
  const header = above.length;
  const cells = new Map<string, Partial<WrittenCell>>();
  columns.forEach(({ heading, note, isRequired = false }, column) => cells.set(`${header},${column}`, { value: escapeText(heading), style: isRequired ? requiredHeaderStyle : headerStyle, ...(note !== undefined && { comment: { text: escapeText(note) } }) }));
  // The first row below is there even if nothing was filled in, so that the style of text is there.
  for (const column of textColumnsOf(sheet)) cells.set(`${header + 1},${column}`, { value: null, style: textStyle });
  const styleOf = (value: string, row: number): CellStyle => (isProse || (wrapsLines && value.includes('\n')) ? proseStyle : row < exampleRows ? exampleStyle : textStyle);
  const isText = (value: string | number | null): value is string => typeof value === 'string' && value !== '';
  above.forEach((row, index) => row.forEach((value, column) => {
    if (isText(value)) cells.set(`${index},${column}`, textCell(value));
  }));
  rows.forEach((row, index) => row.forEach((value, column) => {
    if (isText(value)) cells.set(`${header + 1 + index},${column}`, textCell(value, styleOf(value, index)));
  }));
  const numbersOf = (row: (string | number | null)[]): (number | null)[] => row.map((value) => (typeof value === 'number' ? value : null));
  return {
    name,
    columns: columns.map(({ width = usualWidth }) => ({ width })),
    rows: [...above.map(numbersOf), columns.map(() => null), ...rows.map(numbersOf)],
    cells,
    dataValidations: columns.flatMap(({ values }, column) => (values === undefined ? [] : [dropDowns.add(values, column)])),
    ...(frozenRows + frozenColumns > 0 && { freezePane: { rows: frozenRows, ...(frozenColumns > 0 && { columns: frozenColumns }) } }),
    ...(isProse && { rowDefs: proseHeights(sheet) }),
    ...(hidden && { hidden }),
  };
};

const listSheet = (lists: DropDowns['lists']): WriteSheet => ({
  name: listSheetName,
  hidden: true,
  cells: new Map(lists.flatMap((values, column) => values.map((value, row) => [`${row},${column}`, textCell(value)]))),
});

/**
 * A workbook. All text is written as text: never as a formula, whatever it begins with. Lists to choose from that are
 * too long for Excel to keep with a cell go to a hidden sheet.
 * @throws Error if a sheet's name is one that Excel does not allow, or stands twice
 */
export const writeWorkbook = async (sheets: readonly SheetToWrite[]): Promise<Uint8Array<ArrayBuffer>> => {
  const dropDowns = gatherDropDowns();
  const written = sheets.map((sheet) => sheetOf(sheet, dropDowns));
  if (dropDowns.lists.length > 0) written.push(listSheet(dropDowns.lists));
  const bytes = await writeXlsx({ sheets: written, properties, defaultFont: font });
  return finishWorkbook(bytes, new Map(sheets.map((sheet, index) => [index + 1, textColumnsOf(sheet)])));
};
