// What a query finds that is typed as pinyin.
import { describe, expect, test } from 'vitest';
import { aSearch, type Given } from './a-search.ts';
import { aSearchOverADozen } from './a-dozen-products.ts';
import { aManufacturer, aSector } from '../builders.ts';

const { find, answer, settings } = aSearchOverADozen();
const lianying = ['ct', 'magnet', 'mr', 'pet'];
const chongsu = ['fuel-cell', 'lamp'];

test.each([
  ['all syllables of a name', 'cigongzhenchengxiangxitong', ['mr']],
  ['some of them, from its middle', 'chengxiang', ['mr']],
  ['an unfinished last syllable', 'cigongzhe', ['mr']],
  ['a last syllable that could go on', 'chaodaoci', ['magnet']],
  ['syllables with spaces', 'ci gong zhen', ['mr']],
  ['syllables with apostrophes', "ci'gong'zhen", ['mr']],
  ['syllables in capitals', 'CIGONGZHEN', ['mr']],
  ['full-width letters', 'ｃｉｇｏｎｇｚｈｅｎ', ['mr']],
  ['initials', 'cgzcx', ['mr']],
  ['initials from its middle', 'cxxt', ['mr']],
  ['a short name of a maker', 'lianying', lianying],
  ['its initials', 'ly', lianying],
  ['its unfinished pinyin', 'lianyi', lianying],
  ['the initials of a maker in a row', 'lyylkj', lianying],
  ['two terms, one of initials', 'shoushu jqr', ['surgeon']],
  ['the same joined', 'shoushujqr', ['surgeon']],
  ['initials, then syllables', 'sshoushu', []],
  ['initials first', 'qjshoushu', ['surgeon']],
  ['pinyin and Chinese', 'lianying 磁共振', ['mr']],
  ['a maker whose record says how it is read', 'chongsu', chongsu],
  ['its initials', 'csny', chongsu],
  ['its reading as the library has it not', 'zhongsu', []],
  ['a name whose record says how it is read', 'zhongzai', ['fuel-cell']],
  ['a category', 'guangyuan', ['lamp']],
  ['a sector, which is not read', 'xinnengyuan', []],
  ['a summary, which is not read', 'xiaodu', []],
  ['letters that are no pinyin', 'vvvvvv', []],
  ['syllables in another order', 'gongci', []],
])('%s: "%s" finds %j', async (_, query, ids) => {
  expect((await find(query)).sort()).toEqual(ids);
});

test('a term that was found by its pinyin is told as such', async () => {
  const understood = async (query: string) => (await answer(query)).terms.map((term) => term.understood);
  expect(await understood('lianying')).toEqual(['pinyin']);
  expect(await understood('shoushu jqr')).toEqual(['pinyin', 'pinyin']);
  expect(await understood('联影')).toEqual(['plain']);
});

describe('short letters that are a word somewhere', () => {
  test('are not read as initials: CT finds no 磁体', async () => {
    expect((await find('CT')).sort()).toEqual(['ct', 'pet']);
    expect(await find('cdct')).toEqual(['magnet']);
  });

  test('are not read as a syllable: AI finds no 爱', async () => {
    const { find: findHere } = aSearch({ products: [{ id: 'love', name: { zh: '爱心泵' } }, { id: 'assistant', name: { zh: 'AI助手' } }] });
    expect(await findHere('ai')).toEqual(['assistant']);
    expect(await findHere('aixinbeng')).toEqual(['love']);
  });

  test('are read where they are no word', async () => {
    const { find: findHere } = aSearch({ products: [{ id: 'magnet', name: { zh: '磁体' } }] });
    expect(await findHere('ct')).toEqual(['magnet']);
  });
});

describe('a reading ends with', () => {
  const products: Given[] = [{ id: 'split', name: { zh: '光A谱仪' } }, { id: 'both', name: { zh: '光谱仪' } }, { id: 'brackets', name: { zh: '光（谱）仪' } }];
  const sectors = [aSector({ categories: [{ id: 'spectrometers', name: { zh: '装置' } }] })];
  const { find: findHere } = aSearch({ products, sectors });

  test('a letter, not with punctuation', async () => {
    expect((await findHere('guangpuyi')).sort()).toEqual(['both', 'brackets']);
    expect((await findHere('gpy')).sort()).toEqual(['both', 'brackets']);
    expect((await findHere('puyi')).sort()).toEqual(['both', 'brackets', 'split']);
  });

  test('the text: no reading goes on in the name of the maker', async () => {
    const { find: findThere } = aSearch({ sectors, products: [{ id: 'a', name: { zh: '光' } }], manufacturers: [aManufacturer({ name: { zh: '谱仪公司' } })] });
    expect(await findThere('guangpuyi')).toEqual([]);
    expect(await findThere('puyi')).toEqual(['a']);
  });
});

test('what is all of a short name comes before what holds it', async () => {
  const makers = [aManufacturer({ id: 'long', name: { zh: '大联影集团公司' } }), aManufacturer({ id: 'short', name: { zh: '示例公司' }, shortName: { zh: '联影' } })];
  const { find: findHere } = aSearch({ manufacturers: makers, products: [{ id: 'a', manufacturer: 'long', name: { zh: '甲' } }, { id: 'b', manufacturer: 'short', name: { zh: '乙' } }] });
  expect(await findHere('lianying')).toEqual(['b', 'a']);
  expect(await findHere('ly')).toEqual(['b', 'a']);
});

test.each([
  ['of one syllable over and over', 'xi'.repeat(60)],
  ['with many ways to read it and an end that is none', `${'xian'.repeat(49)}u`],
  ['of initials over and over', 'x'.repeat(200)],
])('a query %s is answered at all', async (_, query) => {
  const { find: findHere } = aSearch({ products: [{ id: 'a', name: { zh: '西安线仪' } }] });
  // Read in the wrong way, this takes longer than the universe is old.
  expect(await findHere(query)).toEqual([]);
});

test('no syllable is known that is nowhere in the edition', () => {
  expect(settings.syllables.has('lian')).toBe(true);
  expect(settings.syllables.has('nuan')).toBe(false);
});
