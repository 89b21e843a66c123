// Text of a cell in one line.
import type { Cell } from '../spreadsheet/sheet.ts';

/** Zero-width marks, controls and the like. */
const invisible = /[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/g;

export const cellText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'number' ? String(Number(cell.toPrecision(15))) : cell;
  return text.replace(/[\r\n\t]+/g, ' ').replace(invisible, '').trim();
};

/** What fills a cell in which there is nothing to say. */
const fillers = /^(?:[-—–/\\.]+|…|无|暂无|待定|n\/?a|null|none|tbd)$/i;

/** The same; '' where the cell only says that there is nothing. */
export const statedText = (cell: Cell | undefined): string => {
  const text = cellText(cell);
  return fillers.test(text) ? '' : text;
};
