import { aManufacturer, aProduct, someRecords } from '../../builders.ts';
import type { RuleCases } from './rule-cases.ts';

const code = '91990000EXAMPLE006';

export const cases: Record<string, RuleCases> = {
  idEqualsFileName: {
    passes: { 'an id that is the file name': someRecords() },
    fails: {
      'an id other than the file name': {
        records: someRecords({ products: [{ file: 'products/other-name.json', data: aProduct() }] }),
        zh: ['content/products/other-name.json · id — id 是 "example-product"，与文件名不同。请把文件改名为 example-product.json，或把 id 改成 "other-name"；已发布的 id 不要改。'],
        en: ['content/products/other-name.json · id — the id is "example-product", unlike the file name. Rename the file to example-product.json, or make the id "other-name"; never change a published id.'],
      },
      'the id of a manufacturer other than its file name': {
        records: someRecords({ manufacturers: [{ file: 'manufacturers/other-name.json', data: aManufacturer() }] }),
        zh: ['content/manufacturers/other-name.json · id — id 是 "example-maker"，与文件名不同。请把文件改名为 example-maker.json，或把 id 改成 "other-name"；已发布的 id 不要改。'],
        en: ['content/manufacturers/other-name.json · id — the id is "example-maker", unlike the file name. Rename the file to example-maker.json, or make the id "other-name"; never change a published id.'],
      },
    },
  },
  idOnlyOnce: {
    passes: {
      'each product with its own id': someRecords({ products: [aProduct(), aProduct({ id: 'second-product' })] }),
      'a product with the id of a manufacturer': someRecords({ products: [aProduct({ id: 'example-maker' })] }),
    },
    fails: {
      'an id in two files': {
        records: someRecords({ products: [aProduct(), { file: 'products/copy.json', data: aProduct() }] }),
        zh: [
          'content/products/copy.json · id — id "example-product" 被多个文件使用：products/example-product.json、products/copy.json。每条记录用自己的 id，请改掉后来的那个。',
          'content/products/example-product.json · id — id "example-product" 被多个文件使用：products/example-product.json、products/copy.json。每条记录用自己的 id，请改掉后来的那个。',
        ],
        en: [
          'content/products/copy.json · id — the id "example-product" is used by several files: products/example-product.json, products/copy.json. Give each record its own id: change the later one.',
          'content/products/example-product.json · id — the id "example-product" is used by several files: products/example-product.json, products/copy.json. Give each record its own id: change the later one.',
        ],
      },
    },
  },
  fileOnlyOnceWhateverItsCase: {
    passes: { 'file names that differ in letters': someRecords({ paths: ['products/a.json', 'products/b.json'] }) },
    fails: {
      'two file names that differ in case only': {
        records: someRecords({ paths: ['logos/umi.png', 'logos/UMI.png', 'logos/other.png'] }),
        zh: [
          'content/logos/umi.png — 文件名只有大小写不同：logos/umi.png、logos/UMI.png。有的系统会把它们当作同一个文件，请合并成一个小写文件名。',
          'content/logos/UMI.png — 文件名只有大小写不同：logos/umi.png、logos/UMI.png。有的系统会把它们当作同一个文件，请合并成一个小写文件名。',
        ],
        en: [
          'content/logos/umi.png — file names differ in case only: logos/umi.png, logos/UMI.png. Some systems take them for one file: merge them under one lower-case name.',
          'content/logos/UMI.png — file names differ in case only: logos/umi.png, logos/UMI.png. Some systems take them for one file: merge them under one lower-case name.',
        ],
      },
    },
  },
  fileNameIsPlain: {
    passes: { 'lower-case letters, digits and hyphens': someRecords({ paths: ['edition.json', 'products/umr-790-2.json', 'pages/zh/about.md', 'logos/x.svg'] }) },
    fails: {
      'capitals': {
        records: someRecords({ paths: ['products/UMR.json'] }),
        zh: ['content/products/UMR.json — 文件名含有规定以外的字符。只用小写字母、数字和连字符，扩展名小写，例如 products/umi-panorama.json。'],
        en: ['content/products/UMR.json — the file name holds characters that are not allowed. Use lower-case letters, digits and single hyphens, and a lower-case extension, such as products/umi-panorama.json.'],
      },
      'a capital extension': {
        records: someRecords({ paths: ['logos/umr.PNG'] }),
        zh: ['content/logos/umr.PNG — 文件名含有规定以外的字符。只用小写字母、数字和连字符，扩展名小写，例如 products/umi-panorama.json。'],
        en: ['content/logos/umr.PNG — the file name holds characters that are not allowed. Use lower-case letters, digits and single hyphens, and a lower-case extension, such as products/umi-panorama.json.'],
      },
      'a space': {
        records: someRecords({ paths: ['products/umr 790.json'] }),
        zh: ['content/products/umr 790.json — 文件名含有规定以外的字符。只用小写字母、数字和连字符，扩展名小写，例如 products/umi-panorama.json。'],
        en: ['content/products/umr 790.json — the file name holds characters that are not allowed. Use lower-case letters, digits and single hyphens, and a lower-case extension, such as products/umi-panorama.json.'],
      },
      'Chinese': {
        records: someRecords({ paths: ['products/光谱仪.json'] }),
        zh: ['content/products/光谱仪.json — 文件名含有规定以外的字符。只用小写字母、数字和连字符，扩展名小写，例如 products/umi-panorama.json。'],
        en: ['content/products/光谱仪.json — the file name holds characters that are not allowed. Use lower-case letters, digits and single hyphens, and a lower-case extension, such as products/umi-panorama.json.'],
      },
      'two hyphens': {
        records: someRecords({ paths: ['products/umr--790.json'] }),
        zh: ['content/products/umr--790.json — 文件名含有规定以外的字符。只用小写字母、数字和连字符，扩展名小写，例如 products/umi-panorama.json。'],
        en: ['content/products/umr--790.json — the file name holds characters that are not allowed. Use lower-case letters, digits and single hyphens, and a lower-case extension, such as products/umi-panorama.json.'],
      },
      'a double extension': {
        records: someRecords({ paths: ['logos/umr.svg.png'] }),
        zh: ['content/logos/umr.svg.png — 文件名含有规定以外的字符。只用小写字母、数字和连字符，扩展名小写，例如 products/umi-panorama.json。'],
        en: ['content/logos/umr.svg.png — the file name holds characters that are not allowed. Use lower-case letters, digits and single hyphens, and a lower-case extension, such as products/umi-panorama.json.'],
      },
    },
  },
  productOnlyOnce: {
    passes: {
      'one name with two models': someRecords({ products: [aProduct({ models: ['EX-1'] }), aProduct({ id: 'second', models: ['EX-2'] })] }),
      'one name from two manufacturers': someRecords({ products: [aProduct(), aProduct({ id: 'second', manufacturer: 'another-maker' })] }),
    },
    fails: {
      'the same name twice': {
        records: someRecords({ products: [aProduct(), aProduct({ id: 'second' })] }),
        zh: [
          'content/products/example-product.json · name.zh — 同一企业已有同名同型号的产品：products/second.json。请合并为一条；再次列入的，在 listings 中加一条列入记录。',
          'content/products/second.json · name.zh — 同一企业已有同名同型号的产品：products/example-product.json。请合并为一条；再次列入的，在 listings 中加一条列入记录。',
        ],
        en: [
          'content/products/example-product.json · name.zh — the same manufacturer has a product of this name and model: products/second.json. Merge them; a product that is listed again gets a further entry in listings.',
          'content/products/second.json · name.zh — the same manufacturer has a product of this name and model: products/example-product.json. Merge them; a product that is listed again gets a further entry in listings.',
        ],
      },
      'a name and model that differ in width, case and hyphens only': {
        records: someRecords({
          products: [aProduct({ name: { zh: 'EX 示例（产品）' }, models: ['EX-1'] }), aProduct({ id: 'second', name: { zh: 'ＥＸ示例(产品)' }, models: ['ex1'] })],
        }),
        zh: [
          'content/products/example-product.json · name.zh — 同一企业已有同名同型号的产品：products/second.json。请合并为一条；再次列入的，在 listings 中加一条列入记录。',
          'content/products/second.json · name.zh — 同一企业已有同名同型号的产品：products/example-product.json。请合并为一条；再次列入的，在 listings 中加一条列入记录。',
        ],
        en: [
          'content/products/example-product.json · name.zh — the same manufacturer has a product of this name and model: products/second.json. Merge them; a product that is listed again gets a further entry in listings.',
          'content/products/second.json · name.zh — the same manufacturer has a product of this name and model: products/example-product.json. Merge them; a product that is listed again gets a further entry in listings.',
        ],
      },
    },
  },
  manufacturerOnlyOnce: {
    passes: {
      'two names': someRecords({ manufacturers: [aManufacturer(), aManufacturer({ id: 'second', name: { zh: '样例机器人有限公司' } })] }),
      'two manufacturers without a credit code': someRecords({ manufacturers: [aManufacturer(), aManufacturer({ id: 'second', name: { zh: '样例' } })] }),
    },
    fails: {
      'one name in two records': {
        records: someRecords({ manufacturers: [aManufacturer({ name: { zh: '示例（上海）公司' } }), aManufacturer({ id: 'second', name: { zh: '示例(上海)公司' } })] }),
        zh: [
          'content/manufacturers/example-maker.json · name.zh — 与另一企业记录相同：manufacturers/second.json。一家企业一条记录，请合并，其他写法放进 aliases。',
          'content/manufacturers/second.json · name.zh — 与另一企业记录相同：manufacturers/example-maker.json。一家企业一条记录，请合并，其他写法放进 aliases。',
        ],
        en: [
          'content/manufacturers/example-maker.json · name.zh — is the same as in another manufacturer\'s record: manufacturers/second.json. One manufacturer, one record: merge them and put other forms of the name into aliases.',
          'content/manufacturers/second.json · name.zh — is the same as in another manufacturer\'s record: manufacturers/example-maker.json. One manufacturer, one record: merge them and put other forms of the name into aliases.',
        ],
      },
      'one credit code in two records': {
        records: someRecords({ manufacturers: [aManufacturer({ creditCode: code }), aManufacturer({ id: 'second', name: { zh: '样例' }, creditCode: code })] }),
        zh: [
          'content/manufacturers/example-maker.json · creditCode — 与另一企业记录相同：manufacturers/second.json。一家企业一条记录，请合并，其他写法放进 aliases。',
          'content/manufacturers/second.json · creditCode — 与另一企业记录相同：manufacturers/example-maker.json。一家企业一条记录，请合并，其他写法放进 aliases。',
        ],
        en: [
          'content/manufacturers/example-maker.json · creditCode — is the same as in another manufacturer\'s record: manufacturers/second.json. One manufacturer, one record: merge them and put other forms of the name into aliases.',
          'content/manufacturers/second.json · creditCode — is the same as in another manufacturer\'s record: manufacturers/example-maker.json. One manufacturer, one record: merge them and put other forms of the name into aliases.',
        ],
      },
    },
  },
};
