// What the catalogue's own rules say of an import, told at the cells that bring it about.
import { describe, expect, test } from 'vitest';
import { aListing, aProduct, anEdition } from '../builders.ts';
import { aSheet, aSheetOf, hindrances, importOf, noEntries, recordsFor, settingsOf, toldIn, written } from './builders.ts';
import { planImport } from '../../../src/importing/plan.ts';

const header = ['产品名称', '企业名称', '统一社会信用代码', '行业', '产品概述', '列入日期', '有效期至', '企业网站'];

test('all that is wrong in a file is told at once, each with its cell', () => {
  const plan = importOf({
    sheets: [
      aSheet('甲表', header,
        ['甲', '甲有限公司', '91310000132203921G', '仪器仪表', '一件。', '2025-05-20', '', ''],
        ['乙', '乙有限公司', '', '半导体', '一件。', '2025-05-20', '', ''],
        ['丙', '丙有限公司', '', '仪器仪表', 'English only', '2025-05-20', '2024-05-19', 'ftp://example.org'],
        ['丁', '丁有限公司', '', '仪器仪表', '#REF!', '五月', '2027年5月', ''],
        ['戊', '', '', '仪器仪表', '', '', '', ''],
        ['己', '己有限公司', '', '仪器仪表', '一件。', '', '', ''],
        ['己', '己有限公司', '', '仪器仪表', '两件。', '', '', '']),
      aSheet('乙表', ['产品名称', '企业名称', '行业', '天气'], ['庚', '庚有限公司', '集成电路', '晴']),
    ],
  });
  expect(toldIn(plan.problems, 'zh')).toMatchInlineSnapshot(`
    [
      "名单.xlsx · 甲表 · 第 2 行 · C 列“统一社会信用代码” — 统一社会信用代码 91310000132203921G 的校验位不对。请对照营业执照逐位核对。",
      "名单.xlsx · 甲表 · 第 3 行 · D 列“行业” — 没有名为“半导体”的行业。请改成以下之一：仪器仪表、集成电路。",
      "名单.xlsx · 甲表 · 第 5 行 · E 列“产品概述” — 是电子表格的错误值 #REF!。请改正公式，或直接填写内容。",
      "名单.xlsx · 甲表 · 第 5 行 · F 列“列入日期” — “五月”不是可以确定的日期。请写成 2025-05-20、2025.5.20 或 2025年5月20日。",
      "名单.xlsx · 甲表 · 第 5 行 · G 列“有效期至” — “2027年5月”没有写到日。有效期需要确切的一天，请写成 2025-05-20。",
      "名单.xlsx · 甲表 · 第 6 行 · “企业名称”列 — 缺少企业名称。请填写“企业名称”一列；合并单元格或“同上”都可以。",
      "名单.xlsx · 甲表 · 第 8 行 · E 列“产品概述” — “两件。”与“甲表”第 7 行的“一件。”不一致，两行说的却是同一产品。请核对后统一，或只留一行；确是两个产品的，请写明不同的型号。",
      "名单.xlsx · 甲表 · 第 4 行 · G 列“有效期至” — 有效期至：2024-05-19 早于列入日期 2025-05-20。请对照公告核对两个日期。",
      "名单.xlsx · 甲表 · 第 4 行 · H 列“企业网站” — 企业网站："ftp://example.org" 不是以 http:// 或 https:// 开头的网址。请从浏览器地址栏复制完整网址。",
      "名单.xlsx · 甲表 · 第 4 行 · E 列“产品概述” — 产品概述：中文概述里没有汉字。请用中文写概述。",
    ]
  `);
  expect(toldIn(plan.questions, 'zh')).toHaveLength(1);
  // Nothing follows from what is told already: no maker without a product, no product without a maker.
  expect(hindrances(plan).join('\n')).not.toMatch(/没有产品属于|没有编号为/);
});

describe('the edition after an import', () => {
  test('has its data from that day on, as its sources were read then', () => {
    const sheets = [aSheet('仪器仪表', ['产品名称', '企业名称'], ['甲', '甲有限公司'])];
    const plan = importOf({ sheets, today: '2026-12-24', origin: { title: '目录', document: '示经信技〔2025〕2号', retrieved: '2026-12-24' } });
    expect(hindrances(plan)).toEqual([]);
    expect(written(plan, noEntries()).edition?.data.dataDate).toBe('2026-12-24');
    expect(written(plan, noEntries({ edition: anEdition({ dataDate: '2027-01-01' }) })).edition?.data.dataDate).toBe('2027-01-01');
  });

  test('where nothing changes is the same', () => {
    const records = recordsFor();
    const plan = planImport([aSheet('', ['产品ID', '产品名称'], ['example-product', '示例产品'])], records, settingsOf({ today: '2026-12-24' }));
    expect(written(plan, records)).toEqual(records);
  });

  test('keeps each record in its file, and gives new ones a file of their id', () => {
    const records = recordsFor({ products: [{ file: 'products/example-product.json', data: aProduct() }] });
    const after = written(importOf({ records, sheets: [aSheet('仪器仪表', ['产品名称', '企业名称'], ['示例产品', '示例精仪有限公司'], ['新产品', '示例精仪有限公司'])] }), records);
    expect(after.products.map(({ file, data }) => [file, data.listings?.length])).toEqual([['products/example-product.json', 1], ['products/example-maker-xin-chanpin.json', 1]]);
    expect(after.paths).toContain('products/example-maker-xin-chanpin.json');
  });
});

test('what was wrong before is not told of the import', () => {
  const records = recordsFor({ products: [aProduct({ summary: { zh: 'English' } }), aProduct({ id: 'other', name: { zh: '乙' }, listings: [aListing({ list: 'gone' })] })] });
  expect(hindrances(planImport([aSheet('', ['产品ID', '型号'], ['example-product', 'EX-100'])], records, settingsOf()))).toEqual([]);
});

test('a product listed twice in one year at one time is told at the row; the list of a new year may list it before the old term is over', () => {
  const listed = (year: number) => recordsFor({ products: [aProduct({ listings: [aListing({ year, batch: '第一批', listedOn: '2024-05-20', validUntil: '2027-05-19' })] })] });
  const again = (year: number) => importOf({ records: listed(year), sheets: [aSheet('', ['产品名称', '企业名称', '批次'], ['示例产品', '示例精仪有限公司', '第二批'])] });
  expect(again(2024).problems).toEqual([]);
  expect(toldIn(again(2025).problems, 'zh')).toMatchInlineSnapshot(`
    [
      "名单.xlsx · 第 2 行 — 与第 1 条列入记录在时间上重叠。同一名单同一时间只能有一条；重新列入的，请核对前一条的有效期。",
    ]
  `);
});

test('files without a row that could be read are a mistake; a cover beside others is not', () => {
  const cover = aSheetOf('封面', [['关于公布目录的通知']]);
  expect(toldIn(importOf({ sheets: [cover] }).problems, 'zh')).toEqual([expect.stringContaining('没有找到表头')]);
  expect(toldIn(importOf({ sheets: [aSheet('', ['产品名称', '企业名称'])] }).problems, 'zh')).toMatchInlineSnapshot(`
    [
      "名单.xlsx — 没有可以导入的行。请核对是不是这个文件；表头之下要有内容，模板的示例行不算。",
    ]
  `);
  const plan = importOf({ sheets: [cover, aSheet('仪器仪表', ['产品名称', '企业名称'], ['甲', '甲有限公司'])] });
  expect(hindrances(plan)).toEqual([]);
  expect(toldIn(plan.notices, 'zh')).toEqual([expect.stringContaining('封面')]);
  expect(importOf({ sheets: [] }).problems).toEqual([]);
});

test('answers that cannot be are told once, and not for each row', () => {
  const plan = importOf({ sheets: [aSheet('仪器仪表', ['产品名称', '企业名称'], ['甲', '甲有限公司'], ['乙', '甲有限公司'])], list: 'nowhere', listedOn: '2025-13', year: 205 });
  expect(toldIn(plan.problems, 'zh').join('\n')).toMatchInlineSnapshot(`
    "名单.xlsx — --list 写的“nowhere”不是本目录的名单。请改成以下之一：recommendation-catalogue。
    名单.xlsx — --listed-on 写的“2025-13”不是日期。请写成 2025、2025-05 或 2025-05-20。
    名单.xlsx — --edition-year 写的“205”不是年度。请写 1990 至 2100 之间的年份，如 2025。"
  `);
});

test('a file of more rows than a call takes arguments is read', () => {
  const plan = importOf({ sheets: [aSheetOf('', [['产品名称', '企业名称'], ...Array.from({ length: 140_000 }, () => ['', '甲有限公司'])])] });
  expect(plan.problems).toHaveLength(140_000);
});

describe('answers', () => {
  const sheet = aSheet('仪器仪表', ['产品名称', '企业名称'], ['光谱仪', '甲乙精密仪器有限公司'], ['光谱仪', '甲乙精密仪器有限公司']);
  test('that no row has use for are told', () => {
    const plan = importOf({ sheets: [sheet], records: recordsFor(), same: { 光普仪: 'example-product' }, fresh: ['质谱仪'] });
    expect(toldIn(plan.notices, 'zh')).toMatchInlineSnapshot(`
      [
        "名单.xlsx — --same 里的“光普仪”在文件里没有。请照文件里的写法写，或去掉这个选项。",
        "名单.xlsx — --new 里的“质谱仪”在文件里没有。请照文件里的写法写，或去掉这个选项。",
        "名单.xlsx · 仪器仪表 · 第 3 行 — 与“仪器仪表”第 2 行相同，合为一项。本来是两个产品的，请写明各自的型号。",
      ]
    `);
    expect(hindrances(plan)).toEqual([]);
  });
  test('that take a product for a maker are problems', () => {
    expect(toldIn(importOf({ sheets: [sheet], records: recordsFor(), same: { 光谱仪: 'example-maker' } }).problems, 'zh')).toEqual([expect.stringContaining('一个是产品，一个是企业')]);
  });
});
