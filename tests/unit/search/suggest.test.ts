import { describe, expect, test } from 'vitest';
import { suggest, type Suggestion } from '../../../src/search/suggest.ts';
import { aManufacturer, aSector } from '../builders.ts';
import { aSearch, asking, type TestSearch } from './a-search.ts';
import { aSearchOverADozen } from './a-dozen-products.ts';

const search = aSearchOverADozen();
const suggested = (typed: string, over: TestSearch = search): Promise<Suggestion[]> => suggest(over, typed, asking);
const idsOf = (suggestions: readonly Suggestion[], kind: Suggestion['kind']): string[] => suggestions.filter((one) => one.kind === kind).map(({ id }) => id);

test('nothing is suggested before a letter is typed', async () => {
  for (const typed of ['', '  ', '，。', '🤖', '\u200f']) expect(await suggested(typed)).toEqual([]);
  expect(search.pagefind.searched).toEqual([]);
});

test('products come first, then makers, then categories', async () => {
  const kinds = (await suggested('微创')).map(({ kind }) => kind);
  expect(kinds).toEqual(['product', 'product', 'product', 'product', 'product', 'maker']);
  expect((await suggested('医学影像')).map(({ kind }) => kind)).toEqual(['product', 'product', 'product', 'product', 'category']);
});

test('a product comes with its name and its maker', async () => {
  expect((await suggested('磁共振'))[0]).toEqual({ kind: 'product', id: 'mr', name: { zh: '磁共振成像系统', en: 'Magnetic Resonance System' }, maker: { zh: '示例联影医疗科技股份有限公司', en: 'Example United Imaging Healthcare Co., Ltd.' } });
});

test('a category comes with its sector', async () => {
  expect((await suggested('水下装备')).at(-1)).toEqual({ kind: 'category', id: 'marine', sectorId: 'robots', name: { zh: '水下装备', en: 'Underwater' }, sector: { zh: '机器人', en: 'Robots' } });
});

test.each([
  ['its short name', '联影', ['lianying']],
  ['the start of it', '联', ['lianying']],
  ['a part of its name', '医疗科技', ['lianying']],
  ['a single character within', '科', []],
  ['traditional characters', '聯影', ['lianying']],
  ['its English name', 'United', ['lianying']],
  ['a part of its English name', 'Healthcare', ['lianying']],
  ['another name', 'medb', ['weichuang']],
  ['its pinyin', 'lianying', ['lianying']],
  ['unfinished pinyin', 'liany', ['lianying']],
  ['its initials', 'ly', ['lianying']],
  ['the pinyin that its record gives', 'chongsu', ['chongsu']],
  ['a part of several names', '示例', ['chongsu', 'lianying', 'weichuang']],
  ['what is in no name', '夹爪', []],
])('a maker is suggested for %s: "%s"', async (_, typed, makers) => {
  expect(idsOf(await suggested(typed), 'maker').sort()).toEqual(makers);
});

test.each([
  ['its name', '医学影像', ['imaging']], ['a part of it', '影像', ['imaging']], ['English', 'Medical im', ['imaging']], ['pinyin', 'yixue', ['imaging']], ['initials', 'yxyx', ['imaging']], ['the start of initials', 'yxy', ['imaging']], ['its sector', '机器人', []],
])('a category is suggested for %s: "%s"', async (_, typed, categories) => {
  expect(idsOf(await suggested(typed), 'category')).toEqual(categories);
});

describe('of many', () => {
  const many = aSearch({
    products: Array.from({ length: 12 }, (_, place) => ({ id: `p${place}`, name: { zh: `光学仪器${place}` }, manufacturer: `m${place % 6}`, category: ['one', 'two', 'three', 'empty'][place % 3] ?? '' })),
    manufacturers: Array.from({ length: 6 }, (_, place) => aManufacturer({ id: `m${place}`, name: { zh: place === 5 ? '光学' : `某光学公司${place}` } })),
    sectors: [aSector({ categories: ['one', 'two', 'three', 'empty'].map((id) => ({ id, name: { zh: `光学${id}` } })) })],
  });

  test('five products, three makers and two categories are suggested, the best first', async () => {
    const suggestions = await suggested('光学', many);
    expect(suggestions.map(({ kind }) => kind)).toEqual([...Array.from({ length: 5 }, () => 'product'), ...Array.from({ length: 3 }, () => 'maker'), 'category', 'category']);
    expect(idsOf(suggestions, 'maker')[0]).toBe('m5');
  });

  test('no category without products is suggested', async () => {
    expect(idsOf(await suggested('光学empty', many), 'category')).toEqual([]);
    expect(idsOf(await suggested('光学three', many), 'category')).toEqual(['three']);
  });
});

test('products are those that the results page finds, in its order', async () => {
  for (const typed of ['机器人', 'MRI', 'lianying', '联影 磁', 'uMR790']) expect(idsOf(await suggested(typed), 'product')).toEqual((await search.find(typed)).slice(0, 5));
});
