// From a sheet as people keep it to the rows of a table: finds the header, and leaves out titles, totals and footnotes.
import type { Column, Table } from '../catalogue/table.ts';
import { tableOf } from '../catalogue/table.ts';
import { columnLetters, type Cell, type Place, type Sheet, type SheetProblem, type SheetRow } from '../spreadsheet/sheet.ts';
import { distinct, findHeader, textsOf, type HeadingAnswers } from './header.ts';
import { headingKey, nearestColumns, tableNamed } from './headings.ts';
import { find, withoutNumbering, type Lookups } from './lookups.ts';
import { footnote, isCount, isDitto, total } from './row-kinds.ts';
import { cellText } from './text.ts';
import { inShort } from './told.ts';

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

const told = (place: Place, zh: string, hintZh: string, en: string, hintEn: string): SheetProblem => ({ place, message: { zh, en }, hint: { zh: hintZh, en: hintEn } });

const list = (columns: readonly Column[], language: 'zh' | 'en'): string => columns.map(({ heading, key }) => (language === 'zh' ? `${heading.zh}（${key}）` : `${heading.en} (${key})`)).join(language === 'zh' ? '、' : ', ');

const askAbout = (table: Table, place: Place, { heading, answer }: { heading: string; answer: string | undefined }): SheetProblem => {
  const near = nearestColumns(table, answer ?? heading);
  const [first] = near;
  const shown = inShort(heading);
  return told(
    place,
    answer === undefined ? `不知道“${shown}”是哪一列` : `--map 把“${shown}”说成“${answer}”，没有这样的列`,
    `${near.length > 0 ? `最接近的是 ${list(near, 'zh')}。` : ''}请用 --map "${shown}=${first?.key ?? '列名'}" 说明${first ? '' : '，列名见模板的“数据字典”表'}；不导入就写 --map "${shown}="。`,
    answer === undefined ? `cannot tell which column "${shown}" is` : `--map says that "${shown}" is "${answer}", but there is no such column`,
    `${near.length > 0 ? `Nearest: ${list(near, 'en')}. ` : ''}Say so with --map "${shown}=${first?.key ?? 'COLUMN'}"${first ? '' : ', with a column of the template\'s sheet 数据字典'}, or leave it out with --map "${shown}=".`,
  );
};

/**
 * Reads one sheet as a table of the catalogue.
 * @returns no table where the sheet has no header that is understood; why, in problems or notices
 */
export const readGrid = (sheet: Sheet, lookups: Lookups, answers: HeadingAnswers): GridResult => {
  const table = tableNamed(sheet.name) ?? tableOf('products');
  const sheetAt = (row?: number): Place => ({ file: sheet.file, ...(sheet.name !== '' && { sheet: sheet.name }), ...(row !== undefined && { row }) });
  const result: GridResult = { problems: [], questions: [], notices: [] };
  if (sheet.rows.length === 0) return result;
  const header = findHeader(table, answers, sheet.rows);
  if (!header) {
    const needed = table.columns.filter(({ required }) => required === 'always');
    result.notices.push(told(sheetAt(), '没有找到表头，这张表没有导入', `表头要有${list(needed, 'zh')}；用了别的叫法时，请用 --map "列名=${needed[0]?.key ?? 'name.zh'}" 说明。`, 'no header was found: this sheet was not imported', `A header has ${list(needed, 'en')}; for other wordings say --map "heading=${needed[0]?.key ?? 'name.zh'}".`));
    return result;
  }
  const headerRow = sheet.rows[header.at];
  const columns: PlacedColumn[] = [];
  const rows = sheet.rows.slice(header.at + 1);
  const texts = rows.map(textsOf);
  const hasValues = (index: number): boolean => texts.some((row) => (row[index] ?? '') !== '');
  const placeOf = (index: number, row = headerRow?.number): Place => ({ ...sheetAt(row), column: columnLetters(index), ...(header.headings[index] && { heading: inShort(header.headings[index]) }) });
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.headings.length);
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
      // A heading merged over two columns, with the same in both, is one column.
      if (other && column.form !== 'ignored' && !texts.every((row) => ['', row[other.index]].includes(row[index] ?? ''))) {
        result.questions.push(told(placeOf(index), `与 ${columnLetters(other.index)} 列“${other.heading}”都是“${column.heading.zh}”`, `请用 --map "${heading}=" 去掉一列，或说明它是哪一列。`, `means the same as column ${columnLetters(other.index)} "${other.heading}": ${column.heading.en}`, `Leave one out with --map "${heading}=", or say which column it is.`));
      } else if (!other) columns.push({ index, heading, column });
    }
  }
  const titles = sheet.rows.slice(0, header.at).flatMap((row) => distinct(textsOf(row)));
  // Who filled it in, and when, is no title.
  const title = titles.find((text) => Array.from(text).length >= 6 && !/^.{0,8}[：:]/.test(text));
  result.sheetTable = { table, columns, rows: [], ...(title !== undefined && { title: title.replaceAll('\n', '') }) };

  const leftOut: Record<'total' | 'footnote' | 'header', number[]> = { total: [], footnote: [], header: [] };
  const called = [sheet.name || sheet.file.replace(/^.*[\\/]|\.[^.]*$/g, ''), ...titles];
  let sector = table.id === 'products' ? called.map((text) => find(lookups.sectors, text)?.id).filter((id) => id !== undefined).at(-1) : undefined;
  let category: string | undefined;
  let previous: Cell[] = [];
  const lastEntry = texts.reduce((last, row, place) => (distinct(row).length > 1 ? place : last), -1);
  const isKnown = (index: number): boolean => columns.some((one) => one.index === index);
  const isName = ({ column }: PlacedColumn): boolean => /^(?:maker\.)?name\.zh$|^product$/.test(column.key);
  const namesIn = (row: readonly string[]): string[] => distinct(columns.filter(isName).map(({ index }) => row[index] ?? ''));
  const isHeading = (text: string, index: number): boolean => ['', header.headings[index], header.groups[index]].includes(text.replaceAll('\n', ''));

  /** Takes a row that is the heading of a group, known or not. */
  const takesGroup = (row: SheetRow, cells: readonly string[], text: string): boolean => {
    const group = find(lookups.sectors, text);
    const subgroup = group ? undefined : find(sector === undefined ? [...lookups.categories.values()].flat() : (lookups.categories.get(sector) ?? []), text);
    if (group) [sector, category] = [group.id, undefined];
    if (subgroup) category = subgroup.id;
    if (group || subgroup) return true;
    // A text over several columns, or left of all of them, says something of the rows below it.
    const at = cells.flatMap((cell, index) => (cell === '' ? [] : [index]));
    const isNumbered = withoutNumbering(text) !== text;
    const isBeside = at.length === 1 && !/^\d+$/.test(text) && columns.every(({ index, column }) => column.form === 'ignored' || index > (at[0] ?? 0));
    if (Array.from(text).length > 30 || !(isNumbered || isBeside || at.filter(isKnown).length > 1)) return false;
    result.problems.push(told(sheetAt(row.number), `没有名为“${text}”的行业或品类`, '看起来是分组标题：请改成本目录的行业名称，或删去这一行。', `there is no sector or category "${text}"`, 'It looks like the heading of a group: name a sector of the catalogue, or remove the row.'));
    [sector, category] = [undefined, undefined];
    return true;
  };

  rows.forEach((row, place) => {
    const cellTexts = texts[place] ?? [];
    const said = distinct(cellTexts);
    const [first = ''] = said;
    if (said.length === 0) return;
    if (columns.length > 1 && cellTexts.every(isHeading)) return void leftOut.header.push(row.number);
    if (said.length === 1 && titles.includes(first) && !find(lookups.sectors, first)) return void leftOut.header.push(row.number);
    const names = namesIn(cellTexts);
    if (cellTexts.some((text) => total.test(text)) && names.every((name) => total.test(name) || isCount.test(name))) return void leftOut.total.push(row.number);
    if (footnote.test(first) && (said.length === 1 || (names.length <= 1 && !names.includes(first)))) return void leftOut.footnote.push(row.number);
    if (said.every((text) => footnote.test(text))) return void leftOut.footnote.push(row.number);
    if (said.length === 1 && place > lastEntry && Array.from(first).length > 40) return void leftOut.footnote.push(row.number);
    if (table.id === 'products' && said.length === 1 && columns.length > 1 && takesGroup(row, cellTexts, first)) return;
    const filled = row.cells.map((cell, index) => (typeof cell === 'string' && isDitto(cellTexts[index] ?? '', table.id) && isKnown(index) ? (previous[index] ?? null) : cell));
    previous = filled;
    const cells = new Map(columns.flatMap(({ index, column }) => ((filled[index] === row.cells[index] ? (cellTexts[index] ?? '') : cellText(filled[index])) === '' ? [] : [[column.key, { cell: filled[index] ?? null, place: placeOf(index, row.number) }] as const])));
    if ([...cells.keys()].every((key) => key === 'row')) return;
    result.sheetTable?.rows.push({ place: sheetAt(row.number), cells, ...(sector !== undefined && { sector }), ...(category !== undefined && { category }) });
  });
  const words = { total: ['合计行', 'rows of totals'], footnote: ['脚注行', 'footnotes'], header: ['重复的表头行', 'repeated headers'] } as const;
  for (const kind of ['total', 'footnote', 'header'] as const) {
    const numbers = leftOut[kind];
    if (numbers.length === 0) continue;
    const [zh, en] = words[kind];
    const shown = `${numbers.slice(0, 8).join(', ')}${numbers.length > 8 ? ' …' : ''}`;
    result.notices.push(told(sheetAt(), `${zh}没有导入：第 ${shown.replaceAll(', ', '、')} 行`, '如果其中有产品，请补上企业名称。', `${en} were not imported: row ${shown}`, 'If one of them is a product, give its maker.'));
  }
  return result;
};
