import { expect, test } from 'vitest';
import type { z } from 'zod';
import { applicabilityFileSchema, measureSchema, policySchema, supportsFileSchema, targetsFileSchema } from '../../../src/catalogue/policy-schema.ts';
import { editionSchema, listSchema, manufacturerSchema, productSchema, sectorsFileSchema } from '../../../src/catalogue/schema.ts';
import { shapeProblems } from '../../../src/catalogue/shape-problems.ts';
import { aList, aListing, aManufacturer, aMeasure, anApplicability, anEdition, aPolicy, aProduct, aSector, aSource, aSpecification, aSupport, aTarget } from '../builders.ts';
import { told } from '../told.ts';

/** What is told of a value that is no record, in both languages. */
const toldOf = (schema: z.ZodType, value: unknown): string => {
  const { error } = schema.safeParse(value, { reportInput: true });
  if (!error) throw new Error('The value was taken.');
  const problems = shapeProblems('x.json', error.issues);
  return [...told(problems, 'zh'), ...told(problems, 'en')].join('\n').replaceAll('content/x.json · ', '').replaceAll('content/x.json', '(file)');
};

const product = (own: object): string => toldOf(productSchema, { ...aProduct(), ...own });

test('a record that is no object', () => {
  expect(toldOf(productSchema, null)).toMatchInlineSnapshot(`
    "(file) — 应为一组字段 { … }，却是 null。请改成一组字段 { … }。
    (file) — should be a group of fields { … }, but is null. Make it a group of fields { … }."
  `);
  expect(toldOf(productSchema, [aProduct()])).toMatchInlineSnapshot(`
    "(file) — 应为一组字段 { … }，却是 [{"id":"example-product","name":{"zh":"示例产品"},"nameOrigin…。请改成一组字段 { … }。
    (file) — should be a group of fields { … }, but is [{"id":"example-product","name":{"zh":"示例产品"},"nameOrigin…. Make it a group of fields { … }."
  `);
});

test('an unknown field is told one by one, with its place', () => {
  expect(product({ sumary: { zh: '拼写' }, note: 1 })).toMatchInlineSnapshot(`
    "note — 没有名为 "note" 的字段。请检查拼写，或删去这一项。
    sumary — 没有名为 "sumary" 的字段。请检查拼写，或删去这一项。
    note — there is no field named "note". Check the spelling, or remove it.
    sumary — there is no field named "sumary". Check the spelling, or remove it."
  `);
  expect(product({ specifications: [{ ...aSpecification(), units: 'kg' }] })).toMatchInlineSnapshot(`
    "specifications #1.units — 没有名为 "units" 的字段。请检查拼写，或删去这一项。
    specifications #1.units — there is no field named "units". Check the spelling, or remove it."
  `);
});

test('a required text that is missing', () => {
  expect(product({ name: undefined })).toMatchInlineSnapshot(`
    "name — 缺少这一项。请补上，内容为一组字段 { … }。
    name — is missing. Add it: a group of fields { … }."
  `);
  expect(product({ name: { en: 'Only English' } })).toMatchInlineSnapshot(`
    "name.zh — 缺少这一项。请补上，内容为文字。
    name.zh — is missing. Add it: a text."
  `);
  expect(product({ specifications: [{ ...aSpecification(), value: undefined }] })).toMatchInlineSnapshot(`
    "specifications #1.value — 缺少这一项。请补上，写成一段文字，或 { "zh": …, "en": … }。
    specifications #1.value — is missing. Add a text, or { "zh": …, "en": … }."
  `);
});

test('a required text that is empty', () => {
  expect(product({ name: { zh: '' } })).toMatchInlineSnapshot(`
    "name.zh — 内容为空。请填写内容，没有内容就删去这一项。
    name.zh — is empty. Fill it in, or remove the field."
  `);
  expect(product({ summary: { zh: '  ' } })).toMatchInlineSnapshot(`
    "summary.zh — 内容为空。请填写内容，没有内容就删去这一项。
    summary.zh — is empty. Fill it in, or remove the field."
  `);
  expect(product({ specifications: [aSpecification({ value: '' })] })).toMatchInlineSnapshot(`
    "specifications #1.value — 内容为空。请填写内容，没有内容就删去这一项。
    specifications #1.value — is empty. Fill it in, or remove the field."
  `);
});

test('a text with spaces around it or control characters in it', () => {
  expect(product({ name: { zh: '名称 ' } })).toMatchInlineSnapshot(`
    "name.zh — 首尾有空格或换行："名称 "。请删去首尾的空白。
    name.zh — has spaces or line breaks around it: "名称 ". Remove them."
  `);
  expect(product({ name: { zh: '名\u0007称' } })).toMatchInlineSnapshot(`
    "name.zh — 含有不可见的控制字符或乱码："名\\u0007称"。请重新输入这段文字，并以 UTF-8 保存。
    name.zh — holds control characters or broken text: "名\\u0007称". Type it again and save as UTF-8."
  `);
  expect(product({ aliases: ['\uFFFD\uFFFD'] })).toMatchInlineSnapshot(`
    "aliases #1 — 含有不可见的控制字符或乱码："��"。请重新输入这段文字，并以 UTF-8 保存。
    aliases #1 — holds control characters or broken text: "��". Type it again and save as UTF-8."
  `);
});

test('a value of the wrong type', () => {
  expect(product({ models: 'EX-1' })).toMatchInlineSnapshot(`
    "models — 应为列表 [ … ]，却是 "EX-1"。请改成列表 [ … ]。
    models — should be a list [ … ], but is "EX-1". Make it a list [ … ]."
  `);
  expect(product({ models: [7] })).toMatchInlineSnapshot(`
    "models #1 — 应为文字，却是 7。请改成文字。
    models #1 — should be a text, but is 7. Make it a text."
  `);
  expect(product({ name: '名称' })).toMatchInlineSnapshot(`
    "name — 应为一组字段 { … }，却是 "名称"。请改成一组字段 { … }。
    name — should be a group of fields { … }, but is "名称". Make it a group of fields { … }."
  `);
  expect(product({ name: null })).toMatchInlineSnapshot(`
    "name — 应为一组字段 { … }，却是 null。请改成一组字段 { … }。
    name — should be a group of fields { … }, but is null. Make it a group of fields { … }."
  `);
  expect(toldOf(listSchema, aList({ validityMonths: 1.5 }))).toMatchInlineSnapshot(`
    "validityMonths — 应为整数，却是 1.5。请改成整数。
    validityMonths — should be a whole number, but is 1.5. Make it a whole number."
  `);
});

test('a number written as text, in full width or with separators', () => {
  expect(product({ specifications: [{ ...aSpecification(), min: '１０' }] })).toMatchInlineSnapshot(`
    "specifications #1.min — 应为数字，却是文字 "１０"。请写成 10，不加引号，用半角数字。
    specifications #1.min — should be a number, but is the text "１０". Write 10 in ASCII digits without quotation marks."
  `);
  expect(product({ specifications: [{ ...aSpecification(), max: '1,500' }] })).toMatchInlineSnapshot(`
    "specifications #1.max — 应为数字，却是文字 "1,500"。请写成 1500，不加引号，用半角数字。
    specifications #1.max — should be a number, but is the text "1,500". Write 1500 in ASCII digits without quotation marks."
  `);
  expect(product({ listings: [{ ...aListing(), year: '２０２５' }] })).toMatchInlineSnapshot(`
    "listings #1.year — 应为数字，却是文字 "２０２５"。请写成 2025，不加引号，用半角数字。
    listings #1.year — should be a number, but is the text "２０２５". Write 2025 in ASCII digits without quotation marks."
  `);
  expect(product({ specifications: [{ ...aSpecification(), min: '十' }] })).toMatchInlineSnapshot(`
    "specifications #1.min — 应为数字，却是 "十"。请改成数字。
    specifications #1.min — should be a number, but is "十". Make it a number."
  `);
});

test('a value or unit that is neither text nor a text per language', () => {
  expect(product({ specifications: [{ ...aSpecification(), value: 3 }] })).toMatchInlineSnapshot(`
    "specifications #1.value — 应为文字，或 { "zh": …, "en": … }，却是 3。请按其中一种形式改写；数字请加引号。
    specifications #1.value — should be a text, or { "zh": …, "en": … }, but is 3. Write it in one of these forms; put a number in quotation marks."
  `);
  expect(product({ specifications: [{ ...aSpecification(), unit: { en: 'hours' } }] })).toMatchInlineSnapshot(`
    "specifications #1.unit.zh — 缺少这一项。请补上，内容为文字。
    specifications #1.unit.zh — is missing. Add it: a text."
  `);
  expect(product({ specifications: [{ ...aSpecification(), unit: { zh: '小时', fr: 'heures' } }] })).toMatchInlineSnapshot(`
    "specifications #1.unit.fr — 没有名为 "fr" 的字段。请检查拼写，或删去这一项。
    specifications #1.unit.fr — there is no field named "fr". Check the spelling, or remove it."
  `);
});

test.each(['2026-02-30', '２０２６-01-01', '2026/1/1'])('a day of %s', (retrieved) => {
  expect(product({ sources: [aSource({ retrieved })] }).split('\n')).toEqual([
    `sources #1.retrieved — "${retrieved}" 不是日历上的日期。请用半角数字写成 "2026-11-22" 的形式。`,
    `sources #1.retrieved — "${retrieved}" is not a day of the calendar. Write it with ASCII digits as "2026-11-22".`,
  ]);
});

test('a partial date that is none', () => {
  expect(product({ listings: [aListing({ listedOn: '2026年3月' })] })).toMatchInlineSnapshot(`
    "listings #1.listedOn — "2026年3月" 不是日期。请用半角数字写成 "2026"、"2026-11" 或 "2026-11-22"。
    listings #1.listedOn — "2026年3月" is not a date. Write it with ASCII digits as "2026", "2026-11" or "2026-11-22"."
  `);
});

test('a year that is out of range', () => {
  expect(product({ listings: [aListing({ year: 1899 }), aListing({ year: 20250 })] })).toMatchInlineSnapshot(`
    "listings #1.year — 年度 1899 超出范围。请写 1990 至 2100 之间的年份。
    listings #2.year — 年度 20250 超出范围。请写 1990 至 2100 之间的年份。
    listings #1.year — the year 1899 is out of range. Write a year from 1990 to 2100.
    listings #2.year — the year 20250 is out of range. Write a year from 1990 to 2100."
  `);
});

test('an id, a source id, a credit code and a procurement code of the wrong form', () => {
  expect(product({ id: 'UMR 790' })).toMatchInlineSnapshot(`
    "id — 编号 "UMR 790" 不合规定。只用小写字母、数字和连字符，例如 "umi-panorama-35s"。
    id — "UMR 790" is not an id. Use lower-case letters, digits and single hyphens, such as "umi-panorama-35s"."
  `);
  expect(product({ listings: [aListing({ source: '1' })] })).toMatchInlineSnapshot(`
    "listings #1.source — 出处编号 "1" 不合规定。出处依次写作 "s1"、"s2"。
    listings #1.source — "1" is not a source id. Number the sources "s1", "s2" and so on."
  `);
  expect(toldOf(manufacturerSchema, aManufacturer({ creditCode: '91310000' }))).toMatchInlineSnapshot(`
    "creditCode — 统一社会信用代码 "91310000" 不合规定。应为 18 位半角数字和大写字母，不含 I、O、S、V、Z。
    creditCode — "91310000" is not a unified social credit code. It has 18 ASCII digits and capital letters, none of them I, O, S, V or Z."
  `);
  expect(toldOf(sectorsFileSchema, { sectors: [aSector({ categories: [{ id: 'a', name: { zh: '甲' }, procurementCode: 'A1' }] })] })).toMatchInlineSnapshot(`
    "sectors #1.categories #1.procurementCode — 采购品目编码 "A1" 不合规定。请写 A、B 或 C 加八位数字，例如 "A02321000"。
    sectors #1.categories #1.procurementCode — "A1" is not a procurement code. Write A, B or C and eight digits, such as "A02321000"."
  `);
});

test('a list of which at least one is needed', () => {
  expect(product({ sources: [] })).toMatchInlineSnapshot(`
    "sources — 没有出处。请在 sources 中至少写一条出处：网址、标题、采集日期。
    sources — has no source. Give at least one source with address, title and day of retrieval."
  `);
  expect(toldOf(sectorsFileSchema, { sectors: [] })).toMatchInlineSnapshot(`
    "sectors — 没有行业。请至少写一个行业。
    sectors — there is no sector. Give at least one sector."
  `);
  expect(toldOf(sectorsFileSchema, { sectors: [aSector({ categories: [] })] })).toMatchInlineSnapshot(`
    "sectors #1.categories — 行业下没有品类。请至少写一个品类。
    sectors #1.categories — the sector has no category. Give it at least one category."
  `);
});

test('a measure whose id is no article, and what a policy needs at least one of', () => {
  expect(toldOf(measureSchema, aMeasure({ id: '7', units: [] }))).toMatchInlineSnapshot(`
    "id — 举措编号 "7" 不合规定。请写两位数的条目序号，例如 "07"。
    units — 没有责任单位。请在 units 中写上 units.json 里的编号。
    id — "7" is not the id of a measure. Write the number of the article in two digits, such as "07".
    units — has no responsible unit. Name at least one id of units.json."
  `);
  expect(toldOf(policySchema, aPolicy({ actions: [] }))).toMatchInlineSnapshot(`
    "actions — 没有行动。请在 policy.json 的 actions 中至少写一项。
    actions — has no action. Give actions in policy.json at least one."
  `);
  expect(toldOf(supportsFileSchema, { supports: [aSupport({ audience: [] })] })).toMatchInlineSnapshot(`
    "supports #1.audience — 没有写支持谁。请在 audience 中至少写一类对象。
    supports #1.audience — does not say whom it is for. Give audience at least one value."
  `);
  expect(toldOf(applicabilityFileSchema, { table: [anApplicability({ decisions: [{ when: [], outcome: 'check', because: { zh: '原因。' } }, { when: [{ fact: 'catalogue', is: [] }], outcome: 'check', because: { zh: '原因。' } }] })] })).toMatchInlineSnapshot(`
    "table #1.decisions #1.when — 判定没有条件。没有条件的判定会对所有产品生效；请至少写一个条件，兜底的说明写在 otherwise。
    table #1.decisions #2.when #1.is — 条件没有取值。请在 is 中至少写一个值。
    table #1.decisions #1.when — the decision has no condition. It would hold for every product: give it one, and put what remains into "otherwise".
    table #1.decisions #2.when #1.is — the condition has no value. Give "is" at least one value."
  `);
});

test('a value outside a choice, or no value', () => {
  expect(product({ nameOrigin: 'ours' })).toMatchInlineSnapshot(`
    "nameOrigin — "ours" 不在可选值之内。可取："source" "translated"。
    nameOrigin — "ours" is not allowed. Allowed are: "source" "translated"."
  `);
  expect(product({ nameOrigin: undefined })).toMatchInlineSnapshot(`
    "nameOrigin — 缺少这一项。请补上，可取："source" "translated"。
    nameOrigin — is missing. Add it; allowed are: "source" "translated"."
  `);
});

test('a number that is too small', () => {
  expect(toldOf(editionSchema, { ...anEdition(), goal: { ...anEdition().goal, count: 0 } })).toMatchInlineSnapshot(`
    "goal.count — 0 太小。应大于 0。
    goal.count — 0 is too small. It must be above 0."
  `);
});

test('an amount or a share that cannot be', () => {
  expect(toldOf(supportsFileSchema, { supports: [aSupport({ rate: { percent: 130, upTo: true }, cap: { yuan: -5 }, years: 2.5 })] })).toMatchInlineSnapshot(`
    "supports #1.cap.yuan — -5 太小。应大于 0。
    supports #1.rate.percent — 130 太大。不能大于 100。
    supports #1.years — 应为整数，却是 2.5。请改成整数。
    supports #1.cap.yuan — -5 is too small. It must be above 0.
    supports #1.rate.percent — 130 is too large. It must be 100 or less.
    supports #1.years — should be a whole number, but is 2.5. Make it a whole number."
  `);
  expect(toldOf(supportsFileSchema, { supports: [aSupport({ rate: { percent: 0, upTo: true }, cap: { yuan: 1e18 } })] })).toMatchInlineSnapshot(`
    "supports #1.cap.yuan — 1000000000000000000 太大。不能大于 9007199254740991。
    supports #1.rate.percent — 0 太小。应大于 0。
    supports #1.cap.yuan — 1000000000000000000 is too large. It must be 9007199254740991 or less.
    supports #1.rate.percent — 0 is too small. It must be above 0."
  `);
  expect(toldOf(targetsFileSchema, { targets: [aTarget({ article: -1, value: 0 })] })).toMatchInlineSnapshot(`
    "targets #1.article — -1 太小。不能小于 0。
    targets #1.value — 0 太小。应大于 0。
    targets #1.article — -1 is too small. It must be 0 or more.
    targets #1.value — 0 is too small. It must be above 0."
  `);
});

test('a later document with a date that is none', () => {
  const later = { date: '2026-13', document: { zh: '某方案' }, text: { zh: '仍列其中。' }, source: 'https://example.org/' };
  expect(toldOf(supportsFileSchema, { supports: [aSupport({ later: [later] })] })).toMatchInlineSnapshot(`
    "supports #1.later #1.date — "2026-13" 不是日期。请用半角数字写成 "2026"、"2026-11" 或 "2026-11-22"。
    supports #1.later #1.date — "2026-13" is not a date. Write it with ASCII digits as "2026", "2026-11" or "2026-11-22"."
  `);
});

test('a long value is cut', () => {
  expect(product({ id: 'X'.repeat(200) })).toMatchInlineSnapshot(`
    "id — 编号 "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX… 不合规定。只用小写字母、数字和连字符，例如 "umi-panorama-35s"。
    id — "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX… is not an id. Use lower-case letters, digits and single hyphens, such as "umi-panorama-35s"."
  `);
});

test('everything that is wrong is told at once', () => {
  expect(product({ name: { zh: '' }, sumary: 1, sources: [] })).toMatchInlineSnapshot(`
    "name.zh — 内容为空。请填写内容，没有内容就删去这一项。
    sources — 没有出处。请在 sources 中至少写一条出处：网址、标题、采集日期。
    sumary — 没有名为 "sumary" 的字段。请检查拼写，或删去这一项。
    name.zh — is empty. Fill it in, or remove the field.
    sources — has no source. Give at least one source with address, title and day of retrieval.
    sumary — there is no field named "sumary". Check the spelling, or remove it."
  `);
});
