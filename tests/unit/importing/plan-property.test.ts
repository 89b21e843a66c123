// What holds of every import, whatever the files say.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeSetSchema } from '../../../src/catalogue/changes.ts';
import { checkEdition } from '../../../src/catalogue/check.ts';
import { manufacturerSchema, productSchema } from '../../../src/catalogue/schema.ts';
import { tables } from '../../../src/catalogue/table.ts';
import { changeSetOf } from '../../../src/importing/change-set.ts';
import { planImport } from '../../../src/importing/plan.ts';
import { printPlace, type Cell, type Sheet } from '../../../src/spreadsheet/sheet.ts';
import { aList, aListing, aManufacturer, aProduct } from '../builders.ts';
import { aSheetOf, anOrigin, recordsFor, settingsOf, toldIn, written } from './builders.ts';

const records = recordsFor({
  lists: [aList(), aList({ id: 'award', kind: 'award', name: { zh: '示例奖' }, shortName: { zh: '示例奖' } })],
  manufacturers: [aManufacturer({ creditCode: '91310000132203921W', aliases: ['示例厂'] }), aManufacturer({ id: 'other-maker', name: { zh: '乙有限公司' } })],
  products: [
    aProduct({ models: ['EX-100', 'EX-200'], listings: [aListing({ year: 2023, document: '旧', listedOn: '2023-05-20' })] }),
    aProduct({ id: 'second', name: { zh: '质谱仪', en: 'Mass spectrometer' }, aliases: ['质谱计'] }),
    aProduct({ id: 'third', name: { zh: '示例产品' }, manufacturer: 'other-maker', models: ['EX-100'], listings: [aListing({ list: 'award', year: 2024, grade: { zh: '一等奖' } }), aListing({ year: 2022, document: '更旧', listedOn: '2022', withdrawnOn: '2023-01-01', reason: { zh: '停产' } })] }),
  ],
});

/** Likely contents by column, so that rows meet each other and what is there. */
const contents: Record<string, readonly Cell[]> = {
  产品名称: ['示例产品', '示例产品', '示例 产品', '质谱仪', '质谱计', '光谱仪', '光谱仪（增强型）', '同上'],
  型号: ['', '', 'EX-100', 'EX-200', 'EX-100、EX-200', 'ex 100', 'V1.0', 'EX-900'],
  企业名称: ['示例精仪有限公司', '示例精仪有限公司', '示例厂', '乙有限公司', '丙有限公司', '丙（上海）有限公司', '同上'],
  统一社会信用代码: ['', '', '91310000132203921W', '913100001322039220'],
  行业: ['仪器仪表', '仪器仪表', '集成电路'],
  品类: ['', '', '光谱仪'],
  产品概述: ['', '一件示例产品。', '另一件。'],
  主要参数: ['', '质量：1.2 kg；长度：3 m', '质量：≤1.5 kg', '长度：10~20 m'],
  专利号: ['', 'ZL1、ZL2', 'ZL2'],
  应用案例: ['', '示例医院；示例学校'],
  产品其他名称: ['', '样机'],
  产品网址: ['', 'https://example.org/p'],
  名单: ['', '', '推荐目录', '示例奖'],
  年度: ['', '', 2023, '2024年', 2025, 2026],
  批次: ['', '第一批', '第二批'],
  等级: ['', '一等奖', '二等奖'],
  编号: ['', '甲', '乙'],
  列入日期: ['', '2025年5月', '2025-05-20', 2024, 45797],
  有效期至: ['', '', '2027-05-19', '2029-05-19'],
};

const row = (columns: readonly string[]): fc.Arbitrary<Cell[]> => fc.tuple(...columns.map((column) => fc.constantFrom(...(contents[column] ?? []))));
const optional = Object.keys(contents).filter((column) => !['产品名称', '企业名称', '行业'].includes(column));
const aListOfRows = fc.subarray(optional, { maxLength: 7 }).chain((columns) => {
  const header = ['产品名称', '企业名称', '行业', ...columns];
  return fc.tuple(fc.constant(header), fc.array(row(header), { minLength: 1, maxLength: 4 }));
});
const answers = fc.record({
  list: fc.constantFrom('recommendation-catalogue', 'award'),
  year: fc.constantFrom(2023, 2025),
  document: fc.constantFrom('旧', '新'),
  listedOn: fc.constantFrom('2023-05-20', '2025', '2025-05-20'),
  complete: fc.boolean(),
  mayEndMany: fc.constant(true),
  same: fc.constantFrom<Record<string, string>>({}, { 丙有限公司: 'other-maker' }),
  fresh: fc.constantFrom<string[]>([], ['光谱仪', '光谱仪（增强型）', '丙有限公司', '丙（上海）有限公司', '质谱仪', '示例产品']),
  origin: fc.constantFrom(anOrigin(), anOrigin({ title: '另一份' })),
});

test('an import that was written changes nothing when it is planned again, and leaves a sound edition', () => {
  let sound = 0;
  fc.assert(fc.property(aListOfRows, answers, ([header, rows], given) => {
    const sheets = [aSheetOf('', [header, ...rows])];
    const settings = settingsOf(given);
    const plan = planImport(sheets, records, settings);
    if (plan.problems.length + plan.questions.length > 0) return;
    sound += 1;
    const after = written(plan, records);
    expect(checkEdition(after)).toEqual([]);
    const again = planImport(sheets, after, settings);
    expect(toldIn([...again.problems, ...again.questions], 'en')).toEqual([]);
    expect([...again.products, ...again.makers].map(({ after: { id }, changes }) => [id, changes])).toEqual([]);
    expect([again.ended, again.transactions]).toEqual([[], []]);
  }), { numRuns: 400 });
  expect(sound).toBeGreaterThan(100);
});

test('what a sound import changes is in its change set, and nothing else is', () => {
  fc.assert(fc.property(aListOfRows, answers, ([header, rows], given) => {
    const plan = planImport([aSheetOf('', [header, ...rows])], records, settingsOf(given));
    for (const { after } of plan.products) expect(productSchema.safeParse(after).error).toBeUndefined();
    for (const { after } of plan.makers) expect(manufacturerSchema.safeParse(after).error).toBeUndefined();
    if (plan.problems.length + plan.questions.length > 0 || plan.products.length + plan.makers.length === 0) return;
    const set = changeSetOf(plan, { today: '2026-11-22', reason: { zh: '导入。' }, changes: [] });
    expect(changeSetSchema.safeParse(set).error).toBeUndefined();
    const named = new Set(plan.transactions.map(({ product, manufacturer }) => product ?? manufacturer));
    const touched = [...plan.products, ...plan.makers.filter(({ before }) => before)].map(({ after }) => after.id);
    for (const id of touched) expect(named, id).toContain(id);
    // What ran to its end of itself is entered on the way.
    const told = new Set(plan.transactions.filter(({ type }) => type !== 'expired').map(({ product, manufacturer }) => product ?? manufacturer ?? ''));
    for (const id of told) expect(touched, id).toContain(id);
  }), { numRuns: 400 });
});

test('nothing is deleted: every record, listing and id stays', () => {
  fc.assert(fc.property(aListOfRows, answers, ([header, rows], given) => {
    const after = written(planImport([aSheetOf('', [header, ...rows])], records, settingsOf(given)), records);
    for (const { data } of records.products) {
      const now = after.products.find((entry) => entry.data.id === data.id)?.data;
      expect(now?.listings?.length ?? 0).toBeGreaterThanOrEqual(data.listings?.length ?? 0);
      expect(now?.sources.slice(0, data.sources.length)).toEqual(data.sources);
    }
    const ids = after.products.map(({ data }) => data.id);
    expect(new Set(ids).size).toBe(ids.length);
  }), { numRuns: 300 });
});

describe('no file makes it throw', () => {
  const nasty: fc.Arbitrary<Cell> = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom('\u0000', '\u0007', '\n', '\r', '\t', '\uD800', '\uDC00', '\u202E', '\uFEFF', '\u3164', '（', '(', '"', '=', '：', ':', '、', '1', '年', '月', '^', '-'), maxLength: 20 }),
    fc.constantFrom<Cell>('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '=cmd|\' /C calc\'!A0', '#REF!', '同上', '合计', 'null', 's0', ...Object.values(contents).flat()),
    fc.double(),
    fc.constantFrom<Cell>(NaN, Infinity, -Infinity, -0, 1e308, Number.MAX_SAFE_INTEGER, null),
  );
  const headings = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...tables.flatMap(({ columns }) => columns.map(({ heading }) => heading.zh))) }, { weight: 1, arbitrary: nasty });
  const sheetNames = fc.oneof(fc.constantFrom('', '集成电路', '__proto__', ...tables.map(({ name }) => name.zh)), fc.string());
  const sheet: fc.Arbitrary<Sheet> = fc.tuple(sheetNames, fc.array(headings, { maxLength: 8 }), fc.array(fc.array(nasty, { maxLength: 9 }), { maxLength: 5 })).map(([name, header, rows]) => aSheetOf(name, [['产品名称', '企业名称', '产品', ...header], ...rows]));
  const settings = fc.record({ map: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.constantFrom('__proto__', 'name.zh'))), same: fc.dictionary(fc.string(), fc.string()), complete: fc.boolean(), mayEndMany: fc.boolean(), list: fc.constantFrom('recommendation-catalogue', 'nothing', '__proto__'), listedOn: fc.constantFrom('2025-05-20', 'x') });

  test('and each problem says where, what and what to do, in both languages', () => {
    fc.assert(fc.property(fc.array(sheet, { maxLength: 3 }), settings, (sheets, given) => {
      const plan = planImport(sheets, records, settingsOf(given));
      for (const { place, message, hint } of [...plan.problems, ...plan.questions, ...plan.notices]) {
        for (const language of ['zh', 'en'] as const) expect([printPlace(place, language), message[language], hint[language]].every((text) => typeof text === 'string')).toBe(true);
        expect(hint.zh).not.toBe('');
      }
      for (const { after } of plan.products) expect(productSchema.safeParse(after).error).toBeUndefined();
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(Reflect.get({}, 'zh')).toBeUndefined();
    }), { numRuns: 500 });
  });

  test.each<[string, Cell]>([
    ['a megabyte of one character', '甲'.repeat(350_000)],
    ['a megabyte of brackets', '（'.repeat(350_000)],
    ['a megabyte of brackets with what is looked for in them', '（上海'.repeat(120_000)],
    ['a megabyte of digits', '1'.repeat(1_000_000)],
    ['a megabyte of colons', '：'.repeat(350_000)],
    ['a megabyte of spaces within', `甲${' '.repeat(1_000_000)}乙`],
    ['a megabyte of line breaks', `甲${'\n'.repeat(1_000_000)}乙`],
    ['a megabyte of hyphens', '-'.repeat(1_000_000)],
    ['a megabyte of lines', '甲：1\n'.repeat(200_000)],
    ['a megabyte of broken characters', '\uD800'.repeat(500_000)],
  ])('nor does %s, in a column of any kind and as a heading', (_, cell) => {
    const sheet = aSheetOf('', [['产品名称', '企业名称', '主要参数', '行业', '有效期至', cell], [cell, '甲有限公司', cell, cell, cell, '内容']]);
    const plan = planImport([sheet], records, settingsOf({ list: 'award' }));
    expect(plan.rows).toBe(1);
    expect(plan.problems.length).toBeGreaterThan(0);
    expect(plan.products).toEqual([]);
  });
});
