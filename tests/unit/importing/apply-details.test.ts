// The sheets behind the products.
import { describe, expect, test } from 'vitest';
import { aList, aListing, aProduct, aSource, aSpecification } from '../builders.ts';
import { aSheet, correctionOf, hindrances, importOf, recordsFor, toldIn } from './builders.ts';

const specifications = (...rows: string[][]): ReturnType<typeof aSheet> => aSheet('主要参数', ['产品', '参数名称', '数值', '单位', '下限', '上限', '出处编号'], ...rows);

test('rows join what the product has: what no row says stays and is counted; --replace-details takes it away; other sheets stay', () => {
  const product = aProduct({ specifications: [aSpecification({ label: { zh: '旧' } })], applications: [{ text: { zh: '示例医院' }, source: 's1' }] });
  const plan = correctionOf({ records: recordsFor({ products: [product] }), sheets: [specifications(['example-product', '质量', '1.2', 'kg', '1.2', '1.2', 's1'], ['示例产品', '长度', '3', 'm', '', '', ''])] });
  expect(hindrances(plan)).toEqual([]);
  const rows = [
    { label: { zh: '质量' }, value: '1.2', unit: 'kg', min: 1.2, max: 1.2, source: 's1' },
    { label: { zh: '长度' }, value: '3', unit: 'm', source: 's2' },
  ];
  expect(plan.products[0]?.after.specifications).toEqual([...(product.specifications ?? []), ...rows]);
  expect(toldIn(plan.notices, 'zh')).toEqual(['主要参数 — 现有的 1 项“主要参数”表里没有写，保留不变。要以表为准、删去表里没有的，加 --replace-details。']);
  expect(plan.products[0]?.after.applications).toEqual(product.applications);
  const whole = correctionOf({ records: recordsFor({ products: [product] }), replacesDetails: true, sheets: [specifications(['example-product', '质量', '1.2', 'kg', '1.2', '1.2', 's1'], ['示例产品', '长度', '3', 'm', '', '', ''])] });
  expect(whole.products[0]?.after.specifications).toEqual(rows);
  expect(whole.notices).toEqual([]);
});

test('a row changes the entry of its name, in its place, and no other of the same name', () => {
  const known = [aSpecification(), aSpecification({ label: { zh: '功率' }, value: '10', unit: 'W' }), aSpecification({ value: '9' })];
  const plan = correctionOf({ records: recordsFor({ products: [aProduct({ specifications: known })] }), sheets: [specifications(['example-product', '质量', '1.2', 'kg', '', '', 's1'], ['example-product', '功率', '12', 'W', '', '', 's1'])] });
  expect(plan.products[0]?.after.specifications?.map(({ label, value }) => [label.zh, value])).toEqual([['质量', '1.2'], ['功率', '12'], ['质量', '9']]);
});

test.each([false, true])('listings that no row says are never taken away (--replace-details: %s)', (replacesDetails) => {
  const known = [aListing({ year: 2023, listedOn: '2023-01-01' }), aListing({ year: 2025, listedOn: '2025-01-01' })];
  const sheet = aSheet('列入记录', ['产品', '名单', '年度', '文号', '列入日期', '有效期至'], ['example-product', '推荐目录', '2025', '', '', '2028-01-01'], ['example-product', '推荐目录', '2027', '示经信技〔2027〕1号', '2027-01-01', '']);
  const plan = correctionOf({ records: recordsFor({ products: [aProduct({ listings: known })] }), replacesDetails, today: '2027-02-01', sheets: [sheet] });
  expect(hindrances(plan)).toEqual([]);
  expect(plan.products[0]?.after.listings?.map(({ year, document, validUntil }) => [year, document, validUntil])).toEqual([[2023, known[0]?.document, undefined], [2025, known[1]?.document, '2028-01-01'], [2027, '示经信技〔2027〕1号', undefined]]);
  expect(plan.notices).toHaveLength(1);
});

test('a second of arc is a unit, not the cell above', () => {
  const plan = correctionOf({ sheets: [specifications(['example-product', '测量周期', '1', '周', '', '', ''], ['example-product', '测角精度', '2', '″', '', '', ''], ['example-product', '放射性', '无', '', '', '', '']) ] });
  expect(plan.products[0]?.after.specifications?.map(({ value, unit }) => [value, unit])).toEqual([['1', '周'], ['2', '″'], ['无', undefined]]);
});

test('rows may name a product that is new in the same file', () => {
  const plan = importOf({ sheets: [aSheet('产品', ['产品名称', '企业名称', '行业'], ['光谱仪', '甲有限公司', '仪器仪表']), specifications(['光谱仪', '质量', '1.2', 'kg', '', '', ''])] });
  expect(hindrances(plan)).toEqual([]);
  expect(plan.products[0]?.after.specifications).toHaveLength(1);
});

test('rows that name no product, or one of several, are problems', () => {
  const records = recordsFor({ products: [aProduct({ id: 'one', models: ['A-1'] }), aProduct({ id: 'two', models: ['A-2'] })] });
  expect(toldIn(correctionOf({ records, sheets: [specifications(['没有的', '质量', '1', 'kg', '', '', ''], ['示例产品', '质量', '1', 'kg', '', '', '']) ] }).problems, 'zh')).toMatchInlineSnapshot(`
    [
      "名单.xlsx · 主要参数 · 第 2 行 · A 列“产品” — 没有“没有的”这个产品或企业。请写产品表里的名称或编号，一字不差。",
      "名单.xlsx · 主要参数 · 第 3 行 · A 列“产品” — “示例产品”不止一个：one、two。请改写编号。",
    ]
  `);
});

test('a row without what it needs is a problem at its row', () => {
  expect(toldIn(correctionOf({ sheets: [specifications(['example-product', '', '1', 'kg', '', '', ''])] }).problems, 'zh')).toMatchInlineSnapshot(`
    [
      "名单.xlsx · 主要参数 · 第 2 行 · “参数名称”列 — 缺少参数名称。请填写“参数名称”一列；不是主要参数的行请删去。",
    ]
  `);
});

test('a source that the record does not have is a problem at its cell', () => {
  expect(toldIn(correctionOf({ sheets: [specifications(['example-product', '质量', '1', 'kg', '', '', 's9'])] }).problems, 'zh')).toMatchInlineSnapshot(`
    [
      "名单.xlsx · 主要参数 · 第 2 行 · G 列“出处编号” — 主要参数 · source：没有编号为 "s9" 的出处。请改成 sources 里已有的编号，或先建立它。",
    ]
  `);
});

describe('sources', () => {
  const header = ['产品或企业', '记录种类', '出处编号', '标题', '网址', '采集日期'];
  test('under a number that another source has are a problem: statements rest on it', () => {
    const plan = correctionOf({ origin: null, sheets: [aSheet('出处', header, ['example-product', '产品', 's1', '另一份公告', 'https://example.org/other', '2026-11-02'])] });
    expect(toldIn(plan.problems, 'zh')).toEqual(['名单.xlsx · 出处 · 第 2 行 · C 列“出处编号” — s1 已是另一个出处“示例页面”。已有的说法以它为据：新的出处请用 s2，并在引用它的行里改用这个编号。']);
  });

  test('take the place of those of their number, under the same title or at the same place', () => {
    const plan = correctionOf({ origin: null, sheets: [aSheet('出处', header, ['example-product', '产品', 's1', '新标题', 'https://example.org/page', '2026-11-02'], ['example-product', '产品', 's2', '第二条', 'https://example.org/2', '2026-11-02'])] });
    expect(hindrances(plan)).toEqual([]);
    expect(plan.products[0]?.after.sources).toEqual([aSource({ title: '新标题', retrieved: '2026-11-02' }), { id: 's2', title: '第二条', url: 'https://example.org/2', retrieved: '2026-11-02' }]);
    expect(plan.transactions).toEqual([{ type: 'corrected', product: 'example-product' }]);
  });

  test('of a maker that has no other row are taken as well', () => {
    const plan = correctionOf({ origin: null, sheets: [aSheet('出处', header, ['example-maker', '企业', 's1', '新标题', 'https://example.org/page', '2026-11-02'])] });
    expect(plan.makers.map(({ after }) => after.sources[0]?.title)).toEqual(['新标题']);
  });
});

test('a listing whose texts have their English', () => {
  const sheet = aSheet('列入记录', ['产品', '名单', '年度', '批次', '批次（英文）', '等级', '等级（英文）', '文号', '列入日期', '出处编号'], ['example-product', '示例奖', '2025', '第一批', 'First batch', '一等奖', 'First prize', '', '', 's1']);
  const plan = correctionOf({ records: recordsFor({ lists: [aList(), aList({ id: 'award', kind: 'award', name: { zh: '示例奖' }, shortName: { zh: '示例奖' } })] }), sheets: [sheet] });
  expect(hindrances(plan)).toEqual([]);
  expect(plan.products[0]?.after.listings).toEqual([{ list: 'award', year: 2025, batch: { zh: '第一批', en: 'First batch' }, grade: { zh: '一等奖', en: 'First prize' }, source: 's1' }]);
});
