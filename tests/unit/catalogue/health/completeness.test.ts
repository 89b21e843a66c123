import { describe, expect, test } from 'vitest';
import { completenessOf, filledShare, type ManufacturerField, type ProductField } from '../../../../src/catalogue/health/completeness.ts';
import type { Manufacturer, Product } from '../../../../src/catalogue/schema.ts';
import { aManufacturer, aProduct, aSector, aSpecification } from '../../builders.ts';
import { aCatalogue } from './a-catalogue.ts';

const medical = aSector({ id: 'devices', glyph: 'medical-devices' });
const bare: Product = { id: 'bare', name: { zh: '一件产品' }, nameOrigin: 'source', manufacturer: 'example-maker', sector: 'instruments', sources: aProduct().sources };

const counted = (product: Product, maker: Partial<Manufacturer> = {}) =>
  completenessOf(aCatalogue({ products: [product], manufacturers: [aManufacturer(maker)], sectors: [aSector(), medical], uncategorised: { id: 'none-yet', name: { zh: '未分品类' } } }));

const fieldOf = (product: Product, name: ProductField, maker: Partial<Manufacturer> = {}) => counted(product, maker).products.find(({ field }) => field === name);

describe('a product', () => {
  test.each<[ProductField, Partial<Product>]>([
    ['summary', { summary: { zh: '一件产品。' } }],
    ['englishName', { name: { zh: '一件产品', en: 'A product' } }],
    ['category', { category: 'spectrometers' }],
    ['specifications', { specifications: [aSpecification()] }],
    ['logo', { logo: 'a.svg' }],
  ])('should have its %s', (field, own) => {
    expect(fieldOf(bare, field)).toEqual({ field, isGap: true, counted: 1, filled: 0 });
    expect(fieldOf({ ...bare, ...own }, field)).toEqual({ field, isGap: true, counted: 1, filled: 1 });
  });

  test.each<[ProductField, Partial<Product>]>([
    ['models', { models: ['A-1'] }],
    ['applications', { applications: [{ text: { zh: '已投用。' }, source: 's1' }] }],
    ['links', { links: [{ url: 'https://example.org/', title: { zh: '页面' } }] }],
  ])('may be without %s', (field, own) => {
    expect(fieldOf(bare, field)).toEqual({ field, isGap: false, counted: 1, filled: 0 });
    expect(fieldOf({ ...bare, ...own }, field)).toEqual({ field, isGap: false, counted: 1, filled: 1 });
  });

  test('an empty list is none', () => {
    expect(fieldOf({ ...bare, specifications: [] }, 'specifications')).toMatchObject({ filled: 0 });
  });

  test('an English summary is missing only beside a Chinese one', () => {
    expect(fieldOf(bare, 'englishSummary')).toMatchObject({ counted: 0, filled: 0 });
    expect(fieldOf({ ...bare, summary: { zh: '一件产品。' } }, 'englishSummary')).toMatchObject({ counted: 1, filled: 0 });
    expect(fieldOf({ ...bare, summary: { zh: '一件产品。', en: 'A product.' } }, 'englishSummary')).toMatchObject({ counted: 1, filled: 1 });
  });

  test('registrations are counted for medical devices, whatever the id of the sector', () => {
    expect(fieldOf(bare, 'registrations')).toMatchObject({ counted: 0 });
    expect(fieldOf({ ...bare, sector: 'devices' }, 'registrations')).toEqual({ field: 'registrations', isGap: false, counted: 1, filled: 0 });
    const registrations: Product['registrations'] = [{ kind: 'registration', number: '国械注准20263000001', authority: { zh: '药监局' }, source: 's1' }];
    expect(fieldOf({ ...bare, sector: 'devices', registrations }, 'registrations')).toMatchObject({ filled: 1 });
  });

  test("its maker's logo serves it", () => {
    expect(fieldOf(bare, 'logo', { logo: 'maker.svg' })).toMatchObject({ counted: 1, filled: 1 });
  });

  test('is counted in its sector too; a sector without products is left out', () => {
    expect(counted(bare).bySector.map(({ sector, products }) => [sector.id, products])).toEqual([['instruments', 1]]);
  });
});

describe('a manufacturer', () => {
  test.each<[ManufacturerField, Partial<Manufacturer>]>([
    ['creditCode', { creditCode: '91310000MA1FL00000' }],
    ['district', { district: 'east' }],
    ['englishName', { name: { zh: '示例精仪有限公司', en: 'Example Instruments' } }],
    ['shortName', { shortName: { zh: '示例' } }],
    ['homepage', { homepage: 'https://example.org/' }],
    ['logo', { logo: 'maker.svg' }],
    ['contact', { contact: { phone: '021-00000000' } }],
  ])('should have its %s', (field, own) => {
    expect(counted(bare).manufacturers).toContainEqual({ field, isGap: true, counted: 1, filled: 0 });
    expect(counted(bare, own).manufacturers).toContainEqual({ field, isGap: true, counted: 1, filled: 1 });
  });

  test('whose name is short needs no short name, and an empty contact is none', () => {
    expect(counted(bare, { name: { zh: '示例大学' }, contact: {} }).manufacturers).toEqual(
      expect.arrayContaining([{ field: 'shortName', isGap: true, counted: 0, filled: 0 }, { field: 'contact', isGap: true, counted: 1, filled: 0 }]),
    );
  });
});

test('what may be none does not lower the share of what is filled', () => {
  expect(filledShare([{ field: 'a', isGap: true, counted: 4, filled: 3 }, { field: 'b', isGap: true, counted: 4, filled: 1 }, { field: 'c', isGap: false, counted: 9, filled: 0 }])).toBe(0.5);
  expect(filledShare([{ field: 'c', isGap: false, counted: 9, filled: 0 }])).toBeUndefined();
});
