import { describe, expect, test } from 'vitest';
import { shownEntry } from '../../../../../src/islands/self-check/preview/shown-entry.ts';
import { readFixture } from '../../../submission/editions.ts';

const edition = await readFixture();
const [product] = edition.products.map(({ data }) => data);
const manufacturer = edition.manufacturers.find(({ data }) => data.id === product?.manufacturer)?.data;
if (!product || !manufacturer) throw new Error('The fixture has products and their makers.');

const shown = (own: object, maker: unknown = manufacturer) => shownEntry({ manufacturer: maker, products: [{ ...product, ...own }] }, 0, edition);
const entryOf = (own: object) => {
  const one = shown(own);
  if (one.kind !== 'entry') throw new Error(`It needs a ${one.what}.`);
  return one;
};

describe('a preview', () => {
  test('of a record that is whole is the record, joined as the site joins it', () => {
    const { entry, isPartial } = entryOf({});
    expect(isPartial).toBe(false);
    expect(entry.product).toEqual(product);
    expect(entry.sector.id).toBe(product.sector);
  });

  test.each([
    ['name', { name: undefined }],
    ['name', { name: { en: 'Only English' } }],
    ['sector', { sector: '' }],
    ['sector', { sector: 'no-such' }],
  ])('needs a %s', (what, own) => {
    expect(shown(own)).toEqual({ kind: 'needs', what });
  });

  test('needs the name of the maker', () => {
    expect(shown({}, {})).toEqual({ kind: 'needs', what: 'maker' });
    expect(shown({}, null)).toEqual({ kind: 'needs', what: 'maker' });
    expect(shown({}, { name: { zh: '新公司' } })).toMatchObject({ kind: 'entry', isPartial: true });
  });

  test('of the names and the sector alone is one', () => {
    expect(shownEntry({ manufacturer: { name: { zh: '新公司' } }, products: [{ name: { zh: '新产品' }, sector: product.sector }] }, 0, edition)).toMatchObject({ kind: 'entry', isPartial: true, entry: { product: { name: { zh: '新产品' }, sources: [] } } });
  });

  test('leaves out what is not right yet, and says so', () => {
    const good = { label: { zh: '质量' }, value: '1', source: 's1' };
    const { entry, isPartial } = entryOf({ specifications: [good, { label: { zh: '缺数值' } }], summary: { zh: '' }, category: 'no-such', listings: [{ list: 'no-such', source: 's1' }] });
    expect(isPartial).toBe(true);
    expect(entry.product.specifications).toEqual([good]);
    expect(entry.product).not.toHaveProperty('summary');
    expect(entry.product).not.toHaveProperty('category');
    expect(entry.listings).toEqual([]);
  });

  test.each([[null], [7], ['x'], [[]], [{ name: '<b>', sector: 1 }], [JSON.parse('{"__proto__":{"name":{"zh":"x"}}}')]])('of %j never throws', (record) => {
    expect(shownEntry({ manufacturer, products: [record] }, 0, edition).kind).toBe('needs');
  });

  test('never calls a product listed that has no listing', () => {
    expect(shownEntry({ manufacturer, products: [{ name: { zh: '新产品' }, sector: product.sector, status: 'listed' }] }, 0, edition)).toMatchObject({ entry: { status: 'public-record' } });
  });
});
