import { expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { countBy, inCategory, inSector, latestListings, neighbours, ofYear, paged, relatedProducts } from '../../../src/catalogue/query.ts';
import type { Product } from '../../../src/catalogue/schema.ts';
import { aList, aListing, aManufacturer, anEdition, aProduct, aSector } from '../builders.ts';

const sectors = [
  aSector({ categories: [{ id: 'one', name: { zh: '甲' } }, { id: 'two', name: { zh: '乙' } }] }),
  aSector({ id: 'robots', categories: [{ id: 'one', name: { zh: '甲' } }] }),
];

const catalogueOf = (products: Partial<Product>[]) =>
  createCatalogue({ edition: anEdition(), sectors, lists: [aList()], manufacturers: [aManufacturer(), aManufacturer({ id: 'other' })], products: products.map((own) => aProduct({ category: 'one', ...own })) });

const idsOf = (entries: { product: Product }[]): string[] => entries.map(({ product }) => product.id);

test('products are found by sector and by category within it', () => {
  const catalogue = catalogueOf([{ id: 'a' }, { id: 'b', category: 'two' }, { id: 'c', sector: 'robots' }]);
  const [instruments, robots] = sectors;
  if (!instruments || !robots) throw new Error('There are two sectors.');
  expect(idsOf(inSector(catalogue, instruments))).toEqual(['a', 'b']);
  expect(idsOf(inSector(catalogue, robots))).toEqual(['c']);
  expect(idsOf(inCategory(catalogue.products, instruments, { id: 'one', name: { zh: '甲' } }))).toEqual(['a']);
});

test.each([
  [[], 2, [[]]],
  [[1], 2, [[1]]],
  [[1, 2], 2, [[1, 2]]],
  [[1, 2, 3], 2, [[1, 2], [3]]],
])('%j in pages of %i is %j', (items, size, pages) => {
  expect(paged(items, size)).toEqual(pages);
});

test.each([
  ['a', { next: 'b' }],
  ['b', { previous: 'a', next: 'c' }],
  ['c', { previous: 'b' }],
  ['x', {}],
])('the neighbours of %s are %j', (item, expected) => {
  expect(neighbours(['a', 'b', 'c'], item)).toEqual(expected);
});

test('related products are of the category, then the maker, then the sector, from the own place on and round', () => {
  const { products } = catalogueOf(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id })));
  const [a, b, c, d, e, f] = products;
  if (!a || !b || !c || !d || !e || !f) throw new Error('There are six products.');
  const groups = { category: [a, b, c], manufacturer: [b, d], sector: [a, b, c, d, e, f] };
  expect(idsOf(relatedProducts(b, groups, 10))).toEqual(['c', 'a', 'd', 'e', 'f']);
  expect(idsOf(relatedProducts(b, groups, 2))).toEqual(['c', 'a']);
  expect(idsOf(relatedProducts(b, groups, 0))).toEqual([]);
  expect(idsOf(relatedProducts(a, { category: [a], manufacturer: [a], sector: [a] }, 4))).toEqual([]);
});

test('every product of a large category is named by some others', () => {
  const { products } = catalogueOf(Array.from({ length: 40 }, (_, index) => ({ id: `p${index}` })));
  const groups = { category: products, manufacturer: products, sector: products };
  const named = new Map<string, number>();
  for (const entry of products) for (const id of idsOf(relatedProducts(entry, groups, 4))) named.set(id, (named.get(id) ?? 0) + 1);
  expect(new Set(named.values())).toEqual(new Set([4]));
  expect(named.size).toBe(40);
});

test('values are counted, most first, those without one last', () => {
  const valueOf = (item: string | undefined): string | undefined => item;
  expect(countBy(['b', undefined, 'a', 'b', undefined, undefined], valueOf)).toEqual([{ value: 'b', count: 2 }, { value: 'a', count: 1 }, { value: undefined, count: 3 }]);
  expect(countBy([], valueOf)).toEqual([]);
});

test('the latest listings are one per product, newest first, none without a day, none to come', () => {
  const catalogue = catalogueOf([
    { id: 'twice', listings: [aListing({ listedOn: '2023-01-01' }), aListing({ listedOn: '2025-01-01' })] },
    { id: 'to-come', listings: [aListing({ listedOn: '2099-01-01' })] },
    { id: 'undated', listings: [aListing({ listedOn: undefined })] },
    { id: 'this-month', listings: [aListing({ listedOn: '2026-11' })] },
    { id: 'last-month', listings: [aListing({ listedOn: '2026-10' })] },
    { id: 'today', listings: [aListing({ listedOn: '2026-11-22' })] },
    { id: 'none' },
  ]);
  expect(latestListings(catalogue, ({ catalogueListings }) => catalogueListings).map(({ entry, listing }) => [entry.product.id, listing.listedOn])).toEqual([
    ['today', '2026-11-22'],
    ['last-month', '2026-10'],
    ['twice', '2025-01-01'],
  ]);
});

test('entries of a year are those of its edition', () => {
  const entries = [{ listing: aListing({ year: 2025, listedOn: '2024-12-30' }) }, { listing: aListing({ listedOn: '2024-12-30' }) }, { listing: aListing({ listedOn: undefined }) }];
  expect(ofYear(entries, 2025)).toEqual([entries[0]]);
  expect(ofYear(entries, 2024)).toEqual([entries[1]]);
});
