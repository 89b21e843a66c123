import { aManufacturer, aProduct, someRecords } from '../../builders.ts';
import type { RuleCases } from './rule-cases.ts';

const size = { width: 240, height: 160 };

export const cases: Record<string, RuleCases> = {
  logoExists: {
    passes: {
      'a logo that is there': someRecords({ manufacturers: [aManufacturer({ logo: 'a.svg' })], logos: [{ name: 'a.svg', size }] }),
      'no logo': someRecords(),
    },
    fails: {
      'a logo that is not there': {
        records: someRecords({ manufacturers: [aManufacturer({ logo: 'a.svg' })], products: [aProduct({ logo: '../a.svg' })], logos: [{ name: 'A.svg', size }] }),
        zh: [
          'content/manufacturers/example-maker.json · logo — logos/ 里没有 "a.svg"。请放入这个文件，或删去 logo 一项；没有标识图时显示字标。',
          'content/products/example-product.json · logo — logos/ 里没有 "../a.svg"。请放入这个文件，或删去 logo 一项；没有标识图时显示字标。',
        ],
        en: [
          'content/manufacturers/example-maker.json · logo — logos/ holds no "a.svg". Add the file, or remove the field: a monogram is shown instead.',
          'content/products/example-product.json · logo — logos/ holds no "../a.svg". Add the file, or remove the field: a monogram is shown instead.',
        ],
      },
    },
  },
  logoIsUsed: {
    passes: {
      'a logo of a manufacturer and one of a product': someRecords({
        manufacturers: [aManufacturer({ logo: 'a.svg' })],
        products: [aProduct({ logo: 'b.png' })],
        logos: [{ name: 'a.svg', size }, { name: 'b.png', size }],
      }),
      'a logo that nobody names while a manufacturer cannot be read': someRecords({ manufacturers: [], logos: [{ name: 'a.svg', size }], paths: ['logos/a.svg', 'manufacturers/broken.json'] }),
      'a logo that nobody names while a product cannot be read': someRecords({ logos: [{ name: 'a.svg', size }], paths: ['logos/a.svg', 'products/broken.json'] }),
    },
    fails: {
      'a logo that nobody names': {
        records: someRecords({ logos: [{ name: 'a.svg', size }] }),
        zh: ['content/logos/a.svg — 没有企业或产品使用这个图。请在对应记录里写 "logo": 文件名，或删去这个文件。'],
        en: ['content/logos/a.svg — no manufacturer or product uses this picture. Name it in the record\'s "logo" field, or remove the file.'],
      },
    },
  },
};
