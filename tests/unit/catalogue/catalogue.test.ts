import { describe, expect, test } from 'vitest';
import { byChinese, createCatalogue, listingYear } from '../../../src/catalogue/catalogue.ts';
import type { Product } from '../../../src/catalogue/schema.ts';
import { aList, aListing, aManufacturer, anEdition, aProduct, aSector } from '../builders.ts';

const award = aList({ id: 'award', kind: 'award', name: { zh: '示例奖' } });

const catalogueOf = (products: Product[], own: Partial<Parameters<typeof createCatalogue>[0]> = {}) =>
  createCatalogue({ edition: anEdition(), sectors: [aSector()], lists: [award, aList()], manufacturers: [aManufacturer()], products, ...own });

test('a product is joined with its manufacturer, sector, category and lists', () => {
  const product = aProduct({ listings: [aListing()] });
  const [entry] = catalogueOf([product]).products;
  expect(entry).toEqual({
    product,
    manufacturer: aManufacturer(),
    sector: aSector(),
    category: aSector().categories[0],
    listings: [{ listing: aListing(), list: aList() }],
    catalogueListings: [aListing()],
    status: 'listed',
  });
});

test('a product whose category nobody has said stands in a category of its own, in sectors that hold one', () => {
  const uncategorised = { id: 'uncategorised', name: { zh: '未分品类' } };
  const { category: _, ...product } = aProduct();
  const { products, sectors } = catalogueOf([product], { sectors: [aSector(), aSector({ id: 'robots' })], uncategorised });
  expect(products[0]?.category).toEqual(uncategorised);
  expect(sectors.map(({ categories }) => categories.map(({ id }) => id))).toEqual([['spectrometers', 'uncategorised'], ['spectrometers']]);
});

test('only listings in the recommendation catalogue decide the status', () => {
  const [entry] = catalogueOf([aProduct({ listings: [aListing({ list: 'award' })] })]).products;
  expect(entry?.status).toBe('public-record');
  expect(entry?.listings).toHaveLength(1);
  expect(entry?.catalogueListings).toEqual([]);
});

test('the status is that of the day of the data', () => {
  const products = [aProduct({ listings: [aListing({ listedOn: '2025-01-01', validUntil: '2026-12-31' })] })];
  expect(catalogueOf(products, { edition: anEdition({ dataDate: '2026-01-01' }) }).products[0]?.status).toBe('listed');
  expect(catalogueOf(products, { edition: anEdition({ dataDate: '2026-11-22' }) }).products[0]?.status).toBe('expiring');
  expect(catalogueOf(products, { edition: anEdition({ dataDate: '2027-01-01' }) }).products[0]?.status).toBe('expired');
});

test('listings of a product come newest first, a partial date by its end, undated last', () => {
  const [entry] = catalogueOf([aProduct({ listings: [aListing({ list: 'award', listedOn: undefined }), aListing({ listedOn: '2024-06-30' }), aListing({ list: 'award', listedOn: '2024' }), aListing({ listedOn: '2025-01-01' })] })]).products;
  expect(entry?.listings.map(({ listing }) => listing.listedOn)).toEqual(['2025-01-01', '2024', '2024-06-30', undefined]);
});

test('products come listed before coming before ended before recorded, newest listing first, then by name', () => {
  const at = (id: string, zh: string, listings: Product['listings'] = undefined) => aProduct({ id, name: { zh }, listings });
  const { products } = catalogueOf([
    at('recorded-b', '比例阀'),
    at('recorded-a', '安全阀'),
    at('expired', '甲', [aListing({ listedOn: '2020-01-01', validUntil: '2021-12-31' })]),
    at('withdrawn', '乙', [aListing({ listedOn: '2023-01-01', withdrawnOn: '2023-06-01' })]),
    at('listed-old', '丙', [aListing({ listedOn: '2022-01-01' })]),
    at('expiring-new', '丁', [aListing({ listedOn: '2025-02-01', validUntil: '2027-01-01' })]),
    at('not-yet', '戊', [aListing({ listedOn: '2099-01-01' })]),
    at('listed-new', '己', [aListing({ listedOn: '2025-01-01' })]),
  ]);
  expect(products.map(({ product }) => product.id)).toEqual(['expiring-new', 'listed-new', 'listed-old', 'not-yet', 'withdrawn', 'expired', 'recorded-a', 'recorded-b']);
});

test('products of one name are in the order of their ids, so that a build repeats', () => {
  const products = ['c', 'a', 'b'].map((id) => aProduct({ id }));
  expect(catalogueOf(products).products.map(({ product }) => product.id)).toEqual(['a', 'b', 'c']);
});

test('manufacturers come by the pinyin of their names, each with its products', () => {
  const { manufacturers } = catalogueOf([aProduct({ manufacturer: 'b' })], {
    manufacturers: [aManufacturer({ id: 'z', name: { zh: '中央' } }), aManufacturer({ id: 'b', name: { zh: '北方' } })],
  });
  expect(manufacturers.map(({ manufacturer, products }) => [manufacturer.id, products.length])).toEqual([['b', 1], ['z', 0]]);
});

test('lists come in the order of their kinds, with their entries and years, newest first', () => {
  const { lists } = catalogueOf([
    aProduct({ id: 'a', listings: [aListing({ year: 2023, listedOn: '2022-12-30' }), aListing({ list: 'award', listedOn: '2025-11' })] }),
    aProduct({ id: 'b', listings: [aListing({ listedOn: '2025-01-01' }), aListing({ list: 'award', listedOn: undefined })] }),
  ]);
  expect(lists.map(({ list, entries, years }) => [list.id, entries.map(({ entry }) => entry.product.id), years])).toEqual([
    ['recommendation-catalogue', ['b', 'a'], [2025, 2023]],
    ['award', ['b', 'a'], [2025]],
  ]);
});

test.each([
  [aListing({ year: 2023, listedOn: '2022-12-30' }), 2023],
  [aListing({ listedOn: '2022-12-30' }), 2022],
  [aListing({ listedOn: '2022' }), 2022],
  [aListing({ listedOn: undefined }), undefined],
])('the year of a listing is its edition year, else that of its day', (listing, year) => {
  expect(listingYear(listing)).toBe(year);
});

test('Chinese sorts by pinyin, numbers by their size', () => {
  expect(['中', 'EX-10', '安', 'EX-9', '上海'].sort(byChinese.compare)).toEqual(['安', '上海', '中', 'EX-9', 'EX-10']);
});

describe('a record that points to nothing is a mistake of the program', () => {
  test.each([
    ['manufacturer', aProduct({ manufacturer: 'nobody' }), 'products/example-product.json points to "nobody", which does not exist. Run npm run check first.'],
    ['sector', aProduct({ sector: 'nowhere' }), 'products/example-product.json points to "nowhere"'],
    ['category', aProduct({ category: 'none' }), 'products/example-product.json points to "none"'],
    ['list', aProduct({ listings: [aListing({ list: 'no-list' })] }), 'products/example-product.json points to "no-list"'],
  ])('%s', (_, product, message) => {
    expect(() => catalogueOf([product])).toThrow(message);
  });
});
