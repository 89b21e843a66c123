// Merged cells: only the first of an area holds the value, and people mean all of them.
import { TooManyCells } from '../row-collector.ts';
import type { Area, SheetRow } from '../sheet.ts';

/** Position of the first row from a number on. */
const firstFrom = (rows: readonly SheetRow[], number: number): number => {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
};

const rowsUntil = function* (rows: readonly SheetRow[], first: number, bottom: number): Generator<SheetRow> {
  for (let index = first; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row || row.number > bottom) return;
    yield row;
  }
};

/**
 * Writes an area's value into all its cells. Rows that hold nothing of their own are not made, and columns that no row
 * uses are not filled: a title is often merged over the whole width of a sheet.
 * @param rows sorted by number; changed in place, since there may be a million
 * @param mostCells that may be filled
 * @throws TooManyCells
 */
export const fillMergedAreas = (rows: readonly SheetRow[], areas: readonly Area[], mostCells: number): void => {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  let filled = 0;
  for (const area of areas) {
    const right = Math.min(area.right, width - 1);
    if (right < area.left) continue;
    const first = firstFrom(rows, area.top);
    const value = rows[first]?.number === area.top ? (rows[first].cells[area.left] ?? null) : null;
    for (const row of rowsUntil(rows, first, area.bottom)) {
      filled += right - area.left + 1;
      if (filled > mostCells) throw new TooManyCells();
      while (value !== null && row.cells.length <= right) row.cells.push(null);
      row.cells.fill(value, area.left, right + 1);
    }
  }
};
