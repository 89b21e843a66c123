import { describe, expect, test } from 'vitest';
import { newestDay, rowsOf, tableOf } from '../../../src/search/rows.ts';
import { hasRegistration, hasSpecifications, listingDates } from '../../../src/search/table.ts';
import { aList, aListing, aManufacturer, aSector, aSpecification } from '../builders.ts';
import { catalogueOf, type Given, type SearchedEdition } from './a-search.ts';

const named = (...names: (string | Partial<Given>)[]): Given[] => names.map((one, place) => (typeof one === 'string' ? { id: `p${place}`, name: { zh: one } } : { id: `p${place}`, ...one }));
const namesIn = (products: Given[]): string[] => rowsOf(catalogueOf({ products })).map(({ product }) => product.name.zh);
const table = (edition: SearchedEdition) => tableOf(catalogueOf(edition));

describe('rows stand by the pinyin of their names', () => {
  test.each([
    ['Chinese', ['质谱仪', '安全阀', '光谱仪'], ['安全阀', '光谱仪', '质谱仪']],
    ['numbers by their size', ['10号泵', '9号泵'], ['9号泵', '10号泵']],
    ['Latin among them', ['光谱仪', 'CT', '大坝'], ['CT', '大坝', '光谱仪']],
  ])('%s', (_, names, sorted) => {
    expect(namesIn(named(...names))).toEqual(sorted);
  });

  test('as the record says that it is read, among the others', () => {
    expect(namesIn(named({ name: { zh: '重载机' }, pinyin: 'zhong zai ji' }, '中安机', '钟表', '重庆机'))).toEqual(['重庆机', '中安机', '钟表', '重载机']);
  });

  test('and where names are equal by their ids', () => {
    expect(rowsOf(catalogueOf({ products: [{ id: 'b' }, { id: 'a' }] })).map(({ product }) => product.id)).toEqual(['a', 'b']);
  });

  test('the same rows are given for the same catalogue', () => {
    const catalogue = catalogueOf({ products: named('甲', '乙') });
    expect(rowsOf(catalogue)).toBe(rowsOf(catalogue));
  });
});

describe('a row holds', () => {
  const sectors = [aSector(), aSector({ id: 'chips', categories: [{ id: 'soc', name: { zh: '芯片' } }, { id: 'memory', name: { zh: '存储' } }] })];
  const lists = [aList(), aList({ id: 'first-set', kind: 'first-set' }), aList({ id: 'award', kind: 'award' }), aList({ id: 'iconic', kind: 'iconic' })];
  const manufacturers = [aManufacturer({ id: 'z', name: { zh: '甲公司' } }), aManufacturer({ id: 'y', name: { zh: '乙公司', en: 'Abc' }, shortName: { zh: '安' }, district: 'east' })];
  const [one, other] = [
    { id: 'one', name: { zh: '阿' }, sector: 'chips', category: 'memory', manufacturer: 'y', specifications: [aSpecification()], registrations: [{ kind: 'registration' as const, number: '1', authority: { zh: '局' }, source: 's1' }], listings: [aListing({ listedOn: '2024', validUntil: '2026-12-31' }), aListing({ list: 'first-set', listedOn: '2025-03', year: 2024 }), aListing({ list: 'award' })].map(({ listedOn, ...rest }) => (rest.list === 'award' ? rest : { ...rest, ...(listedOn && { listedOn }) })) },
    { id: 'other', name: { zh: '中' }, manufacturer: 'z', registrations: [{ kind: 'clearance' as const, number: '1', authority: { zh: '局' }, source: 's1' }], specifications: [] },
  ];
  const { columns, names } = table({ sectors, lists, manufacturers, products: [other, one] });

  test('its category, in the order of the site', () => {
    expect(columns.categories).toEqual(['instruments/spectrometers', 'chips/soc', 'chips/memory']);
    expect(columns.category).toEqual([2, 0]);
  });

  test('its maker; makers stand by the pinyin of their short names', () => {
    expect(columns.makers).toEqual(['y', 'z']);
    expect(columns.maker).toEqual([0, 1]);
    expect(columns.makerDistrict).toEqual([0, -1]);
    expect(columns.makerOrder).toEqual([0, 1]);
  });

  test('its listings with their years, and 0 where the year is not known', () => {
    expect(columns.lists.map(({ id }) => id)).toEqual(['recommendation-catalogue', 'first-set', 'award']);
    expect(columns.listings).toEqual([[1, 2024, 0, 2024, 2, 0], []]);
  });

  test('the dates that decide its status, and its newest day', () => {
    expect(columns.dates).toEqual([['2024', '2026-12-31', ''], []]);
    expect(listingDates(columns.dates[0] ?? [])).toEqual([{ listedOn: '2024', validUntil: '2026-12-31' }]);
    expect(columns.newest).toEqual(['2025-03-31', '']);
  });

  test('whether it has a medical registration, which a clearance is not, and figures', () => {
    expect(columns.flags).toEqual([hasRegistration + hasSpecifications, 0]);
  });

  test('its place in the English alphabet', () => {
    expect(table({ products: named({ name: { zh: '甲', en: 'Zebra' } }, { name: { zh: '乙', en: 'apple' } }, { name: { zh: '并' } }) }).columns.english).toEqual([1, 2, 0]);
  });

  test('no name: names stand in a file of their own, in the same order', () => {
    expect(names.makers).toEqual([{ name: { zh: '乙公司', en: 'Abc' }, short: { zh: '安' }, reading: 'an' }, { name: { zh: '甲公司' }, reading: 'jia gong si' }]);
    expect(names.categories.map(({ name, sector, reading }) => [name.zh, sector.zh, reading])).toEqual([['光谱仪', '仪器仪表', 'guang pu yi'], ['芯片', '仪器仪表', 'xin pian'], ['存储', '仪器仪表', 'cun chu']]);
    expect(JSON.stringify(columns)).not.toContain('公司');
  });
});

test('a maker whose record says how it is read stands there, with that reading', () => {
  const manufacturers = [aManufacturer({ id: 'le', name: { zh: '示例乐公司' }, shortName: { zh: '乐' }, pinyin: 'shi li yue gong si' }), aManufacturer({ id: 'ma', name: { zh: '马公司' } })];
  const { columns, names } = table({ products: [{ id: 'a', manufacturer: 'le' }], manufacturers });
  expect(names.makers.map(({ reading }) => reading)).toContain('yue');
  expect(columns.makers).toEqual(['ma', 'le']);
});

test('the newest day is that on which the date is certain to have come', () => {
  const [entry] = rowsOf(catalogueOf({ products: [{ id: 'a', listings: [aListing({ listedOn: '2025' }), aListing({ listedOn: '2025-11-30' })] }] }));
  if (!entry) throw new Error('There is one product.');
  expect(newestDay(entry)).toBe('2025-12-31');
});

test.each<[string[], object[]]>([
  [[], []],
  [['2025-01-01', '', ''], [{ listedOn: '2025-01-01' }]],
  [['', '', '', '2024', '2025-01-01', '2024-06-01'], [{}, { listedOn: '2024', validUntil: '2025-01-01', withdrawnOn: '2024-06-01' }]],
])('the strings %j are the listings %j', (strings, listings) => {
  expect(listingDates(strings)).toEqual(listings);
});
