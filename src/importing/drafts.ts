// A row as the values of its columns, before it is known which record it belongs to.
import { columnOf, type Table } from '../catalogue/table.ts';
import type { Place, SheetProblem } from '../spreadsheet/sheet.ts';
import { readCell, type CellValue } from './cells.ts';
import type { SheetTable, TableRow } from './grid.ts';
import type { Lookups } from './lookups.ts';
import { cellText } from './text.ts';

/** A value with the cell that says it. */
export interface Said {
  value: CellValue;
  place: Place;
  /** What the cell prints, where the value is the id that it stands for. */
  printed?: string;
}

/** What one row says, by column. Cells that are empty or could not be read are absent. */
export interface Draft {
  /** The row. */
  place: Place;
  values: Map<string, Said>;
  /** Columns whose cell could not be read: each has its problem already. */
  refused: Set<string>;
}

/** Text of a column; undefined where the row does not say it. */
export const textOf = ({ values }: Draft, key: string): string | undefined => {
  const value = values.get(key)?.value;
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
};

const readRow = (table: Table, row: TableRow, lookups: Lookups, problems: SheetProblem[]): Draft => {
  const values = new Map<string, Said>();
  const refused = new Set<string>();
  const read = (key: string, sector?: string): void => {
    const found = row.cells.get(key);
    if (!found) return;
    const result = readCell(columnOf(table, key), found.cell, lookups, sector);
    if (result && 'problem' in result) {
      refused.add(key);
      problems.push({ place: found.place, ...result.problem });
    } else if (result) values.set(key, { value: result.value, place: found.place, ...(typeof result.value === 'string' && { printed: cellText(found.cell) }) });
  };
  // A category is looked for in its sector, which has to be known before.
  read('sector');
  if (!row.cells.has('sector') && row.sector !== undefined) values.set('sector', { value: row.sector, place: row.place });
  if (!row.cells.has('category') && row.category !== undefined) values.set('category', { value: row.category, place: row.place });
  const sector = values.get('sector')?.value;
  for (const key of row.cells.keys()) if (key !== 'sector') read(key, typeof sector === 'string' ? sector : undefined);
  return { place: row.place, values, refused };
};

/** All rows of a table that can be used. What stands in a cell and cannot be used is a problem of that cell. */
export const readDrafts = ({ table, rows }: SheetTable, lookups: Lookups): { drafts: Draft[]; problems: SheetProblem[] } => {
  const problems: SheetProblem[] = [];
  const drafts = rows.map((row) => readRow(table, row, lookups, problems));
  const required = table.columns.filter((column) => column.required === 'always');
  for (const draft of drafts) {
    for (const column of required) {
      // A row of an exported table may go by its id alone; a cell that was refused has its problem already.
      if (draft.values.has(column.key) || draft.refused.has(column.key) || (table.id === 'products' && draft.values.has('id'))) continue;
      problems.push({
        place: { ...draft.place, heading: column.heading.zh },
        message: { zh: `缺少${column.heading.zh}`, en: `has no ${column.heading.en.toLowerCase()}` },
        hint: { zh: `请填写“${column.heading.zh}”一列；不是${table.name.zh}的行请删去。`, en: `Fill in the column "${column.heading.en}", or remove the row.` },
      });
    }
  }
  // An entry of a sheet behind the products is whole or none; a record of its own may be there already.
  const isWhole = ({ values }: Draft): boolean => table.id === 'products' || table.id === 'manufacturers' || required.every(({ key }) => values.has(key));
  return { drafts: drafts.filter(isWhole), problems };
};
