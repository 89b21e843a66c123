import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NamedMaker, NamedProduct } from '../../../src/catalogue/name-file.ts';
import { matchLine } from '../../../src/plan/match/match-line.ts';
import type { Match, Sought } from '../../../src/plan/match/outcome.ts';
import { indexProducts } from '../../../src/plan/match/product-index.ts';

const aMaker = (own: Partial<NamedMaker> & { id: string }): NamedMaker => ({ name: { zh: `${own.id}有限公司` }, nameOrigin: 'registered', aliases: [], ...own });
const jiguang = aMaker({ id: 'jiguang', name: { zh: '上海霁光仪器股份有限公司', en: 'Jiguang Instruments' }, shortName: { zh: '霁光' } });
const lanting = aMaker({ id: 'lanting', name: { zh: '上海澜汀机器人有限公司' }, shortName: { zh: '澜汀' } });
const aNamed = (own: Partial<NamedProduct> & { id: string; name: { zh: string; en?: string } }): NamedProduct => ({ nameOrigin: 'source', aliases: [], models: [], maker: jiguang, sector: 'instruments', catalogueListings: [], otherListedNames: [], registrations: [], ...own });

const products = [
  aNamed({ id: 'spectrometer', name: { zh: '便携式拉曼光谱仪 JG-R900', en: 'Portable Raman spectrometer JG-R900' }, models: ['JG-R900'] }),
  aNamed({ id: 'centrifuge', name: { zh: '高速冷冻离心机' }, models: ['JG-C16'], registrations: [{ kind: 'registration', number: '沪械注准20242220001' }] }),
  aNamed({ id: 'floor-centrifuge', name: { zh: '落地式离心机' }, models: ['JG-C50', 'JG-SH'] }),
  aNamed({ id: 'shaker', name: { zh: '恒温振荡器' }, models: ['JG-SH'] }),
  aNamed({ id: 'arm', name: { zh: '澜汀六轴协作机器人' }, models: ['LT6'], maker: lanting, sector: 'robots' }),
  aNamed({ id: 'bus', name: { zh: '氢燃料电池客车（驱动电机后置）' }, aliases: ['霁光城市大巴'], models: ['JG-H12'] }),
  aNamed({ id: 'guide', name: { zh: '导览机器人' }, aliases: ['小澜'], maker: lanting, sector: 'robots' }),
];
const servers = [aNamed({ id: 'server', name: { zh: '边缘服务器' }, models: ['JG-P900'] }), aNamed({ id: 'card', name: { zh: '加速卡' }, models: ['JG-P900'] })];
const index = indexProducts({ products: [...products, ...servers], makers: [jiguang, lanting], fold: new Map([['離', '离'], ['機', '机'], ['儀', '仪'], ['譜', '谱']]) });
const match = (own: Partial<Sought>): Match => matchLine({ name: '', model: '', maker: '', registration: '', ...own }, index);
const told = (own: Partial<Sought>): string => {
  const found = match(own);
  return `${found.outcome} ${found.reason}${found.outcome === 'none' ? '' : ` ${found.product}`}`;
};

describe('certain', () => {
  test.each<[string, Partial<Sought>, string]>([
    ['an equal registration number', { name: '离心机', registration: '沪械注准 20242220001' }, 'exact registration centrifuge'],
    ['the name and the maker', { name: '高速冷冻離心機', maker: '霁光' }, 'exact name-and-maker centrifuge'],
    ['a name with its model, whatever stands between', { name: '便携式拉曼光谱仪（ＪＧ－Ｒ９００）' }, 'exact name spectrometer'],
    ['the maker and the model', { name: '拉曼仪', model: 'JG R900', maker: '上海霁光仪器股份有限公司' }, 'exact maker-and-model spectrometer'],
  ])('%s', (_, sought, answer) => expect(told(sought)).toBe(answer));
});

describe('likely, with the reason', () => {
  test.each<[string, Partial<Sought>, string]>([
    ['the model alone', { model: 'JG-R900' }, 'likely model spectrometer'],
    ['a name that others may have too, without a maker', { name: '恒温振荡器' }, 'likely name-no-maker shaker'],
    ['a wrong character', { name: '高速冷冻离心几', maker: '霁光' }, 'likely misspelt centrifuge'],
    ['a part of the name with the maker', { name: '六轴协作机器人', maker: '澜汀机器人' }, 'likely abbreviated arm'],
    ['the model from a dealer', { name: '拉曼光谱仪', model: 'JG-R900', maker: '某某贸易有限公司' }, 'likely model-other-maker spectrometer'],
    ['its upkeep', { name: '便携式拉曼光谱仪维保', model: 'JG-R900', maker: '霁光' }, 'likely part-or-service spectrometer'],
    ['its upkeep by a dealer', { name: '便携式拉曼光谱仪维保服务', model: 'JG-R900', maker: '某某贸易有限公司' }, 'likely part-or-service spectrometer'],
    ['its upkeep by nobody named', { name: '拉曼光谱仪维保', model: 'JG-R900' }, 'likely part-or-service spectrometer'],
    ['the name with another model', { name: '高速冷冻离心机', model: 'JG-C21', maker: '霁光' }, 'likely name-other-model centrifuge'],
  ])('%s', (_, sought, answer) => expect(told(sought)).toBe(answer));
});

describe('maker and model, and yet not certain', () => {
  test.each<[string, Partial<Sought>]>([
    ['something for it', { name: 'JG-R900 夹具', maker: '霁光' }],
    ['something for it, with its model in the column', { name: '光谱仪探头电缆', model: 'JG-R900', maker: '霁光' }],
    ['work on it', { name: 'JG-R900 软件升级', maker: '霁光' }],
    ['what stands beside it', { name: '校准光源（用于 JG-R900）', maker: '霁光' }],
    ['something for it, behind its full name', { name: '便携式拉曼光谱仪 JG-R900 充电器（两只）', maker: '霁光' }],
    ['in English', { name: 'JG-R900 battery charger', maker: '霁光' }],
  ])('%s', (_, sought) => expect(told(sought)).toBe('likely part-or-service spectrometer'));

  test.each<[string, Partial<Sought>]>([
    ['behind the model', { name: 'JG-H12 电池', maker: '霁光' }],
    ['before the model', { name: '燃料电池 JG-H12', maker: '霁光' }],
    ['with the model in its column', { name: '电池', model: 'JG-H12', maker: '霁光' }],
    ['from the brackets of the name', { name: '驱动电机', model: 'JG-H12', maker: '霁光' }],
    ['before the maker', { name: 'JG-H12 电池 霁光', maker: '霁光' }],
    ['before its manner', { name: 'JG-H12 电池，标准型', maker: '霁光' }],
  ])('a part whose word stands in the name of the product, %s', (_, sought) => expect(told(sought)).toBe('likely part-or-service bus'));

  test.each<[string, Partial<Sought>]>([
    ['the head of its name', { name: '客车', model: 'JG-H12', maker: '霁光' }],
    ['more of its name', { name: '燃料电池客车 JG-H12', maker: '霁光' }],
    ['the head of another of its names', { name: 'JG-H12 大巴', maker: '霁光' }],
    ['its name and its manner', { name: 'JG-H12 客车 燃料电池式', maker: '霁光' }],
    ['a shortened name', { name: '燃料电池车', model: 'JG-H12', maker: '霁光' }],
    ['the model only', { name: 'JG-H12', maker: '霁光' }],
  ])('the product itself, by %s', (_, sought) => expect(told(sought)).toBe('exact maker-and-model bus'));

  test.each<[string, Partial<Sought>]>([
    ['something like it', { name: '类似 JG-R900 的拉曼光谱仪', maker: '霁光' }],
    ['anything but it', { name: '非 JG-R900 型光谱仪', maker: '霁光' }],
  ])('%s', (_, sought) => expect(told(sought)).toBe('likely abbreviated spectrometer'));

  test.each<[Partial<Sought>]>([[{ name: '拉曼光谱仪', model: 'JG-R900-B', maker: '霁光' }], [{ name: '拉曼光谱仪 JG-R900-B', maker: '霁光' }]])('a model that goes on is another one: %o', (sought) => {
    expect(match(sought).outcome).not.toBe('exact');
  });

  test('several models, and a model with a word that says nothing, are', () => {
    expect(told({ name: '离心机', model: 'JG-C50 / JG-X1', maker: '霁光' })).toBe('exact maker-and-model floor-centrifuge');
    expect(told({ name: 'JG-R900型光谱仪', maker: '霁光' })).toBe('exact maker-and-model spectrometer');
    expect(told({ name: 'JG-R900 光谱仪采购项目（含安装）一台', model: 'JG-R900', maker: '霁光' })).not.toMatch(/^none/);
    expect(told({ name: 'JG-R900 光谱仪采购 2 台', maker: '霁光' })).toBe('exact maker-and-model spectrometer');
  });
});

describe('none', () => {
  test.each<[string, Partial<Sought>, string]>([
    ['a class of product', { name: '离心机' }, 'none nothing'],
    ['the same name of another maker', { name: '高速冷冻离心机', maker: '另一家仪器有限公司' }, 'none nothing'],
    ['another model of the maker', { name: '拉曼光谱仪', model: 'JG-R200', maker: '霁光' }, 'none maker-only'],
    ['a model that two products have, one of them a server', { model: 'JG-P900', maker: '霁光' }, 'none several'],
    ['a model that two products have', { model: 'JG-SH', maker: '霁光' }, 'none several'],
    ['paper', { name: 'A4 复印纸' }, 'none nothing'],
  ])('%s', (_, sought, answer) => expect(told(sought)).toBe(answer));

  test('a maker alone is no product, and how many it has is told', () => {
    expect(match({ name: '技术服务', maker: '霁光' })).toEqual({ outcome: 'none', reason: 'maker-only', candidates: [], maker: { id: 'jiguang', products: 7 } });
  });
});

const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...products.map(({ name }) => name.zh), '霁光', 'JG-R900', '离心机', '机器人'));

test('whatever a line says, an answer names only products that exist, the found one first', () => {
  fc.assert(fc.property(fc.record({ name: anyText, model: anyText, maker: anyText, registration: anyText }), (sought) => {
    const found = matchLine(sought, index);
    expect(products.map(({ id }) => id)).toEqual(expect.arrayContaining(found.candidates));
    if (found.outcome !== 'none') expect(found.candidates[0]).toBe(found.product);
  }));
});

test('case, width and spaces change no answer', () => {
  const sought = fc.record({ name: fc.constantFrom(...products.map(({ name }) => name.zh)), model: fc.constantFrom('', 'JG-R900', 'LT6'), maker: fc.constantFrom('', '霁光', '澜汀') });
  fc.assert(fc.property(sought, (own) => {
    const wide = (text: string): string => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    expect(told({ ...own, name: wide(own.name), model: own.model.toLowerCase() })).toBe(told(own));
  }));
});
