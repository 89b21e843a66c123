// Merged cells of a plan: the reading repeats their value in every cell, and an amount must not be counted so often.
import type { Area, Cell, Sheet } from '../spreadsheet/sheet.ts';

/** The merged areas that each row, by its number, has a part in. */
export const areasByRow = ({ rows, merged = [] }: Pick<Sheet, 'rows' | 'merged'>): ReadonlyMap<number, readonly Area[]> => {
  const coming = [...merged].sort((a, b) => b.top - a.top);
  const found = new Map<number, Area[]>();
  let open: Area[] = [];
  for (const { number } of rows) {
    for (let next = coming.at(-1); next && next.top <= number; next = coming.at(-1)) {
      open.push(next);
      coming.pop();
    }
    open = open.filter(({ bottom }) => bottom >= number);
    if (open.length > 0) found.set(number, [...open]);
  }
  return found;
};

/** The area of several rows in which a cell lies. */
export const sharedArea = (areas: readonly Area[] | undefined, column: number): Area | undefined =>
  areas?.find(({ top, bottom, left, right }) => bottom > top && left <= column && column <= right);

/**
 * Cells of a row to be saved: texts stand in each cell of an area, so that a row can be understood and filtered on its own;
 * numbers, and what `isOnce` names, in its first cell only, or they would be added up several times.
 */
export const cellsToSave = ({ number, cells }: { number: number; cells: readonly Cell[] }, areas: readonly Area[], isOnce: (column: number) => boolean): Cell[] =>
  cells.map((cell, column) => {
    const area = areas.find(({ left, right }) => left <= column && column <= right);
    const isFirst = !area || (area.top === number && area.left === column);
    return isFirst || !(typeof cell === 'number' || isOnce(column)) ? cell : null;
  });
