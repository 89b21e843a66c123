import { expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { manufacturerCompleteness, productCompleteness, type RecordCompleteness } from '../../../src/catalogue/completeness.ts';
import type { Manufacturer, Product } from '../../../src/catalogue/schema.ts';
import { aManufacturer, aProduct, aSector, aSpecification, anEdition } from '../builders.ts';

const bareProduct: Product = { id: 'bare', name: { zh: '一件产品' }, nameOrigin: 'source', manufacturer: 'example-maker', sector: 'instruments', sources: aProduct().sources };
const bareMaker: Manufacturer = { id: 'example-maker', name: { zh: '上海示例仪器有限公司' }, nameOrigin: 'registered', kind: 'company', sources: aManufacturer().sources };

const joined = (product: Product, maker: Manufacturer = bareMaker) => {
  const { manufacturers } = createCatalogue({ edition: anEdition(), sectors: [aSector()], uncategorised: { id: 'none-yet', name: { zh: '未分品类' } }, lists: [], manufacturers: [maker], products: [product] });
  const [entry] = manufacturers;
  const [own] = entry?.products ?? [];
  if (!entry || !own) throw new Error('The builders no longer fit together.');
  return { product: productCompleteness(own), maker: manufacturerCompleteness(entry) };
};

const inShort = ({ fields }: RecordCompleteness<string>): Record<string, string[]> =>
  Object.fromEntries([...Map.groupBy(fields, ({ state }) => state)].map(([state, own]) => [state, own.map(({ field }) => field)]));

test('a bare product lacks what every product should have; what it may not have at all stays open', () => {
  const { product } = joined(bareProduct);
  expect(inShort(product)).toEqual({ missing: ['summary', 'englishName', 'category', 'specifications', 'logo'], open: ['models', 'applications', 'links', 'certificates'] });
  expect(product).toMatchObject({ due: 5, filled: 0 });
});

test('an English summary is due only beside a Chinese one', () => {
  expect(joined({ ...bareProduct, summary: { zh: '一件产品。' } }).product).toMatchObject({ due: 6, filled: 1 });
});

test.each([
  ['a patent', { patents: [{ number: 'ZL 2024 1 0000000.0', source: 's1' }] }],
  ['a standard', { standards: [{ number: 'GB/T 1', source: 's1' }] }],
])('%s fills the certificates', (_, own) => {
  expect(inShort(joined({ ...bareProduct, ...own }).product)['filled']).toEqual(['certificates']);
});

test('what is not required changes nothing in what is due', () => {
  expect(joined({ ...bareProduct, models: ['A-1'], specifications: [aSpecification()] }).product).toMatchObject({ due: 5, filled: 1 });
});

test('a bare maker lacks all, one with everything nothing', () => {
  expect(inShort(joined(bareProduct).maker)).toEqual({ missing: ['creditCode', 'district', 'englishName', 'shortName', 'homepage', 'logo', 'contact'] });
  const full = { ...bareMaker, name: { zh: '上海示例仪器有限公司', en: 'Example Instruments' }, shortName: { zh: '示例' }, creditCode: '91310999MACT32DA15', district: 'pudong', homepage: 'https://example.org/', logo: 'a.svg', contact: { phone: '1' } };
  expect(joined(bareProduct, full).maker).toMatchObject({ due: 7, filled: 7 });
});

test('a name of a few characters needs no short one', () => {
  expect(joined(bareProduct, { ...bareMaker, name: { zh: '示例大学' } }).maker.due).toBe(6);
});
