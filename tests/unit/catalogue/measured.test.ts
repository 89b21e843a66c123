import { expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { catalogueSupports, listedProducts, measuredCount } from '../../../src/catalogue/measured.ts';
import { joinPolicy } from '../../../src/catalogue/policy.ts';
import type { Listing } from '../../../src/catalogue/schema.ts';
import { aList, aListing, aManufacturer, anEdition, aProduct, aSector } from '../builders.ts';
import { aMeasure, aPolicy, aSupport, aTarget } from './a-policy.ts';

const lists = [
  aList(),
  aList({ id: 'iconic-products', kind: 'iconic' }),
  aList({ id: 'first-set', kind: 'first-set' }),
];

const catalogueOf = (listings: Listing[][]) =>
  createCatalogue({ edition: anEdition(), sectors: [aSector()], lists, manufacturers: [aManufacturer()], products: listings.map((own, index) => aProduct({ id: `p${index}`, listings: own })) });

const onList = (list: string, own: Partial<Listing> = {}): Listing => aListing({ list, ...own });

test('products count as listed while their listing holds', () => {
  const catalogue = catalogueOf([[onList('recommendation-catalogue')], [onList('recommendation-catalogue', { validUntil: '2026-12-01' })], [onList('recommendation-catalogue', { withdrawnOn: '2026-01-01' })], []]);
  expect(listedProducts(catalogue.products).map(({ product }) => product.id).sort()).toEqual(['p0', 'p1']);
  expect(measuredCount(catalogue, aTarget({ measured: 'listed-products' }))).toMatchObject({ count: 2, lists: [{ list: { id: 'recommendation-catalogue' } }] });
});

test('a product that came onto a list twice counts once', () => {
  const catalogue = catalogueOf([[onList('first-set', { year: 2024 }), onList('first-set', { year: 2025 })], [onList('first-set')], [onList('iconic-products')]]);
  expect(measuredCount(catalogue, aTarget({ measured: 'first-set' }))?.count).toBe(2);
  expect(measuredCount(catalogue, aTarget({ measured: 'iconic-products' }))?.count).toBe(1);
});

test('what the edition has no list for counts nothing, and what is not counted has no count', () => {
  const catalogue = catalogueOf([[]]);
  expect(measuredCount(catalogue, aTarget({ measured: 'first-batch' }))).toEqual({ count: 0, lists: [] });
  expect(measuredCount(catalogue, aTarget())).toBeUndefined();
});

test('the supports for the catalogue are those of the measure that sets its size, then those for the three firsts', () => {
  const policy = joinPolicy(aPolicy({
    measures: [aMeasure({ id: '04' }), aMeasure({ id: '16' }), aMeasure({ id: '17' })],
    targets: [aTarget({ article: 16, measured: 'first-set' }), aTarget({ id: 'size', article: 17, measured: 'listed-products' }), aTarget({ id: 'iconic', article: 4, measured: 'iconic-products' })],
    supports: [aSupport({ id: 'hospitals', article: 4 }), aSupport({ id: 'firsts', article: 16 }), aSupport({ id: 'loans', article: 17 }), aSupport({ id: 'leasing', article: 17 })],
  }));
  expect(policy && catalogueSupports(policy).map(({ id }) => id)).toEqual(['loans', 'leasing', 'firsts']);
});
