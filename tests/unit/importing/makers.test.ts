// Whose product a row is.
import { describe, expect, test } from 'vitest';
import type { Manufacturer } from '../../../src/catalogue/schema.ts';
import { kindOf } from '../../../src/importing/apply-maker.ts';
import type { Cell } from '../../../src/spreadsheet/sheet.ts';
import { aList, aListing, aManufacturer, aProduct } from '../builders.ts';
import { aSheet, hindrances, importOf, recordsFor, summaryOf, told } from './builders.ts';

const [codeA, codeB, codeC] = ['91310000132203921W', '913100001322039220', '913100001322039233'];
const header = ['产品名称', '企业名称', '统一社会信用代码', '行业'];

/** Rows of one product each, by the name and the code that they give to its maker. */
const rowsFor = (...makers: readonly (readonly [Cell, Cell?])[]): Cell[][] => makers.map(([name, code = ''], index) => [`产品${'甲乙丙丁戊'[index] ?? ''}`, name, code, '集成电路']);

/** The ids of the makers, product by product. */
const makersOf = (rows: Cell[][], own: Partial<Parameters<typeof importOf>[0]> = {}): { ids: string[]; plan: ReturnType<typeof importOf> } => {
  const plan = importOf({ sheets: [aSheet('', header, ...rows)], ...own });
  return { plan, ids: plan.products.map(({ after }) => after.manufacturer) };
};

const editionOf = (...makers: Partial<Manufacturer>[]): ReturnType<typeof recordsFor> =>
  recordsFor({ manufacturers: makers.map((maker) => aManufacturer(maker)), products: makers.map(({ id = 'example-maker' }, index) => aProduct({ id: `old-${index}`, name: { zh: `旧产品${index}` }, manufacturer: id })) });

describe('new makers', () => {
  test('are one by their name, whatever its spaces, brackets and width', () => {
    const { ids, plan } = makersOf(rowsFor(['示例（上海）有限公司'], ['示例(上海)有限公司'], [' 示例 （上海） 有限公司']));
    expect(new Set(ids).size).toBe(1);
    expect(plan.makers.map(({ after }) => after.name.zh)).toEqual(['示例（上海）有限公司']);
    expect(hindrances(plan)).toEqual([]);
  });

  test.each([
    ['the first row', rowsFor(['甲有限公司', codeA], ['甲有限公司'])],
    ['the last row', rowsFor(['甲有限公司'], ['甲有限公司', codeA])],
  ])('have the code that %s gives', (_, rows) => {
    const { ids, plan } = makersOf(rows);
    expect(new Set(ids).size).toBe(1);
    expect(plan.makers.map(({ after: { creditCode, nameOrigin } }) => [creditCode, nameOrigin])).toEqual([[codeA, 'registered']]);
    expect(hindrances(plan)).toEqual([]);
  });

  test('of one name and two codes are a contradiction', () => {
    expect(told(makersOf(rowsFor(['甲有限公司', codeA], ['甲有限公司', codeB])).plan.problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 3 行 · C 列“统一社会信用代码” — “913100001322039220”与第 2 行的“91310000132203921W”不一致，说的却是同一家企业。请核对后统一。
      名单.xlsx · row 3 · column C "统一社会信用代码" — "913100001322039220" contradicts "91310000132203921W" in row 2, of the same maker. Check which is right, and write it in both."
    `);
  });

  test('of one code and two names are a contradiction', () => {
    expect(told(makersOf(rowsFor(['甲有限公司', codeA], ['乙有限公司', codeA])).plan.problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 3 行 · B 列“企业名称” — “乙有限公司”与第 2 行的“甲有限公司”不一致，说的却是同一家企业。请核对后统一。
      名单.xlsx · row 3 · column B "企业名称" — "乙有限公司" contradicts "甲有限公司" in row 2, of the same maker. Check which is right, and write it in both."
    `);
  });

  test('whose name does not tell their kind are asked for it, and it may be given', () => {
    expect(told(makersOf(rowsFor(['示例联盟'])).plan.problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 · B 列“企业名称” — 从名称看不出“示例联盟”的性质。请填写“企业性质”一列：企业、外商投资企业、科研院所、高等院校或事业单位。
      名单.xlsx · row 2 · column B "企业名称" — the name "示例联盟" does not tell what kind of organisation it is. Fill in the column "Kind of organisation"."
    `);
    const plan = importOf({ sheets: [aSheet('', [...header, '企业性质'], ['甲', '示例联盟', '', '集成电路', '事业单位'])] });
    expect(plan.makers.map(({ after }) => after.kind)).toEqual(['public-body']);
  });

  test('that a row lacks are told at the row', () => {
    const { plan } = makersOf(rowsFor(['甲有限公司'], ['']));
    expect(plan.products).toHaveLength(1);
    expect(told(plan.problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 3 行 · “企业名称”列 — 缺少企业名称。请填写“企业名称”一列；合并单元格或“同上”都可以。
      名单.xlsx · row 3 · column "企业名称" — has no maker. Fill in the column "Manufacturer"; merged cells or 同上 will do."
    `);
  });
});

describe('makers that are there', () => {
  const records = editionOf({ id: 'alpha', name: { zh: '上海甲方仪器有限公司', en: 'Alpha' }, shortName: { zh: '甲方' }, aliases: ['甲方旧名厂'], creditCode: codeA });

  test.each([['上海甲方仪器有限公司'], ['甲方'], ['甲方旧名厂'], ['ALPHA']])('are known by the name %s', (name) => {
    const { ids, plan } = makersOf(rowsFor([name]), { records });
    expect(ids).toEqual(['alpha']);
    expect(summaryOf(plan).filter((line) => line.startsWith('企业'))).toEqual([]);
    expect(hindrances(plan)).toEqual([]);
  });

  test('are spelt as the catalogue prints them, not as other lists do', () => {
    const award = { ...records, lists: [...records.lists, { file: 'lists/award.json', data: aList({ id: 'award', kind: 'award', name: { zh: '示例奖' }, shortName: { zh: '示例奖' } }) }] };
    expect(summaryOf(makersOf(rowsFor(['上海甲方 仪器有限公司']), { records: award, list: 'award' }).plan).filter((line) => line.startsWith('企业'))).toEqual([]);
    expect(summaryOf(makersOf(rowsFor(['上海甲方 仪器有限公司']), { records: award }).plan)[0]).toBe('企业 alpha: name.zh 上海甲方仪器有限公司 → 上海甲方 仪器有限公司');
  });

  test('are known by their code under a new name, which is a change', () => {
    const { ids, plan } = makersOf(rowsFor(['上海乙方科技有限公司', codeA]), { records });
    expect(ids).toEqual(['alpha']);
    expect(summaryOf(plan)[0]).toBe('企业 alpha: name.zh 上海甲方仪器有限公司 → 上海乙方科技有限公司; aliases 甲方旧名厂 → 甲方旧名厂、上海甲方仪器有限公司');
    expect(plan.transactions.filter(({ manufacturer }) => manufacturer === 'alpha').map(({ type }) => type)).toEqual(['renamed', 'corrected']);
  });

  test('keep their new name when an older list prints the old one, with the code or without', () => {
    for (const code of [codeA, '']) {
      const { ids, plan } = makersOf(rowsFor(['甲方旧名厂', code]), { records });
      expect(ids).toEqual(['alpha']);
      expect(plan.makers).toEqual([]);
    }
  });

  test('may be called by two of their names in one file', () => {
    const { ids, plan } = makersOf(rowsFor(['甲方旧名厂'], ['上海甲方仪器有限公司']), { records });
    expect(ids).toEqual(['alpha', 'alpha']);
    expect(hindrances(plan)).toEqual([]);
  });

  test('are known by the new name alone, wherever in the file its code stands', () => {
    const { ids, plan } = makersOf(rowsFor(['上海乙方科技有限公司'], ['上海乙方科技有限公司', codeA]), { records });
    expect(ids).toEqual(['alpha', 'alpha']);
    expect(hindrances(plan)).toEqual([]);
  });

  test('get the code that they lack', () => {
    const { ids, plan } = makersOf(rowsFor(['示例精仪有限公司', codeA]), { records: editionOf({}) });
    expect(ids).toEqual(['example-maker']);
    expect(summaryOf(plan)[0]).toBe(`企业 example-maker: creditCode  → ${codeA}`);
  });

  test('with another code than the row says are a problem', () => {
    expect(told(makersOf(rowsFor(['上海甲方仪器有限公司', codeB]), { records }).plan.problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 · C 列“统一社会信用代码” — 信用代码 913100001322039220 与“上海甲方仪器有限公司”现有的 91310000132203921W 不同。请对照营业执照核对，改正其中一个。
      名单.xlsx · row 2 · column C "统一社会信用代码" — the credit code 913100001322039220 differs from 91310000132203921W, which "上海甲方仪器有限公司" has. Compare both with the business licence, and mend one."
    `);
  });

  test('known by another name, and with another code, are a problem until they are said to be new', () => {
    expect(told(makersOf(rowsFor(['甲方旧名厂', codeB]), { records }).plan.problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 · C 列“统一社会信用代码” — 信用代码 913100001322039220 与“上海甲方仪器有限公司”现有的 91310000132203921W 不同。请核对：是同一家企业就改正其中一个，不是就用 --new "甲方旧名厂" 说明。
      名单.xlsx · row 2 · column C "统一社会信用代码" — the credit code 913100001322039220 differs from 91310000132203921W, which "上海甲方仪器有限公司" has. Check: mend one of them, or say --new "甲方旧名厂" if they are two."
    `);
    expect(hindrances(makersOf(rowsFor(['甲方旧名厂', codeB]), { records, fresh: ['甲方旧名厂'] }).plan)).toEqual([]);
  });

  test('two, one by its code, the other by its name, are a problem', () => {
    const two = editionOf({ id: 'alpha', name: { zh: '甲有限公司' }, creditCode: codeA }, { id: 'beta', name: { zh: '乙有限公司' }, creditCode: codeB });
    expect(told(makersOf(rowsFor(['乙有限公司', codeA]), { records: two }).plan.problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 · C 列“统一社会信用代码” — 信用代码是“甲有限公司”的，名称却是另一家企业“乙有限公司”（beta）。请核对后改正其中一个。
      名单.xlsx · row 2 · column C "统一社会信用代码" — the credit code is that of "甲有限公司", the name that of another maker, "乙有限公司" (beta). Check which is right, and mend the other."
    `);
  });

  test('two of one other name are asked about, until one is named', () => {
    const two = editionOf({ id: 'alpha', name: { zh: '甲一有限公司' }, aliases: ['甲厂'] }, { id: 'beta', name: { zh: '乙二有限公司' }, aliases: ['甲厂'] });
    expect(told(makersOf(rowsFor(['甲厂']), { records: two }).plan.questions)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 · B 列“企业名称” — “甲厂”是不是已有的企业：甲一有限公司（alpha）、乙二有限公司（beta）。是（改名或写法不同），就用 --same "甲厂=alpha"；不是，就用 --new "甲厂"。
      名单.xlsx · row 2 · column B "企业名称" — is "甲厂" one of the makers that are there: 甲一有限公司（alpha）, 乙二有限公司（beta）. If so (renamed, or spelt differently), say --same "甲厂=alpha"; if not, --new "甲厂"."
    `);
    expect(makersOf(rowsFor(['甲厂']), { records: two, same: { 甲厂: 'beta' } }).ids).toEqual(['beta']);
    const anew = makersOf(rowsFor(['甲厂', codeC]), { records: two, fresh: ['甲厂'] });
    expect(anew.plan.makers.map(({ after: { id, creditCode } }) => [id, creditCode])).toEqual([['jia-chang', codeC]]);
    expect(hindrances(anew.plan)).toEqual([]);
  });

  test('whose own name it is go before those that had it once', () => {
    const two = editionOf({ id: 'alpha', name: { zh: '甲一有限公司' }, aliases: ['乙二有限公司'] }, { id: 'beta', name: { zh: '乙二有限公司' } });
    expect(makersOf(rowsFor(['乙二有限公司']), { records: two }).ids).toEqual(['beta']);
  });

  test('are asked about where a name is like theirs, once for all rows', () => {
    const { plan } = makersOf(rowsFor(['上海甲方仪器股份有限公司'], ['上海甲方仪器股份有限公司']), { records });
    expect(told(plan.questions)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 · B 列“企业名称” — “上海甲方仪器股份有限公司”是不是已有的企业：上海甲方仪器有限公司（alpha）。是（改名或写法不同），就用 --same "上海甲方仪器股份有限公司=alpha"；不是，就用 --new "上海甲方仪器股份有限公司"。
      名单.xlsx · row 2 · column B "企业名称" — is "上海甲方仪器股份有限公司" one of the makers that are there: 上海甲方仪器有限公司（alpha）. If so (renamed, or spelt differently), say --same "上海甲方仪器股份有限公司=alpha"; if not, --new "上海甲方仪器股份有限公司"."
    `);
    expect(makersOf(rowsFor(['上海甲方仪器股份有限公司']), { records, same: { 上海甲方仪器股份有限公司: 'alpha' } }).ids).toEqual(['alpha']);
    const anew = makersOf(rowsFor(['上海甲方仪器股份有限公司']), { records, fresh: ['上海甲方仪器股份有限公司'] });
    expect(anew.plan.makers.map(({ before }) => before)).toEqual([undefined]);
    expect(hindrances(anew.plan)).toEqual([]);
  });

  test('are not asked about where the name is another', () => {
    expect(hindrances(makersOf(rowsFor(['上海丙丁材料有限公司']), { records }).plan)).toEqual([]);
  });
});

describe('an id in the column 企业ID', () => {
  const withId = [...header, '企业ID'];
  const records = editionOf({ id: 'alpha', name: { zh: '甲有限公司' } });
  const first = (id: string, name = '乙有限公司'): ReturnType<typeof importOf> => importOf({ records, sheets: [aSheet('', withId, ['产品甲', name, '', '集成电路', id], ['产品乙', name, '', '集成电路', id])] });

  test('goes before the name', () => {
    expect(summaryOf(first('alpha'))[0]).toBe('企业 alpha: name.zh 甲有限公司 → 乙有限公司; aliases  → 甲有限公司');
  });
  test('that is new is taken, for all rows', () => {
    expect(first('beta', '丙丁材料有限公司').products.map(({ after }) => after.manufacturer)).toEqual(['beta', 'beta']);
  });
  test('that is new needs a name', () => {
    expect(told(first('beta', '').problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 — 没有编号为 beta 的企业。请改正企业ID，或写上企业名称作为新企业。
      名单.xlsx · row 2 — there is no manufacturer beta. Correct the id, or give its name as a new one."
    `);
  });
  test('that an earlier record had is a problem, and gives no other id behind the back of whoever wrote it', () => {
    const used = { ...records, changes: [{ file: 'changes/2026-01-01-01.json', data: { id: '2026-01-01-01', date: '2026-01-01', reason: { zh: '测试' }, transactions: [{ type: 'corrected' as const, manufacturer: 'gone' }] } }] };
    const plan = importOf({ records: used, sheets: [aSheet('', withId, ['产品甲', '乙有限公司', '', '集成电路', 'gone'])] });
    expect(plan.makers).toEqual([]);
    expect(told(plan.problems)).toMatchInlineSnapshot(`
      "名单.xlsx · 第 2 行 · E 列“企业ID” — 编号 gone 曾用于另一条记录。用过的编号不再使用：新记录请留空，由导入命令取；已有的记录请核对编号。
      名单.xlsx · row 2 · column E "企业ID" — the id gone was that of another record. An id is never used again: leave it empty for a new record, or correct it for one that is there."
    `);
  });
});

describe('a sheet of makers', () => {
  test('says more of those that the products name', () => {
    const plan = importOf({ sheets: [aSheet('产品', header, ...rowsFor(['甲有限公司'])), aSheet('企业', ['企业名称', '企业简称', '所在区', '公开邮箱', '企业其他名称'], ['甲有限公司', '甲', '东区', 'info@example.org', '甲厂\n甲研究所'])] });
    expect(plan.makers.map(({ after }) => after)).toEqual([expect.objectContaining({ shortName: { zh: '甲' }, district: 'east', contact: { email: 'info@example.org' }, aliases: ['甲厂', '甲研究所'] })]);
    expect(hindrances(plan)).toEqual([]);
  });

  test('corrects a name, whatever it was', () => {
    const records = editionOf({ id: 'alpha', name: { zh: '甲有限公司' }, aliases: ['甲厂'] });
    const plan = importOf({ records, sheets: [aSheet('企业', ['企业ID', '企业名称'], ['alpha', '甲厂'])] });
    expect(summaryOf(plan)[0]).toContain('name.zh 甲有限公司 → 甲厂');
  });
});

test.each([
  ['示例有限公司', 'company'], ['示例股份有限公司上海分公司', 'company'], ['示例（上海）有限公司（中外合资）', 'company'], ['示例咨询中心（有限合伙）', 'company'], ['示例厂', 'company'], ['Example Co., Ltd.', 'company'], ['Example GmbH', 'company'],
  ['示例大学', 'university'], ['示例学院', 'university'], ['示例科学院', 'institute'], ['示例研究所', 'institute'], ['示例技术创新中心', 'institute'], ['示例大学医学院附属示例医院', 'public-body'], ['示例检测中心', 'public-body'],
  ['示例联盟', undefined], ['Flag', undefined], ['', undefined],
])('%s is a %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});

test('the order in which rows name a maker makes no difference to what it is', () => {
  const rows = rowsFor(['甲有限公司', codeA], ['乙有限公司', codeB], ['甲有限公司'], ['丙有限公司'], ['乙有限公司']);
  const [forward, backward] = [makersOf(rows).plan, makersOf([...rows].reverse()).plan];
  const records = (plan: typeof forward): unknown => plan.makers.map(({ after }) => after).sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(records(backward)).toEqual(records(forward));
});

describe('the name of a maker', () => {
  const code = '91990000EXAMPLE006';
  const records = recordsFor({
    lists: [aList(), aList({ id: 'award', kind: 'award', name: { zh: '示例奖' } })],
    manufacturers: [aManufacturer({ creditCode: code })],
    products: [aProduct({ listings: [aListing({ year: 2025, listedOn: '2025-05-20' })] })],
  });
  const named = (name: string, own: Partial<Parameters<typeof importOf>[0]> = {}) =>
    importOf({ records, sheets: [aSheet('', ['产品名称', '企业名称', '统一社会信用代码', '行业'], ['示例产品', name, code, '仪器仪表'])], ...own }).makers.map(({ after }) => [after.name.zh, after.aliases]);

  test('is what the newest catalogue prints', () => {
    expect(named('新示例有限公司', { year: 2026, document: '示经信技〔2026〕2号', listedOn: '2026-05-20' })).toEqual([['新示例有限公司', ['示例精仪有限公司']]]);
  });
  test('is not what last year’s catalogue or another list prints; it is known by that name from then on', () => {
    expect(named('旧示例有限公司', { year: 2024, document: '示经信技〔2024〕2号', listedOn: '2024-05-20' })).toEqual([['示例精仪有限公司', ['旧示例有限公司']]]);
    expect(named('示例精仪制造厂', { list: 'award', year: 2026 })).toEqual([['示例精仪有限公司', ['示例精仪制造厂']]]);
  });
  test.each(['示例精仪有限公司、示例大学', '示例甲有限公司/示例乙有限公司', '示例甲研究所（联合：示例乙有限公司）'])('%s is that of several, and asked about', (name) => {
    const sheet = aSheet('仪器仪表', ['产品名称', '企业名称'], ['光谱仪', name], ['质谱仪', name]);
    const plan = importOf({ sheets: [sheet] });
    expect(plan.makers).toEqual([]);
    expect(plan.questions).toHaveLength(1);
    expect(importOf({ sheets: [sheet], fresh: [name] }).makers).toHaveLength(1);
  });
});
