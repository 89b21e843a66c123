import { expect, test } from 'vitest';
import { englishOf, localizedTextsOf } from '../../../../src/catalogue/health/english.ts';
import { aManufacturer, aMeasure, anApplicability, aProduct, aScenario, aSpecification } from '../../builders.ts';
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

test('those of a policy are told with its files', () => {
  const applicability = [anApplicability({ otherwise: { zh: '请核对。', en: 'Check.' }, prove: [{ zh: '合同。' }] })];
  const catalogue = aCatalogue({ policy: { applicability, reviewed: { on: '2026-11-20', by: { zh: '某委员会' } }, measures: [aMeasure({ fields: [{ zh: '仪器', en: 'Instruments' }, { zh: '芯片' }] })], scenarios: [aScenario()] } });
  expect(missing(catalogue).filter((line) => line.startsWith('policy: '))).toMatchInlineSnapshot(`
    [
      "policy: policy.json · name — 示例市推动创新产品扩大应用的专项行动",
      "policy: policy.json · shortName — 专项行动",
      "policy: policy.json · summary — 一份示例政策。",
      "policy: policy.json · actions #1.name — 产品行动",
      "policy: policy.json · actions #1.summary — 推广创新产品。",
      "policy: policy.json · actions #1.catalogue — 目录产品。",
      "policy: measures/01.json · title — 推广目录",
      "policy: measures/01.json · summary — 推广目录内的产品。",
      "policy: measures/01.json · fields #2 — 芯片",
      "policy: supports.json · contract.title — 合同金额支持",
      "policy: supports.json · contract.summary — 按合同金额支持。",
      "policy: applicability.json · contract.prove #1 — 合同。",
      "policy: applicability.json · reviewed.by — 某委员会",
      "policy: targets.json · catalogue-products.name — 目录产品",
      "policy: targets.json · catalogue-products.counter — 项",
      "policy: units.json · economy.name — 示例市经济和信息化委员会",
      "policy: units.json · economy.shortName — 市经信委",
      "policy: scenarios/example-scenario.json · title — 示例场景",
      "policy: scenarios/example-scenario.json · summary — 一个向企业开放的场景。",
      "policy: scenarios/example-scenario.json · publisher — 示例市经济和信息化委员会",
    ]
  `);
});

test('an edition without a policy has no texts of one', () => {
  expect(englishOf(aCatalogue()).find(({ kind }) => kind === 'policy')).toEqual({ kind: 'policy', texts: 0, missing: [] });
});

test('texts with English are counted and not missing', () => {
  const named = aProduct({ name: { zh: '示例产品', en: 'Example product' } });
  expect(englishOf(aCatalogue({ products: [named] })).find(({ kind }) => kind === 'product-name')).toEqual({ kind: 'product-name', texts: 1, missing: [] });
});

test('a text that is the same in every language lacks nothing', () => {
  expect(localizedTextsOf({ value: '1.2', unit: { zh: '周' }, models: ['A-1'] })).toEqual([{ path: ['unit'], text: { zh: '周' } }]);
});
