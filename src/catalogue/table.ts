// The columns of the catalogue as a spreadsheet: one definition for import, export, template and self-check.
// What a column is called in real files, what goes into it, and where it stands in a record.
import { detailTables } from './columns/details.ts';
import { manufacturerTable } from './columns/manufacturers.ts';
import { productTable } from './columns/products.ts';
import type { Told } from './problem.ts';

/** How the text of a cell is read. */
export type ColumnForm =
  | 'text' // as printed
  | 'name' // as printed; a line break is the cell's layout, not part of the name
  | 'lines' // one entry a line
  | 'models' // one entry a line, or separated by 、，；
  | 'parameters' // `名称：数值 单位`, one a line or separated by ；
  | 'id' // an id of this catalogue
  | 'credit-code'
  | 'date' // a day
  | 'partial-date' // a day, a month or a year
  | 'year'
  | 'number'
  | 'choice' // one of `choices`
  | 'sector'
  | 'category'
  | 'district'
  | 'list'
  | 'ignored' // known, and of no use to the catalogue
  | 'private'; // known, and not to be published

/** A value of a `choice` column: what the record holds, and what the spreadsheet says. */
export interface Choice {
  value: string;
  heading: Told;
}

export interface Column {
  /** Path in the record (`name.zh`); in a product's row also `maker.…`, `listing.…` and `source.…`. */
  key: string;
  form: ColumnForm;
  /** What the header of an exported table and of the template says. */
  heading: Told;
  /** What other headers call it. The heading itself and the key are always understood. */
  aliases: readonly string[];
  /** What goes into it, for the note on the header cell and the data dictionary. */
  note: Told;
  /** What may stand in it. */
  example: string;
  choices?: readonly Choice[];
  /** Without it, a row is no entry: `always`; a record that is not there yet cannot be made: `new`. */
  required?: 'always' | 'new';
  /** Left out of the template: for exports and real files only. */
  exportOnly?: boolean;
}

export const tableIds = ['products', 'manufacturers', 'listings', 'specifications', 'applications', 'patents', 'standards', 'registrations', 'claims', 'links', 'sources'] as const;
export type TableId = (typeof tableIds)[number];

/** One kind of sheet. */
export interface Table {
  id: TableId;
  /** Name of the sheet. */
  name: Told;
  /** Other names of such a sheet. */
  aliases: readonly string[];
  /** What the sheet is for, for the data dictionary. */
  note: Told;
  columns: readonly Column[];
}

/** All tables, in the order in which a workbook holds them. A row of `products` is a whole entry; the others add what is many. */
export const tables: readonly Table[] = [productTable, manufacturerTable, ...detailTables];

/** Sheets of a workbook that explain it and hold no records. */
export const explainingSheets = { guide: '填写说明', dictionary: '数据字典', dictionaryEn: 'Data dictionary', about: '导出说明', aboutEn: 'About this export' } as const;

export const tableOf = (id: TableId): Table => {
  const table = tables.find((one) => one.id === id);
  if (!table) throw new Error(`There is no table "${id}".`);
  return table;
};

/** @throws if the table has no such column: a mistake in the code */
export const columnOf = (table: Table, key: string): Column => {
  const column = table.columns.find((one) => one.key === key);
  if (!column) throw new Error(`The table "${table.id}" has no column "${key}".`);
  return column;
};
