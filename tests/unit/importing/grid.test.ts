// Sheets as people keep them: what is a header, what is an entry, and what is neither.
import { describe, expect, test } from 'vitest';
import { headingKey } from '../../../src/importing/headings.ts';
import { readGrid, type GridResult } from '../../../src/importing/grid.ts';
import { lookupsOf } from '../../../src/importing/lookups.ts';
import type { Cell, Sheet } from '../../../src/spreadsheet/sheet.ts';
import { aSheet, aSheetOf, recordsFor, told, toldIn } from './builders.ts';

const lookups = lookupsOf(recordsFor());

const read = (sheet: Sheet, map: Record<string, string> = {}): GridResult => readGrid(sheet, lookups, new Map(Object.entries(map).map(([heading, field]) => [headingKey(heading), field])));

/** Rows as their cells by key, with what the headings above them say. */
const rowsOf = ({ sheetTable }: GridResult): unknown[] =>
  (sheetTable?.rows ?? []).map(({ cells, sector, category, place }) => ({ at: place.row, ...Object.fromEntries([...cells].map(([key, { cell }]) => [key, cell])), ...(sector !== undefined && { in: category === undefined ? sector : `${sector}/${category}` }) }));

const header = ['产品名称', '企业名称'];
const first = ['甲', '甲公司'];
const second = ['乙', '乙公司'];

/** What a plain list of the two comes to; rows are numbered as they stand. */
const plain = (...numbers: number[]): unknown[] => [{ at: numbers[0], 'name.zh': '甲', 'maker.name.zh': '甲公司' }, { at: numbers[1], 'name.zh': '乙', 'maker.name.zh': '乙公司' }];

const silent = (result: GridResult): string[] => toldIn([...result.problems, ...result.questions], 'zh');

describe('the header', () => {
  test('is the first row', () => {
    const result = read(aSheet('', header, first, second));
    expect(rowsOf(result)).toEqual(plain(2, 3));
    expect(told([...result.problems, ...result.questions, ...result.notices])).toBe('');
  });

  test('stands below titles, merged or in one cell, and below empty rows', () => {
    const result = read(aSheetOf('', [['附件 1'], ['2025 年创新产品推荐目录', '2025 年创新产品推荐目录'], [], ['公布日期：2025-05-20'], header, first, second]));
    expect(rowsOf(result)).toEqual(plain(6, 7));
    expect(result.sheetTable?.title).toBe('2025 年创新产品推荐目录');
    expect(silent(result)).toEqual([]);
  });

  test('stands within the first thirty rows that hold something', () => {
    const titles = (count: number): Cell[][] => Array.from({ length: count }, (_, index) => [`说明第 ${index} 条`]);
    expect(rowsOf(read(aSheetOf('', [...titles(29), header, first, second])))).toEqual(plain(31, 32));
    expect(read(aSheetOf('', [...titles(30), header, first, second])).sheetTable).toBeUndefined();
  });

  test('may have line breaks, spaces, full width and remarks', () => {
    expect(rowsOf(read(aSheet('', ['产品\n名称（必填）', ' 企　业 名 称＊'], first, second)))).toEqual(plain(2, 3));
  });

  test.each([
    [['名称', '申报单位']], [['产品', '企业']], [['创新产品名称', '研制单位']], [['Product name', 'Manufacturer']], [['name.zh', 'maker.name.zh']], [['品名', '生产企业']], [['首版次软件名称', '申报单位名称']],
  ])('may be worded %j', (wording) => {
    expect(rowsOf(read(aSheet('', wording, first, second)))).toEqual(plain(2, 3));
  });

  test('of two rows, merged, has the group above each heading', () => {
    const result = read(aSheetOf('', [['序号', '产品信息', '产品信息', '企业信息', '企业信息'], ['序号', '名称', '型号', '名称', '性质'], [1, '甲', 'A', '甲公司', '企业'], [2, '乙', 'B', '乙公司', '企业']]));
    expect(rowsOf(result)).toEqual([
      { at: 3, row: 1, 'name.zh': '甲', models: 'A', 'maker.name.zh': '甲公司', 'maker.kind': '企业' },
      { at: 4, row: 2, 'name.zh': '乙', models: 'B', 'maker.name.zh': '乙公司', 'maker.kind': '企业' },
    ]);
    expect(silent(result)).toEqual([]);
  });

  test('of two rows is the lower one, also where the upper names as many columns', () => {
    const result = read(aSheetOf('', [['产品名称', '企业', '企业', '行业'], ['产品名称', '名称', '性质', '行业'], ['甲', '甲公司', '企业', '集成电路']]));
    expect(rowsOf(result)).toEqual([{ at: 3, 'name.zh': '甲', 'maker.name.zh': '甲公司', 'maker.kind': '企业', sector: '集成电路' }]);
    expect(silent(result)).toEqual([]);
  });

  test('of two rows in a text file, where merged cells are empty but for the first', () => {
    const result = read(aSheetOf('', [['产品名称', '企业信息', '', '行业'], ['', '名称', '统一社会信用代码', ''], ['甲', '甲公司', '91310000132203921W', '集成电路']]));
    expect(rowsOf(result)).toEqual([{ at: 3, 'name.zh': '甲', 'maker.name.zh': '甲公司', 'maker.creditCode': '91310000132203921W', sector: '集成电路' }]);
    expect(silent(result)).toEqual([]);
  });

  test('below a merged title that speaks of enterprises names products all the same', () => {
    const title = '示例市重点企业名单（第一批）';
    expect(rowsOf(read(aSheetOf('', [[title, title, title], ['名称', '单位', '型号'], ['甲', '甲公司', 'A']])))).toEqual([{ at: 3, 'name.zh': '甲', 'maker.name.zh': '甲公司', models: 'A' }]);
  });

  test('that is repeated on each page, with its title and groups, is no entry', () => {
    const titles = ['推荐目录（续表）', '推荐目录（续表）', '推荐目录（续表）'];
    const result = read(aSheetOf('', [titles, ['产品信息', '产品信息', '企业信息'], ['名称', '型号', '名称'], ['甲', 'A', '甲公司'], titles, ['产品信息', '产品信息', '企业信息'], ['名称', '型号', '名称'], ['乙', 'B', '乙公司']]));
    expect(rowsOf(result)).toHaveLength(2);
    expect(silent(result)).toEqual([]);
    expect(toldIn(result.notices, 'zh')).toEqual(['名单.xlsx — 重复的表头行没有导入：第 5、6、7 行。如果其中有产品，请补上企业名称。']);
  });

  test('that is nowhere is told', () => {
    const result = read(aSheet('封面', ['关于公布目录的通知'], ['各有关单位：']));
    expect(result.sheetTable).toBeUndefined();
    expect(told(result.notices)).toMatchInlineSnapshot(`
      "名单.xlsx · 封面 — 没有找到表头，这张表没有导入。表头要有产品名称（name.zh）；用了别的叫法时，请用 --map "列名=name.zh" 说明。
      名单.xlsx · 封面 — no header was found: this sheet was not imported. A header has Product name (name.zh); for other wordings say --map "heading=name.zh"."
    `);
  });
});

describe('columns', () => {
  test('that cannot be placed are asked about, with the nearest', () => {
    const result = read(aSheet('', [...header, '产品的规格', '天气'], [...first, 'A', '晴']));
    expect(rowsOf(result)).toEqual([plain(2, 0)[0]]);
    expect(told(result.questions)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 1 行 · C 列“产品的规格” — 不知道“产品的规格”是哪一列。最接近的是 产品名称（name.zh）、型号（models）。请用 --map "产品的规格=name.zh" 说明；不导入就写 --map "产品的规格="。
      名单.xlsx · 第 1 行 · D 列“天气” — 不知道“天气”是哪一列。请用 --map "天气=列名" 说明，列名见模板的“数据字典”表；不导入就写 --map "天气="。
      名单.xlsx · row 1 · column C "产品的规格" — cannot tell which column "产品的规格" is. Nearest: Product name (name.zh), Models (models). Say so with --map "产品的规格=name.zh", or leave it out with --map "产品的规格=".
      名单.xlsx · row 1 · column D "天气" — cannot tell which column "天气" is. Say so with --map "天气=COLUMN", with a column of the template's sheet 数据字典, or leave it out with --map "天气="."
    `);
  });

  test('are placed by an answer: a key, another wording, or not at all', () => {
    const sheet = aSheet('', [...header, '货号', '天气'], [...first, 'A', '晴']);
    expect(rowsOf(read(sheet, { 货号: 'models', 天气: '' }))).toEqual([{ at: 2, 'name.zh': '甲', 'maker.name.zh': '甲公司', models: 'A' }]);
    expect(silent(read(sheet, { ' 货 号 ': '型号', 天气: '' }))).toEqual([]);
    expect(silent(read(sheet, { 货号: 'modles', 天气: '' }))).toHaveLength(1);
  });

  test('the header itself is found by answers', () => {
    expect(rowsOf(read(aSheet('', ['货品', '来自'], first, second), { 货品: 'name.zh', 来自: 'maker.name.zh' }))).toEqual(plain(2, 3));
  });

  test('named like parts of JavaScript are asked about like others', () => {
    const result = read(aSheet('', [...header, '__proto__', 'constructor', 'toString'], [...first, 'a', 'b', 'c']));
    expect(result.questions).toHaveLength(3);
    expect(rowsOf(result)).toEqual([plain(2, 0)[0]]);
  });

  test('without a heading are told, empty ones pass in silence', () => {
    const result = read(aSheet('', [...header, '', '天气', ''], [...first, '内部', '', '']));
    expect(silent(result)).toEqual([]);
    expect(told(result.notices)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 1 行 · C 列 — 没有列名，这一列没有导入。要导入就请写上列名。
      名单.xlsx · row 1 · column C — has no heading: this column was not imported. Give it one to have it imported."
    `);
  });

  test('of one meaning are asked about', () => {
    expect(told(read(aSheet('', [...header, '名称'], [...first, '甲（新）'])).questions)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 1 行 · C 列“名称” — 与 A 列“产品名称”都是“产品名称”。请用 --map "名称=" 去掉一列，或说明它是哪一列。
      名单.xlsx · row 1 · column C "名称" — means the same as column A "产品名称": Product name. Leave one out with --map "名称=", or say which column it is."
    `);
    expect(silent(read(aSheet('', [...header, '品名'], [...first, '甲（新）']), { 品名: '' }))).toEqual([]);
  });

  test('that a merged heading covers twice are one, where they say the same', () => {
    const result = read(aSheet('', ['产品名称', '产品名称', '企业名称'], ['甲', '甲', '甲公司'], ['乙', '', '乙公司']));
    expect(rowsOf(result)).toEqual(plain(2, 3));
    expect(silent(result)).toEqual([]);
  });

  test('of personal data are not imported, however many', () => {
    const result = read(aSheet('', [...header, '联系人', '联系电话', '备注'], [...first, '张三', '13800000000', '']));
    expect(rowsOf(result)).toEqual([plain(2, 0)[0]]);
    expect(silent(result)).toEqual([]);
    expect(told(result.notices)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 1 行 · C 列“联系人” — 是个人联系信息，没有导入。网站不公布个人信息；企业公开的联系方式请写在“企业”表。
      名单.xlsx · 第 1 行 · D 列“联系电话” — 是个人联系信息，没有导入。网站不公布个人信息；企业公开的联系方式请写在“企业”表。
      名单.xlsx · row 1 · column C "联系人" — is personal contact data: it was not imported. The site publishes none; public contacts belong on the sheet "Manufacturers".
      名单.xlsx · row 1 · column D "联系电话" — is personal contact data: it was not imported. The site publishes none; public contacts belong on the sheet "Manufacturers"."
    `);
  });
});

describe('rows that are no entries', () => {
  test('empty ones, also with spaces or a number only', () => {
    expect(rowsOf(read(aSheetOf('', [['序号', ...header], [1, ...first], [], ['', ' ', '\u3000'], [3, '', ''], [2, ...second]])))).toEqual([{ at: 2, row: 1, 'name.zh': '甲', 'maker.name.zh': '甲公司' }, { at: 6, row: 2, 'name.zh': '乙', 'maker.name.zh': '乙公司' }]);
  });

  test.each([
    ['合计', '', ''], ['', '合计', '2 项'], ['合 计', '合 计', '合 计'], ['总计', 2, ''], ['小计：', '2项', ''], ['Total', '2', ''], ['共 2 项', '', ''], ['合计（2 项）', '', ''], ['总数', '2个', '2家'],
  ])('a total: %j %j %j', (...cells) => {
    const result = read(aSheet('', ['序号', ...header], [1, ...first], [2, ...second], cells));
    expect(result.sheetTable?.rows).toHaveLength(2);
    expect(silent(result)).toEqual([]);
    expect(toldIn(result.notices, 'zh')).toEqual(['名单.xlsx — 合计行没有导入：第 4 行。如果其中有产品，请补上企业名称。']);
  });

  test.each([
    ['注：以上排名不分先后。'], ['备注：以上排名不分先后。'], ['*为首次列入'], ['※ 为首次列入'], ['资料来源：示例市经信委'], ['第 1 页 共 3 页'], ['注', '以上排名不分先后'], ['填表人：张三', '', '审核：李四'], ['注：', '本表一式两份', '本表一式两份'],
    [`以上产品${'按有关规定推荐'.repeat(8)}`],
  ])('a footnote: %j', (...cells) => {
    const result = read(aSheet('', ['序号', ...header], [1, ...first], [2, ...second], cells));
    expect(result.sheetTable?.rows).toHaveLength(2);
    expect(silent(result)).toEqual([]);
    expect(toldIn(result.notices, 'zh')).toEqual(['名单.xlsx — 脚注行没有导入：第 4 行。如果其中有产品，请补上企业名称。']);
  });

  test.each([['合计量仪'], ['总计数器'], ['Total station'], ['*手持式光谱仪'], ['说明书翻译机'], ['小计算器'], ['Summary reader'], ['共振仪']])('%s is a product', (name) => {
    const result = read(aSheet('', header, [name, '甲公司'], second));
    expect(result.sheetTable?.rows.map(({ cells }) => cells.get('name.zh')?.cell)).toEqual([name, '乙']);
  });

  test('many left out are named by the first eight', () => {
    const notes = Array.from({ length: 10 }, (_, index) => [`注：第 ${index} 条`]);
    expect(toldIn(read(aSheet('', header, first, second, ...notes)).notices, 'en')).toEqual(['名单.xlsx — footnotes were not imported: row 4, 5, 6, 7, 8, 9, 10, 11 …. If one of them is a product, give its maker.']);
  });
});

describe('groups', () => {
  const numbered = ['序号', ...header];
  test('of sectors and categories, merged or in one cell, numbered or not', () => {
    const result = read(aSheet('', numbered, ['一、集成电路（2项）', '一、集成电路（2项）', '一、集成电路（2项）'], ['（一）模拟芯片'], [1, '甲', '甲公司'], ['（二）微控制器'], [2, '乙', '乙公司'], ['仪器仪表'], [3, '丙', '丙公司']));
    expect(result.sheetTable?.rows.map(({ sector, category }) => [sector, category])).toEqual([['chips', 'analog'], ['chips', 'mcu'], ['instruments', undefined]]);
    expect(silent(result)).toEqual([]);
  });

  test('the sheet itself is one', () => {
    expect(rowsOf(read(aSheet('集成电路', header, first)))).toEqual([{ at: 2, 'name.zh': '甲', 'maker.name.zh': '甲公司', in: 'chips' }]);
    expect(rowsOf(read(aSheet('一、集成电路', header, ['模拟芯片'], first)))).toEqual([{ at: 3, 'name.zh': '甲', 'maker.name.zh': '甲公司', in: 'chips/analog' }]);
    expect(rowsOf(read(aSheet('Sheet1', header, first)))).toEqual([plain(2, 0)[0]]);
  });

  test('the title above the header is one, and each header may have its own', () => {
    const result = read(aSheetOf('', [['一、集成电路'], header, first, ['二、仪器仪表'], header, second, ['一、集成电路'], header, ['丙', '丙公司']]));
    expect(result.sheetTable?.rows.map(({ sector }) => sector)).toEqual(['chips', 'instruments', 'chips']);
    expect(silent(result)).toEqual([]);
  });

  test.each([[['二、高端装备', '', '']], [['高端装备', '高端装备', '高端装备']], [['高端装备', '', '']]])('that the catalogue does not know are told, and the rows below are of none: %j', (cells) => {
    const result = read(aSheet('', numbered, ['一、集成电路'], [1, ...first], cells, [2, ...second]));
    expect(result.sheetTable?.rows.map(({ sector }) => sector)).toEqual(['chips', undefined]);
    expect(result.problems).toHaveLength(1);
  });

  test('are told with their row', () => {
    expect(told(read(aSheet('', numbered, ['二、高端装备'], [1, ...first])).problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 — 没有名为“二、高端装备”的行业或品类。看起来是分组标题：请改成本目录的行业名称，或删去这一行。
      名单.xlsx · row 2 — there is no sector or category "二、高端装备". It looks like the heading of a group: name a sector of the catalogue, or remove the row."
    `);
  });

  test('a name without its maker is no group', () => {
    const result = read(aSheet('', numbered, [1, ...first], ['', '丙', '']));
    expect(result.problems).toEqual([]);
    expect(result.sheetTable?.rows).toHaveLength(2);
  });
});

describe('what stands for the cell above', () => {
  test.each(['同上', '〃', '"', ' 同 上 '.replaceAll(' ', ''), 'ditto', '”'])('%s', (mark) => {
    expect(rowsOf(read(aSheet('', header, first, ['乙', mark], ['丙', mark])))).toEqual([plain(2, 0)[0], { at: 3, 'name.zh': '乙', 'maker.name.zh': '甲公司' }, { at: 4, 'name.zh': '丙', 'maker.name.zh': '甲公司' }]);
  });

  test('in the first row there is none', () => {
    expect(rowsOf(read(aSheet('', header, ['甲', '同上'])))).toEqual([{ at: 2, 'name.zh': '甲' }]);
  });

  test('across groups, totals and footnotes it is the entry above', () => {
    expect(rowsOf(read(aSheet('', header, first, ['合计', ''], ['注：见附件'], ['乙', '同上'])))).toEqual([plain(2, 0)[0], { at: 5, 'name.zh': '乙', 'maker.name.zh': '甲公司' }]);
  });

  test('a merged cell holds its value in each row', () => {
    expect(rowsOf(read(aSheet('', header, ['甲', '甲公司'], ['乙', '甲公司'])))).toEqual([plain(2, 0)[0], { at: 3, 'name.zh': '乙', 'maker.name.zh': '甲公司' }]);
  });
});

test('everything at once', () => {
  const title = '示例市创新产品推荐目录（2025 年版）';
  const result = read(aSheetOf('集成电路', [
    ['附件'],
    [title, title, title, title, title, title],
    [],
    ['序号', '产品信息', '产品信息', '企业信息', '企业信息', ''],
    ['序号', '名称', '规格\n型号', '名称', '联系电话', ''],
    ['（一）模拟芯片（2项）', '（一）模拟芯片（2项）', '（一）模拟芯片（2项）', '（一）模拟芯片（2项）', '', ''],
    ['１', ' 甲\n芯片 ', 'A-1、A-2', '甲公司', '13800000000', '内部'],
    ['２', '乙芯片', '', '同上', '', ''],
    ['小计', '2 项', '', '', '', ''],
    ['序号', '名称', '规格型号', '名称', '联系电话', ''],
    ['（二）微控制器', '', '', '', '', ''],
    ['３', '丙芯片', 'C', '〃', '', ''],
    [],
    ['合计', '3项', '', '1家', '', ''],
    ['注：排名不分先后', '注：排名不分先后', '注：排名不分先后', '', '', ''],
    ['填表人：张三', '', '', '审核：李四', '', ''],
  ]));
  expect(rowsOf(result)).toEqual([
    { at: 7, row: '１', 'name.zh': ' 甲\n芯片 ', models: 'A-1、A-2', 'maker.name.zh': '甲公司', in: 'chips/analog' },
    { at: 8, row: '２', 'name.zh': '乙芯片', 'maker.name.zh': '甲公司', in: 'chips/analog' },
    { at: 12, row: '３', 'name.zh': '丙芯片', models: 'C', 'maker.name.zh': '甲公司', in: 'chips/mcu' },
  ]);
  expect(silent(result)).toEqual([]);
  expect(result.sheetTable?.title).toBe(title);
  expect(toldIn(result.notices, 'zh')).toMatchInlineSnapshot(`
    [
      "名单.xlsx · 集成电路 · 第 5 行 · E 列“联系电话” — 是个人联系信息，没有导入。网站不公布个人信息；企业公开的联系方式请写在“企业”表。",
      "名单.xlsx · 集成电路 · 第 5 行 · F 列 — 没有列名，这一列没有导入。要导入就请写上列名。",
      "名单.xlsx · 集成电路 — 合计行没有导入：第 9、14 行。如果其中有产品，请补上企业名称。",
      "名单.xlsx · 集成电路 — 脚注行没有导入：第 15、16 行。如果其中有产品，请补上企业名称。",
      "名单.xlsx · 集成电路 — 重复的表头行没有导入：第 10 行。如果其中有产品，请补上企业名称。",
    ]
  `);
});
