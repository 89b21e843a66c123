// Keeps the rows that hold a value, and no more of them than fit into memory.
import type { Cell, SheetRow } from './sheet.ts';

/** More than fits: a million rows that each hold one cell in the last column are a small file and fill any memory. */
export class TooManyCells extends Error {}

export interface ReadingLimits {
  /** Bytes of a file. */
  fileBytes: number;
  /** Cells of all sheets, empty ones before a row's last value included. */
  cells: number;
}

export const readingLimits: ReadingLimits = { fileBytes: 100 * 1024 ** 2, cells: 10_000_000 };

const rowsPerReport = 500;

export interface RowCollector {
  /**
   * Takes the next row; '' counts as empty, and a row of nothing else is not kept.
   * @throws TooManyCells
   */
  add: (number: number, cells: Cell[]) => void;
  /** The rows since the last call. */
  take: () => SheetRow[];
}

/** @param onRow told every 500 rows how many were read, empty ones too */
export const collectRows = ({ cells: mostCells }: Pick<ReadingLimits, 'cells'>, onRow?: (rows: number) => void): RowCollector => {
  let rows: SheetRow[] = [];
  let rowsRead = 0;
  let cellsKept = 0;
  return {
    add: (number, cells) => {
      rowsRead += 1;
      if (rowsRead % rowsPerReport === 0) onRow?.(rowsRead);
      const values = cells.map((cell) => (cell === '' ? null : cell));
      let { length } = values;
      while (length > 0 && values[length - 1] === null) length -= 1;
      if (length === 0) return;
      cellsKept += length;
      if (cellsKept > mostCells) throw new TooManyCells();
      rows.push({ number, cells: values.slice(0, length) });
    },
    take: () => {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
};
