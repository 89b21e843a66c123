// What is read of a spreadsheet, whatever file it came in: values by row, and where each stands.
import { fieldName, type Told } from '../catalogue/problem.ts';

/**
 * A cell's value. Dates are `2024-05-01` (no time of day), booleans are `TRUE` and `FALSE`, an error is what the
 * spreadsheet prints (`#REF!`), a formula is the value that was saved with it.
 */
export type Cell = string | number | null;

export interface SheetRow {
  /** Number of the row as the spreadsheet counts it, from 1. */
  number: number;
  /** From column A on; cells behind the last value may be missing. */
  cells: Cell[];
}

/** Merged cells. Rows count from 1, columns from 0; all are in it. */
export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** One sheet of a workbook, or a text file as its only sheet. */
export interface Sheet {
  /** File as the user named it. */
  file: string;
  /** Name on the tab; '' in a text file. */
  name: string;
  /** Rows that hold a value; every cell of a merged area holds the area's value. */
  rows: SheetRow[];
  /** Those areas, where there are any: only the first cell of each holds the value in the file. */
  merged?: readonly Area[];
}

/** Where something stands in a spreadsheet. */
export interface Place {
  file: string;
  sheet?: string;
  /** From 1. */
  row?: number;
  /** Letters of the column. */
  column?: string;
  /** What the header says. */
  heading?: string;
  /** Keys and positions from the top, where the file is no table: `['products', 0, 'name', 'zh']`. */
  path?: readonly (string | number)[];
}

/** What is wrong in a spreadsheet, and what to do about it. */
export interface SheetProblem {
  place: Place;
  /** Without a full stop. */
  message: Told;
  /** A whole sentence. */
  hint: Told;
}

/** `A` for 0, `AA` for 26. */
export const columnLetters = (index: number): string => {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnLetters((index - rest) / 26 - 1) + letter;
};

/** `名单.xlsx · 集成电路 · 第 5 行 · C 列“企业名称”`, `submission.json · products #1.name.zh`. */
export const printPlace = ({ file, sheet, row, column, heading, path }: Place, language: 'zh' | 'en'): string => {
  const parts = [
    file,
    sheet,
    row === undefined ? undefined : language === 'zh' ? `第 ${row} 行` : `row ${row}`,
    column === undefined ? (heading && (language === 'zh' ? `“${heading}”列` : `column "${heading}"`)) : language === 'zh' ? `${column} 列${heading ? `“${heading}”` : ''}` : `column ${column}${heading ? ` "${heading}"` : ''}`,
    path && fieldName(path),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
};
