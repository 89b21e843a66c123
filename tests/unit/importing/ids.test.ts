import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idSchema } from '../../../src/catalogue/schema.ts';
import { slug } from '../../../src/catalogue/slug.ts';
import { coreName, manufacturerSlug, productSlug, TakenIds } from '../../../src/importing/ids.ts';
import { aSheet, importOf, noEntries } from './builders.ts';

test.each([
  ['上海示例精密仪器股份有限公司', '示例精密仪器'],
  ['上海市示例科技有限责任公司', '示例科技'],
  ['示例科技（上海）有限公司', '示例科技'],
  ['中国（上海）示例集团有限公司', '示例'],
  ['示例股份有限公司上海分公司', '示例'],
  ['上海大学', '上海大学'],
  ['甲有限公司', '甲有限公司'],
  ['', ''],
])('%s without place and form is %s', (name, core) => {
  expect(coreName(name)).toBe(core);
});

describe('the id of a maker', () => {
  test.each([
    [{ zh: '上海示例精密仪器有限公司', en: 'Shanghai Example Precision Co., Ltd.' }, undefined, 'example-precision'],
    [{ zh: '上海示例精密仪器有限公司', en: 'Exämple Group' }, undefined, 'example'],
    [{ zh: '上海示例精密仪器有限公司' }, '示例精仪', 'shili-jing-yi'],
    [{ zh: '上海示例精密仪器有限公司' }, undefined, 'shili-jingmi-yiqi'],
    [{ zh: 'ABB 示例有限公司' }, undefined, 'abb-shili'],
    [{ zh: '上海大学' }, undefined, 'shanghai-daxue'],
    [{ zh: '！！！' }, undefined, 'maker'],
    [{ zh: '' }, undefined, 'maker'],
    [{ zh: '甲', en: '甲' }, undefined, 'jia'],
  ])('%j %s is %s', (name, short, id) => {
    expect(manufacturerSlug(name, short)).toBe(id);
  });
});

describe('the id of a product', () => {
  test.each([
    ['alpha', { name: { zh: '手持式光谱仪' }, models: ['EX-100'] }, 'alpha-ex-100'],
    ['alpha', { name: { zh: '手持式光谱仪' }, models: ['Alpha-100'] }, 'alpha-100'],
    ['alpha', { name: { zh: '手持式光谱仪', en: 'Handheld spectrometer' }, models: ['100'] }, 'alpha-handheld-spectrometer'],
    ['alpha', { name: { zh: '光谱仪' } }, 'alpha-guangpu-yi'],
    ['alpha', { name: { zh: '光谱仪 Ⅲ 型' }, models: ['Ⅲ型'] }, 'alpha-iii'],
    ['alpha', { name: { zh: '。' }, models: ['7'] }, 'alpha-7'],
    ['alpha', { name: { zh: '' } }, 'alpha-product'],
    ['alpha', { name: { zh: '甲', en: 'Alpha' } }, 'alpha'],
  ])('of %s, %j is %s', (maker, product, id) => {
    expect(productSlug(maker, product)).toBe(id);
  });

  test('is cut between words where it is long', () => {
    const id = productSlug('shili', { name: { zh: '面向复杂工业场景的高精度多模态感知与智能决策一体化协作机器人系统' } });
    expect(id.length).toBeLessThanOrEqual(60);
    expect(id).toMatch(/[a-z]$/);
  });
});

test('whatever the names are, an id is one', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: fc.constantFrom('上', '海', '示', '例', 'A', 'b', '-', ' ', '１', 'é', '（', 'ü', '绿'), maxLength: 80 }));
  fc.assert(fc.property(text, fc.option(text, { nil: undefined }), text, (zh, en, model) => {
    const maker = manufacturerSlug({ zh, en });
    expect(idSchema.safeParse(maker).success, maker).toBe(true);
    const product = productSlug(maker, { name: { zh, en }, models: [model] });
    expect(idSchema.safeParse(product).success, product).toBe(true);
    expect(slug(slug(zh))).toBe(slug(zh));
  }));
});

describe('ids that are taken', () => {
  test('get a number behind them', () => {
    const ids = new TakenIds(['alpha', 'alpha-3']);
    expect([ids.take('alpha'), ids.take('alpha'), ids.take('beta'), ids.take('alpha'), ids.take('alpha-2')]).toEqual(['alpha-2', 'alpha-4', 'beta', 'alpha-5', 'alpha-2-2']);
    expect(ids.has('alpha-4')).toBe(true);
    expect(ids.has('gamma')).toBe(false);
  });

  test('are never given again, though the change log alone remembers them', () => {
    const log = { id: '2026-01-01-01', date: '2026-01-01', reason: { zh: '测试' }, transactions: [{ type: 'recorded' as const, product: 'jia-youxiangongsi-2-guangpu-yi' }, { type: 'corrected' as const, manufacturer: 'jia-youxiangongsi' }] };
    const plan = importOf({ records: noEntries({ changes: [log] }), sheets: [aSheet('仪器仪表', ['产品名称', '企业名称'], ['光谱仪', '甲有限公司'])] });
    expect(plan.makers.map(({ after }) => after.id)).toEqual(['jia-youxiangongsi-2']);
    expect(plan.products.map(({ after }) => after.id)).toEqual(['jia-youxiangongsi-2-guangpu-yi-2']);
  });
});

test('new ids do not depend on the order of the rows, unless two want the same', () => {
  const rows = [['光谱仪', '甲有限公司'], ['质谱仪', '甲有限公司'], ['光谱仪', '乙有限公司'], ['离心机', '丙有限公司']];
  const idsOf = (given: string[][]): Record<string, string> => Object.fromEntries(importOf({ sheets: [aSheet('仪器仪表', ['产品名称', '企业名称'], ...given)] }).products.map(({ after }) => [`${after.name.zh} ${after.manufacturer}`, after.id]));
  expect(Object.keys(idsOf(rows))).toHaveLength(4);
  fc.assert(fc.property(fc.shuffledSubarray(rows, { minLength: 4 }), (shuffled) => {
    expect(idsOf(shuffled)).toEqual(idsOf(rows));
  }));
});
