import { expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { changesByMonth, changesOf, changesOfManufacturer, countTypes, type CatalogueTransaction } from '../../../src/catalogue/change-log.ts';
import type { ChangeSet, Transaction } from '../../../src/catalogue/changes.ts';
import type { Renamed } from '../../../src/catalogue/release-schema.ts';
import { aChangeSet, aList, aManufacturer, anEdition, aProduct, aSector } from '../builders.ts';

const catalogueOf = (changes: ChangeSet[], renamed?: Renamed) =>
  createCatalogue({
    renamed,
    edition: anEdition(),
    sectors: [aSector()],
    lists: [aList()],
    manufacturers: [aManufacturer(), aManufacturer({ id: 'other-maker' })],
    products: [aProduct({ id: 'a' }), aProduct({ id: 'b', manufacturer: 'other-maker' })],
    changes,
  });
const write = (id: string, ...transactions: Transaction[]): ChangeSet => aChangeSet({ id, date: id.slice(0, 10), transactions });
const told = (all: readonly CatalogueTransaction[]): string[] => all.map(({ changeSet, transaction }) => `${changeSet.id} ${transaction.type}`);

test('a transaction is joined with its product, its maker and its list, and its fields are understood', () => {
  const listed: Transaction = { type: 'listed', product: 'b', list: 'recommendation-catalogue', year: 2025, on: '2025-01' };
  const { changes, products } = catalogueOf([write('2026-11-25-01', listed, { type: 'corrected', product: 'a', fields: [{ field: 'name.zh', from: '旧' }] })]);
  const [first, second] = changes.changeSets[0]?.transactions ?? [];
  expect(first?.product).toBe(products.find(({ product }) => product.id === 'b'));
  expect(first).toMatchObject({ transaction: listed, manufacturer: { id: 'other-maker' }, list: aList(), fields: [] });
  expect(second?.fields).toEqual([{ place: { kind: 'field', field: 'name', language: 'zh' }, from: '旧' }]);
});

test('writes come newest first, those of one day by their numbers, however many', () => {
  const { changes } = catalogueOf(['2026-10-01-01', '2026-11-25-9', '2026-11-25-100', '2026-11-25-10'].map((id) => write(id, { type: 'recorded', product: 'a' })));
  expect(changes.changeSets.map(({ changeSet }) => changeSet.id)).toEqual(['2026-11-25-100', '2026-11-25-10', '2026-11-25-9', '2026-10-01-01']);
});

test('what was written about an id that has another now is the history of its record', () => {
  const { changes, products } = catalogueOf([write('2026-01-01-01', { type: 'listed', product: 'oldest', list: 'old-list' }, { type: 'renamed', manufacturer: 'old-maker' })], { products: { oldest: 'old', old: 'a' }, manufacturers: { 'old-maker': 'example-maker' }, lists: { 'old-list': 'recommendation-catalogue' } });
  const [a] = products;
  expect(a && told(changesOf(changes, a))).toEqual(['2026-01-01-01 listed', '2026-01-01-01 renamed']);
  expect(changes.changeSets[0]?.transactions[0]?.list).toEqual(aList());
});

test('the history of a product holds what its maker was renamed and corrected to, newest first, and nothing of others', () => {
  const { changes, products } = catalogueOf([
    write('2026-01-01-01', { type: 'recorded', product: 'a' }, { type: 'recorded', product: 'b' }),
    write('2026-02-01-01', { type: 'renamed', manufacturer: 'example-maker' }, { type: 'corrected', manufacturer: 'other-maker' }),
    write('2026-03-01-01', { type: 'corrected', product: 'a' }, { type: 'corrected', manufacturer: 'example-maker' }, { type: 'recorded', manufacturer: 'example-maker' }),
  ]);
  const [a, b] = products;
  expect(a && told(changesOf(changes, a))).toEqual(['2026-03-01-01 corrected', '2026-03-01-01 corrected', '2026-02-01-01 renamed', '2026-01-01-01 recorded']);
  expect(b && told(changesOf(changes, b))).toEqual(['2026-02-01-01 corrected', '2026-01-01-01 recorded']);
  expect(told(changesOfManufacturer(changes, 'example-maker'))).toEqual(['2026-03-01-01 corrected', '2026-02-01-01 renamed']);
  expect(changesOfManufacturer(changes, 'nobody')).toEqual([]);
});

test('months come newest first, with how many changes of which type they hold, in the order of the types', () => {
  const { changes } = catalogueOf([
    write('2026-10-01-01', { type: 'expired', product: 'a' }, { type: 'listed', product: 'a' }),
    write('2026-10-31-01', { type: 'listed', product: 'b' }),
    write('2026-11-01-01', { type: 'withdrawn', product: 'b' }),
  ]);
  expect(changesByMonth(changes).map(({ month, counts, total, changeSets }) => [month, total, counts, changeSets.length])).toEqual([
    ['2026-11', 1, [{ type: 'withdrawn', count: 1 }], 1],
    ['2026-10', 3, [{ type: 'listed', count: 2 }, { type: 'expired', count: 1 }], 2],
  ]);
});

test('an edition without changes has no months and no histories', () => {
  const { changes, products } = catalogueOf([]);
  expect(changesByMonth(changes)).toEqual([]);
  expect(products.flatMap((entry) => changesOf(changes, entry))).toEqual([]);
  expect(countTypes([])).toEqual([]);
});

test.each<[string, Transaction]>([
  ['product', { type: 'recorded', product: 'nothing' }],
  ['manufacturer', { type: 'renamed', manufacturer: 'nobody' }],
  ['list', { type: 'listed', product: 'a', list: 'no-list' }],
  ['record at all', { type: 'corrected' }],
])('a change of no %s is a mistake of the program', (_, transaction) => {
  expect(() => catalogueOf([write('2026-11-25-01', transaction)])).toThrow('changes/2026-11-25-01.json points to a record that does not exist. Run npm run check first.');
});
