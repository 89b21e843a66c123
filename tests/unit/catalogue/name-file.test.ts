import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { catalogueOf, type Catalogue } from '../../../src/catalogue/catalogue.ts';
import { openNames, type NameFile, type PackedNames } from '../../../src/catalogue/name-file.ts';
import { packNames } from '../../../src/catalogue/pack-names.ts';
import { traditionalFold } from '../../../src/search/traditional.ts';
import { aList, aListing, aManufacturer, aProduct, someRecords } from '../builders.ts';
import { demoCatalogue } from '../../../scripts/lib/demo/catalogue.ts';

const overTheWire = (catalogue: Catalogue): NameFile => openNames(JSON.parse(JSON.stringify(packNames(catalogue, traditionalFold()))) as PackedNames); // as it was packed

const lists = [aList(), aList({ id: 'first-set', kind: 'first-set' }), aList({ id: 'award', kind: 'award' })];

test('a product arrives with all its names, its maker, its listings and its numbers', () => {
  const maker = aManufacturer({ name: { zh: '示例精仪有限公司', en: 'Example Instruments' }, shortName: { zh: '示例精仪' }, aliases: ['EXI'], creditCode: '91310000MA1FL0000X' });
  const product = aProduct({
    name: { zh: '示例光谱仪', en: 'Example spectrometer' },
    aliases: ['示例仪'],
    models: ['EX-1', 'EX-2'],
    listings: [
      aListing({ listedOn: '2023', validUntil: '2024-12-31', nameAsListed: '示例 光谱仪' }),
      aListing({ document: '示经信技〔2025〕2号', listedOn: '2025-03-01', withdrawnOn: '2025-06-01' }),
      { list: 'recommendation-catalogue', source: 's1' },
      aListing({ list: 'first-set', nameAsListed: '光谱仪首台' }),
      aListing({ list: 'award' }),
    ],
    registrations: [{ kind: 'acceptance', number: 'CQZ1', authority: { zh: '示例局' }, source: 's1' }],
  });
  const { products, makers } = overTheWire(catalogueOf(someRecords({ lists, manufacturers: [maker], products: [product] })));
  expect(products).toEqual([{
    id: 'example-product',
    name: { zh: '示例光谱仪', en: 'Example spectrometer' },
    nameOrigin: 'source',
    aliases: ['示例仪'],
    models: ['EX-1', 'EX-2'],
    maker: { id: 'example-maker', name: maker.name, nameOrigin: 'registered', shortName: { zh: '示例精仪' }, aliases: ['EXI'], creditCode: '91310000MA1FL0000X' },
    sector: 'instruments',
    catalogueListings: [
      { document: '示经信技〔2025〕2号', listedOn: '2025-03-01', withdrawnOn: '2025-06-01' },
      { document: '示经信技〔2025〕1号', listedOn: '2023', validUntil: '2024-12-31', nameAsListed: '示例 光谱仪' },
      {},
    ],
    otherListedNames: [{ kind: 'first-set', name: '光谱仪首台' }],
    registrations: [{ kind: 'acceptance', number: 'CQZ1' }],
  }]);
  expect(products[0]?.maker).toBe(makers[0]);
});

test('a product of bare names arrives as one, and so does a maker without products', () => {
  const makers = [aManufacturer({ nameOrigin: 'source' }), aManufacturer({ id: 'another', name: { zh: '另一公司' }, nameOrigin: 'translated' })];
  const file = overTheWire(catalogueOf(someRecords({ manufacturers: makers, products: [aProduct({ nameOrigin: 'translated' })] })));
  expect(file.products).toEqual([{ id: 'example-product', name: { zh: '示例产品' }, nameOrigin: 'translated', aliases: [], models: [], maker: { id: 'example-maker', name: { zh: '示例精仪有限公司' }, nameOrigin: 'source', aliases: [] }, sector: 'instruments', catalogueListings: [], otherListedNames: [], registrations: [] }]);
  expect(file.makers.map(({ id, nameOrigin }) => [id, nameOrigin])).toEqual([['another', 'translated'], ['example-maker', 'source']]);
});

test.each([
  ['example-spectrometer-x', 'Example spectrometer X'],
  ['example-spectrometer', 'Example spectrometer X'],
  ['exs', 'Example spectrometer X'],
  ['exs', undefined],
])('the id %s of “%s” arrives', (id, en) => {
  const { products } = overTheWire(catalogueOf(someRecords({ products: [aProduct({ id, name: { zh: '示例', ...(en !== undefined && { en }) } })] })));
  expect(products[0]?.id).toBe(id);
});

test('of the traditional characters those travel that lead to a character of a name, however that is written', () => {
  const { fold } = overTheWire(catalogueOf(someRecords({ products: [aProduct({ name: { zh: '机器仪' }, aliases: ['機電'] })] })));
  expect(Object.fromEntries(fold)).toMatchObject({ 機: '机', 電: '电', 儀: '仪' });
  expect(fold.has('龍')).toBe(false);
});

test('columns that do not fit together throw', () => {
  const packed = packNames(catalogueOf(someRecords({})), traditionalFold());
  expect(() => openNames({ ...packed, sectors: [] })).toThrow('nothing at place 0');
});

test('1,500 products take less than 120 kB, compressed', () => {
  const packed = packNames(demoCatalogue(1500), traditionalFold());
  const kilobytes = gzipSync(JSON.stringify(packed)).length / 1000;
  expect(kilobytes).toBeLessThan(120);
});
