// What a whole list no longer holds, and what has run to its end.
import { describe, expect, test } from 'vitest';
import { newlyExpired } from '../../../src/importing/endings.ts';
import { aChangeSet, aList, aListing, aProduct, aSource } from '../builders.ts';
import { aSheet, anOrigin, hindrances, importOf, recordsFor, settingsOf, told, written } from './builders.ts';
import { planImport } from '../../../src/importing/plan.ts';

const header = ['产品名称', '企业名称', '行业'];
const listed = (count: number): ReturnType<typeof recordsFor> =>
  recordsFor({ lists: [aList(), aList({ id: 'award', kind: 'award', name: { zh: '示例奖' }, shortName: { zh: '示例奖' } })], products: Array.from({ length: count }, (_, index) => aProduct({ id: `p-${index}`, name: { zh: `产品${index}` }, listings: [aListing({ year: 2024, listedOn: '2024-05-20' })] })) });

/** A file that holds the first so many of them. */
const fileOf = (count: number): ReturnType<typeof aSheet> => aSheet('', header, ...Array.from({ length: count }, (_, index) => [`产品${index}`, '示例精仪有限公司', '仪器仪表']));

describe('a whole list', () => {
  test('in a workbook with a sheet that was not read waits until the user says what the sheet is', () => {
    const unknown = aSheet('附表二', ['代码', '说明'], ['p-9', '清单其余部分']);
    const plan = importOf({ records: listed(10), sheets: [fileOf(9), unknown], complete: true });
    expect(plan.ended).toEqual([]);
    expect(told(plan.questions)).toMatchInlineSnapshot(`
      "名单.xlsx · 附表二 — 没有找到表头，这张表没有导入；以 --complete 导入时，其中的产品会被当作已不在名单。里面没有产品的，加 --skip "附表二"；有产品的，请改好表头或取消隐藏。
      名单.xlsx · 附表二 — no header was found: this sheet was not imported; with --complete its products would count as gone from the list. If it holds no products, add --skip "附表二"; if it does, mend its header or unhide it."
    `);
    expect(importOf({ records: listed(10), sheets: [fileOf(9), unknown], complete: true, skipped: new Set(['附表二']) }).ended).toEqual(['p-9']);
    const hidden = { place: { file: '名单.xlsx', sheet: '旧' }, message: { zh: '是隐藏的工作表，没有读取', en: 'is hidden and was not read' }, hint: { zh: '要读取就取消隐藏。', en: 'Unhide it.' } };
    expect(importOf({ records: listed(10), sheets: [fileOf(9)], complete: true, unread: [hidden] }).questions).toHaveLength(1);
    expect(importOf({ records: listed(10), sheets: [fileOf(9)], unread: [hidden] }).questions).toEqual([]);
  });

  test('ends what it no longer holds, with day, reason and source, and deletes nothing', () => {
    const records = listed(10);
    const plan = importOf({ records, sheets: [fileOf(9)], complete: true });
    expect(hindrances(plan)).toEqual([]);
    expect(plan.ended).toEqual(['p-9']);
    const ended = plan.products.find(({ after }) => after.id === 'p-9');
    expect(ended?.after.listings).toEqual([{ ...aListing({ year: 2024, listedOn: '2024-05-20' }), withdrawnOn: '2025-05-20', reason: { zh: '未列入《2025 年推荐目录》（示经信技〔2025〕2号）', en: 'Not on the list as published in "2025 年推荐目录" (示经信技〔2025〕2号)' }, endSource: 's2' }]);
    expect(ended?.after.sources).toEqual([aSource(), { id: 's2', ...anOrigin() }]);
    expect(ended?.places).toEqual([]);
    expect(plan.transactions.filter(({ product }) => product === 'p-9')).toEqual([{ type: 'withdrawn', product: 'p-9', list: 'recommendation-catalogue', year: 2024, on: '2025-05-20', reason: { zh: '未列入《2025 年推荐目录》（示经信技〔2025〕2号）', en: 'Not on the list as published in "2025 年推荐目录" (示经信技〔2025〕2号)' } }]);
    expect(written(plan, records).products).toHaveLength(10);
  });

  test('imported again ends nothing more', () => {
    const records = listed(10);
    const again = importOf({ records: written(importOf({ records, sheets: [fileOf(9)], complete: true }), records), sheets: [fileOf(9)], complete: true });
    expect([again.products, again.makers, again.ended, again.transactions]).toEqual([[], [], [], []]);
  });

  test('without being called whole ends nothing', () => {
    expect(importOf({ records: listed(10), sheets: [fileOf(9)] }).ended).toEqual([]);
  });

  test('that would end more than a fifth needs a word', () => {
    expect(importOf({ records: listed(10), sheets: [fileOf(8)], complete: true }).ended).toEqual(['p-8', 'p-9']);
    const plan = importOf({ records: listed(10), sheets: [fileOf(7)], complete: true });
    expect(plan.ended).toEqual([]);
    expect(told(plan.problems)).toMatchInlineSnapshot(`
      "名单.xlsx — 文件里没有名单现有 10 项中的 3 项，超过五分之一。请核对文件是否完整；确实要全部移出的，加 --yes-end-many。
      名单.xlsx — 3 of the 10 products on the list are not in the file: more than a fifth. Check whether the file is whole; to end them all, add --yes-end-many."
    `);
    expect(importOf({ records: listed(10), sheets: [fileOf(7)], complete: true, mayEndMany: true }).ended).toHaveLength(3);
  });

  test('needs to be named', () => {
    expect(told(planImport([fileOf(1)], listed(1), settingsOf({ complete: true })).problems)).toMatchInlineSnapshot(`
      "名单.xlsx — --complete 要与 --list 一起用。请写明这个文件是哪份名单的全部。
      名单.xlsx — --complete needs --list. Say of which list the file is the whole."
    `);
  });

  test('says nothing of other lists, of what has ended, and of what came later', () => {
    const records = listed(10);
    const others = [
      aProduct({ id: 'on-award', name: { zh: '获奖产品' }, listings: [aListing({ list: 'award', year: 2024 })] }),
      aProduct({ id: 'expired', name: { zh: '到期产品' }, listings: [aListing({ year: 2022, listedOn: '2022-05-20', validUntil: '2024-05-19' })] }),
      aProduct({ id: 'withdrawn', name: { zh: '移出产品' }, listings: [aListing({ year: 2022, listedOn: '2022-05-20', withdrawnOn: '2023-05-19', reason: { zh: '停产' } })] }),
      aProduct({ id: 'unlisted', name: { zh: '未列产品' } }),
    ];
    const plan = importOf({ records: { ...records, products: [...records.products, ...others.map((data) => ({ file: `products/${data.id}.json`, data }))] }, sheets: [fileOf(10)], complete: true });
    expect(plan.ended).toEqual([]);
  });

  test('does not hold a product that its rows name for another list', () => {
    const rows = Array.from({ length: 10 }, (_, index) => [`产品${index}`, '示例精仪有限公司', '仪器仪表', index === 9 ? '示例奖' : '推荐目录']);
    expect(importOf({ records: listed(10), sheets: [aSheet('', [...header, '名单'], ...rows)], complete: true }).ended).toEqual(['p-9']);
    const last = importOf({ records: listed(10), sheets: [aSheet('', [...header, '名单'], ...rows)], complete: true }).products.filter(({ after }) => after.id === 'p-9');
    expect(last.map(({ after }) => after.listings?.map(({ list, withdrawnOn }) => [list, withdrawnOn]))).toEqual([[['recommendation-catalogue', '2025-05-20'], ['award', undefined]]]);
  });

  test('holds a product whose row has a problem', () => {
    const rows = Array.from({ length: 10 }, (_, index) => [`产品${index}`, '示例精仪有限公司', '仪器仪表', index > 5 ? '不是日期' : '']);
    const plan = importOf({ records: listed(10), sheets: [aSheet('', [...header, '有效期至'], ...rows)], complete: true });
    expect(plan.ended).toEqual([]);
    expect(plan.problems).toHaveLength(4);
  });
});

describe('listings that ran to their end', () => {
  const products = [aProduct({ listings: [aListing({ year: 2022, listedOn: '2022-05-20', validUntil: '2024-05-19' })] })];
  test('are entered once', () => {
    expect(newlyExpired(products, [], '2024-05-20')).toEqual([{ type: 'expired', product: 'example-product', list: 'recommendation-catalogue', year: 2022, on: '2024-05-20' }]);
    const logged = aChangeSet({ transactions: newlyExpired(products, [], '2024-05-20') });
    expect(newlyExpired(products, [{ file: 'changes/x.json', data: logged }], '2024-05-20')).toEqual([]);
  });
  test('are not on their last day, and not where they were ended before', () => {
    expect(newlyExpired(products, [], '2024-05-19')).toEqual([]);
    expect(newlyExpired([aProduct({ listings: [aListing({ validUntil: '2024-05-19', withdrawnOn: '2024-01-01' })] })], [], '2025-01-01')).toEqual([]);
  });
  test('are no reason to write where nothing else changes', () => {
    const records = recordsFor({ products: [aProduct({ listings: [aListing({ year: 2022, listedOn: '2022-05-20', validUntil: '2024-05-19' })] })] });
    expect(planImport([aSheet('', ['产品ID', '产品名称'], ['example-product', '示例产品'])], records, settingsOf()).transactions).toEqual([]);
  });
});
