// The row of a sheet that names its columns, which may stand below titles and below a row of groups.
import type { Column, Table } from '../catalogue/table.ts';
import type { SheetRow } from '../spreadsheet/sheet.ts';
import { columnFor, headingKey } from './headings.ts';
import { cellText } from './text.ts';

/** `--map 列名=field`: what the user said a header means, by `headingKey`; '' leaves the column out. */
export type HeadingAnswers = ReadonlyMap<string, string>;

export interface Header {
  /** Place among the rows of the sheet. */
  at: number;
  /** What each column means; undefined where that is not known. */
  columns: (Column | 'left-out' | undefined)[];
  headings: string[];
  /** What stands above each heading, where that row groups columns. */
  groups: string[];
}

/** Rows from the top among which a header is looked for. */
const headerWithin = 30;

export const textsOf = ({ cells }: SheetRow): string[] => cells.map(cellText);

/** Texts of one row that differ: a merged title stands in all of its cells. */
export const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))];

const headingsIn = (row: SheetRow): string[] => textsOf(row).map((text) => text.replaceAll('\n', ''));

const mapped = (table: Table, answers: HeadingAnswers, heading: string, group: string): Column | 'left-out' | undefined => {
  const answer = answers.get(headingKey(heading));
  if (answer === '') return 'left-out';
  if (answer !== undefined) return table.columns.find(({ key }) => key === answer) ?? columnFor(table, answer);
  return columnFor(table, heading, group);
};

/** Reads a row as a header; the row above it may say what several columns have in common, in merged cells or only in the first of them. */
const asHeader = (table: Table, answers: HeadingAnswers, { row, above }: { row: SheetRow; above: SheetRow | undefined }): Omit<Header, 'at'> => {
  const over = above ? headingsIn(above) : [];
  // A title over all columns groups none of them.
  const isGrouping = distinct(over).length > 1;
  const own = headingsIn(row);
  const header: Omit<Header, 'at'> = { headings: [], columns: [], groups: isGrouping ? over : [] };
  let group = '';
  for (let index = 0; index < Math.max(own.length, isGrouping ? over.length : 0); index += 1) {
    const [heading = '', above = ''] = [own[index], isGrouping ? over[index] : ''];
    if (above !== '') group = above;
    // In a text file, a cell that is merged with the one below is empty there.
    const merged = heading === '' && above !== '' ? mapped(table, answers, above, '') : undefined;
    header.headings.push(heading === '' && merged ? above : heading);
    header.columns.push(heading === '' ? merged : mapped(table, answers, heading, group));
  }
  return header;
};

const keysIn = ({ columns }: Omit<Header, 'at'>): Set<string> => new Set(columns.flatMap((column) => (column && column !== 'left-out' ? [column.key] : [])));

/** Whether a row groups the columns of the row below: one of its texts stands over several that differ. */
const groupsBelow = (row: SheetRow | undefined, below: SheetRow | undefined): boolean => {
  const [over, under] = [row ? headingsIn(row) : [], below ? headingsIn(below) : []];
  return distinct(over).some((text) => distinct(under.filter((_, index) => over[index] === text)).filter((one) => one !== text).length > 1);
};

/** The row that names most columns, the name of the product among them; of two such, one below its groups, else the first. */
export const findHeader = (table: Table, answers: HeadingAnswers, rows: readonly SheetRow[]): Header | undefined => {
  const needed = table.columns.filter(({ required }) => required === 'always').map(({ key }) => key);
  const found = rows
    .slice(0, headerWithin)
    .map((row, at) => ({ at, ...asHeader(table, answers, { row, above: rows[at - 1] }) }))
    .map((header) => ({ header, keys: keysIn(header) }))
    .filter(({ keys }) => (table.id === 'products' ? keys.has('name.zh') || keys.has('id') : needed.every((key) => keys.has(key))) && keys.size >= Math.min(2, table.columns.length))
    .sort((a, b) => b.keys.size - a.keys.size || a.header.at - b.header.at);
  const [best] = found;
  const below = found.find(({ header, keys }) => header.at === (best?.header.at ?? 0) + 1 && keys.size === best?.keys.size);
  return best && below && groupsBelow(rows[best.header.at], rows[below.header.at]) ? below.header : best?.header;
};
