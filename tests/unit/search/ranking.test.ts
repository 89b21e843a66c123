// In which order products are found.
import { describe, expect, test } from 'vitest';
import { aListing, aManufacturer, aSector, aSpecification } from '../builders.ts';
import { aSearch, type Given, type SearchedEdition } from './a-search.ts';
import { aSearchOverADozen } from './a-dozen-products.ts';

const sectors = [aSector({ id: 'any', name: { zh: '其他', en: 'Other' }, categories: [{ id: 'thing', name: { zh: '物品', en: 'Things' } }, { id: 'lidar', name: { zh: '激光雷达', en: 'Lidars' } }] })];
const manufacturers = [aManufacturer({ id: 'any', name: { zh: '某公司', en: 'Some Maker' } }), aManufacturer({ id: 'lidar', name: { zh: '示例激光雷达公司', en: 'Acme Lidar Company' } })];
const a = (id: string, own: Partial<Given> = {}): Given => ({ id, manufacturer: 'any', sector: 'any', category: 'thing', name: { zh: '物' }, ...own });
const search = (own: Partial<SearchedEdition> & Pick<SearchedEdition, 'products'>) => aSearch({ sectors, manufacturers, ...own });

/** One product for each place in which a term may stand, best first. */
const places = (zh: string, en: string): Given[] => [
  a('whole-name', { name: { zh, en } }),
  a('name-starts', { name: { zh: `${zh}装置`, en: `${en} device` } }),
  a('name-contains', { name: { zh: `车载${zh}装置`, en: `Vehicle ${en} device` } }),
  a('model-starts', { models: [`${zh}-1`, `${en}-1`] }),
  a('alias', { aliases: [zh, en] }),
  a('maker', { manufacturer: 'lidar' }),
  a('text', { specifications: [aSpecification({ label: { zh: `${zh}数`, en: `Count of ${en}` } })] }),
  a('rest', { category: 'lidar' }),
];
const order = ['whole-name', 'name-starts', 'name-contains', 'model-starts', 'alias', 'maker', 'text', 'rest'];

describe('where a term stands decides', () => {
  const { find } = search({ products: places('激光雷达', 'lidar') });
  test.each([['Chinese', '激光雷达'], ['English', 'lidar'], ['English in capitals', 'LIDAR'], ['traditional Chinese', '激光雷達']])('for a term in %s', async (_, query) => {
    expect(await find(query)).toEqual(order);
  });

  test('whatever the order of the records is', async () => {
    const { find: findReversed } = search({ products: places('激光雷达', 'lidar').map((product, place) => ({ ...product, id: `${9 - place}-${product.id}` })) });
    expect((await findReversed('激光雷达')).map((id) => id.slice(2))).toEqual(order);
  });

  test('for the beginning of an English word', async () => {
    const [first, second, ...others] = await find('lida');
    expect([first, second].sort()).toEqual(['name-starts', 'whole-name']);
    expect(others).toEqual(order.slice(2));
  });
});

test('a summary counts as a specification does', async () => {
  const { find } = search({ products: [a('alias', { aliases: ['激光雷达'] }), a('summary', { summary: { zh: '配激光雷达。' } }), a('specification', { specifications: [aSpecification({ value: '激光雷达' })] })] });
  const found = await find('激光雷达');
  expect(found[0]).toBe('alias');
  expect(found.slice(1).sort()).toEqual(['specification', 'summary']);
});

describe('the whole of a name or model comes first', () => {
  const { find } = search({ products: [
    a('model', { models: ['AB-12', 'uMR 790'] }),
    a('model-longer', { models: ['AB-120'] }),
    a('name', { name: { zh: '甲', en: 'uMR 790 scanner' } }),
    a('chinese', { name: { zh: '磁共振 系统' } }),
    a('chinese-longer', { name: { zh: '磁共振系统软件' } }),
    a('english', { name: { zh: '乙', en: 'Whole Body Imaging' } }),
    a('english-longer', { name: { zh: '丙', en: 'Whole Body Imaging Table' } }),
  ] });

  test.each([
    ['AB-12', ['model', 'model-longer']],
    ['ab12', ['model', 'model-longer']],
    ['uMR 790', ['model', 'name']],
    ['磁共振系统', ['chinese', 'chinese-longer']],
    ['磁共振 系统', ['chinese', 'chinese-longer']],
    ['whole body imaging', ['english', 'english-longer']],
  ])('also where several terms make it: "%s" finds %j', async (query, ids) => {
    expect(await find(query)).toEqual(ids);
  });
});

test('the whole of a Chinese model comes before a name that holds it, its start after it', async () => {
  const { find } = search({ products: [a('contains', { name: { zh: '新鲲龙600机' } }), a('model', { models: ['鲲龙600'] }), a('model-longer', { models: ['鲲龙6000'] })] });
  expect(await find('鲲龙600')).toEqual(['model', 'contains', 'model-longer']);
});

test('a name that begins with a single character comes before one that holds it', async () => {
  const { find } = search({ products: [a('contains', { name: { zh: '超导磁体' }, listings: [aListing()] }), a('starts', { name: { zh: '磁体' } }), a('whole', { name: { zh: '磁' } })] });
  expect(await find('磁')).toEqual(['whole', 'starts', 'contains']);
});

test('the start of an English name of many letters counts too', async () => {
  const { find } = search({ products: [a('contains', { name: { zh: '甲', en: 'A magnetic resonance imaging' }, listings: [aListing()] }), a('starts', { name: { zh: '乙', en: 'Magnetic resonance imaging table' } })] });
  expect(await find('magnetic resonance imaging')).toEqual(['starts', 'contains']);
});

describe('between equals', () => {
  const listed = (listedOn: string, validUntil?: string) => [aListing({ listedOn, ...(validUntil && { validUntil }) })];
  const products = [
    a('recorded', { name: { zh: '光仪甲' } }),
    a('expired', { name: { zh: '光仪乙' }, listings: listed('2025-06-01', '2026-01-01') }),
    a('listed-old', { name: { zh: '光仪丙' }, listings: listed('2023-01-01') }),
    a('listed-new', { name: { zh: '光仪丁' }, listings: listed('2026-06-01') }),
    a('not-yet', { name: { zh: '光仪戊' }, listings: listed('2027-01-01') }),
    a('expiring', { name: { zh: '光仪己' }, listings: listed('2024-01-01', '2026-12-31') }),
  ];
  const { find } = search({ products });

  test('the status decides, then the newest', async () => {
    expect(await find('光仪')).toEqual(['listed-new', 'expiring', 'listed-old', 'not-yet', 'expired', 'recorded']);
  });

  test('on the day of the reader', async () => {
    expect(await find('光仪', {}, { day: '2025-12-01' })).toEqual(['expired', 'expiring', 'listed-old', 'listed-new', 'not-yet', 'recorded']);
    expect(await find('光仪', {}, { day: '2027-02-01' })).toEqual(['not-yet', 'listed-new', 'listed-old', 'expired', 'expiring', 'recorded']);
  });

  test('and where all is equal, the name', async () => {
    const equal = search({ products: [a('b', { name: { zh: '光仪乙', en: 'A' } }), a('a', { name: { zh: '光仪甲', en: 'B' } })] });
    expect(await equal.find('光仪')).toEqual(['a', 'b']);
    expect(await equal.find('光仪', {}, { language: 'en' })).toEqual(['b', 'a']);
  });

  test('but the place of the match comes before both', async () => {
    const { find: findHere } = search({ products: [...products, a('named', { name: { zh: '光仪' } })] });
    expect((await findHere('光仪'))[0]).toBe('named');
  });
});

describe('labels of a sector do not flood', () => {
  const { find, answer } = aSearchOverADozen();

  test('机器人 finds what is named so, then what speaks of it, then what merely stands in the sector', async () => {
    expect(await find('机器人')).toEqual(['joint', 'surgeon', 'reducer', 'sounder', 'gripper', 'submarine']);
  });

  test('robot finds names in English, then names of the same meaning, then the others', async () => {
    expect(await find('robot', {}, { language: 'en' })).toEqual(['surgeon', 'joint', 'reducer', 'submarine', 'sounder', 'gripper']);
  });

  test('nor does its pinyin', async () => {
    expect((await answer('jiqiren')).matched).toBe(2);
  });
});
