// The rows of one sheet, cell by cell.
import type { Area, Cell } from '../sheet.ts';
import { DamagedFile } from '../unzip-entry.ts';
import { dayOfSerial } from './dates.ts';
import { printNumber } from './number-format.ts';
import { partAt, readPart, type Package } from './package.ts';
import { decodeCellText } from './text.ts';
import type { CellTables } from './workbook.ts';
import { xmlAttributes } from './xml-stream.ts';

/** What is told of a cell: it shows an error, its formula was never calculated, or its text is missing in the file. */
export type CellTrouble = 'error' | 'missing-text' | 'not-calculated';

export interface SheetReader {
  row: (number: number, cells: Cell[]) => void;
  trouble: (trouble: CellTrouble, row: number, column: number, value: string) => void;
  area: (area: Area) => void;
}

/** Columns of a sheet, and rows: what Excel can hold. */
const mostColumns = 16_384;
const mostRows = 1_048_576;
const mostAreas = 1_000_000;

/** `{ row: 2, column: 1 }` for `B2`, the row from 1 and the column from 0. */
const positionOf = (reference: string): { row: number; column: number } | undefined => {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits);
  return column < mostColumns && row >= 1 && row <= mostRows ? { row, column } : undefined;
};

const areaOf = (reference: string): Area | undefined => {
  const [from = '', to = from] = reference.split(':');
  const [start, end] = [positionOf(from), positionOf(to)];
  if (!start || !end) return undefined;
  return { top: Math.min(start.row, end.row), bottom: Math.max(start.row, end.row), left: Math.min(start.column, end.column), right: Math.max(start.column, end.column) };
};

/** A cell as it stands in the file. */
interface RawCell {
  column: number;
  type: string;
  style: number;
  /** Text of `<v>`; undefined where there is none. */
  value: string | undefined;
  inline: string;
  isFormula: boolean;
}

/** `TRUE` for a boolean, `2024-05-01` for a day, the text that a number stands for. */
const valueOf = ({ type, style, value, inline }: RawCell, { texts, dayStyles, numberStyles }: CellTables, from1904: boolean): Cell | { trouble: CellTrouble } => {
  if (type === 'inlineStr') return decodeCellText(inline);
  if (value === undefined || (value === '' && type !== 's')) return null;
  if (type === 's') return texts[Number(value)] ?? { trouble: 'missing-text' };
  if (type === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'd') return /^\d{4}-\d\d-\d\d(?=T|$)/.exec(value)?.[0] ?? value;
  if (type === 'str' || type === 'e') return decodeCellText(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (dayStyles[style]) return dayOfSerial(number, from1904) ?? number;
  const shown = numberStyles[style];
  return shown ? printNumber(number, shown) : number;
};

/**
 * Reads a sheet, giving way after each piece of the file.
 * @throws DamagedFile, and what the reader's functions throw
 */
export const readWorksheet = function* (file: Package, path: string, { tables, from1904, reader }: { tables: CellTables; from1904: boolean; reader: SheetReader }): Generator<undefined> {
  let row = 0;
  let cells: Cell[] = [];
  let cell: RawCell | undefined;
  let nextColumn = 0;
  let inside: 'value' | 'inline' | undefined;
  let inPhonetic = false;
  let areas = 0;

  const openCell = (tag: string): void => {
    const { r: reference = '', t: type = 'n', s: style = '0' } = xmlAttributes(tag);
    const column = positionOf(reference)?.column ?? nextColumn;
    if (column >= mostColumns) throw new DamagedFile(`A cell beyond the last column in row ${row}.`);
    nextColumn = column + 1;
    cell = { column, type, style: Number(style), value: undefined, inline: '', isFormula: false };
  };

  const closeCell = (raw: RawCell): void => {
    const value = valueOf(raw, tables, from1904);
    if (raw.type === 'e') reader.trouble('error', row, raw.column, raw.value ?? '');
    // Excel keeps the empty text that a formula gives as an empty text, and nothing for one that never ran.
    else if (raw.isFormula && (raw.value === undefined || (raw.value === '' && raw.type !== 'str'))) reader.trouble('not-calculated', row, raw.column, '');
    if (value !== null && typeof value === 'object') reader.trouble(value.trouble, row, raw.column, '');
    else if (value !== null) {
      while (cells.length < raw.column) cells.push(null);
      cells[raw.column] = value;
    }
  };

  const addArea = (tag: string): void => {
    areas += 1;
    if (areas > mostAreas) throw new DamagedFile('More merged areas than a sheet has.');
    const area = areaOf(xmlAttributes(tag)['ref'] ?? '');
    if (area) reader.area(area);
  };

  yield* readPart(file, partAt(file, path), {
    open: (name, tag) => {
      switch (name) {
        case 'row': {
          const number = Number(xmlAttributes(tag)['r'] ?? row + 1);
          row = Number.isInteger(number) && number >= 1 && number <= mostRows ? number : row + 1;
          cells = [];
          nextColumn = 0;
          break;
        }
        case 'c':
          openCell(tag);
          break;
        case 'v':
          inside = 'value';
          if (cell) cell.value = '';
          break;
        case 'f':
          if (cell) cell.isFormula = true;
          break;
        case 't':
          inside = 'inline';
          break;
        case 'rPh':
          inPhonetic = true;
          break;
        case 'mergeCell':
          addArea(tag);
          break;
      }
    },
    text: (text) => {
      if (!cell || inside === undefined || inPhonetic) return;
      if (inside === 'value') cell.value = (cell.value ?? '') + text;
      else cell.inline += text;
    },
    close: (name) => {
      switch (name) {
        case 'row':
          reader.row(row, cells);
          break;
        case 'c':
          if (cell) closeCell(cell);
          cell = undefined;
          break;
        case 'v':
        case 't':
          inside = undefined;
          break;
        case 'rPh':
          inPhonetic = false;
          break;
      }
    },
  });
};
