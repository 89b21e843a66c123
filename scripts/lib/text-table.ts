// Columns that stand under each other on a terminal, where a Chinese character takes two cells.

const isWide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const isWithoutWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Cells that a text takes on a terminal. */
export const widthOf = (text: string): number => Array.from(text).reduce((width, character) => width + (isWithoutWidth.test(character) ? 0 : isWide.test(character) ? 2 : 1), 0);

/** A text with spaces to a width, after it or before it. */
export const padded = (text: string, width: number, isRight = false): string => {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isRight ? space + text : text + space;
};

/**
 * Rows under their headings, without spaces at the ends of lines.
 * @param isRight whether a column stands to the right: all but the first, if left out
 */
export const alignedTable = (rows: readonly (readonly string[])[], isRight = (column: number): boolean => column > 0): string => {
  const widths = (rows[0] ?? []).map((_, column) => rows.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? '')), 0));
  return rows.map((row) => row.map((text, column) => padded(text, widths[column] ?? 0, isRight(column))).join('  ').trimEnd()).join('\n');
};
