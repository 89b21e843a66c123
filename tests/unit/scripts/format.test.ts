import { expect, test } from 'vitest';
import { formatRecord } from '../../../scripts/format.ts';
import { toCanonicalJson } from '../../../src/catalogue/canonical.ts';
import { productSchema } from '../../../src/catalogue/schema.ts';
import { aProduct } from '../builders.ts';

const product = aProduct({ name: { zh: '示例产品', en: 'Example Product' } });
const canonical = toCanonicalJson(product);

test.each([
  ['in its canonical form', canonical],
  ['on one line', JSON.stringify(product)],
  ['with tabs', JSON.stringify(product, null, '\t')],
  ['with a byte order mark and Windows line breaks', `\uFEFF${canonical.replaceAll('\n', '\r\n')}`],
  ['with its fields in another order', JSON.stringify(Object.fromEntries(Object.entries({ ...product, name: { en: 'Example Product', zh: '示例产品' } }).reverse()))],
  ['with escapes where none are needed', canonical.replace('示例产品', '\\u793a\\u4f8b\\u4ea7\\u54c1')],
])('a record %s is written in its canonical form', (_, text) => {
  expect(formatRecord(text, productSchema)).toBe(canonical);
});

test.each([
  ['broken JSON', canonical.slice(0, -5)],
  ['an unknown field', canonical.replace('"summary"', '"sumary"')],
  ['a missing field', '{}'],
  ['an empty file', ''],
  ['a field that stands twice', canonical.replace('"nameOrigin": "source"', '"nameOrigin": "translated",\n  "nameOrigin": "source"')],
])('%s is left for a person to mend', (_, text) => {
  expect(formatRecord(text, productSchema)).toBeUndefined();
});
