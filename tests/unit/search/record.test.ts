import { expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Manufacturer, Product } from '../../../src/catalogue/schema.ts';
import { searchRecord, type SearchRecord } from '../../../src/search/record.ts';
import { fieldWords, type Field } from '../../../src/search/tokens.ts';
import { aList, aListing, aManufacturer, anEdition, aProduct, aSector, aSpecification } from '../builders.ts';

const recordOf = (product: Partial<Product>, manufacturer: Partial<Manufacturer> = {}): SearchRecord => {
  const lists = [aList({ name: { zh: '推荐目录', en: 'Recommended' } }), aList({ id: 'award', kind: 'award', name: { zh: '创意奖' } })];
  const [entry] = createCatalogue({ edition: anEdition(), sectors: [aSector()], lists, manufacturers: [aManufacturer(manufacturer)], products: [aProduct(product)] }).products;
  if (!entry) throw new Error('There is one product.');
  return searchRecord(entry);
};

const full = recordOf(
  {
    name: { zh: '光谱仪', en: 'Spectrometer' },
    aliases: ['掌上谱仪'],
    models: ['EX-200', 'EX-201', 'EX-202', 'EX-203'],
    specifications: [aSpecification({ label: { zh: '续航', en: 'Endurance' }, value: '8', unit: { zh: '小时', en: 'hours' } }), aSpecification(), aSpecification({ label: { zh: '波长' } })],
    applications: [{ text: { zh: '用于地铁', en: 'Used in a metro' }, source: 's1' }],
    registrations: [{ kind: 'clearance', number: 'K123456', authority: { zh: '机构' }, source: 's1' }],
    listings: [aListing({ validUntil: '2026-12-31' }), aListing({ list: 'award' })],
  },
  { name: { zh: '示例精仪有限公司', en: 'Example Instruments Ltd.' }, shortName: { zh: '示例精仪' }, aliases: ['Shili'], creditCode: '91990000EXAMPLE006', district: 'east' },
);

const holds = (field: Field, text: string): boolean => ` ${full.content} `.includes(` ${fieldWords(field, text)} `);

test.each(['光谱仪', 'Spectrometer', '掌上谱仪', 'ex200', 'EX-203'])('"%s" is found as a name', (text) => {
  expect(holds('name', text)).toBe(true);
  expect(holds('text', text)).toBe(true);
  expect(holds('maker', text)).toBe(false);
});

test.each(['示例精仪有限公司', 'Example Instruments', '示例精仪', 'Shili', '91990000EXAMPLE006'])('"%s" is found as a maker', (text) => {
  expect(holds('maker', text)).toBe(true);
  expect(holds('text', text)).toBe(true);
  expect(holds('name', text)).toBe(false);
});

test.each(['一件示例产品', '仪器仪表', 'Spectrometers', '续航', 'hours', '用于地铁', 'Used in a metro', 'K123456', '创意奖', 'Recommended'])('"%s" is found in the text', (text) => {
  expect(holds('text', text)).toBe(true);
});

test('a phrase does not run from one text into the next', () => {
  expect(holds('name', '光谱仪 Spectrometer')).toBe(false);
  expect(holds('text', '续航 Endurance')).toBe(false);
});

test('a product is filtered by its sector and its category', () => {
  expect(full.filters).toEqual({ sector: ['instruments'], category: ['instruments/spectrometers'] });
  expect(full.url).toBe('/products/example-product/');
});

test('the card holds what a result shows, and no more', () => {
  expect(full.card).toEqual({
    id: 'example-product',
    name: { zh: '光谱仪', en: 'Spectrometer' },
    models: ['EX-200', 'EX-201', 'EX-202'],
    maker: { zh: '示例精仪有限公司', en: 'Example Instruments Ltd.' },
    makerId: 'example-maker',
    monogram: { zh: '示例精仪' },
    sector: 'instruments',
    hue: 'instruments',
    district: 'east',
    listings: [{ listedOn: '2025-01-01', validUntil: '2026-12-31', withdrawnOn: undefined }],
    specifications: [{ label: { zh: '续航', en: 'Endurance' }, value: '8', unit: { zh: '小时', en: 'hours' } }, { label: { zh: '质量' }, value: '1.2', unit: 'kg' }],
  });
});

test('a product of which little is known has a card too, and it travels as JSON', () => {
  const { card } = recordOf({});
  expect(card).toMatchObject({ models: [], listings: [], specifications: [], monogram: { zh: '示例精仪有限公司' } });
  expect('district' in card).toBe(false);
  expect(JSON.parse(JSON.stringify(card))).toEqual(card);
});
