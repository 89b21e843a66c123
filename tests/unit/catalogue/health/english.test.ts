import { expect, test } from 'vitest';
import { englishOf, localizedTextsOf } from '../../../../src/catalogue/health/english.ts';
import { aManufacturer, aProduct, aSpecification } from '../../builders.ts';
import { aCatalogue } from './a-catalogue.ts';

const missing = (catalogue = aCatalogue()) => englishOf(catalogue).flatMap(({ kind, missing: found }) => found.map(({ file, field, zh }) => `${kind}: ${file} · ${field} — ${zh}`));

test('every text without English is told by kind, with its file and field', () => {
  const product = aProduct({ specifications: [aSpecification({ label: { zh: '质量', en: 'Mass' } }), aSpecification()] });
  expect(missing(aCatalogue({ products: [product], manufacturers: [aManufacturer({ shortName: { zh: '示例' } })] }))).toMatchInlineSnapshot(`
    [
      "product-name: products/example-product.json · name — 示例产品",
      "product-summary: products/example-product.json · summary — 一件示例产品。",
      "product-detail: products/example-product.json · specifications #2.label — 质量",
      "manufacturer-name: manufacturers/example-maker.json · name — 示例精仪有限公司",
      "manufacturer-detail: manufacturers/example-maker.json · shortName — 示例",
      "list: lists/recommendation-catalogue.json · name — 示例市创新产品推荐目录",
      "list: lists/recommendation-catalogue.json · shortName — 推荐目录",
      "list: lists/recommendation-catalogue.json · authority — 示例市产品编审委员会",
      "list: lists/recommendation-catalogue.json · meaning — 列入即为推荐。",
      "sector: sectors.json · instruments.description — 测量用的仪器。",
      "edition: edition.json · name — 示例市创新产品推荐目录",
      "edition: edition.json · municipality — 示例市",
      "edition: edition.json · tagline — 示例",
      "edition: edition.json · authority.name — 示例市产品编审委员会",
      "edition: edition.json · provenance — 测试用的虚构数据。",
    ]
  `);
});

test('texts with English are counted and not missing', () => {
  const named = aProduct({ name: { zh: '示例产品', en: 'Example product' } });
  expect(englishOf(aCatalogue({ products: [named] })).find(({ kind }) => kind === 'product-name')).toEqual({ kind: 'product-name', texts: 1, missing: [] });
});

test('a text that is the same in every language lacks nothing', () => {
  expect(localizedTextsOf({ value: '1.2', unit: { zh: '周' }, models: ['A-1'] })).toEqual([{ path: ['unit'], text: { zh: '周' } }]);
});
