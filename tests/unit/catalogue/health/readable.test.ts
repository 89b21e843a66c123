import { expect, test } from 'vitest';
import { readableCatalogue } from '../../../../src/catalogue/health/readable.ts';
import type { Product } from '../../../../src/catalogue/schema.ts';
import { aListing, aMeasure, aPolicy, aProduct, someRecords } from '../../builders.ts';

const good = aProduct({ id: 'good' });

test.each<[string, Partial<Product>]>([
  ['a manufacturer', { manufacturer: 'nobody' }],
  ['a sector', { sector: 'nowhere' }],
  ['a category', { category: 'nothing' }],
  ['a list', { listings: [aListing(), aListing({ list: 'no-list' })] }],
])('a product that points to %s that is not there stays out, the others are read', (_, own) => {
  const readable = readableCatalogue(someRecords({ products: [good, aProduct({ id: 'broken', ...own })] }));
  expect(readable?.leftOut).toEqual(['broken']);
  expect(readable?.catalogue.products.map(({ product }) => product.id)).toEqual(['good']);
});

test('a product without a category joins only where the edition has a place for it', () => {
  const { category: _, ...uncategorised } = aProduct({ id: 'uncategorised' });
  expect(readableCatalogue(someRecords({ products: [uncategorised] }))?.leftOut).toEqual(['uncategorised']);
  expect(readableCatalogue(someRecords({ products: [uncategorised], uncategorised: { id: 'none-yet', name: { zh: '未分品类' } } }))?.leftOut).toEqual([]);
});

test.each<[string, Parameters<typeof someRecords>[0]]>([
  ['an issuer', { policy: { policy: aPolicy({ issuers: ['nobody'] }) } }],
  ['a responsible unit', { policy: { measures: [aMeasure({ units: ['nobody'] })] } }],
  ['an action', { policy: { measures: [aMeasure({ action: 'nothing' })] } }],
  ['units that cannot be read', { policy: { units: null } }],
])('a policy that points to %s that is not there stays out, the products are read', (_, own) => {
  const readable = readableCatalogue(someRecords(own));
  expect(readable?.catalogue.policy).toBeUndefined();
  expect(readable?.catalogue.products).toHaveLength(1);
});

test('a policy that joins is read', () => {
  expect(readableCatalogue(someRecords({ policy: {} }))?.catalogue.policy?.measures).toHaveLength(1);
});

test('without edition.json or sectors.json there is no edition', () => {
  expect(readableCatalogue(someRecords({ edition: null }))).toBeUndefined();
  expect(readableCatalogue(someRecords({ sectors: null }))).toBeUndefined();
});
