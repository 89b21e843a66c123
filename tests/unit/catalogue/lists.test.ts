import { expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { byDivision, hasEntries, measureOfList, productsOn } from '../../../src/catalogue/lists.ts';
import type { PolicyRecords } from '../../../src/catalogue/records.ts';
import { aList, aListing, aManufacturer, anEdition, aProduct, aSector, aSource } from '../builders.ts';

const divisions = [{ zh: '汽车芯片', en: 'Automotive chips' }, { zh: '服务器芯片', en: 'Server chips' }];
const chips = aList({ id: 'chips', kind: 'innovative-chips', article: 6, divisions });
const iconic = aList({ id: 'iconic', kind: 'iconic' });

const policy: PolicyRecords = {
  policy: { file: 'policy.json', data: { id: 'plan', name: { zh: '行动' }, shortName: { zh: '行动' }, document: '示〔2024〕1号', issuedOn: '2024-05-31', issuers: [], summary: { zh: '行动。' }, actions: [{ id: 'one', name: { zh: '一' }, summary: { zh: '一。' }, catalogue: { zh: '一。' } }], sources: [aSource()] } },
  units: { file: 'units.json', data: { units: [{ id: 'unit', name: { zh: '单位' }, shortName: { zh: '单位' }, kind: 'municipal' }] } },
  measures: [{ file: 'measures/06.json', data: { id: '06', action: 'one', title: { zh: '芯片上车' }, summary: { zh: '支持首次应用。' }, fields: [], units: ['unit'] } }],
  scenarios: [],
};

const inDivision = (zh: string, year: number) => aListing({ list: 'chips', grade: { zh }, year });

const catalogue = createCatalogue({
  edition: anEdition(), sectors: [aSector()], lists: [chips, iconic], manufacturers: [aManufacturer()], policy,
  products: [
    aProduct({ id: 'a', listings: [inDivision('汽车芯片', 2025), inDivision('汽车芯片', 2026)] }),
    aProduct({ id: 'b', listings: [inDivision('汽车芯片', 2026)] }),
  ],
});
const [onIconic, onChips] = catalogue.lists;
if (!onIconic || !onChips) throw new Error('There are two lists.');

test('a list without entries is told from one that has some', () => {
  expect([onIconic, onChips].map(({ list }) => list.id)).toEqual(['iconic', 'chips']);
  expect([onIconic, onChips].map(hasEntries)).toEqual([false, true]);
});

test('a product that is listed twice is counted once', () => {
  expect(onChips.entries).toHaveLength(3);
  expect(productsOn(onChips.entries)).toBe(2);
  expect(productsOn([])).toBe(0);
});

test('products are counted by division, in the order of the list, also where there are none', () => {
  expect(byDivision(onChips)).toEqual([{ division: divisions[0], count: 2 }, { division: divisions[1], count: 0 }]);
  expect(byDivision(onIconic)).toEqual([]);
});

test('the measure of a list is that of its article', () => {
  expect(measureOfList(catalogue, chips)?.measure.title.zh).toBe('芯片上车');
  expect(measureOfList(catalogue, { ...chips, article: 7 })).toBeUndefined();
  expect(measureOfList(catalogue, iconic)).toBeUndefined();
});

test('an edition without a policy has no measure for a list', () => {
  expect(measureOfList({}, chips)).toBeUndefined();
});
