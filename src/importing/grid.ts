// From a sheet as people keep it to the rows of a table: finds the header, and leaves out titles, totals and footnotes.
import type { Column, Table } from '../catalogue/table.ts';
import { tableOf } from '../catalogue/table.ts';
import { columnLetters, type Cell, type Place, type Sheet, type SheetProblem, type SheetRow } from '../spreadsheet/sheet.ts';
import { columnFor, headingKey, nearestColumns, tableNamed } from './headings.ts';
import { find, withoutNumbering, type Lookups } from './lookups.ts';
import { cellText } from './text.ts';

/** A column of the sheet, with what it means here. */
export interface PlacedColumn {
  index: number;
  heading: string;
  column: Column;
}

/** A row with its cells by the key of their column. */
export interface TableRow {
  place: Place;
  cells: Map<string, { cell: Cell; place: Place }>;
  /** Sector id of the heading above the row within the sheet, else of the sheet's own name. */
  sector?: string;
  /** Category id of the heading above the row. */
  category?: string;
}

export interface SheetTable {
  table: Table;
  columns: PlacedColumn[];
  rows: TableRow[];
  /** Text above the header, such as the title of the list. */
  title?: string;
}

export interface GridResult {
  sheetTable?: SheetTable;
  problems: SheetProblem[];
  questions: SheetProblem[];
  notices: SheetProblem[];
}

/** `--map 列名=field`: what the user said a header means, by `headingKey`; '' leaves the column out. */
export type HeadingAnswers = ReadonlyMap<string, string>;

/** Rows from the top among which a header is looked for. */
const headerWithin = 30;

const textsOf = ({ cells }: SheetRow): string[] => cells.map(cellText);

interface Header {
  at: number;
  columns: (Column | 'left-out' | undefined)[];
  headings: string[];
}

const mapped = (table: Table, answers: HeadingAnswers, heading: string, group: string): Column | 'left-out' | undefined => {
  const answer = answers.get(headingKey(heading));
  if (answer === '') return 'left-out';
  if (answer !== undefined) return table.columns.find(({ key }) => key === answer) ?? columnFor(table, answer);
  return columnFor(table, heading, group);
};

/** Reads a row as a header; groups are the row above it, whose merged cells say what several columns have in common. */
const asHeader = (table: Table, answers: HeadingAnswers, row: SheetRow, above: SheetRow | undefined): Omit<Header, 'at'> => {
  const headings = textsOf(row).map((text) => text.replaceAll('\n', ''));
  const groups = above ? textsOf(above).map((text) => text.replaceAll('\n', '')) : [];
  return { headings, columns: headings.map((heading, index) => (heading === '' ? undefined : mapped(table, answers, heading, groups[index] ?? ''))) };
};

const keysIn = ({ columns }: Omit<Header, 'at'>): Set<string> => new Set(columns.flatMap((column) => (column && column !== 'left-out' ? [column.key] : [])));

/** The row that names most columns, the name of the product among them. */
const findHeader = (table: Table, answers: HeadingAnswers, rows: readonly SheetRow[]): Header | undefined => {
  const needed = table.columns.filter(({ required }) => required === 'always').map(({ key }) => key);
  const found = rows
    .slice(0, headerWithin)
    .map((row, at) => ({ at, ...asHeader(table, answers, row, rows[at - 1]) }))
    .map((header) => ({ header, keys: keysIn(header) }))
    .filter(({ keys }) => (table.id === 'products' ? keys.has('name.zh') || keys.has('id') : needed.every((key) => keys.has(key))) && keys.size >= Math.min(2, table.columns.length))
    .sort((a, b) => b.keys.size - a.keys.size || a.header.at - b.header.at);
  return found[0]?.header;
};

const told = (place: Place, zh: string, hintZh: string, en: string, hintEn: string): SheetProblem => ({ place, message: { zh, en }, hint: { zh: hintZh, en: hintEn } });

const list = (columns: readonly Column[], language: 'zh' | 'en'): string => columns.map(({ heading, key }) => (language === 'zh' ? `${heading.zh}（${key}）` : `${heading.en} (${key})`)).join(language === 'zh' ? '、' : ', ');

const askAbout = (table: Table, place: Place, { heading, answer }: { heading: string; answer: string | undefined }): SheetProblem => {
  const near = nearestColumns(table, answer ?? heading);
  const [first] = near;
  return told(
    place,
    answer === undefined ? `不知道“${heading}”是哪一列` : `--map 把“${heading}”说成“${answer}”，没有这样的列`,
    `${near.length > 0 ? `最接近的是 ${list(near, 'zh')}。` : ''}请用 --map "${heading}=${first?.key ?? '列名'}" 说明${first ? '' : '，列名见模板的“数据字典”表'}；不导入就写 --map "${heading}="。`,
    answer === undefined ? `cannot tell which column "${heading}" is` : `--map says that "${heading}" is "${answer}", but there is no such column`,
    `${near.length > 0 ? `Nearest: ${list(near, 'en')}. ` : ''}Say so with --map "${heading}=${first?.key ?? 'COLUMN'}"${first ? '' : ', with a column of the template\'s sheet 数据字典'}, or leave it out with --map "${heading}=".`,
  );
};

const ditto = /^(?:同上|同前|〃|″|"|''|“|”|ditto|do\.)$/i;
const total = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|总\s*数|本页合计|total|subtotal|sum)(?:[：:（(\s].*|\d.*)?$/i;
/** `4`, `共 4 项`: what stands in the column of names beside 合计. */
const count = /^共?\s*\d+\s*[项个家种款件]?$/;
const footnote = /^(?:注|备注|说明|附注|填表说明|填报说明|填表人|制表|审核|联系人|资料来源|数据来源|来源|note|remark|source)s?(?:[一二三四五六七八九十\d]*)?\s*[：:.、]|^[*※＊#]\s*\S|^(?:注|备注)$|^第\s*\d+\s*页/i;

/** Cells of one row that differ: a merged title stands in all of its cells. */
const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))];

/**
 * Reads one sheet as a table of the catalogue.
 * @returns no table where the sheet has no header that is understood; why, in problems or notices
 */
export const readGrid = (sheet: Sheet, lookups: Lookups, answers: HeadingAnswers): GridResult => {
  const table = tableNamed(sheet.name) ?? tableOf('products');
  const at = (row?: number): Place => ({ file: sheet.file, ...(sheet.name !== '' && { sheet: sheet.name }), ...(row !== undefined && { row }) });
  const result: GridResult = { problems: [], questions: [], notices: [] };
  if (sheet.rows.length === 0) return result;
  const header = findHeader(table, answers, sheet.rows);
  if (!header) {
    const needed = table.columns.filter(({ required }) => required === 'always');
    result.notices.push(told(at(), '没有找到表头，这张表没有导入', `表头要有${list(needed, 'zh')}；用了别的叫法时，请用 --map "列名=${needed[0]?.key ?? 'name.zh'}" 说明。`, 'no header was found: this sheet was not imported', `A header has ${list(needed, 'en')}; for other wordings say --map "heading=${needed[0]?.key ?? 'name.zh'}".`));
    return result;
  }
  const headerRow = sheet.rows[header.at];
  const columns: PlacedColumn[] = [];
  const rows = sheet.rows.slice(header.at + 1);
  const hasValues = (index: number): boolean => rows.some(({ cells }) => cellText(cells[index]) !== '');
  const placeOf = (index: number, row = headerRow?.number): Place => ({ ...at(row), column: columnLetters(index), ...(header.headings[index] && { heading: header.headings[index] }) });
  const width = Math.max(header.headings.length, ...rows.map(({ cells }) => cells.length));
  for (let index = 0; index < width; index += 1) {
    const heading = header.headings[index] ?? '';
    const column = header.columns[index];
    if (column === 'left-out' || !hasValues(index)) continue;
    if (heading === '') {
      result.notices.push(told(placeOf(index), '没有列名，这一列没有导入', '要导入就请写上列名。', 'has no heading: this column was not imported', 'Give it one to have it imported.'));
    } else if (column === undefined) {
      result.questions.push(askAbout(table, placeOf(index), { heading, answer: answers.get(headingKey(heading)) }));
    } else if (column.form === 'private') {
      result.notices.push(told(placeOf(index), '是个人联系信息，没有导入', '网站不公布个人信息；企业公开的联系方式请写在“企业”表。', 'is personal contact data: it was not imported', 'The site publishes none; public contacts belong on the sheet "Manufacturers".'));
    } else {
      const other = columns.find((one) => one.column.key === column.key);
      if (other && column.form !== 'ignored') {
        result.questions.push(told(placeOf(index), `与 ${columnLetters(other.index)} 列“${other.heading}”都是“${column.heading.zh}”`, `请用 --map "${heading}=" 去掉一列，或说明它是哪一列。`, `means the same as column ${columnLetters(other.index)} "${other.heading}": ${column.heading.en}`, `Leave one out with --map "${heading}=", or say which column it is.`));
      } else if (!other) columns.push({ index, heading, column });
    }
  }
  const titles = sheet.rows.slice(0, header.at).flatMap((row) => distinct(textsOf(row)));
  const title = titles.find((text) => Array.from(text).length >= 6);
  result.sheetTable = { table, columns, rows: [], ...(title !== undefined && { title: title.replaceAll('\n', '') }) };

  const leftOut: Record<'total' | 'footnote' | 'header', number[]> = { total: [], footnote: [], header: [] };
  let sector = table.id === 'products' ? find(lookups.sectors, sheet.name || sheet.file.replace(/^.*[\\/]|\.[^.]*$/g, ''))?.id : undefined;
  let category: string | undefined;
  let previous: Cell[] = [];
  rows.forEach((row, place) => {
    const texts = textsOf(row);
    const said = distinct(texts);
    const [first = ''] = said;
    if (said.length === 0) return;
    if (table.id === 'products' && said.length === 1 && columns.length > 1) {
      const group = find(lookups.sectors, first);
      const subgroup = group ? undefined : find(sector === undefined ? [...lookups.categories.values()].flat() : (lookups.categories.get(sector) ?? []), first);
      if (group) [sector, category] = [group.id, undefined];
      if (subgroup) category = subgroup.id;
      if (group || subgroup) return;
      if (withoutNumbering(first) !== first && Array.from(first).length <= 30 && !footnote.test(first)) {
        result.problems.push(told(at(row.number), `没有名为“${first}”的行业或品类`, '看起来是分组标题：请改成本目录的行业名称，或删去这一行。', `there is no sector or category "${first}"`, 'It looks like the heading of a group: name a sector of the catalogue, or remove the row.'));
        [sector, category] = [undefined, undefined];
        return;
      }
    }
    const inNames = columns.filter(({ column }) => /^(?:maker\.)?name\.zh$|^product$/.test(column.key)).map(({ index }) => texts[index] ?? '').filter((text) => text !== '');
    if (texts.some((text) => total.test(text)) && inNames.every((name) => total.test(name) || count.test(name))) return void leftOut.total.push(row.number);
    const isLast = rows.slice(place + 1).every((after) => distinct(textsOf(after)).length <= 1);
    if (said.length === 1 && (footnote.test(first) || (isLast && Array.from(first).length > 40))) return void leftOut.footnote.push(row.number);
    if (columns.length > 1 && columns.every(({ index, heading }) => texts[index]?.replaceAll('\n', '') === heading)) return void leftOut.header.push(row.number);
    const filled = row.cells.map((cell, index) => (typeof cell === 'string' && ditto.test(cellText(cell)) && columns.some((one) => one.index === index) ? (previous[index] ?? null) : cell));
    previous = filled;
    const cells = new Map(columns.flatMap(({ index, column }) => (cellText(filled[index]) === '' ? [] : [[column.key, { cell: filled[index] ?? null, place: placeOf(index, row.number) }] as const])));
    if ([...cells.keys()].every((key) => key === 'row')) return;
    result.sheetTable?.rows.push({ place: at(row.number), cells, ...(sector !== undefined && { sector }), ...(category !== undefined && { category }) });
  });
  const words = { total: ['合计行', 'rows of totals'], footnote: ['脚注行', 'footnotes'], header: ['重复的表头行', 'repeated headers'] } as const;
  for (const kind of ['total', 'footnote', 'header'] as const) {
    const numbers = leftOut[kind];
    if (numbers.length === 0) continue;
    const [zh, en] = words[kind];
    const shown = `${numbers.slice(0, 8).join(', ')}${numbers.length > 8 ? ' …' : ''}`;
    result.notices.push(told(at(), `${zh}没有导入：第 ${shown.replaceAll(', ', '、')} 行`, '如果其中有产品，请补上企业名称。', `${en} were not imported: row ${shown}`, 'If one of them is a product, give its maker.'));
  }
  return result;
};

