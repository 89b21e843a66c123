// How a row's listing joins those that the product has.
import { describe, expect, test } from 'vitest';
import type { Listing, Product } from '../../../src/catalogue/schema.ts';
import { isNewest, isSameListing } from '../../../src/importing/listings.ts';
import type { Cell } from '../../../src/spreadsheet/sheet.ts';
import { aList, aListing, aProduct, aSource } from '../builders.ts';
import { aSheet, anOrigin, correctionOf, hindrances, importOf, recordsFor, told, toldIn, written } from './builders.ts';

describe('two listings', () => {
  const cases: [string, Partial<Listing>, Partial<Listing>, boolean][] = [
    ['of one year', { year: 2025, document: 'A' }, { year: 2025, document: 'B' }, true],
    ['of two years', { year: 2024 }, { year: 2025 }, false],
    ['of two years and one document', { year: 2024, document: 'A' }, { year: 2025, document: 'A' }, false],
    ['of one document without a year', { document: 'A', listedOn: '2024-12-31' }, { document: 'A', listedOn: '2025-01-02' }, true],
    ['of two documents without a year', { document: 'A' }, { document: 'B' }, false],
    ['of two days in two years, with nothing else', { listedOn: '2019-05-01' }, { listedOn: '2025-05-01' }, false],
    ['of two days in one year, with nothing else', { listedOn: '2025-05-01' }, { listedOn: '2025-06' }, true],
    ['of a year and a day in it', { year: 2025 }, { listedOn: '2025-06' }, true],
    ['of a year and a day in another', { year: 2025 }, { listedOn: '2024-06' }, false],
    ['of two batches', { year: 2025, batch: '第一批' }, { year: 2025, batch: '第二批' }, false],
    ['of one batch in two languages', { year: 2025, batch: '第一批' }, { year: 2025, batch: { zh: '第一批', en: 'First batch' } }, true],
    ['of which one says no batch', { year: 2025, batch: '第一批' }, { year: 2025 }, true],
    ['on two lists', { list: 'a', year: 2025 }, { list: 'b', year: 2025 }, false],
    ['that say nothing', {}, {}, true],
  ];
  test.each(cases)('%s', (_, a, b, same) => {
    const [one, other] = [a, b].map((own): Listing => ({ list: 'l', source: 's1', ...own }));
    expect(one && other && isSameListing(one, other)).toBe(same);
    expect(one && other && isSameListing(other, one)).toBe(same);
  });
});

test.each([
  [[], { year: 2025 }, true],
  [[{ year: 2024 }], { year: 2025 }, true],
  [[{ year: 2025 }], { year: 2025 }, true],
  [[{ year: 2026 }], { year: 2025 }, false],
  [[{ listedOn: '2026-01-01' }], { year: 2025 }, false],
  [[{ year: 2026, list: 'other' }], { year: 2025 }, true],
  [[{ year: 2024 }], {}, false],
] as const)('beside %j, %j is the newest: %s', (there, said, newest) => {
  expect(isNewest({ listings: there.map((own) => ({ list: 'l', source: 's1', ...own })) }, { list: 'l', source: 's1', ...said })).toBe(newest);
});

const header = ['产品名称', '企业名称', '行业'];
const row = ['示例产品', '示例精仪有限公司', '仪器仪表'];
const award = aList({ id: 'award', kind: 'award', name: { zh: '示例奖' }, shortName: { zh: '示例奖' } });

const recordsWith = (own: Partial<Product>): ReturnType<typeof recordsFor> => recordsFor({ lists: [aList(), award], products: [aProduct(own)] });

const planFor = (own: Partial<Product>, cells: Record<string, Cell> = {}, settings: Partial<Parameters<typeof importOf>[0]> = {}): ReturnType<typeof importOf> =>
  importOf({ records: recordsWith(own), sheets: [aSheet('', [...header, ...Object.keys(cells)], [...row, ...Object.values(cells)])], ...settings });

const listingsOf = (plan: ReturnType<typeof importOf>): Listing[] | undefined => plan.products[0]?.after.listings;

const of2023 = aListing({ year: 2023, document: '旧文号', listedOn: '2023-05-20', validUntil: '2025-05-19' });
const of2025 = { list: 'recommendation-catalogue', year: 2025, document: '示经信技〔2025〕2号', listedOn: '2025-05-20', source: 's2' };

describe('a product', () => {
  test('that is listed for the first time', () => {
    const plan = planFor({});
    expect(listingsOf(plan)).toEqual([of2025]);
    expect(plan.products[0]?.after.sources).toEqual([aSource(), { id: 's2', ...anOrigin() }]);
    expect(plan.transactions).toEqual([{ type: 'listed', product: 'example-product', list: 'recommendation-catalogue', year: 2025, on: '2025-05-20' }]);
    expect(hindrances(plan)).toEqual([]);
  });

  test('that is listed again in a new year gets a further listing on the same id', () => {
    const plan = planFor({ listings: [of2023] });
    expect(listingsOf(plan)).toEqual([of2023, of2025]);
    // The end of the first is in the log as well: the day has passed.
    expect(plan.transactions.map(({ type, year }) => [type, year])).toEqual([['renewed', 2025], ['expired', 2023]]);
    expect(hindrances(plan)).toEqual([]);
  });

  test('that is listed already stays as it is, with its sources', () => {
    const plan = planFor({ listings: [{ ...of2025, source: 's1' }] });
    expect(plan.products).toEqual([]);
    expect(plan.unchanged.map(({ id }) => id)).toEqual(['example-product']);
    expect(plan.transactions).toEqual([]);
  });

  test('whose listing is corrected', () => {
    const plan = planFor({ listings: [{ ...of2025, source: 's1', validUntil: '2027-05-19', grade: { zh: '一等奖', en: 'First prize' } }] }, { 有效期至: '2028年5月19日', 等级: '一等奖' });
    expect(plan.products[0]?.changes).toEqual([{ field: 'listings.recommendation-catalogue.2025.validUntil', from: '2027-05-19', to: '2028-05-19' }]);
    expect(listingsOf(plan)?.[0]?.source).toBe('s2');
    expect(listingsOf(plan)?.[0]?.grade).toEqual({ zh: '一等奖', en: 'First prize' });
    expect(plan.transactions.map(({ type }) => type)).toEqual(['corrected']);
  });

  test('keeps a day that is known where the list prints the year alone', () => {
    expect(planFor({ listings: [{ ...of2025, source: 's1' }] }, {}, { listedOn: '2025' }).products).toEqual([]);
    expect(planFor({ listings: [{ ...of2025, source: 's1', listedOn: '2025' }] }, {}, { listedOn: '2025-05-20' }).products[0]?.changes.map(({ to }) => to)).toEqual(['2025-05-20']);
  });

  test('that was taken off the list stays so, and that is told', () => {
    const plan = planFor({ listings: [{ ...of2025, source: 's1', withdrawnOn: '2026-01-01', reason: { zh: '停产' } }] });
    expect(plan.products).toEqual([]);
    expect(told(plan.notices)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 — 这次列入已于 2026-01-01 移出，没有改动。确实恢复列入的，请以新的年度或批次列入。
      名单.xlsx · row 2 — this listing was withdrawn on 2026-01-01 and was left as it is. If it was taken up again, list it under a new year or batch."
    `);
  });

  test('on two lists', () => {
    const plan = planFor({ listings: [{ ...of2025, source: 's1' }] }, { 名单: '示例奖', 等级: '二等奖' });
    expect(listingsOf(plan)?.map(({ list }) => list)).toEqual(['recommendation-catalogue', 'award']);
    expect(plan.transactions.map(({ type, list }) => [type, list])).toEqual([['listed', 'award']]);
  });

  test('twice on a list in a year, by its number', () => {
    const twice = [aListing({ list: 'award', year: 2025, number: '甲', source: 's1' }), aListing({ list: 'award', year: 2025, number: '乙', source: 's1' })];
    expect(listingsOf(planFor({ listings: twice }, { 编号: '乙', 等级: '一等奖' }, { list: 'award' }))?.map(({ number, grade }) => [number, grade?.zh])).toEqual([['甲', undefined], ['乙', '一等奖']]);
    const third = planFor({ listings: twice }, { 编号: '丙' }, { list: 'award' });
    expect(listingsOf(third)?.map(({ number }) => number)).toEqual(['甲', '乙', '丙']);
    expect(third.transactions.map(({ type }) => type)).toEqual(['renewed']);
  });

  test('is not one where a year or a day was given without a list', () => {
    const plan = correctionOf({ year: 2026, records: recordsWith({}), sheets: [aSheet('', header, row)] });
    expect(told(plan.problems)).toMatchInlineSnapshot(`
      "名单.xlsx — 写了 --edition-year 或 --listed-on，却没有写是哪份名单。请用 --list 指定，或加一列“名单”；不是名单的，请去掉这两个选项。
      名单.xlsx — has --edition-year or --listed-on, but no list. Name it with --list, or add a column "List"; if it is no list, leave these options out."
    `);
  });

  test('whose row tells of a listing, but of no list', () => {
    const plan = correctionOf({ records: recordsWith({}), sheets: [aSheet('', [...header, '批次'], [...row, '第一批'])] });
    expect(told(plan.problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 · D 列“批次” — 写了列入信息，却没有写是哪份名单。请用 --list 指定，或加一列“名单”。
      名单.xlsx · row 2 · column D "批次" — tells of a listing, but not on which list. Name it with --list, or add a column "List"."
    `);
  });
});

describe('the name', () => {
  const older = { list: 'recommendation-catalogue', year: 2023, document: '旧文号', listedOn: '2023-05-20', validUntil: '2025-05-19', source: 's1' };
  const nameIn = (name: string, own: Partial<Product>, settings: Partial<Parameters<typeof importOf>[0]> = {}): ReturnType<typeof importOf> =>
    importOf({ records: recordsWith(own), sheets: [aSheet('', [...header, '型号'], [name, '示例精仪有限公司', '仪器仪表', 'EX-100'])], ...settings });

  test('that the newest catalogue prints is the product’s; the old one stays with the old listing and among the other names', () => {
    const plan = nameIn('新名称', { models: ['EX-100'], listings: [older] });
    expect(plan.products[0]?.after).toEqual(expect.objectContaining({ name: { zh: '新名称' }, aliases: ['示例产品'] }));
    expect(listingsOf(plan)).toEqual([{ ...older, nameAsListed: '示例产品' }, of2025]);
    expect(hindrances(plan)).toEqual([]);
  });

  test('that an older catalogue prints does not come back, however often it is imported', () => {
    const settings = { year: 2023, document: '旧文号', listedOn: '2023-05-20' };
    const records = written(nameIn('新名称', { models: ['EX-100'], listings: [older] }), recordsWith({}));
    const again = importOf({ records, sheets: [aSheet('', header, row)], ...settings });
    expect(again.products).toEqual([]);
    expect(hindrances(again)).toEqual([]);
  });

  test('that was corrected by hand does not come back from the list that printed it', () => {
    const corrected = correctionOf({ same: { 改正的名称: 'example-product' }, records: recordsWith({ listings: [{ ...of2025, source: 's1' }] }), sheets: [aSheet('', ['产品ID', '产品名称'], ['example-product', '改正的名称'])] });
    expect(corrected.products[0]?.after.listings?.[0]?.nameAsListed).toBe('示例产品');
    const records = written(corrected, recordsWith({ listings: [{ ...of2025, source: 's1' }] }));
    expect(importOf({ records, sheets: [aSheet('', header, row)] }).products).toEqual([]);
  });

  test('that was ours is the list’s once a list prints it', () => {
    expect(nameIn('示例产品', { nameOrigin: 'translated', models: ['EX-100'] }).products[0]?.after.nameOrigin).toBe('source');
  });

  test('in English does not take the place of a Chinese one', () => {
    const plan = nameIn('Example Product', { models: ['EX-100'] });
    expect(plan.products[0]?.after.name.zh).toBe('示例产品');
    expect(listingsOf(plan)?.[0]?.nameAsListed).toBe('Example Product');
  });

  test('that another list prints stands with its listing alone', () => {
    const plan = nameIn('示例产品（增强型）', { models: ['EX-100'], listings: [{ ...of2025, source: 's1' }] }, { list: 'award' });
    expect(plan.products[0]?.after.name.zh).toBe('示例产品');
    expect(listingsOf(plan)?.[1]?.nameAsListed).toBe('示例产品（增强型）');
  });

  test('that is not in any source gives way to any list', () => {
    const plan = nameIn('示例产品（增强型）', { nameOrigin: 'translated', models: ['EX-100'] }, { list: 'award' });
    expect(plan.products[0]?.after).toEqual(expect.objectContaining({ name: { zh: '示例产品（增强型）' }, nameOrigin: 'source' }));
    expect(plan.products[0]?.after.aliases).toBeUndefined();
  });

  test('is kept character for character', () => {
    const plan = importOf({ sheets: [aSheet('', header, [' ＥＸ－１００型“光谱仪”（含　软件） ', '示例精仪有限公司', '仪器仪表'])] });
    expect(plan.products[0]?.after.name.zh).toBe('ＥＸ－１００型“光谱仪”（含　软件）');
  });

  test('of a listing is no other name any more when its list prints the product’s own', () => {
    const plan = planFor({ listings: [{ ...of2025, source: 's1', nameAsListed: '示例品' }] });
    expect(plan.products[0]?.changes).toEqual([{ field: 'listings.recommendation-catalogue.2025.nameAsListed', from: '示例品' }]);
  });

  test('with a reading keeps it only where the characters are as many', () => {
    const renamed = (name: string): string | undefined => nameIn(name, { models: ['EX-100'], pinyin: 'shi li chan pin' }).products[0]?.after.pinyin;
    expect(renamed('示例新品')).toBe('shi li chan pin');
    expect(renamed('示例新产品')).toBeUndefined();
  });
});

test('a command in a cell is plain text', () => {
  const plan = importOf({ sheets: [aSheet('', header, ['=cmd|\' /C calc\'!A0', '示例精仪有限公司', '仪器仪表'])] });
  expect(plan.products[0]?.after.name.zh).toBe('=cmd|\' /C calc\'!A0');
  expect(toldIn(plan.problems, 'zh')).toEqual([]);
});
