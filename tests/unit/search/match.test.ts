// What a query finds as it stands, over a dozen products.
import { describe, expect, test } from 'vitest';
import { aSearch } from './a-search.ts';
import { aSearchOverADozen } from './a-dozen-products.ts';

const { find, answer } = aSearchOverADozen();
const sorted = async (query: string): Promise<string[]> => (await find(query, { plain: true })).sort();

describe('Chinese', () => {
  test.each([
    ['a whole name', '磁共振成像系统', ['mr']],
    ['its start', '磁共振', ['mr']],
    ['its end', '成像系统', ['mr']],
    ['a part across the border of two words', '振成', ['mr']],
    ['a part with letters and digits', '8层CT扫', ['ct']],
    ['another name', '天眼', ['ct']],
    ['a part of a summary, across punctuation', '像软件名为uv', ['mr']],
    ['a label, value and unit of the table', '孔径 60 cm', ['mr']],
    ['the same without spaces', '孔径60cm', ['mr']],
    ['a category', '水下装备', ['sounder', 'submarine']],
    ['a sector', '新能源', ['fuel-cell', 'lamp']],
    ['a part of a maker', '联影医疗科技股份', ['ct', 'magnet', 'mr', 'pet']],
    ['a maker with brackets', '微创机器（集团）', ['gripper', 'joint', 'reducer', 'sounder', 'submarine', 'surgeon']],
    ['the same without them', '微创机器集团', ['gripper', 'joint', 'reducer', 'sounder', 'submarine', 'surgeon']],
    ['an official list', '示例市创新产品推荐目录', ['mr']],
    ['a registration number', '国械注准20203060123', ['pet']],
    ['traditional characters', '磁共振成像系統', ['mr']],
    ['a traditional term', '機器人關節', ['joint']],
    ['a single character', '磁', ['magnet', 'mr']],
    ['a single character at the end', '爪', ['gripper']],
    ['a single character before a letter', '层', ['ct']],
    ['characters that stand apart', '磁振', []],
    ['what reaches from the name into another text', '系统uMR', []],
    ['what is nowhere', '量子计算', []],
    ['a character that is nowhere', '鑫', []],
  ])('%s: "%s" finds %j', async (_, query, ids) => {
    expect(await sorted(query)).toEqual(ids);
  });
});

describe('models and letters', () => {
  test.each([
    ['a model as printed', 'uMR 790', ['mr']],
    ['without the space', 'umr790', ['mr']],
    ['with a hyphen', 'UMR-790', ['mr']],
    ['full-width', 'ｕＭＲ　７９０', ['mr']],
    ['with a dot', 'uMR.790', ['mr']],
    ['its letters', 'umr', ['mr']],
    ['its number', '790', ['mr']],
    ['a part of its number', '79', []],
    ['from the middle of its letters', 'mr790', ['mr']],
    ['without its hyphen', 'uct528', ['ct']],
    ['a word of two', 'atom', ['ct']],
    ['two words joined', 'atompro', ['ct']],
    ['the beginning of an English word', 'magn', ['mr']],
    ['letters within an English word', 'agnetic', []],
    ['an accent', 'mägnetic', ['mr']],
    ['words that a hyphen joins', 'wholebody', ['mr']],
    ['one of them', 'body', ['mr']],
    ['two letters that are a word', 'CT', ['ct', 'pet']],
    ['two letters that a name begins with', 'mu', ['sounder']],
    ['two letters that a word of a text begins with', 'de', []],
    ['two letters within a word', 'ag', []],
    ['one letter', 'u', ['ct', 'mr', 'pet']],
    ['an English maker', 'united imaging', ['ct', 'magnet', 'mr', 'pet']],
    ['the same in one word', 'unitedimaging', ['ct', 'magnet', 'mr', 'pet']],
    ['another name of a maker', 'medbot', ['gripper', 'joint', 'reducer', 'sounder', 'submarine', 'surgeon']],
    ['a credit code', '91990000EXAMPLE006', ['ct', 'magnet', 'mr', 'pet']],
    ['a part of one', '0000example', ['ct', 'magnet', 'mr', 'pet']],
    ['a code whose last character is another', '91990000EXAMPLE00Y', []],
    ['a code with more behind it', '91990000EXAMPLE0061', []],
    ['a longer word than any', 'magneticresonancesystems', []],
    ['a model and more', 'umr790x', []],
  ])('%s: "%s" finds %j', async (_, query, ids) => {
    expect(await sorted(query)).toEqual(ids);
  });
});

describe('several terms', () => {
  test.each([
    ['磁共振 系统', ['mr']],
    ['系统 磁共振', ['mr']],
    ['联影 磁共振', ['mr']],
    ['磁共振，790', ['mr']],
    ['联影 uMR 790', ['mr']],
    ['机器人 手术', ['surgeon']],
    ['联影 磁', ['magnet', 'mr']],
    ['磁共振 夹爪', []],
    ['磁共振 qwzx', []],
    ['qwzx', []],
  ])('"%s" finds what holds all of them: %j', async (query, ids) => {
    expect(await sorted(query)).toEqual(ids);
  });

  test('an unknown term is told, not passed over', async () => {
    const { rows, terms } = await answer('磁共振 qwzx');
    expect(rows).toEqual([]);
    expect(terms.map(({ terms: [term], understood }) => [term, understood])).toEqual([['磁共振', 'plain'], ['qwzx', 'none']]);
  });
});

test('the files of the index are loaded before they are asked: nothing depends on what was asked earlier', async () => {
  for (const [query, ids] of [['统', ['mr']], ['umr', ['mr']], ['机器人', ['joint', 'surgeon', 'reducer', 'gripper', 'submarine', 'sounder']]] as const) expect(new Set(await aSearchOverADozen().find(query, { plain: true }))).toEqual(new Set(ids));
});

test('a run of more than 32 letters is found whole, and by its beginning', async () => {
  const name = 'a'.repeat(20) + 'b'.repeat(20);
  const long = aSearch({ products: [{ id: 'long', name: { zh: '长', en: name } }, { id: 'other' }] });
  expect(await long.find(name)).toEqual(['long']);
  expect(await long.find(name.slice(0, 36))).toEqual(['long']);
  expect(await long.find(name.slice(0, 10))).toEqual(['long']);
});
