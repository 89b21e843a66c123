import { aList, aManufacturer, anEdition, aProduct, aSector, aSource, aSpecification, aSupport, someRecords } from '../../builders.ts';
import type { RuleCases } from './rule-cases.ts';

export const cases: Record<string, RuleCases> = {
  textIsNotTooLong: {
    passes: {
      'a name of 120 characters': someRecords({ products: [aProduct({ name: { zh: '长'.repeat(120), en: 'x'.repeat(240) } })] }),
      'characters outside the basic plane, each counted once': someRecords({ products: [aProduct({ name: { zh: '𠮷'.repeat(120) } })] }),
      'a summary of 400 characters': someRecords({ products: [aProduct({ summary: { zh: '长'.repeat(400) } })] }),
    },
    fails: {
      'a name of 121 characters': {
        records: someRecords({ products: [aProduct({ name: { zh: '长'.repeat(121), en: 'x'.repeat(241) } })] }),
        zh: [
          'content/products/example-product.json · name.en — 有 241 个字符，最多 240 个。请缩短；细节可放进参数或应用案例。',
          'content/products/example-product.json · name.zh — 有 121 个字符，最多 120 个。请缩短；细节可放进参数或应用案例。',
        ],
        en: [
          'content/products/example-product.json · name.en — has 241 characters, at most 240 are allowed. Shorten it; details belong into specifications or applications.',
          'content/products/example-product.json · name.zh — has 121 characters, at most 120 are allowed. Shorten it; details belong into specifications or applications.',
        ],
      },
      'a summary of 401 characters': {
        records: someRecords({ products: [aProduct({ summary: { zh: '长'.repeat(401) } })] }),
        zh: ['content/products/example-product.json · summary.zh — 有 401 个字符，最多 400 个。请缩短；细节可放进参数或应用案例。'],
        en: ['content/products/example-product.json · summary.zh — has 401 characters, at most 400 are allowed. Shorten it; details belong into specifications or applications.'],
      },
      'a label of 41 characters and a unit of 33': {
        records: someRecords({ products: [aProduct({ specifications: [aSpecification({ label: { zh: '长'.repeat(41) }, unit: 'm'.repeat(33) })] })] }),
        zh: [
          'content/products/example-product.json · specifications #1.label.zh — 有 41 个字符，最多 40 个。请缩短；细节可放进参数或应用案例。',
          'content/products/example-product.json · specifications #1.unit — 有 33 个字符，最多 32 个。请缩短；细节可放进参数或应用案例。',
        ],
        en: [
          'content/products/example-product.json · specifications #1.label.zh — has 41 characters, at most 40 are allowed. Shorten it; details belong into specifications or applications.',
          'content/products/example-product.json · specifications #1.unit — has 33 characters, at most 32 are allowed. Shorten it; details belong into specifications or applications.',
        ],
      },
      'a short name of 13 characters': {
        records: someRecords({ manufacturers: [aManufacturer({ shortName: { zh: '长'.repeat(13) } })] }),
        zh: ['content/manufacturers/example-maker.json · shortName.zh — 有 13 个字符，最多 12 个。请缩短；细节可放进参数或应用案例。'],
        en: ['content/manufacturers/example-maker.json · shortName.zh — has 13 characters, at most 12 are allowed. Shorten it; details belong into specifications or applications.'],
      },
      'any other text of 501 characters': {
        records: someRecords({ lists: [aList({ meaning: { zh: '长'.repeat(501) } })] }),
        zh: ['content/lists/recommendation-catalogue.json · meaning.zh — 有 501 个字符，最多 500 个。请缩短；细节可放进参数或应用案例。'],
        en: ['content/lists/recommendation-catalogue.json · meaning.zh — has 501 characters, at most 500 are allowed. Shorten it; details belong into specifications or applications.'],
      },
    },
  },
  textHasNoMarkup: {
    passes: {
      'a sign for less than': someRecords({ products: [aProduct({ name: { zh: '粒径<5 nm 的粉体' }, summary: { zh: '当 a<b and c>d 时，误差 < 3%。' } })] }),
    },
    fails: {
      'a tag': {
        records: someRecords({ products: [aProduct({ name: { zh: 'H<sub>2</sub>O 传感器' } })] }),
        zh: ['content/products/example-product.json · name.zh — 含有网页代码：<sub>。请只写文字；从网页复制的，请先粘贴为纯文本。'],
        en: ['content/products/example-product.json · name.zh — holds markup of a web page: <sub>. Write plain text; what was copied from a page has to be pasted as text alone.'],
      },
      'the beginning of a script, and a handler': {
        records: someRecords({ manufacturers: [aManufacturer({ name: { zh: '示例<script src=//x' }, aliases: ['<IMG SRC=x onerror=alert(1)>'] })] }),
        zh: [
          'content/manufacturers/example-maker.json · aliases #1 — 含有网页代码：<IMG SRC=x onerror=alert(1)>。请只写文字；从网页复制的，请先粘贴为纯文本。',
          'content/manufacturers/example-maker.json · name.zh — 含有网页代码：<script。请只写文字；从网页复制的，请先粘贴为纯文本。',
        ],
        en: [
          'content/manufacturers/example-maker.json · aliases #1 — holds markup of a web page: <IMG SRC=x onerror=alert(1)>. Write plain text; what was copied from a page has to be pasted as text alone.',
          'content/manufacturers/example-maker.json · name.zh — holds markup of a web page: <script. Write plain text; what was copied from a page has to be pasted as text alone.',
        ],
      },
    },
  },
  baseUrlIsPlain: {
    passes: {
      'an address with a path': someRecords({ edition: anEdition({ baseUrl: 'https://example.org/a/b-c/' }) }),
      'an address without one': someRecords({ edition: anEdition({ baseUrl: 'https://example.org' }) }),
      'no address, which another rule tells': someRecords({ edition: anEdition({ baseUrl: 'example' }) }),
    },
    fails: {
      'a path in Chinese': {
        records: someRecords({ edition: anEdition({ baseUrl: 'https://example.org/城/' }) }),
        zh: ['content/edition.json · baseUrl — 网址 https://example.org/城/ 的路径含有规定以外的字符。路径只用字母、数字、连字符、点和下划线，不带 ? 和 #，例如 https://example.org/catalogue/。'],
        en: ['content/edition.json · baseUrl — the path of https://example.org/城/ holds characters that are not allowed. Use letters, digits, hyphens, dots and underscores, no ? and no #, such as https://example.org/catalogue/.'],
      },
      'a query': {
        records: someRecords({ edition: anEdition({ baseUrl: 'https://example.org/?x=1' }) }),
        zh: ['content/edition.json · baseUrl — 网址 https://example.org/?x=1 的路径含有规定以外的字符。路径只用字母、数字、连字符、点和下划线，不带 ? 和 #，例如 https://example.org/catalogue/。'],
        en: ['content/edition.json · baseUrl — the path of https://example.org/?x=1 holds characters that are not allowed. Use letters, digits, hyphens, dots and underscores, no ? and no #, such as https://example.org/catalogue/.'],
      },
    },
  },
  linkIsHttp: {
    passes: {
      'http and https': someRecords({ products: [aProduct({ links: [{ url: 'http://example.org/a?b=c#d', title: { zh: '链接' } }] })], manufacturers: [aManufacturer({ homepage: 'https://example.org' })] }),
      'a host in Chinese': someRecords({ manufacturers: [aManufacturer({ homepage: 'https://示例.中国/' })] }),
    },
    fails: {
      'a link with javascript': {
        records: someRecords({ products: [aProduct({ links: [{ url: 'javascript:alert(1)', title: { zh: '链接' } }] })] }),
        zh: ['content/products/example-product.json · links #1.url — "javascript:alert(1)" 不是以 http:// 或 https:// 开头的网址。请从浏览器地址栏复制完整网址。'],
        en: ['content/products/example-product.json · links #1.url — "javascript:alert(1)" is not an address that begins with http:// or https://. Copy the whole address from the browser\'s address bar.'],
      },
      'a page of a later document without http': {
        records: someRecords({ policy: { supports: [aSupport({ later: [{ date: '2026', document: { zh: '某方案' }, text: { zh: '仍列其中。' }, source: 'javascript:alert(1)' }] })] } }),
        zh: ['content/supports.json · supports #1.later #1.source — "javascript:alert(1)" 不是以 http:// 或 https:// 开头的网址。请从浏览器地址栏复制完整网址。'],
        en: ['content/supports.json · supports #1.later #1.source — "javascript:alert(1)" is not an address that begins with http:// or https://. Copy the whole address from the browser\'s address bar.'],
      },
      'a homepage without http': {
        records: someRecords({ manufacturers: [aManufacturer({ homepage: 'www.example.org' })] }),
        zh: ['content/manufacturers/example-maker.json · homepage — "www.example.org" 不是以 http:// 或 https:// 开头的网址。请从浏览器地址栏复制完整网址。'],
        en: ['content/manufacturers/example-maker.json · homepage — "www.example.org" is not an address that begins with http:// or https://. Copy the whole address from the browser\'s address bar.'],
      },
      'a source with a space': {
        records: someRecords({ products: [aProduct({ sources: [aSource({ url: 'https://example.org/a b' })] })] }),
        zh: ['content/products/example-product.json · sources #1.url — "https://example.org/a b" 不是以 http:// 或 https:// 开头的网址。请从浏览器地址栏复制完整网址。'],
        en: ['content/products/example-product.json · sources #1.url — "https://example.org/a b" is not an address that begins with http:// or https://. Copy the whole address from the browser\'s address bar.'],
      },
      'a data address': {
        records: someRecords({ lists: [aList({ homepage: 'data:text/html,x' })] }),
        zh: ['content/lists/recommendation-catalogue.json · homepage — "data:text/html,x" 不是以 http:// 或 https:// 开头的网址。请从浏览器地址栏复制完整网址。'],
        en: ['content/lists/recommendation-catalogue.json · homepage — "data:text/html,x" is not an address that begins with http:// or https://. Copy the whole address from the browser\'s address bar.'],
      },
      'the addresses of the edition': {
        records: someRecords({ edition: anEdition({ baseUrl: 'example.org', goal: { count: 1, year: 2027, document: '文号', source: 'ftp://example.org/' } }) }),
        zh: [
          'content/edition.json · baseUrl — "example.org" 不是以 http:// 或 https:// 开头的网址。请从浏览器地址栏复制完整网址。',
          'content/edition.json · goal.source — "ftp://example.org/" 不是以 http:// 或 https:// 开头的网址。请从浏览器地址栏复制完整网址。',
        ],
        en: [
          'content/edition.json · baseUrl — "example.org" is not an address that begins with http:// or https://. Copy the whole address from the browser\'s address bar.',
          'content/edition.json · goal.source — "ftp://example.org/" is not an address that begins with http:// or https://. Copy the whole address from the browser\'s address bar.',
        ],
      },
    },
  },
  englishIsEnglish: {
    passes: {
      'English': someRecords({ products: [aProduct({ name: { zh: '示例', en: 'Example' } })] }),
      'English with a Chinese document number': someRecords({ lists: [aList({ basis: { zh: '文件', en: 'Document 沪经信技〔2024〕355号 of May 2024' } })] }),
      'no English': someRecords(),
    },
    fails: {
      'Chinese in the English field': {
        records: someRecords({ products: [aProduct({ name: { zh: '示例', en: '示例产品' } })], sectors: [aSector({ name: { zh: '仪器', en: '仪器ab' } })] }),
        zh: [
          'content/products/example-product.json · name.en — 英文栏里写的是中文：示例产品。请译成英文；没有英文就删去 en，页面会显示中文并标明。',
          'content/sectors.json · sectors #1.name.en — 英文栏里写的是中文：仪器ab。请译成英文；没有英文就删去 en，页面会显示中文并标明。',
        ],
        en: [
          'content/products/example-product.json · name.en — the English text is Chinese: 示例产品. Translate it, or remove "en": the page then shows the Chinese, marked as Chinese.',
          'content/sectors.json · sectors #1.name.en — the English text is Chinese: 仪器ab. Translate it, or remove "en": the page then shows the Chinese, marked as Chinese.',
        ],
      },
    },
  },
  summaryIsChinese: {
    passes: { 'a Chinese summary with Latin words': someRecords({ products: [aProduct({ summary: { zh: 'EX-200 是光谱仪。' } })] }) },
    fails: {
      'an English summary in the Chinese field': {
        records: someRecords({ products: [aProduct({ summary: { zh: 'A spectrometer.' } })] }),
        zh: ['content/products/example-product.json · summary.zh — 中文概述里没有汉字。请用中文写概述。'],
        en: ['content/products/example-product.json · summary.zh — the Chinese summary holds no Chinese. Write it in Chinese.'],
      },
    },
  },
  boundsAreInOrder: {
    passes: {
      'a range': someRecords({ products: [aProduct({ specifications: [aSpecification({ min: -20, max: 800 })] })] }),
      'one number as both bounds': someRecords({ products: [aProduct({ specifications: [aSpecification({ min: 1, max: 1 })] })] }),
      'one bound': someRecords({ products: [aProduct({ specifications: [aSpecification({ min: 1 }), aSpecification({ max: 1 })] })] }),
    },
    fails: {
      'a range the wrong way round': {
        records: someRecords({ products: [aProduct({ specifications: [aSpecification(), aSpecification({ min: 5, max: 4.9 })] })] }),
        zh: ['content/products/example-product.json · specifications #2.max — 上限 4.9 小于下限 5。请核对 min 和 max。'],
        en: ['content/products/example-product.json · specifications #2.max — max 4.9 is below min 5. Check min and max.'],
      },
    },
  },
  creditCodeChecks: {
    passes: { 'a code with the right check character': someRecords({ manufacturers: [aManufacturer({ creditCode: '91990000EXAMPLE006' })] }), 'no code': someRecords() },
    fails: {
      'a code with the wrong check character': {
        records: someRecords({ manufacturers: [aManufacturer({ creditCode: '91990000EXAMPLE000' })] }),
        zh: ['content/manufacturers/example-maker.json · creditCode — 统一社会信用代码 91990000EXAMPLE000 的校验位不对。请对照营业执照逐位核对。'],
        en: ['content/manufacturers/example-maker.json · creditCode — the check character of the credit code 91990000EXAMPLE000 is wrong. Compare it with the business licence, character by character.'],
      },
    },
  },
};
