// The sheets of the catalogue's workbooks: the template that keepers and makers fill in, and the export of an edition.
import type { EditionRecords } from '../catalogue/records.ts';
import { exampleName } from '../catalogue/columns/column.ts';
import { explainingSheets, tables, type Column, type Table } from '../catalogue/table.ts';
import { recordRows } from '../catalogue/table-rows.ts';
import type { ColumnToWrite, SheetToWrite } from './write.ts';

type Named = Pick<EditionRecords, 'edition' | 'sectors' | 'lists'>;

/** What may be chosen in a column; nothing where anything may be written. */
const valuesOf = (column: Column, { edition, sectors, lists }: Named): readonly string[] | undefined => {
  const sectorList = sectors?.data.sectors ?? [];
  switch (column.form) {
    case 'choice':
      return column.choices?.map(({ heading }) => heading.zh);
    case 'sector':
      return sectorList.map(({ name }) => name.zh);
    case 'category':
      return [...new Set(sectorList.flatMap(({ categories }) => categories.map(({ name }) => name.zh)))];
    case 'district':
      return edition?.data.districts.map(({ name }) => name.zh);
    case 'list':
      return lists.map(({ data }) => data.name.zh).sort(new Intl.Collator('zh-CN').compare);
    default:
      return undefined;
  }
};

const widths: Partial<Record<Column['form'], number>> = { name: 30, lines: 30, parameters: 40, models: 20, list: 34, category: 22, date: 13, 'partial-date': 13, year: 8, number: 10, 'credit-code': 22, id: 26 };

/** Texts that are read as a paragraph. */
const isLong = ({ key }: Column): boolean => /^(?:summary|note|text|reason)\b/.test(key);

const columnToWrite = (column: Column, named: Named): ColumnToWrite => {
  const values = valuesOf(column, named);
  const must = column.required === 'always' ? '必填。' : column.required === 'new' ? '新记录必填。' : '';
  return {
    heading: column.heading.zh,
    width: isLong(column) ? 48 : (widths[column.form] ?? 18),
    note: `${column.heading.en}\n${must}${column.note.zh}`,
    ...(values && values.length > 0 && { values }),
    ...(column.required !== undefined && { isRequired: true }),
  };
};

/** Columns up to the one that says what a row is about: they stay in sight, as a product has thirty. */
const namedBy = ({ id }: Table, columns: readonly Column[]): number => columns.findIndex(({ key }) => key === (id === 'products' || id === 'manufacturers' ? 'name.zh' : id === 'sources' ? 'record' : 'product')) + 1;

const sheetOf = (table: Table, columns: readonly Column[], rows: SheetToWrite['rows'], named: Named): SheetToWrite => ({ name: table.name.zh, columns: columns.map((column) => columnToWrite(column, named)), rows, frozenColumns: namedBy(table, columns) });

const forms: Record<Column['form'], { zh: string; en: string }> = {
  text: { zh: '文字', en: 'text' }, name: { zh: '文字，一字不差', en: 'text, character for character' }, lines: { zh: '一行一个', en: 'one a line' }, models: { zh: '一行一个，或以顿号分开', en: 'one a line, or separated by 、' },
  parameters: { zh: '名称：数值 单位', en: 'name: value unit' }, id: { zh: '本目录编号', en: 'id of this catalogue' }, 'credit-code': { zh: '18 位代码', en: '18 characters' }, date: { zh: '日期', en: 'day' }, 'partial-date': { zh: '日期、年月或年', en: 'day, month or year' },
  year: { zh: '年份', en: 'year' }, number: { zh: '数字', en: 'number' }, choice: { zh: '下拉选择', en: 'choice' }, sector: { zh: '下拉选择', en: 'choice' }, category: { zh: '下拉选择', en: 'choice' }, district: { zh: '下拉选择', en: 'choice' }, list: { zh: '下拉选择', en: 'choice' },
  ignored: { zh: '不导入', en: 'not imported' }, private: { zh: '不导入', en: 'not imported' },
};

const requiredWords = (column: Column): string => (column.required === 'always' ? '必填' : column.required === 'new' ? '新记录必填' : '');

/** Every column of every sheet, with what goes into it and what else it may be called. */
const dictionary = (named: Named, columnsOf: (table: Table) => readonly Column[]): SheetToWrite => ({
  name: explainingSheets.dictionary,
  isProse: true,
  frozenColumns: 2,
  columns: [
    { heading: '工作表', width: 12 }, { heading: '列名', width: 20 }, { heading: 'English', width: 26 }, { heading: '是否必填', width: 12 }, { heading: '填法', width: 22 }, { heading: '说明', width: 56 },
    { heading: 'What goes into it', width: 56 }, { heading: '示例', width: 26 }, { heading: '可选值', width: 60 }, { heading: '也认得的列名', width: 90 },
  ],
  rows: tables.flatMap((table) =>
    columnsOf(table).map((column) => [table.name.zh, column.heading.zh, column.heading.en, requiredWords(column), forms[column.form].zh, column.note.zh, column.note.en, column.example, (valuesOf(column, named) ?? []).join('、'), column.aliases.join('、')]),
  ),
});

const guide = (named: Named): SheetToWrite => ({
  name: explainingSheets.guide,
  isProse: true,
  columns: [{ heading: `${named.edition?.data.name.zh ?? '创新产品推荐目录'}：填写说明`, width: 100 }],
  rows: [
    '一、“产品”表一个产品一行，其余各表用来写一个产品的多项参数、列入记录等，可以不填。',
    '二、把鼠标放在列名上，可以看到这一列怎么填；列名底色为黄色的，新产品必须填写；点开单元格有下拉箭头的，请从列表选择。',
    `三、第 2 行灰色的是示例（${exampleName}），导入时不会收录，可以删去；请从第 3 行开始填写。`,
    '四、产品名称、企业名称请与名单印制的一字不差；信用代码、型号、编号所在的列已设为“文本”，请勿改为数字。',
    '五、不知道的就留空，不要写“无”或自行推测；每一条都要能说出来自哪份文件或哪个网页。',
    '六、请勿填写联系人、手机等个人信息。',
    '七、填好后交目录维护人员核对：npm run import -- 本文件.xlsx 只预览、不写入，会列出全部问题和变更。',
    'In English: see the sheet 数据字典, columns "English" and "What goes into it".',
  ].map((line) => [line]),
});

const inTemplate = (table: Table): Column[] => table.columns.filter(({ exportOnly }) => !exportOnly);

const hasExample = new Set(['products', 'listings', 'specifications', 'sources']);

/** The template: an example row on the sheets that are used most, drop-downs, a note on each heading, and the data dictionary. */
export const templateSheets = (named: Named): SheetToWrite[] => {
  // The sheet of makers belongs to keepers who maintain more of a maker than its products' rows say.
  const sheets = tables.map((table) => {
    const columns = inTemplate(table);
    const example = columns.map((column) => exampleOf(column, named));
    return { ...sheetOf(table, columns, hasExample.has(table.id) ? [example] : [], named), exampleRows: 1 };
  });
  const [products, ...others] = sheets;
  return [...(products ? [products] : []), guide(named), ...others, dictionary(named, inTemplate)];
};

/** The example of a column, where the edition does not have it, its own first value. */
const exampleOf = (column: Column, named: Named): string | null => {
  const values = valuesOf(column, named);
  if (column.example === '') return null;
  if (!values || values.includes(column.example)) return column.example;
  return values.find((value) => value.includes(column.example)) ?? values[0] ?? null;
};

/** A whole edition. Importing it into an empty one makes the same records. */
export const exportSheets = (records: Named & Pick<EditionRecords, 'manufacturers' | 'products'>): SheetToWrite[] => {
  const written = recordRows(records);
  const columnsOf = (table: Table): readonly Column[] => written.find((one) => one.table === table.id)?.columns ?? [];
  return [...written.flatMap(({ table, columns, rows }) => tables.filter(({ id }) => id === table).map((one) => sheetOf(one, columns, rows, records))), dictionary(records, columnsOf)];
};

/** File names under which the site offers them. */
export const workbookNames = { template: 'catalogue-template.xlsx', export: 'catalogue.xlsx' } as const;
