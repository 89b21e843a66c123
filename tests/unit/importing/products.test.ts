// Which product a row is.
import { describe, expect, test } from 'vitest';
import type { Product } from '../../../src/catalogue/schema.ts';
import type { Cell } from '../../../src/spreadsheet/sheet.ts';
import { aManufacturer, aProduct } from '../builders.ts';
import { aSheet, correctionOf, hindrances, importOf, noEntries, recordsFor, summaryOf, told, toldIn } from './builders.ts';

const header = ['产品名称', '型号', '企业名称', '行业'];
const maker = '示例精仪有限公司';

/** Rows of the maker's products by name and model. */
const rowsFor = (...products: readonly (readonly [Cell, Cell?, string?])[]): Cell[][] => products.map(([name, models = '', by = maker]) => [name, models, by, '仪器仪表']);

const planFor = (rows: Cell[][], own: Partial<Parameters<typeof importOf>[0]> = {}): ReturnType<typeof importOf> => importOf({ sheets: [aSheet('', header, ...rows)], ...own });

/** The ids of the products, in the order of the plan. */
const idsOf = (plan: ReturnType<typeof importOf>): string[] => plan.products.map(({ after }) => after.id);

const editionOf = (...products: Partial<Product>[]): ReturnType<typeof recordsFor> => recordsFor({ products: products.map((product) => aProduct(product)) });

/** What changes of names and models; listings are beside the point here. */
const namesAndModels = (plan: ReturnType<typeof importOf>): string[] =>
  plan.products.flatMap(({ after, changes }) => changes.filter(({ field }) => field === 'name.zh' || field === 'models').map(({ field, from = '', to = '' }) => `${after.id} ${field} ${from} → ${to}`));

describe('new products', () => {
  test('of one name by two makers are two', () => {
    const plan = planFor(rowsFor(['光谱仪', '', '甲有限公司'], ['光谱仪', '', '乙有限公司']), { records: noEntries() });
    expect(plan.products.map(({ after }) => [after.manufacturer, after.name.zh])).toEqual([['jia-youxiangongsi', '光谱仪'], ['yi-youxiangongsi', '光谱仪']]);
    expect(new Set(idsOf(plan)).size).toBe(2);
    expect(hindrances(plan)).toEqual([]);
  });

  test('of one name with different models are two', () => {
    const plan = planFor(rowsFor(['光谱仪', 'EX-100'], ['光谱仪', 'EX-200']), { records: noEntries() });
    expect(plan.products.map(({ after }) => after.models)).toEqual([['EX-100'], ['EX-200']]);
    expect(hindrances(plan)).toEqual([]);
  });

  test('listed in two rows that say the same are one', () => {
    const plan = planFor(rowsFor(['光谱仪', 'EX-100'], ['光谱仪', 'EX-100'], ['光 谱 仪', 'EX-100']), { records: noEntries() });
    expect(plan.products).toHaveLength(1);
    expect(plan.products[0]?.after.listings).toHaveLength(1);
    expect(plan.products[0]?.places.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(hindrances(plan)).toEqual([]);
  });

  test('in two rows that disagree are a problem that names both', () => {
    const plan = importOf({ sheets: [aSheet('甲表', [...header, '产品概述', '有效期至'], ['光谱仪', 'EX-100', maker, '仪器仪表', '一件。', '2027-05-19'], ['光谱仪', 'EX-100', maker, '集成电路', '两件。', '2028-05-19'])] });
    expect(plan.products).toEqual([]);
    expect(told(plan.problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 甲表 · 第 3 行 · D 列“行业” — “集成电路”与“甲表”第 2 行的“仪器仪表”不一致，两行说的却是同一产品。请核对后统一，或只留一行；确是两个产品的，请写明不同的型号。
      名单.xlsx · 甲表 · 第 3 行 · E 列“产品概述” — “两件。”与“甲表”第 2 行的“一件。”不一致，两行说的却是同一产品。请核对后统一，或只留一行；确是两个产品的，请写明不同的型号。
      名单.xlsx · 甲表 · 第 3 行 · F 列“有效期至” — “2028-05-19”与“甲表”第 2 行的“2027-05-19”不一致，两行说的却是同一产品。请核对后统一，或只留一行；确是两个产品的，请写明不同的型号。
      名单.xlsx · 甲表 · row 3 · column D "行业" — "集成电路" contradicts "仪器仪表" in "甲表" row 2, of the same product. Check which is right and keep one row; if they are two products, give different models.
      名单.xlsx · 甲表 · row 3 · column E "产品概述" — "两件。" contradicts "一件。" in "甲表" row 2, of the same product. Check which is right and keep one row; if they are two products, give different models.
      名单.xlsx · 甲表 · row 3 · column F "有效期至" — "2028-05-19" contradicts "2027-05-19" in "甲表" row 2, of the same product. Check which is right and keep one row; if they are two products, give different models."
    `);
  });

  test('without a model beside several models are a problem', () => {
    expect(told(planFor(rowsFor(['光谱仪', 'EX-100'], ['光谱仪', 'EX-200'], ['光谱仪']), { records: noEntries() }).problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 4 行 · A 列“产品名称” — “光谱仪”在文件里有几个型号，看不出这一行是哪一个。请写明型号，或删去这一行。
      名单.xlsx · row 4 · column A "产品名称" — the file has several models of "光谱仪", and this row does not say which. Give its model, or remove the row."
    `);
  });

  test('need a sector, from the row, the group or the sheet', () => {
    const plan = importOf({ sheets: [aSheet('', ['产品名称', '企业名称'], ['甲', maker])] });
    expect(told(plan.problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 — 不知道属于哪个行业。请加一列“行业”，或按行业分表、以行业为表名。
      名单.xlsx · row 2 — its sector is not known. Add a column "Sector", or give each sector a sheet of its name."
    `);
    for (const sheet of [aSheet('仪器仪表', ['产品名称', '企业名称'], ['甲', maker]), aSheet('', ['产品名称', '企业名称'], ['一、仪器仪表', ''], ['甲', maker])]) expect(hindrances(importOf({ sheets: [sheet] }))).toEqual([]);
  });

  test('need a name', () => {
    expect(planFor(rowsFor(['无'], ['乙'])).problems).toHaveLength(1);
    expect(told(planFor(rowsFor([''], ['乙'])).problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 · “产品名称”列 — 缺少产品名称。请填写“产品名称”一列；不是产品的行请删去。
      名单.xlsx · row 2 · column "产品名称" — has no product name. Fill in the column "Product name", or remove the row."
    `);
  });
});

describe('products that are there', () => {
  const cases: [string, readonly [Cell, Cell?], Partial<Product>][] = [
    ['its name', ['示例产品'], {}],
    ['its name in another width', ['示例产品（'], { name: { zh: '示例产品(' } }],
    ['another name of it', ['样品'], { aliases: ['样品'] }],
    ['its English name', ['EXAMPLE product'], { name: { zh: '示例产品', en: 'Example Product' } }],
    ['the name that another list printed', ['样品'], { listings: [{ list: 'recommendation-catalogue', year: 2023, document: '旧', listedOn: '2023', nameAsListed: '样品', source: 's1' }] }],
    ['its name, though the row has a model and it has none', ['示例产品', 'EX-100'], {}],
    ['its name, though it has a model and the row none', ['示例产品'], { models: ['EX-100'] }],
    ['its name and one of its models', ['示例产品', 'EX-200'], { models: ['EX-100', 'EX-200'] }],
    ['its model, spelt otherwise, under another name', ['新名称', 'ex 100'], { models: ['EX-100'] }],
  ];
  test.each(cases)('are known by %s', (_, row, own) => {
    const plan = planFor(rowsFor(row), { records: editionOf(own) });
    expect(idsOf(plan)).toEqual(['example-product']);
    expect(hindrances(plan)).toEqual([]);
  });

  test('under a new name with the same model are renamed: a change that is shown', () => {
    const plan = planFor(rowsFor(['新名称', 'EX-100']), { records: editionOf({ models: ['EX-100'] }) });
    expect(namesAndModels(plan)).toEqual(['example-product name.zh 示例产品 → 新名称']);
    expect(plan.products[0]?.after.aliases).toEqual(['示例产品']);
    expect(plan.transactions.map(({ type }) => type)).toContain('renamed');
  });

  test('under the same name with a new model have another model: a change that is shown', () => {
    expect(namesAndModels(planFor(rowsFor(['示例产品', 'EX-200']), { records: editionOf({ models: ['EX-100'] }) }))).toEqual(['example-product models EX-100 → EX-200']);
  });

  test('of one name are told apart by their models', () => {
    const records = editionOf({ id: 'one', models: ['EX-100'] }, { id: 'two', models: ['EX-200'] });
    expect(idsOf(planFor(rowsFor(['示例产品', 'EX-200']), { records }))).toEqual(['two']);
    expect(idsOf(planFor(rowsFor(['示例产品', 'EX-200'], ['示例产品', 'EX-100']), { records })).sort()).toEqual(['one', 'two']);
    expect(told(planFor(rowsFor(['示例产品']), { records }).questions)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 · A 列“产品名称” — “示例产品”是几个产品的名称：示例产品（one）、示例产品（two）。是同一产品，就用 --same "示例产品=one"，或在“产品ID”一列写上编号；不是，就用 --new "示例产品"。
      名单.xlsx · row 2 · column A "产品名称" — "示例产品" is the name of several products: 示例产品（one）, 示例产品（two）. If it is the same product, say --same "示例产品=one" or write the id into the column "Product ID"; if not, --new "示例产品"."
    `);
  });

  test('whose own name it is go before those that had it once', () => {
    const records = editionOf({ id: 'one', name: { zh: '新名称' }, aliases: ['光谱仪'] }, { id: 'two', name: { zh: '光谱仪' } });
    expect(idsOf(planFor(rowsFor(['光谱仪']), { records }))).toEqual(['two']);
  });

  test('of which one model is named leave a new model to a new product', () => {
    for (const rows of [rowsFor(['示例产品', 'EX-100'], ['示例产品', 'EX-200']), rowsFor(['示例产品', 'EX-200'], ['示例产品', 'EX-100'])]) {
      const plan = planFor(rows, { records: editionOf({ models: ['EX-100'] }) });
      expect(namesAndModels(plan)).toEqual([]);
      expect(plan.products.filter(({ before }) => !before).map(({ after }) => after.models)).toEqual([['EX-200']]);
    }
  });

  test('go to the row with their model, though another row before it has their name', () => {
    const plan = planFor(rowsFor(['示例产品', 'EX-200'], ['新名称', 'EX-100']), { records: editionOf({ models: ['EX-100'] }) });
    expect(namesAndModels(plan)).toEqual(['example-product name.zh 示例产品 → 新名称']);
    expect(plan.products.filter(({ before }) => !before).map(({ after }) => after.name.zh)).toEqual(['示例产品']);
  });

  test('whose models seem swapped are asked about', () => {
    const records = editionOf({ id: 'one', name: { zh: '光谱仪' }, models: ['EX-100'] }, { id: 'two', name: { zh: '质谱仪' }, models: ['EX-200'] });
    const plan = planFor(rowsFor(['光谱仪', 'EX-200'], ['质谱仪', 'EX-100']), { records });
    expect(namesAndModels(plan)).toEqual([]);
    expect(told(plan.questions)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 · A 列“产品名称” — “光谱仪”与该企业的几个产品相符：光谱仪（one）、质谱仪（two）。是同一产品，就用 --same "光谱仪=one"，或在“产品ID”一列写上编号；不是，就用 --new "光谱仪"。
      名单.xlsx · 第 3 行 · A 列“产品名称” — “质谱仪”与该企业的几个产品相符：质谱仪（two）、光谱仪（one）。是同一产品，就用 --same "质谱仪=two"，或在“产品ID”一列写上编号；不是，就用 --new "质谱仪"。
      名单.xlsx · row 2 · column A "产品名称" — "光谱仪" fits several products of this maker: 光谱仪（one）, 质谱仪（two）. If it is the same product, say --same "光谱仪=one" or write the id into the column "Product ID"; if not, --new "光谱仪".
      名单.xlsx · row 3 · column A "产品名称" — "质谱仪" fits several products of this maker: 质谱仪（two）, 光谱仪（one）. If it is the same product, say --same "质谱仪=two" or write the id into the column "Product ID"; if not, --new "质谱仪"."
    `);
  });

  test.each(['V1.0', '标准型', '100', 'version 2.0.1'])('with a model such as %s, which tells nothing, are asked about under another name', (model) => {
    const records = editionOf({ name: { zh: '光谱仪控制软件' }, models: [model] });
    const plan = planFor(rowsFor(['排产系统', model]), { records });
    expect(plan.products).toEqual([]);
    expect(toldIn(plan.questions, 'en')).toEqual([expect.stringContaining('"排产系统" has the model of a product of another name: 光谱仪控制软件（example-product）')]);
  });

  test('that look renamed are asked about, and answered', () => {
    const records = editionOf({ name: { zh: '手持式近红外光谱仪' } });
    const rows = rowsFor(['手持式近红外光谱仪系统']);
    const plan = planFor(rows, { records });
    expect(plan.products).toEqual([]);
    expect(told(plan.questions)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 · A 列“产品名称” — “手持式近红外光谱仪系统”像是已有产品改了名：手持式近红外光谱仪（example-product）。是同一产品，就用 --same "手持式近红外光谱仪系统=example-product"，或在“产品ID”一列写上编号；不是，就用 --new "手持式近红外光谱仪系统"。
      名单.xlsx · row 2 · column A "产品名称" — "手持式近红外光谱仪系统" looks like a product that was renamed: 手持式近红外光谱仪（example-product）. If it is the same product, say --same "手持式近红外光谱仪系统=example-product" or write the id into the column "Product ID"; if not, --new "手持式近红外光谱仪系统"."
    `);
    expect(idsOf(planFor(rows, { records, same: { 手持式近红外光谱仪系统: 'example-product' } }))).toEqual(['example-product']);
    const anew = planFor(rows, { records, fresh: ['手持式近红外光谱仪系统'] });
    expect(anew.products.map(({ before }) => before)).toEqual([undefined]);
    expect(hindrances(anew)).toEqual([]);
  });

  test('are not taken for renamed where a row names them', () => {
    expect(hindrances(planFor(rowsFor(['手持式近红外光谱仪系统'], ['手持式近红外光谱仪']), { records: editionOf({ name: { zh: '手持式近红外光谱仪' } }) }))).toEqual([]);
  });

  test('of another maker with the same name and model are asked about; the answer moves them', () => {
    const records = editionOf({ models: ['EX-100'] });
    const rows = rowsFor(['示例产品', 'EX-100', '全新材料科技有限公司'], ['别的', 'X-9']);
    expect(told(planFor(rows, { records }).questions)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 · A 列“产品名称” — “示例产品”与另一家企业的产品型号相同、名称相近：示例产品（example-product）。是同一产品，就用 --same "示例产品=example-product"，或在“产品ID”一列写上编号；不是，就用 --new "示例产品"。
      名单.xlsx · row 2 · column A "产品名称" — "示例产品" has the model and nearly the name of a product of another maker: 示例产品（example-product）. If it is the same product, say --same "示例产品=example-product" or write the id into the column "Product ID"; if not, --new "示例产品"."
    `);
    const moved = planFor(rows, { records, same: { 示例产品: 'example-product' } });
    expect(moved.products.find(({ before }) => before)?.changes.filter(({ field }) => field === 'manufacturer')).toEqual([{ field: 'manufacturer', from: 'example-maker', to: 'quanxin-cailiao-keji' }]);
  });

  test('of another maker with the same name alone are others', () => {
    const plan = planFor(rowsFor(['示例产品', '', '全新材料科技有限公司']), { records: editionOf({}) });
    expect(plan.products.map(({ before }) => before)).toEqual([undefined]);
    expect(hindrances(plan)).toEqual([]);
  });

  test('that an answer calls new are themselves once they are there', () => {
    const records = editionOf({ name: { zh: '手持式近红外光谱仪' } }, { id: 'later', name: { zh: '手持式近红外光谱仪系统' } });
    expect(idsOf(planFor(rowsFor(['手持式近红外光谱仪系统']), { records, fresh: ['手持式近红外光谱仪系统'] }))).toEqual(['later']);
  });

  test('an answer that names no record is no answer, and is told', () => {
    const plan = planFor(rowsFor(['手持式近红外光谱仪系统']), { records: editionOf({ name: { zh: '手持式近红外光谱仪' } }), same: { 手持式近红外光谱仪系统: 'nothing' } });
    expect(plan.products).toEqual([]);
    expect(told(plan.problems)).toMatchInlineSnapshot(`
      "名单.xlsx — --same 把“手持式近红外光谱仪系统”指为 nothing，本目录没有这个编号。请核对产品或企业的编号。
      名单.xlsx — --same says that "手持式近红外光谱仪系统" is nothing, which is no id of this catalogue. Check the id of the product or manufacturer."
    `);
  });
});

describe('an id in the column 产品ID', () => {
  const withId = ['产品ID', ...header];
  const records = editionOf({ models: ['EX-100'] });

  test('goes before name, model and maker, each of which is then a change', () => {
    const sheets = [aSheet('', withId, ['example-product', '新名称', 'EX-900', '全新材料科技有限公司', '仪器仪表'])];
    const plan = importOf({ records, sheets, same: { 新名称: 'example-product' } });
    expect(plan.products[0]?.changes.filter(({ field }) => ['name.zh', 'models', 'manufacturer'].includes(field)).map(({ field }) => field)).toEqual(['name.zh', 'models', 'manufacturer']);
  });

  test('under a name that is quite another, or another product\'s, is asked about: cells may have moved', () => {
    const quiteAnother = importOf({ records, sheets: [aSheet('', withId, ['example-product', '船用低速柴油机', '', maker, '仪器仪表'])] });
    expect(quiteAnother.products).toEqual([]);
    expect(toldIn(quiteAnother.questions, 'zh')).toMatchInlineSnapshot(`
      [
        "名单.xlsx · 第 2 行 · A 列“产品ID” — 编号 example-product 的产品是“示例产品”，这一行的“船用低速柴油机”与它相差很大。请核对这一行是否错位；确是改名，就用 --same "船用低速柴油机=example-product"。",
      ]
    `);
    const two = recordsFor({ products: [aProduct(), aProduct({ id: 'other', name: { zh: '示例产品二代' } })] });
    expect(toldIn(importOf({ records: two, sheets: [aSheet('', withId, ['example-product', '示例产品二代', '', '示例精仪有限公司', '仪器仪表'])] }).questions, 'zh')).toMatchInlineSnapshot(`
      [
        "名单.xlsx · 第 2 行 · A 列“产品ID” — 编号 example-product 的产品是“示例产品”，这一行的“示例产品二代”是另一产品示例产品二代（other）的名称。请核对这一行是否错位；确是改名，就用 --same "示例产品二代=example-product"。",
      ]
    `);
  });

  test('that is mistyped makes no second product', () => {
    const plan = importOf({ records, sheets: [aSheet('', withId, ['exmaple-product', '示例产品', '', '示例精仪有限公司', '仪器仪表'])] });
    expect(plan.products).toEqual([]);
    expect(toldIn(plan.questions, 'zh')).toMatchInlineSnapshot(`
      [
        "名单.xlsx · 第 2 行 · A 列“产品ID” — 没有编号为 exmaple-product 的产品，“示例产品”却像是已有的示例产品（example-product）。请改正或清空编号；确是新产品，就用 --new "示例产品"。",
      ]
    `);
    expect(toldIn(importOf({ records, sheets: [aSheet('', withId, ['con', '示例', '', maker, '仪器仪表'])] }).problems, 'zh')).toEqual([expect.stringContaining('“con”不能用作编号')]);
  });

  test('that is new is taken, once for all its rows', () => {
    expect(idsOf(importOf({ sheets: [aSheet('', withId, ['my-own', '甲', '', maker, '仪器仪表'], ['my-own', '甲', '', maker, '仪器仪表'])] }))).toEqual(['my-own']);
  });

  test('that is unknown and without a name is told', () => {
    expect(told(importOf({ records, sheets: [aSheet('', withId, ['my-own', '', '', maker, '仪器仪表'])] }).problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 — 没有编号为 my-own 的产品。请改正产品ID，或写上产品名称作为新产品。
      名单.xlsx · row 2 — there is no product my-own. Correct the id, or give its name as a new one."
    `);
  });

  test('that an earlier record had is a problem', () => {
    const used = { ...records, changes: [{ file: 'changes/2026-01-01-01.json', data: { id: '2026-01-01-01', date: '2026-01-01', reason: { zh: '测试' }, transactions: [{ type: 'withdrawn' as const, product: 'gone' }] } }] };
    const plan = importOf({ records: used, sheets: [aSheet('', withId, ['gone', '甲', '', maker, '仪器仪表'], ['gone', '甲', '', maker, '仪器仪表'])] });
    expect(plan.products).toEqual([]);
    expect(toldIn(plan.problems, 'zh')).toHaveLength(2);
  });

  test('in two rows with two makers is a problem', () => {
    const plan = importOf({ sheets: [aSheet('', withId, ['my-own', '甲', '', '甲有限公司', '仪器仪表'], ['my-own', '甲', '', '乙有限公司', '仪器仪表'])] });
    expect(told(plan.problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 3 行 · D 列“企业名称” — 与第 2 行是同一产品，企业却不同。请核对后统一，或只留一行。
      名单.xlsx · row 3 · column D "企业名称" — is the same product as row 2, but of another maker. Check which is right and keep one row."
    `);
  });

  test('alone names a product whose other columns are corrected', () => {
    const plan = correctionOf({ records, sheets: [aSheet('', ['产品ID', '产品概述'], ['example-product', '另一句概述。'])] });
    expect(summaryOf(plan)).toEqual(['产品 example-product: summary.zh 一件示例产品。 → 另一句概述。']);
    expect(hindrances(plan)).toEqual([]);
  });
});

test('two rows of another maker are of no concern: a maker that is asked about holds up its own rows alone', () => {
  const records = recordsFor({ manufacturers: [aManufacturer({ name: { zh: '上海示例精密仪器有限公司' } })] });
  const plan = planFor(rowsFor(['甲', '', '上海示例精密仪器股份有限公司'], ['乙', '', '全新材料科技有限公司']), { records });
  expect(plan.questions).toHaveLength(1);
  expect(plan.products.map(({ after }) => after.name.zh)).toEqual(['乙']);
});

test('a telling model under nearly the same name at another maker is asked about', () => {
  const records = recordsFor({ products: [aProduct({ name: { zh: 'BR100 通用 GPU' }, models: ['BR100'] })] });
  const plan = importOf({ records, sheets: [aSheet('仪器仪表', ['产品名称', '型号', '企业名称'], ['BR100通用GPU芯片', 'BR100', '上海丙丁材料有限公司'])] });
  expect(plan.products).toEqual([]);
  expect(plan.questions).toHaveLength(1);
});

test('a list that files a product under another sector is told which category does not fit', () => {
  const sheet = (category: string) => aSheet('', ['产品名称', '企业名称', '行业', '品类'], ['示例产品', '示例精仪有限公司', '集成电路', category]);
  expect(told(importOf({ records: recordsFor(), sheets: [sheet('')] }).problems)).toMatchInlineSnapshot(`
    "名单.xlsx · 第 2 行 · C 列“行业” — 行业与现有的不同，现有品类“光谱仪”不在“集成电路”之下。行业确实要改的，请同时填写“品类”一列；不改的，请在表里加“行业”一列写上网站现用的行业，或清空这一格。
    名单.xlsx · row 2 · column C "行业" — is another sector than the product has, and its category "光谱仪" is not in it. To change the sector, fill in the column "Category" as well; to keep it, write the sector that the site uses, or empty the cell."
  `);
  expect(hindrances(importOf({ records: recordsFor(), sheets: [aSheet('', ['产品名称', '企业名称', '行业'], ['示例产品', '示例精仪有限公司', ''])] }))).toEqual([]);
});
