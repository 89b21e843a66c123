// What a query finds that names the thing by another term, or mistypes it.
import { describe, expect, test } from 'vitest';
import { aSearch } from './a-search.ts';
import { aSearchOverADozen } from './a-dozen-products.ts';

const { find, answer } = aSearchOverADozen();
const understood = async (query: string) => (await answer(query)).terms.map((term) => term.understood);

describe('another term of the same meaning', () => {
  test.each([
    ['an abbreviation for a Chinese name', 'MRI', ['mr']],
    ['a longer Chinese term for a shorter', '核磁共振', ['mr']],
    ['a shorter for a longer', '核磁', ['mr']],
    ['English of several words', 'magnetic resonance', ['mr']],
    ['the same joined', 'magneticresonance', ['mr']],
    ['English of several words that no text prints', 'NMR imaging', ['mr']],
    ['with another term', 'MRI 联影', ['mr']],
    ['several words with another term', '线 NMR imaging', []],
    ['several words before another term', 'NMR imaging 联影', ['mr']],
    ['a Chinese term for an abbreviation', '计算机断层扫描', ['ct', 'pet']],
    ['English for an abbreviation', 'computed tomography', ['ct', 'pet']],
    ['with a hyphen', 'PET-CT', ['pet']],
    ['with a slash', 'pet/ct', ['pet']],
    ['joined', 'petct', ['pet']],
    ['Chinese for it', '正电子断层', ['pet']],
    ['English for Chinese', 'speed reducer', ['reducer']],
    ['a plural', 'speed reducers', ['reducer']],
    ['Chinese for Chinese', '减速机', ['reducer']],
    ['an abbreviation for an English name', 'AUV', ['submarine']],
    ['a term that no text prints', '水下机器人', ['submarine']],
    ['a group that does not occur', 'LNG', []],
  ])('%s: "%s" finds %j', async (_, query, ids) => {
    expect((await find(query)).sort()).toEqual(ids);
  });

  test('is told, with the terms that it stands for', async () => {
    const { terms } = await answer('MRI');
    expect(terms).toEqual([{ terms: ['mri'], understood: 'synonym', synonyms: ['mri', '磁共振', '核磁共振', '核磁', 'magneticresonance', 'nmrimaging'] }]);
    expect(await understood('AUV')).toEqual(['synonym']);
    expect(await understood('磁共振')).toEqual(['plain']);
  });

  test('comes after names that print the term', async () => {
    const { find: findHere } = aSearch({ vocabulary: [['AGV', '搬运车']], products: [{ id: 'a', name: { zh: '搬运车' } }, { id: 'b', name: { zh: 'AGV' } }, { id: 'c', name: { zh: '一种AGV' } }] });
    expect(await findHere('AGV')).toEqual(['b', 'c', 'a']);
    expect(await findHere('搬运车')).toEqual(['a', 'b', 'c']);
  });
});

test('a UV lamp is no AUV', async () => {
  expect(await find('auv')).toEqual(['submarine']);
  expect(await find('UV')).toEqual(['lamp']);
  expect(await find('a UV lamp')).toEqual(['lamp']);
});

test.each(['PET和CT', 'PET、CT', 'PET 和 CT', 'PET, then CT'])('a text of "%s" is none of PET-CT', async (summary) => {
  const { find: findHere } = aSearch({ vocabulary: [['PET-CT', '正电子断层']], products: [{ id: 'both', summary: { zh: summary } }, { id: 'it', name: { zh: 'PET-CT' } }] });
  expect(await findHere('正电子断层')).toEqual(['it']);
});

describe('a term within a longer one', () => {
  test('is found by the terms of both', async () => {
    expect(await find('surgical robot')).toEqual(['surgeon']);
    expect((await find('robot')).sort()).toEqual(['gripper', 'joint', 'reducer', 'sounder', 'submarine', 'surgeon']);
  });

  test('may be typed inside of a term that is nowhere: its pieces have to be there', async () => {
    expect(await find('核磁共振成像系统')).toEqual(['mr']);
    expect(await understood('核磁共振成像系统')).toEqual(['pieces']);
    expect(await find('核磁共振夹爪')).toEqual([]);
    expect(await find('128层计算机断层扫描')).toEqual(['ct']);
  });

  test('is none where it lies within an English word: "compact" is no CT of a company', async () => {
    const { find: findHere } = aSearch({ vocabulary: [['CT', '断层扫描']], products: [{ id: 'ct', name: { zh: 'CT扫描仪', en: 'CT scanner of the company' } }] });
    expect(await findHere('CT')).toEqual(['ct']);
    expect(await findHere('compact')).toEqual([]);
  });
});

describe('a mistyped word', () => {
  test.each([
    ['one letter wrong', 'magnatic'], ['one missing', 'magntic'], ['one too many', 'magnetiic'], ['two swapped', 'magentic'],
  ])('of six letters or more with %s finds the word: %s', async (_, query) => {
    expect(await find(query)).toEqual(['mr']);
    expect((await answer(query)).terms).toEqual([{ terms: [query], understood: 'typo', corrected: ['magnetic'] }]);
  });

  test.each([['two letters wrong', 'magnwtjc'], ['a short word', 'lanp'], ['five letters', 'robbt'], ['Chinese', '磁共震']])('%s is left as it is: %s', async (_, query) => {
    expect(await find(query)).toEqual([]);
    expect(await understood(query)).toEqual(['none']);
  });

  test('among several terms keeps the others', async () => {
    expect(await find('联影 magnatic')).toEqual(['mr']);
  });
});

describe('as typed', () => {
  test.each([['a synonym', 'MRI'], ['pinyin', 'cigongzhen'], ['a typo', 'magnatic'], ['pieces', '核磁共振成像系统'], ['a synonym of several words', 'NMR imaging']])('%s finds nothing: %s', async (_, query) => {
    expect(await find(query, { plain: true })).toEqual([]);
    expect(new Set((await answer(query, { plain: true })).terms.map((term) => term.understood)).has('none')).toBe(true);
  });

  test('what is printed is found all the same', async () => {
    expect(await find('磁共振', { plain: true })).toEqual(['mr']);
    expect(await find('magnetic resonance', { plain: true })).toEqual(['mr']);
  });
});
