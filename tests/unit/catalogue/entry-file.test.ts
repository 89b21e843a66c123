import { describe, expect, test } from 'vitest';
import { catalogueOf, type Catalogue } from '../../../src/catalogue/catalogue.ts';
import { hashRecords, stampOf } from '../../../src/catalogue/edition-stamp.ts';
import { openEntries, packEntries, type EntryFile } from '../../../src/catalogue/entry-file.ts';
import { recordHash } from '../../../src/catalogue/record-hash.ts';
import { aList, aListing, aManufacturer, aProduct, aSector, someRecords, without } from '../builders.ts';

const award = aList({ id: 'award', kind: 'award', name: { zh: '示例奖' } });

const catalogue = (own: Parameters<typeof someRecords>[0] = {}): Catalogue =>
  catalogueOf(someRecords({
    lists: [aList(), award],
    manufacturers: [aManufacturer({ district: 'east' }), aManufacturer({ id: 'other-maker', name: { zh: '另一家' } })],
    sectors: [aSector({ categories: [{ id: 'spectrometers', name: { zh: '光谱仪' } }, { id: 'microscopes', name: { zh: '显微镜' } }] }), aSector({ id: 'robots' })],
    products: [
      aProduct({ listings: [aListing(), aListing({ list: 'award' })] }),
      aProduct({ id: 'second-product', manufacturer: 'other-maker', category: 'microscopes' }),
    ],
    ...own,
  }));

const pack = async (of: Catalogue, ids: string[]): Promise<EntryFile> => {
  const hashes = await hashRecords(of);
  return packEntries(of.products.filter(({ product }) => ids.includes(product.id)), { edition: of.edition, hashes, stamp: await stampOf(of, hashes) });
};

describe('a file of entries', () => {
  test('is opened as the entries that it was packed from', async () => {
    const of = catalogue();
    const file = await pack(of, ['example-product', 'second-product']);
    const opened = openEntries(JSON.parse(JSON.stringify(file)) as EntryFile);
    expect(opened.map(({ product }) => product)).toEqual(of.products.map(({ product }) => product));
    expect(opened.map(({ status, listings, catalogueListings }) => ({ status, listings, catalogueListings }))).toEqual(of.products.map(({ status, listings, catalogueListings }) => ({ status, listings, catalogueListings })));
    expect(opened.map(({ manufacturer }) => manufacturer)).toEqual(of.products.map(({ manufacturer }) => manufacturer));
  });

  test('holds what its products point to and nothing else', async () => {
    const file = await pack(catalogue(), ['second-product']);
    expect(file.manufacturers.map(({ id }) => id)).toEqual(['other-maker']);
    expect(file.lists).toEqual([]);
    expect(file.sectors.map(({ id, categories }) => [id, categories.map((one) => one.id)])).toEqual([['instruments', ['microscopes']]]);
    expect(file.districts).toEqual([]);
    expect(Object.keys(file.hashes)).toEqual(['products/second-product', 'manufacturers/other-maker']);
  });

  // The about page promises these to whoever reads the files by a program.
  test('has the fields that it is known to have', async () => {
    const of = catalogueOf(someRecords({ products: [without(aProduct(), 'category')], uncategorised: { id: 'uncategorised', name: { zh: '未分品类' } } }));
    const file = await pack(of, ['example-product']);
    expect(Object.keys(file)).toEqual(expect.arrayContaining(['districts', 'hashes', 'lists', 'manufacturers', 'products', 'sectors', 'stamp', 'uncategorised']));
    expect(Object.keys(file.stamp)).toEqual(expect.arrayContaining(['dataDate', 'kind', 'sha256', 'version']));
  });

  test('holds a product whose category nobody has said', async () => {
    const uncategorised = { id: 'uncategorised', name: { zh: '未分品类' } };
    const of = catalogueOf(someRecords({ products: [without(aProduct(), 'category')], uncategorised }));
    const [entry] = openEntries(await pack(of, ['example-product']));
    expect(entry?.category).toEqual(uncategorised);
  });

  test('tells which releases hold the record, where it was told; a file of before there were any is opened all the same', async () => {
    const of = catalogue();
    const hashes = await hashRecords(of);
    const run = { first: 1, last: 2, from: '2026-01-01', until: '2026-02-01', sha256: 'a'.repeat(64) };
    const file = packEntries(of.products, { edition: of.edition, hashes, stamp: await stampOf(of, hashes), runs: (id) => (id === 'second-product' ? [] : [run]) });
    const releases = (one: EntryFile): unknown[] => openEntries(one).map((entry) => entry.releases);
    expect(releases(file)).toEqual(of.products.map(({ product }) => (product.id === 'second-product' ? [] : [run])));
    const { releases: _, ...older } = file;
    expect(releases(older)).toEqual([undefined, undefined]);
    expect(openEntries(older).every((entry) => !('releases' in entry))).toBe(true);
  });

  test('names the hash of each record, the district and the state of the edition', async () => {
    const of = catalogue();
    const [entry] = openEntries(await pack(of, ['example-product']));
    expect(entry?.hashes).toEqual({ product: await recordHash(of.products[0]?.product), manufacturer: await recordHash(of.products[0]?.manufacturer), lists: { [aList().id]: await recordHash(aList()), award: await recordHash(award) } });
    expect(entry?.district).toEqual(of.edition.districts.find(({ id }) => id === 'east')?.name);
    expect(entry?.stamp.version).toBe(`${of.edition.dataDate}-${entry?.stamp.sha256.slice(0, 8)}`);
  });

  test('of which a hash is missing is refused', async () => {
    const file = await pack(catalogue(), ['example-product']);
    expect(() => openEntries({ ...file, hashes: {} })).toThrow('The file has no hash of products/example-product.');
  });
});

test('the stamp of an edition changes with any record, and not with their order', async () => {
  const stampFor = async (of: Catalogue): Promise<string> => (await stampOf(of, await hashRecords(of))).sha256;
  const plain = await stampFor(catalogue());
  const turned = catalogue();
  expect(await stampFor({ ...turned, products: turned.products.toReversed(), lists: turned.lists.toReversed() })).toBe(plain);
  expect(await stampFor(catalogue({ lists: [aList({ meaning: { zh: '另一种含义。' } }), award] }))).not.toBe(plain);
  expect(await stampFor(catalogue({ products: [aProduct({ models: ['A1'] })] }))).not.toBe(plain);
});
