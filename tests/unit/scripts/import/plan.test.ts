// From a plan to what people read of it and to the files that it writes.
import { describe, expect, test } from 'vitest';
import { filesOfPlan } from '../../../../scripts/lib/import/files-of-plan.ts';
import { planGroups } from '../../../../scripts/lib/import/plan-groups.ts';
import { planReport, problemSections, type ReportedPlan } from '../../../../scripts/lib/import/plan-report.ts';
import { valueNames } from '../../../../src/catalogue/field-values.ts';
import { htmlReport } from '../../../../scripts/lib/html-report.ts';
import { textReport } from '../../../../scripts/lib/text-report.ts';
import type { LogoFound } from '../../../../scripts/lib/logo-import/report.ts';
import { fieldChanges } from '../../../../src/importing/diff.ts';
import type { ImportPlan, PlannedRecord } from '../../../../src/importing/plan.ts';
import type { Manufacturer, Product } from '../../../../src/catalogue/schema.ts';
import { aList, aListing, aManufacturer, anEdition, aProduct, aSector } from '../../builders.ts';

const planned = <Item extends Manufacturer | Product>(before: Item | undefined, after: Item): PlannedRecord<Item> => ({ ...(before && { before }), after, changes: before ? fieldChanges(before, after) : [], places: [] });

const listed = aProduct({ id: 'listed', name: { zh: '已列产品' }, listings: [aListing({ year: 2025 })] });
const again = { ...listed, listings: [...(listed.listings ?? []), aListing({ year: 2026, document: '示经信技〔2026〕7号' })] };
const ended = { ...listed, id: 'ended', name: { zh: '移出产品' }, listings: [aListing({ year: 2023, withdrawnOn: '2024-01-01', reason: { zh: '旧原因' } }), aListing({ year: 2025, withdrawnOn: '2026-05-20', reason: { zh: '不在名单之内', en: 'Not on the list' } })] };
const stood = { ...ended, listings: [ended.listings[0] ?? aListing(), aListing({ year: 2025 })] };
const maker = aManufacturer({ id: 'example-maker', district: 'west' });

const aPlan = (own: Partial<ImportPlan> = {}): ImportPlan => ({ day: '2026-11-25', products: [], makers: [], unchanged: [], ended: [], transactions: [], problems: [], questions: [], notices: [], rows: 0, origins: new Map(), ...own });

const plan = aPlan({
  rows: 5,
  products: [
    planned(undefined, aProduct({ id: 'fresh', name: { zh: '新<b>产品' } })),
    planned(listed, { ...again, sector: 'robots', manufacturer: 'new-maker' }),
    planned(stood, ended),
  ],
  ended: ['ended'],
  makers: [planned(undefined, aManufacturer({ id: 'new-maker', name: { zh: '新企业有限公司' } })), planned(maker, { ...maker, district: 'east', kind: 'institute' })],
  unchanged: [aProduct({ id: 'same', name: { zh: '不变产品' } })],
  notices: [{ place: { file: '名单.xlsx', row: 3 }, message: { zh: '提示', en: 'note' }, hint: { zh: '请看一眼。', en: 'Look at it.' } }],
  origins: new Map([['名单.xlsx', { title: '公告', document: '示经信技〔2026〕7号', file: { name: '名单.xlsx', sha256: 'a'.repeat(64) }, retrieved: '2026-11-25' }]]),
});

const records = {
  edition: { file: 'edition.json', data: anEdition({ districts: [{ id: 'east', name: { zh: '东区', en: 'East District' } }, { id: 'west', name: { zh: '西区' } }] }) },
  sectors: { file: 'sectors.json', data: { sectors: [aSector({ id: 'instruments', name: { zh: '仪器仪表' }, categories: [{ id: 'other', name: { zh: '其他仪器' } }, { id: 'same', name: { zh: '相同' } }] }), aSector({ id: 'robots', name: { zh: '机器人' }, categories: [{ id: 'other', name: { zh: '其他机器人' } }, { id: 'same', name: { zh: '相同' } }] })] } },
};

const reported = (own: Partial<ReportedPlan> = {}): ReportedPlan => {
  const makerName = (id: string): string => ({ 'new-maker': '新企业有限公司', 'example-maker': '示例精仪有限公司' })[id] ?? id;
  const language = own.language ?? 'zh';
  return { plan, language, edition: '示例目录', lists: [aList()], makerName, valueName: valueNames({ edition: records.edition?.data ?? { districts: [] }, sectors: records.sectors?.data.sectors ?? [], manufacturer: (id) => ({ zh: makerName(id) }) }), logos: undefined, isWritten: false, madeAt: '2026-11-25 09:05', ...own };
};

const idsOf = (group: readonly { after: { id: string } }[]): string[] => group.map(({ after }) => after.id);

test('records are grouped as their readers ask: new, changed, listed again, ended', () => {
  const groups = planGroups(plan);
  expect(Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, idsOf(group)]))).toEqual({ added: ['fresh'], changed: ['listed'], again: ['listed'], ended: ['ended'], newMakers: ['new-maker'], changedMakers: ['example-maker'] });
  // The fields of the new listing are no change of the product.
  expect(groups.changed[0]?.changes.map(({ field }) => field)).toEqual(['manufacturer', 'sector']);
});

describe('the report', () => {
  test('names what changes in words, and tells of an ended product only what ends now', () => {
    expect(textReport(planReport(reported()), { all: true })).toMatchInlineSnapshot(`
      "名单导入
      目录  示例目录
      状态  预览，没有写入
      时间  2026-11-25 09:05
      读取  5 行

      一、来源          1 项
      二、新增产品      1 项
      三、已有产品列入  1 项
      四、变更产品      1 项
      五、移出          1 项
      六、不变          1 项
      七、新企业        1 项
      八、变更企业      1 项
      九、提示          1 项

      ── 一、来源 ──

        文件       名称  文号或网址           SHA-256
        名单.xlsx  公告  示经信技〔2026〕7号  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa

      ── 二、新增产品 ──

        名称       编号   企业              行业 / 品类               型号  列入
        新<b>产品  fresh  示例精仪有限公司  仪器仪表 / spectrometers

      ── 三、已有产品列入 ──

        名称      编号    企业            列入
        已列产品  listed  新企业有限公司  推荐目录 · 2026 · 2025-01-01 列入 · 示经信技〔2026〕7号

      ── 四、变更产品 ──

        名称      编号    字段  原值 → 新值
        已列产品  listed  企业  示例精仪有限公司 → 新企业有限公司
                          行业  仪器仪表 → 机器人

      ── 五、移出 ──
      记录保留，注明日期和原因。

        名称      编号   企业              移出
        移出产品  ended  示例精仪有限公司  2026-05-20 不在名单之内

      ── 六、不变 ──

        名称      编号  企业
        不变产品  same  示例精仪有限公司

      ── 七、新企业 ──

        名称            编号
        新企业有限公司  new-maker

      ── 八、变更企业 ──

        名称              编号           字段      原值 → 新值
        示例精仪有限公司  example-maker  企业性质  企业 → 科研院所
                                         所在区    西区 → 东区

      ── 九、提示 ──

        位置                 问题  处理办法
        名单.xlsx · 第 3 行  提示  请看一眼。"
    `);
  });

  test('in English', () => {
    const english = textReport(planReport(reported({ language: 'en', isWritten: true })), { all: true });
    expect(english).toContain('State      written');
    expect(english).toContain('District              西区 → East District');
    expect(english).toContain('2026-05-20 Not on the list');
  });

  test('as a page, problems and questions come first', () => {
    const problem = { place: { file: '名单.xlsx', row: 2, column: 'B', heading: '<i>' }, message: { zh: '不对', en: 'is wrong' }, hint: { zh: '请改正。', en: 'Mend it.' } };
    const withProblems = reported({ plan: { ...plan, problems: [problem], questions: [problem] } });
    expect(problemSections(withProblems).map(({ title, summary, intro }) => [title, summary, intro])).toEqual([['问题', '1 项', '改好之前不能写入。'], ['待确认', '1 项', '确认之前不能写入。']]);
    const { sections, ...rest } = planReport(withProblems);
    const html = htmlReport({ ...rest, sections: [...problemSections(withProblems), ...sections], signOff: true });
    expect(html).toContain('名单.xlsx · 第 2 行 · B 列“&lt;i&gt;”');
    expect(html).toContain('新&lt;b&gt;产品');
    expect(html).not.toMatch(/<b>|<i>|<script|src=/);
  });
});

describe('the files of a plan', () => {
  const known = { products: [listed, stood, aProduct({ id: 'same', logo: 'same.png' })], manufacturers: [{ ...maker, logo: 'example-maker.svg' }] };
  const aLogo = (own: Partial<LogoFound>): LogoFound => ({ file: 'x.png', owner: { kind: 'manufacturer', id: 'example-maker' }, matchedBy: 'id', name: 'example-maker.png', bytes: Uint8Array.of(1), size: { width: 1, height: 1 }, done: [], warnings: [], ...own });

  test('are its records in their one form, and nothing that stays as it is', () => {
    const files = filesOfPlan(plan, { records: known, logos: [], edition: anEdition({ dataDate: '2026-11-25' }) });
    // The maker loses its logo in this plan, so that nobody shows it any more.
    expect([...files.keys()]).toEqual(['manufacturers/example-maker.json', 'manufacturers/new-maker.json', 'products/listed.json', 'products/ended.json', 'products/fresh.json', 'logos/example-maker.svg', 'edition.json']);
    expect(files.get('logos/example-maker.svg')).toBe(null);
    expect(files.get('products/fresh.json')).toMatch(/^\{\n {2}"id": "fresh",\n {2}"name": \{\n {4}"zh": "新<b>产品"\n {2}\},.*\}\n$/s);
    expect(files.get('edition.json')).toContain('"dataDate": "2026-11-25"');
  });

  test('are none where nothing changes: the edition does not get a new day then', () => {
    expect(filesOfPlan(aPlan(), { records: known, logos: [], edition: anEdition() }).size).toBe(0);
  });

  test('are a logo and the record that shows it, and take the old one away unless another record shows it', () => {
    const files = filesOfPlan(aPlan(), { records: known, logos: [aLogo({})] });
    expect([...files]).toEqual([['manufacturers/example-maker.json', expect.stringContaining('"logo": "example-maker.png"')], ['logos/example-maker.svg', null], ['logos/example-maker.png', Uint8Array.of(1)]]);
    const shared = { ...known, products: [aProduct({ id: 'same', logo: 'example-maker.svg' })] };
    expect([...filesOfPlan(aPlan(), { records: shared, logos: [aLogo({})] }).keys()]).toEqual(['manufacturers/example-maker.json', 'logos/example-maker.png']);
    // Another picture under the same name.
    expect([...filesOfPlan(aPlan(), { records: { ...known, manufacturers: [{ ...maker, logo: 'example-maker.png' }] }, logos: [aLogo({})] })]).toContainEqual(['logos/example-maker.png', Uint8Array.of(1)]);
  });

  test('belong to the kind of owner: a product may share its id with a maker', () => {
    const files = filesOfPlan(aPlan(), { records: { products: [aProduct({ id: 'example-maker' })], manufacturers: [maker] }, logos: [aLogo({ owner: { kind: 'product', id: 'example-maker' }, name: 'example-maker-product.png' })] });
    expect([...files.keys()]).toEqual(['products/example-maker.json', 'logos/example-maker-product.png']);
  });
});
