import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot, readEdition } from '../../../../scripts/lib/files.ts';
import { catalogueOf } from '../../../../src/catalogue/catalogue.ts';
import { brandScanOf } from '../../../../src/catalogue/requirement/brand-scan.ts';
import { brandTerms, coreOfName } from '../../../../src/catalogue/requirement/brand-terms.ts';
import type { AnyText } from '../../../../src/catalogue/schema.ts';
import { aListing, aManufacturer, aProduct } from '../../builders.ts';

const manufacturer = aManufacturer({ name: { zh: '上海海光医疗科技股份有限公司', en: 'Shanghai Haiguang Healthcare Co., Ltd.' }, shortName: { zh: '海光', en: 'Haiguang' }, aliases: ['SMA'], creditCode: '91310000MA1FL0000X' });
const product = aProduct({
  name: { zh: 'uHG Jupiter 人体全身 5T 磁共振“曹植”系统', en: 'uHG Jupiter 5T whole-body system' }, aliases: ['Castor'], models: ['KH-40000', 'AT128', '35'],
  registrations: [{ kind: 'registration', number: '国械注准20243060001', authority: { zh: '国家药监局' }, source: 's1' }], patents: [{ number: 'ZL202310000001.X', source: 's1' }], listings: [aListing({ nameAsListed: '海光磁共振仪', number: 'SH2025-17' })],
});
const scan = brandScanOf(brandTerms([{ product, manufacturer }]));

describe('what names a product or a maker', () => {
  test.each([
    ['全身磁共振（uHG Jupiter）', ['uHG Jupiter']],
    ['与 JUPITER 兼容', ['JUPITER']],
    ['按曹植系统的接口', ['曹植']],
    ['不低于KH40000的性能', ['KH40000']],
    ['Kh 40000 或同等', ['Kh 40000']],
    ['ＫＨ－４００００', ['KH-40000']],
    ['AT128P 用户手册', ['AT128']],
    ['海光或同等', ['海光']],
    ['Haiguang or equal', ['Haiguang']],
    ['castor 支架', ['castor']],
    ['SMA 接头', ['SMA']],
    ['SH2025-17', ['SH2025-17']],
    ['海光磁共振仪', ['海光磁共振仪']],
    ['注册证号 国械注准20243060001', ['国械注准20243060001']],
    ['别家的注册证 沪械注准20252010009', ['沪械注准20252010009']],
    ['专利 ZL202399999999.1', ['ZL202399999999.1']],
    ['见 https://example.org/x', ['https://example.org/x']],
    ['某某®', ['®']],
    ['代码 91310000MA1FL0000X', ['91310000MA1FL0000X']],
  ])('is found: %s', (text, found) => {
    expect(scan(text).map((one) => one.toLowerCase())).toEqual(expect.arrayContaining(found.map((one) => one.toLowerCase())));
  });

  test.each(['PCIe Gen4 x16', 'RS485（MODBUS-RTU）', '磁场强度', '5 T', '35', '不低于 128 线', 'small', '碳化硅（SiC）', 'GB/T 19001-2016', 'Castoreum', '整机重量', 'IP65'])('is not found where there is none: %s', (text) => {
    expect(scan(text)).toEqual([]);
  });

  test('a name is found behind a name, a line below a word and a sign, but not within a word', () => {
    expect(scan('海光KH-40000')).toEqual(['海光', 'KH-40000']);
    expect(scan('AT128PKH-40000')).toEqual(['AT128']);
    expect(scan('_AT128 与 xAT128、®AT128')).toEqual(['AT128', '®']);
    expect(scan('xJupiter，Jupiter')).toEqual(['Jupiter']);
  });

  test('the name of a company is known by what is its own', () => {
    expect(coreOfName('上海海光医疗科技股份有限公司')).toBe('海光');
    expect(coreOfName('海光（上海）机器人有限公司')).toBe('海光');
    expect(coreOfName('上海交通大学')).toBeUndefined();
  });

  test('nothing is found where nothing is loaded', () => {
    expect(brandScanOf([])('海光 Jupiter')).toEqual([]);
  });
});

const { records } = await readEdition(join(projectRoot, 'content'));
const { products } = catalogueOf(records);
const all = brandScanOf(brandTerms(products));
const languages = (text: AnyText | undefined): string[] => (text === undefined ? [] : typeof text === 'string' ? [text] : [text.zh, ...(text.en === undefined ? [] : [text.en])]);

describe('the real products', () => {
  test('are each found by name, alias, model and number, and so are their makers', () => {
    const missed = products.flatMap(({ product: { name, aliases = [], models = [], registrations = [], patents = [] }, manufacturer: maker }) =>
      [...languages(name), ...aliases, ...models, ...registrations.map(({ number }) => number), ...patents.map(({ number }) => number), ...languages(maker.name), ...languages(maker.shortName), ...(maker.aliases ?? [])]
        .filter((text) => all(`须为${text}。`).length === 0));
    expect(missed).toEqual([]);
  });

  test('state their figures without naming anybody, but for a few', () => {
    const found = products.flatMap(({ product: { id, specifications = [] } }) => specifications.flatMap(({ label, value, unit, condition }) => [label, value, unit, condition].flatMap(languages).filter((text) => all(text).length > 0).map((text) => `${id}: ${text}`)));
    expect(found).toEqual([
      'cathay-bio-based-polyamide-pa56: 凯赛（乌苏）',
      'cathay-bio-based-polyamide-pa56: 凯赛（乌苏）',
      'hesai-at128-lidar: AT128P 用户手册',
      'hesai-at128-lidar: AT128P user manual',
    ]);
  });

  test('have sectors and categories that name nobody', () => {
    const places = products.flatMap(({ sector, category }) => [sector.name, category.name].flatMap(languages));
    expect([...new Set(places)].filter((text) => all(text).length > 0)).toEqual([]);
  });
});
