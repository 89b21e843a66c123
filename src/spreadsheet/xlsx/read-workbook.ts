// Reads all visible sheets of an XLSX file.
import { listSheetName } from '../drop-downs.ts';
import { gatherCellNotices, hiddenSheetNotice } from '../notices.ts';
import type { ReadingLimits, RowCollector } from '../row-collector.ts';
import type { Area, Sheet, SheetProblem, SheetRow } from '../sheet.ts';
import { fillMergedAreas } from './merged-areas.ts';
import type { Package } from './package.ts';
import { readCellTables, readWorkbook, type CellTables, type SheetPart } from './workbook.ts';
import { readWorksheet } from './worksheet.ts';

interface Reading {
  /** As the user named it. */
  file: string;
  package: Package;
  rows: RowCollector;
  limits: ReadingLimits;
}

const inOrder = (rows: SheetRow[]): SheetRow[] => (rows.every(({ number }, index) => index === 0 || (rows[index - 1]?.number ?? 0) <= number) ? rows : [...rows].sort((a, b) => a.number - b.number));

const readSheet = function* ({ file, package: parts, rows, limits }: Reading, { name, path }: SheetPart, { tables, from1904 }: { tables: CellTables; from1904: boolean }): Generator<undefined, { sheet: Sheet; notices: SheetProblem[] }> {
  const notices = gatherCellNotices({ file, sheet: name });
  const areas: Area[] = [];
  yield* readWorksheet(parts, path, { tables, from1904, reader: { row: rows.add, trouble: notices.add, area: (area) => areas.push(area) } });
  const read = inOrder(rows.take());
  fillMergedAreas(read, areas, limits.cells);
  // What lay under an empty merged area is gone, as it is on the screen.
  return { sheet: { file, name, rows: read.filter(({ cells }) => cells.some((cell) => cell !== null)), ...(areas.length > 0 && { merged: areas }) }, notices: notices.all() };
};

/**
 * Reads a workbook, giving way after each piece of the file.
 * @param path of the workbook's main part
 * @throws DamagedFile, TooManyCells
 */
export const readWorkbookSheets = function* (reading: Reading, path: string): Generator<undefined, { sheets: Sheet[]; notices: SheetProblem[] }> {
  const { sheets, from1904 } = readWorkbook(reading.package, path);
  // The lists of our own templates are no news.
  const notices = sheets.filter(({ name, isHidden }) => isHidden && name !== listSheetName).map(({ name }) => hiddenSheetNotice(reading.file, name));
  const tables = yield* readCellTables(reading.package, path);
  const read: Sheet[] = [];
  for (const part of sheets.filter(({ isHidden }) => !isHidden)) {
    const { sheet, notices: own } = yield* readSheet(reading, part, { tables, from1904 });
    read.push(sheet);
    notices.push(...own);
  }
  return { sheets: read, notices };
};
