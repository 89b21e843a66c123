import type { Renamed } from '../../../../src/catalogue/release-schema.ts';
import type { EditionRecords } from '../../../../src/catalogue/records.ts';
import { aProduct, aRelease, someRecords } from '../../builders.ts';
import type { RuleCases } from './rule-cases.ts';

const renamed = (of: Renamed): EditionRecords => someRecords({ publication: { renamed: of } });
const at = 'content/renamed.json';
const held = '3'.repeat(64);
const { records } = aRelease();

export const cases: Record<string, RuleCases> = {
  renamedIdIsFree: {
    passes: { 'an edition in which nothing was renamed': someRecords(), 'an id that is no longer in use': renamed({ products: { 'old-product': 'example-product' }, lists: {} }) },
    fails: {
      'an id that is in use': {
        records: renamed({ manufacturers: { 'example-maker': 'example-maker' } }),
        zh: [`${at} · manufacturers.example-maker — "example-maker" 已写作改名，却仍有这个编号的企业。请删去这一行；旧编号不能再给别的记录使用。`],
        en: [`${at} · manufacturers.example-maker — "example-maker" is said to be renamed, but there is a manufacturer of that id. Remove this line; an old id is never given to another record.`],
      },
    },
  },
  renamedLeadsToRecord: {
    passes: {
      'a chain that ends in a record': renamed({ products: { 'oldest-product': 'old-product', 'old-product': 'example-product' } }),
      'a record that cannot be read': someRecords({ paths: ['products/broken.json'], publication: { renamed: { products: { 'old-product': 'broken' } } } }),
      'a name that every object has': renamed({ products: { constructor: 'example-product' } }),
    },
    fails: {
      'a target that is not there': {
        records: renamed({ products: { 'oldest-product': 'old-product', 'old-product': 'to-string' } }),
        zh: ['old-product', 'oldest-product'].map((id) => `${at} · products.${id} — 改名后的产品 "to-string" 不存在。请改成 products/ 里已有的编号。`),
        en: ['old-product', 'oldest-product'].map((id) => `${at} · products.${id} — there is no product "to-string" to which "${id}" is renamed. Use an id that products/ holds.`),
      },
      'a circle': {
        records: renamed({ lists: { a: 'b', b: 'a' } }),
        zh: ['a', 'b'].map((id) => `${at} · lists.${id} — "${id}" 的改名绕成一圈，没有尽头。请让最后一步指向现有的名单编号。`),
        en: ['a', 'b'].map((id) => `${at} · lists.${id} — the renamings of "${id}" lead in a circle. Let the last one lead to a list that is there.`),
      },
    },
  },
  publishedIdAnswers: {
    passes: {
      'records that are still there': someRecords({ publication: { releases: [aRelease()] } }),
      'one that was renamed': someRecords({ publication: { releases: [aRelease({ records: { ...records, 'products/old-product': held } })], renamed: { products: { 'old-product': 'example-product' } } } }),
      'one that cannot be read now': someRecords({ paths: ['products/broken.json'], publication: { releases: [aRelease({ records: { ...records, 'products/broken': held } })] } }),
    },
    fails: {
      'a product that was deleted, told once by the newest release that holds it': {
        records: someRecords({ publication: { releases: [aRelease({ records: { ...records, 'products/gone': held } }), aRelease({ number: 2, records: { ...records, 'products/gone': held } }), aRelease({ number: 3 })] } }),
        zh: ['content/releases/0002.json · records.products/gone — 第 2 次发布里有产品 "gone"，现在却没有这条记录。发布过的记录不能删除：请恢复 products/gone.json，已结束的写明结束日期和原因；换了编号的，在 renamed.json 里写明新编号。'],
        en: ['content/releases/0002.json · records.products/gone — release 2 holds the product "gone", but there is no such record now. What was published is never deleted: restore products/gone.json and end its listings instead; if it has another id now, name it in renamed.json.'],
      },
      'a list and a manufacturer whose ids were changed in silence': {
        records: someRecords({ products: [aProduct()], publication: { releases: [aRelease({ records: { 'lists/old-list': held, 'manufacturers/old-maker': held } })], renamed: { products: { 'old-list': 'example-product' } } } }),
        zh: [
          'content/releases/0001.json · records.lists/old-list — 第 1 次发布里有名单 "old-list"，现在却没有这条记录。发布过的记录不能删除：请恢复 lists/old-list.json，已结束的写明结束日期和原因；换了编号的，在 renamed.json 里写明新编号。',
          'content/releases/0001.json · records.manufacturers/old-maker — 第 1 次发布里有企业 "old-maker"，现在却没有这条记录。发布过的记录不能删除：请恢复 manufacturers/old-maker.json，已结束的写明结束日期和原因；换了编号的，在 renamed.json 里写明新编号。',
        ],
        en: [
          'content/releases/0001.json · records.lists/old-list — release 1 holds the list "old-list", but there is no such record now. What was published is never deleted: restore lists/old-list.json and end its listings instead; if it has another id now, name it in renamed.json.',
          'content/releases/0001.json · records.manufacturers/old-maker — release 1 holds the manufacturer "old-maker", but there is no such record now. What was published is never deleted: restore manufacturers/old-maker.json and end its listings instead; if it has another id now, name it in renamed.json.',
        ],
      },
    },
  },
};
