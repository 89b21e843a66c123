// Problems in the order in which the spreadsheet is read, whatever step found them.
import type { Place, Sheet, SheetProblem } from '../spreadsheet/sheet.ts';

const sheetKey = ({ file, sheet = '' }: Place): string => JSON.stringify([file, sheet]);

/** `AB` behind `Z`; a problem of a whole row before those of its cells. */
const columnNumber = ({ column = '' }: Place): number => [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Sorts by file, sheet, row and column. What is said of a whole file comes before its sheets.
 * @param sheets as they were read
 */
export const inReadingOrder = (problems: readonly SheetProblem[], sheets: readonly Pick<Sheet, 'file' | 'name'>[]): SheetProblem[] => {
  const files = [...new Set([...sheets.map(({ file }) => file), ...problems.map(({ place }) => place.file)])];
  const keys = files.flatMap((file) => [sheetKey({ file }), ...sheets.filter((sheet) => sheet.file === file && sheet.name !== '').map(({ name }) => sheetKey({ file, sheet: name }))]);
  const order = new Map(keys.map((key, index) => [key, index]));
  const rank = ({ place }: SheetProblem): number => order.get(sheetKey(place)) ?? keys.length;
  return [...problems].sort((a, b) => rank(a) - rank(b) || (a.place.row ?? 0) - (b.place.row ?? 0) || columnNumber(a.place) - columnNumber(b.place));
};

/** Notices without those of cells that are problems already. */
export const withoutTold = (notices: readonly SheetProblem[], problems: readonly SheetProblem[]): SheetProblem[] => {
  const cellOf = ({ place: { file, sheet, row, column } }: SheetProblem): string => JSON.stringify([file, sheet, row, column]);
  const told = new Set(problems.map(cellOf));
  return notices.filter((notice) => notice.place.column === undefined || !told.has(cellOf(notice)));
};
