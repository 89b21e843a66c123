import { aChangeSet, aList, aListing, aManufacturer, anEdition, aPolicy, aProduct, aScenario, aSector, aSource, aSpecification, aSupport, someRecords, without } from '../../builders.ts';
import type { Product, Source } from '../../../../src/catalogue/schema.ts';
import type { RuleCases } from './rule-cases.ts';

const withoutCategory: Product = without(aProduct(), 'category');
const withoutUrl = (own: Partial<Source> = {}): Source => ({ ...without(aSource(), 'url'), ...own });

export const cases: Record<string, RuleCases> = {
  manufacturerExists: {
    passes: {
      'a manufacturer that is there': someRecords(),
      'a manufacturer whose file cannot be read': someRecords({ products: [aProduct({ manufacturer: 'broken' })], paths: ['manufacturers/broken.json'] }),
    },
    fails: {
      'a manufacturer that is not there': {
        records: someRecords({ products: [aProduct({ manufacturer: 'nobody' })] }),
        zh: ['content/products/example-product.json · manufacturer — 没有编号为 "nobody" 的企业。请改成 manufacturers/ 里已有的编号，或先建立它。'],
        en: ['content/products/example-product.json · manufacturer — there is no manufacturer "nobody". Use one that manufacturers/ holds, or create it first.'],
      },
    },
  },
  categoryExists: {
    passes: {
      'a sector and category that are there': someRecords(),
      'no category, where there is a place for such products': someRecords({ uncategorised: { id: 'uncategorised', name: { zh: '未分品类' } }, products: [withoutCategory] }),
      'any sector while sectors.json cannot be read': someRecords({ sectors: null, products: [aProduct({ sector: 'nowhere' })] }),
    },
    fails: {
      'a sector that is not there': {
        records: someRecords({ products: [aProduct({ sector: 'nowhere' })] }),
        zh: ['content/products/example-product.json · sector — 没有编号为 "nowhere" 的行业。请改成 sectors.json 里已有的编号，或先建立它。'],
        en: ['content/products/example-product.json · sector — there is no sector "nowhere". Use one that sectors.json holds, or create it first.'],
      },
      'no category, where there is no place for such products': {
        records: someRecords({ products: [withoutCategory] }),
        zh: ['content/products/example-product.json · category — 没有写品类，而 sectors.json 没有为此准备 uncategorised。请写上品类，或在 sectors.json 里写 uncategorised，例如 { "id": "uncategorised", "name": { "zh": "未分品类" } }。'],
        en: ['content/products/example-product.json · category — has no category, and sectors.json has no "uncategorised" for it. Give it a category, or give sectors.json an "uncategorised" such as { "id": "uncategorised", "name": { "zh": "未分品类", "en": "Not yet categorised" } }.'],
      },
      'a category of another sector': {
        records: someRecords({
          sectors: [aSector(), aSector({ id: 'robots', categories: [{ id: 'arms', name: { zh: '机械臂' } }] })],
          products: [aProduct({ category: 'arms' })],
        }),
        zh: ['content/products/example-product.json · category — 没有编号为 "arms" 的品类（行业 instruments 之下）。请改成 sectors.json 里已有的编号，或先建立它。'],
        en: ['content/products/example-product.json · category — there is no category of sector instruments "arms". Use one that sectors.json holds, or create it first.'],
      },
    },
  },
  listExists: {
    passes: {
      'a list that is there': someRecords({ products: [aProduct({ listings: [aListing()] })] }),
      'no listing': someRecords(),
      'a list whose file cannot be read': someRecords({ products: [aProduct({ listings: [aListing({ list: 'broken' })] })], paths: ['lists/broken.json'] }),
    },
    fails: {
      'a list that is not there': {
        records: someRecords({ products: [aProduct({ listings: [aListing(), aListing({ list: 'no-list' })] })] }),
        zh: ['content/products/example-product.json · listings #2.list — 没有编号为 "no-list" 的名单。请改成 lists/ 里已有的编号，或先建立它。'],
        en: ['content/products/example-product.json · listings #2.list — there is no list "no-list". Use one that lists/ holds, or create it first.'],
      },
    },
  },
  districtExists: {
    passes: {
      'a district of the edition': someRecords({ manufacturers: [aManufacturer({ district: 'east' })] }),
      'no district': someRecords(),
      'any district while edition.json cannot be read': someRecords({ edition: null, manufacturers: [aManufacturer({ district: 'moon' })] }),
    },
    fails: {
      'a district that is not there': {
        records: someRecords({ manufacturers: [aManufacturer({ district: 'moon' })] }),
        zh: ['content/manufacturers/example-maker.json · district — 没有编号为 "moon" 的区。请改成 edition.json 里已有的编号，或先建立它。'],
        en: ['content/manufacturers/example-maker.json · district — there is no district "moon". Use one that edition.json holds, or create it first.'],
      },
    },
  },
  sourceExists: {
    passes: { 'sources that are there': someRecords({ products: [aProduct({ listings: [aListing()], specifications: [aSpecification()] })] }) },
    fails: {
      'a source that is not there, wherever it is named': {
        records: someRecords({
          products: [
            aProduct({
              specifications: [aSpecification(), aSpecification({ source: 's9' })],
              applications: [{ text: { zh: '应用' }, source: 's9' }],
              patents: [{ number: 'ZL', source: 's9' }],
              standards: [{ number: 'GB', source: 's9' }],
              registrations: [{ kind: 'clearance', number: 'K', authority: { zh: '机构' }, source: 's9' }],
              claims: [{ text: { zh: '最大' }, by: { zh: '企业' }, source: 's9' }],
              listings: [aListing({ source: 's9' })],
            }),
          ],
        }),
        zh: [
          'content/products/example-product.json · applications #1.source — 没有编号为 "s9" 的出处。请改成 sources 里已有的编号，或先建立它。',
          'content/products/example-product.json · claims #1.source — 没有编号为 "s9" 的出处。请改成 sources 里已有的编号，或先建立它。',
          'content/products/example-product.json · listings #1.source — 没有编号为 "s9" 的出处。请改成 sources 里已有的编号，或先建立它。',
          'content/products/example-product.json · patents #1.source — 没有编号为 "s9" 的出处。请改成 sources 里已有的编号，或先建立它。',
          'content/products/example-product.json · registrations #1.source — 没有编号为 "s9" 的出处。请改成 sources 里已有的编号，或先建立它。',
          'content/products/example-product.json · specifications #2.source — 没有编号为 "s9" 的出处。请改成 sources 里已有的编号，或先建立它。',
          'content/products/example-product.json · standards #1.source — 没有编号为 "s9" 的出处。请改成 sources 里已有的编号，或先建立它。',
        ],
        en: [
          'content/products/example-product.json · applications #1.source — there is no source "s9". Use one that sources holds, or create it first.',
          'content/products/example-product.json · claims #1.source — there is no source "s9". Use one that sources holds, or create it first.',
          'content/products/example-product.json · listings #1.source — there is no source "s9". Use one that sources holds, or create it first.',
          'content/products/example-product.json · patents #1.source — there is no source "s9". Use one that sources holds, or create it first.',
          'content/products/example-product.json · registrations #1.source — there is no source "s9". Use one that sources holds, or create it first.',
          'content/products/example-product.json · specifications #2.source — there is no source "s9". Use one that sources holds, or create it first.',
          'content/products/example-product.json · standards #1.source — there is no source "s9". Use one that sources holds, or create it first.',
        ],
      },
      'a source id that occurs twice in the policy': {
        records: someRecords({ policy: { policy: aPolicy({ sources: [aSource(), aSource()] }) } }),
        zh: [
          'content/policy.json · sources #1.id — 出处编号 "s1" 重复。请给每条出处不同的编号。',
          'content/policy.json · sources #2.id — 出处编号 "s1" 重复。请给每条出处不同的编号。',
        ],
        en: [
          'content/policy.json · sources #1.id — the source id "s1" occurs twice. Give each source its own id.',
          'content/policy.json · sources #2.id — the source id "s1" occurs twice. Give each source its own id.',
        ],
      },
      'a source id that occurs twice': {
        records: someRecords({ lists: [aList({ sources: [aSource(), aSource({ title: '另一页' })] })] }),
        zh: [
          'content/lists/recommendation-catalogue.json · sources #1.id — 出处编号 "s1" 重复。请给每条出处不同的编号。',
          'content/lists/recommendation-catalogue.json · sources #2.id — 出处编号 "s1" 重复。请给每条出处不同的编号。',
        ],
        en: [
          'content/lists/recommendation-catalogue.json · sources #1.id — the source id "s1" occurs twice. Give each source its own id.',
          'content/lists/recommendation-catalogue.json · sources #2.id — the source id "s1" occurs twice. Give each source its own id.',
        ],
      },
    },
  },
  manufacturerHasProduct: {
    passes: {
      'a manufacturer with a product': someRecords(),
      'a manufacturer without one while a product cannot be read': someRecords({ products: [], paths: ['manufacturers/example-maker.json', 'products/broken.json'] }),
    },
    fails: {
      'a manufacturer without a product': {
        records: someRecords({ manufacturers: [aManufacturer(), aManufacturer({ id: 'idle' })] }),
        zh: ['content/manufacturers/idle.json — 没有产品属于这家企业。请检查产品的 manufacturer 字段，或删去这个文件。'],
        en: ['content/manufacturers/idle.json — no product belongs to this manufacturer. Check the products\' manufacturer field, or remove this file.'],
      },
    },
  },
  sourceCanBeFound: {
    passes: {
      'an address': someRecords(),
      'a document without an address': someRecords({ products: [aProduct({ sources: [withoutUrl({ document: '示经信技〔2025〕1号' })] })] }),
      'a change set without a source': someRecords({ changes: [aChangeSet()] }),
    },
    fails: {
      'neither address nor document': {
        records: someRecords({ products: [aProduct({ sources: [withoutUrl()] })] }),
        zh: ['content/products/example-product.json · sources #1 — 出处既没有网址，也没有文号。请至少写一项，读者才能找到它。'],
        en: ['content/products/example-product.json · sources #1 — the source has neither an address nor a document number. Give at least one of them, so that a reader can find it.'],
      },
      'sources of the policy that cannot be found, wherever they stand': {
        records: someRecords({
          policy: {
            policy: aPolicy({ sources: [withoutUrl()] }),
            supports: [
              aSupport({ discrepancy: { capYuan: 1, text: { zh: '另一处写法不同。' }, sources: [withoutUrl()] } }),
              without(aSupport({ id: 'elsewhere', otherDocument: { document: { zh: '某通知' }, force: { zh: '未核实' }, sources: [aSource(), withoutUrl({ id: 's2' })] } }), 'article'),
            ],
            scenarios: [aScenario({ sources: [withoutUrl()] })],
          },
        }),
        zh: [
          'content/policy.json · sources #1 — 出处既没有网址，也没有文号。请至少写一项，读者才能找到它。',
          'content/scenarios/example-scenario.json · sources #1 — 出处既没有网址，也没有文号。请至少写一项，读者才能找到它。',
          'content/supports.json · supports #1.discrepancy.sources #1 — 出处既没有网址，也没有文号。请至少写一项，读者才能找到它。',
          'content/supports.json · supports #2.otherDocument.sources #2 — 出处既没有网址，也没有文号。请至少写一项，读者才能找到它。',
        ],
        en: [
          'content/policy.json · sources #1 — the source has neither an address nor a document number. Give at least one of them, so that a reader can find it.',
          'content/scenarios/example-scenario.json · sources #1 — the source has neither an address nor a document number. Give at least one of them, so that a reader can find it.',
          'content/supports.json · supports #1.discrepancy.sources #1 — the source has neither an address nor a document number. Give at least one of them, so that a reader can find it.',
          'content/supports.json · supports #2.otherDocument.sources #2 — the source has neither an address nor a document number. Give at least one of them, so that a reader can find it.',
        ],
      },
      'a change set whose source cannot be found': {
        records: someRecords({ changes: [aChangeSet({ source: { title: '某文件', retrieved: '2026-11-25' } })] }),
        zh: ['content/changes/2026-11-25-01.json · source — 出处既没有网址，也没有文号。请至少写一项，读者才能找到它。'],
        en: ['content/changes/2026-11-25-01.json · source — the source has neither an address nor a document number. Give at least one of them, so that a reader can find it.'],
      },
    },
  },
  changedRecordExists: {
    passes: {
      'a product that has another id now': someRecords({ changes: [aChangeSet({ transactions: [{ type: 'recorded', product: 'old-product' }] })], publication: { renamed: { products: { 'old-product': 'example-product' } } } }),
      'a product, a manufacturer and a list that are there': someRecords({
        products: [aProduct()],
        changes: [aChangeSet({ transactions: [{ type: 'listed', product: 'example-product', list: 'recommendation-catalogue' }, { type: 'renamed', manufacturer: 'example-maker' }] })],
      }),
    },
    fails: {
      'records that are gone, or none at all': {
        records: someRecords({ changes: [aChangeSet({ transactions: [{ type: 'listed', product: 'gone', list: 'no-list' }, { type: 'renamed', manufacturer: 'gone' }, { type: 'corrected' }] })] }),
        zh: [
          'content/changes/2026-11-25-01.json · transactions #1.list — 没有编号为 "no-list" 的名单。请改成 lists/ 里已有的编号，或先建立它。',
          'content/changes/2026-11-25-01.json · transactions #1.product — 没有编号为 "gone" 的产品。请改成 products/ 里已有的编号，或先建立它。',
          'content/changes/2026-11-25-01.json · transactions #2.manufacturer — 没有编号为 "gone" 的企业。请改成 manufacturers/ 里已有的编号，或先建立它。',
          'content/changes/2026-11-25-01.json · transactions #3 — 没有写明是哪个产品或企业。请写 product 或 manufacturer。',
        ],
        en: [
          'content/changes/2026-11-25-01.json · transactions #1.list — there is no list "no-list". Use one that lists/ holds, or create it first.',
          'content/changes/2026-11-25-01.json · transactions #1.product — there is no product "gone". Use one that products/ holds, or create it first.',
          'content/changes/2026-11-25-01.json · transactions #2.manufacturer — there is no manufacturer "gone". Use one that manufacturers/ holds, or create it first.',
          'content/changes/2026-11-25-01.json · transactions #3 — names neither a product nor a manufacturer. Give product or manufacturer.',
        ],
      },
    },
  },
  namedOnce: {
    passes: {
      'ids that occur once': someRecords(),
      'one category id in two sectors': someRecords({ sectors: [aSector(), aSector({ id: 'robots' })] }),
      'an edition whose two files cannot be read': someRecords({ edition: null, sectors: null }),
    },
    fails: {
      'a sector id that occurs twice': {
        records: someRecords({ sectors: [aSector(), aSector()] }),
        zh: ['content/sectors.json · sectors #2.id — 编号 "instruments" 重复。请改掉其中一个。'],
        en: ['content/sectors.json · sectors #2.id — the id "instruments" occurs twice. Change one of them.'],
      },
      'a category id that occurs twice in its sector': {
        records: someRecords({ sectors: [aSector({ categories: [{ id: 'a', name: { zh: '甲' } }, { id: 'a', name: { zh: '乙' } }] })] }),
        zh: ['content/sectors.json · sectors #1.categories #2.id — 编号 "a" 重复。请改掉其中一个。'],
        en: ['content/sectors.json · sectors #1.categories #2.id — the id "a" occurs twice. Change one of them.'],
      },
      'an uncategorised that is a category of a sector': {
        records: someRecords({ uncategorised: { id: 'spectrometers', name: { zh: '未分品类' } } }),
        zh: ['content/sectors.json · sectors #1.categories #2.id — 编号 "spectrometers" 重复。请改掉其中一个。'],
        en: ['content/sectors.json · sectors #1.categories #2.id — the id "spectrometers" occurs twice. Change one of them.'],
      },
      'a district id that occurs twice': {
        records: someRecords({ edition: anEdition({ districts: [{ id: 'east', name: { zh: '东区' } }, { id: 'east', name: { zh: '西区' } }] }) }),
        zh: ['content/edition.json · districts #2.id — 编号 "east" 重复。请改掉其中一个。'],
        en: ['content/edition.json · districts #2.id — the id "east" occurs twice. Change one of them.'],
      },
    },
  },
};
