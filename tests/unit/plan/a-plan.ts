// A sheet of a plan, as it is read from a file.
import type { Cell, Sheet } from '../../../src/spreadsheet/sheet.ts';

/** Empty rows are left out, as the reading does it. */
export const aSheet = (...rows: Cell[][]): Sheet => ({
  file: '采购计划.xlsx',
  name: 'Sheet1',
  rows: rows.map((cells, place) => ({ number: place + 1, cells })).filter(({ cells }) => cells.some((cell) => cell !== null && cell !== '')),
});
