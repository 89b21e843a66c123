// Submissions of all kinds, good and bad: what a maker may hand in, and what somebody may try.
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import type { Product } from '../../../src/catalogue/schema.ts';
import type { Submission } from '../../../src/submission/submission-schema.ts';
import { writeWorkbook } from '../../../src/spreadsheet/write.ts';
import { aListing, aSource } from '../builders.ts';
import { codeOf, day, grounds, jsonOf, newMaker, newProduct, theMaker, theProduct, utf8, zipOf, type Maker } from './builders.ts';

export interface Case {
  name: string;
  file: string;
  bytes: (made: Maker) => Promise<Uint8Array>;
  /** What is expected of it: to pass, to be mended, or to be answered by a keeper first. */
  expected: 'passes' | 'problems' | 'questions';
  /** What of the English message must be told. */
  says?: RegExp;
  /** Number of the document that a workbook rests on. */
  document?: string;
}

type Bytes = Uint8Array | Promise<Uint8Array>;

const cases: Case[] = [];
const put = (expected: Case['expected'], name: string, file: string, bytes: (made: Maker) => Bytes, own: Partial<Case> = {}): void => void cases.push({ name, file, expected, bytes: async (made) => bytes(made), ...own });
const good = (name: string, file: string, bytes: (made: Maker) => Bytes, own: Partial<Case> = {}): void => put('passes', name, file, bytes, own);
const bad = (name: string, says: RegExp, file: string, bytes: (made: Maker) => Bytes, own: Partial<Case> = {}): void => put('problems', name, file, bytes, { says, ...own });

/** A new submission with its product or its maker changed, sealed anew. */
const freshWith = (own: Record<string, unknown>, ofMaker: Record<string, unknown> = {}) => async (made: Maker): Promise<Uint8Array> => {
  const submission = await made.fresh();
  return jsonOf({ ...submission, manufacturer: { ...submission.manufacturer, ...ofMaker }, products: submission.products.map((product) => ({ ...product, ...own })) });
};
const changed = (change: (submission: Submission) => object) => async (made: Maker): Promise<Uint8Array> => jsonOf(change(await made.fresh()));
const asText = (change: (text: string) => string | Uint8Array) => async (made: Maker): Promise<Uint8Array> => {
  const text = change(new TextDecoder().decode(await jsonOf(await made.fresh())));
  return typeof text === 'string' ? utf8(text) : text;
};

const svgLogo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" width="200" height="80"><path fill="#123456" d="M10 10h180v60H10z"/></svg>';
/** One product of a maker that the edition has. */
const ofRobotics = (own: Partial<Product> = {}): Product => newProduct({ id: 'sample-robotics-crawler', name: { zh: '管道爬行检测机器人' }, models: ['PX-880'], manufacturer: 'sample-robotics', sector: 'robots', category: 'inspection-robots', ...own });
const added = (own: Partial<Product> = {}) => (made: Maker): Promise<Submission> => made.make({ manufacturer: theMaker(made.records, 'sample-robotics'), products: [ofRobotics(own)] });

// New entries
good('a new product of a new maker', 'submission.json', async (made) => jsonOf(await made.fresh()));
good('two products of a new maker', 'submission.json', async (made) => jsonOf(await made.make({ manufacturer: newMaker(), products: [newProduct(), newProduct({ id: 'new-optics-prism', name: { zh: '微型棱镜组' }, models: ['NO-P1'] })] })));
good('a new product of a maker that is there', 'submission.json', async (made) => jsonOf(await added()(made)));
good('a listing in the catalogue with day and document', 'submission.json', async (made) => jsonOf(await added({ listings: [aListing({ year: 2026, listedOn: '2026-05-20', document: '示经信技〔2026〕3号' })] })(made)));
good('a file that begins with a byte order mark', 'submission.json', asText((text) => `\uFEFF${text}`));
good('a file without a hash', 'submission.json', async (made) => {
  const { sha256: _, ...rest } = await made.fresh();
  return utf8(JSON.stringify(rest));
});
good('a file of another name', '企业提交 (1).json', async (made) => jsonOf(await made.fresh()));
// Corrections
good('a correction of a summary', 'submission.json', async (made) => jsonOf(await made.correction()));
good('a correction of a specification and a model', 'submission.json', async (made) => {
  const product = theProduct(made.records, 'harbour-inspection-robot');
  return jsonOf(await made.correction({ models: ['SR-7', 'SR-7A'], specifications: (product.specifications ?? []).map((one, index) => (index === 0 ? { ...one, value: '≤ 1.8', max: 1.8 } : one)) }));
});
good('a correction of the maker alone', 'submission.json', async (made) => jsonOf(await made.make({ manufacturer: { ...theMaker(made.records, 'exmed'), district: 'east' }, products: [], ...grounds })));
good('a correction and a new product at once', 'submission.json', async (made) => jsonOf(await made.make({ manufacturer: theMaker(made.records, 'sample-robotics'), products: [{ ...theProduct(made.records, 'tank-cleaning-robot'), summary: { zh: '进罐清洗的机器人。' } }, ofRobotics()], ...grounds })));
good('a correction that changes a name a little', 'submission.json', async (made) => jsonOf(await made.correction({ name: { zh: '港口岸桥巡检机器人', en: 'Harbour Crane Inspection Robot' } })));
// Packages
good('a package without a logo', '提交包.zip', async (made) => zipOf(await made.fresh()));
good('a package with a drawing', '提交包.zip', async (made) => zipOf(await made.fresh(), [{ record: 'manufacturers/new-optics', format: 'svg', bytes: utf8(svgLogo) }]));
good('a package with a logo of a maker and one of its product', '提交包.zip', async (made) => zipOf(await made.fresh(), [{ record: 'manufacturers/new-optics', format: 'svg', bytes: utf8(svgLogo) }, { record: 'products/new-optics-lidar-9', format: 'svg', bytes: utf8(svgLogo.replace('#123456', '#654321')) }]));
good('a package that brings a logo only', '提交包.zip', async (made) => zipOf(await made.make({ manufacturer: theMaker(made.records, 'exmed'), products: [], ...grounds }), [{ record: 'manufacturers/exmed', format: 'svg', bytes: utf8(svgLogo) }]));
good('a package that a Mac packed again, in a folder', '提交包.zip', async (made) => zipSync({ '提交包/submission.json': await jsonOf(await made.fresh()), '提交包/.DS_Store': strToU8('x'), '__MACOSX/提交包/._submission.json': strToU8('x') }));

// To be answered by a keeper
put('questions', 'a product with nearly the name of another of its maker', 'submission.json', async (made) => jsonOf(await added({ id: 'sample-robotics-harbour', name: { zh: '港口巡检机器人二型' }, models: [] as string[] })(made).then((one) => ({ ...one, products: one.products.map(({ models: _, ...rest }) => rest) }))), { says: /may be a product that the catalogue has: 港口巡检机器人/ });
put('questions', 'a product with the model of another of its maker', 'submission.json', async (made) => jsonOf(await made.make({ manufacturer: theMaker(made.records, 'example-instruments'), products: [newProduct({ id: 'example-instruments-other', name: { zh: '全地形搬运平台' }, models: ['EX-200'], manufacturer: 'example-instruments' })] })), { says: /may be a product that the catalogue has: EX-200 手持式光谱仪/ });
put('questions', 'a maker with nearly the name of another', 'submission.json', freshWith({}, { name: { zh: '示例精仪（上海）股份有限公司' } }), { says: /is "示例精仪（上海）股份有限公司" one of the makers/ });

// Files that are none
bad('an empty file', /is empty/, 'submission.json', () => new Uint8Array(0));
bad('a file that breaks off', /breaks off/, 'submission.json', asText((text) => text.slice(0, 300)));
bad('broken JSON', /is no JSON in line 3/, 'submission.json', asText((text) => text.replace('"version": 1,', '"version": 1,,')));
bad('GB 18030 instead of UTF-8', /not encoded in UTF-8/, 'submission.json', asText((text) => iconv.encode(text, 'gb18030')));
bad('UTF-16 instead of UTF-8', /not encoded in UTF-8|no JSON|not a submission/, 'submission.json', asText((text) => iconv.encode(text, 'utf16le', { addBOM: true })));
bad('a list instead of a submission', /not a submission/, 'submission.json', () => utf8('[1, 2]'));
bad('an evidence file', /is an evidence file/, 'evidence.json', () => utf8('{"format":"catalogue-evidence","version":1}'));
bad('a newer format', /newer format, version 2/, 'submission.json', changed((one) => ({ ...one, version: 2 })));
bad('no version', /names no version/, 'submission.json', changed(({ version: _, ...one }) => one));
bad('__proto__ as a field', /holds __proto__/, 'submission.json', asText((text) => text.replace('"kind":', '"__proto__": {"isAdmin": true}, "kind":')));
bad('constructor deep within', /holds constructor/, 'submission.json', asText((text) => text.replace('"zh": "车载', '"constructor": {"prototype": 1}, "zh": "车载')));
bad('a field that stands twice', /repeats the field "kind"/, 'submission.json', asText((text) => text.replace('"kind":', '"kind": "correction", "kind":')));
bad('nested beyond all measure', /nested too deep/, 'submission.json', asText((text) => text.replace('"kind":', `"deep": ${'['.repeat(2000)}${']'.repeat(2000)}, "kind":`)));
bad('9 MB of JSON', /has 9 MB/, 'submission.json', () => utf8(`{"format":"catalogue-submission","x":"${'x'.repeat(9e6 - 60)}"}`));

// Fields
bad('1 MB in one field', /has 1000000 characters/, 'submission.json', freshWith({ summary: { zh: '长'.repeat(1_000_000) } }));
bad('a tag in a name', /markup of a web page: <script/, 'submission.json', freshWith({ name: { zh: '激光雷达<script>alert(1)</script>' } }));
bad('an image with a handler in a model', /markup of a web page/, 'submission.json', freshWith({ models: ['<img src=x onerror=alert(1)>'] }));
bad('a field that is misspelt', /no field named "sumary"/, 'submission.json', freshWith({ sumary: { zh: '概述' } }));
bad('a product without a name', /is missing/, 'submission.json', freshWith({ name: undefined }));
bad('a product without a source', /has no source/, 'submission.json', freshWith({ sources: [] }));
bad('a text that is none', /should be a text/, 'submission.json', freshWith({ name: { zh: 12 } }));
bad('products that are no list', /should be a list/, 'submission.json', changed((one) => ({ ...one, products: {} })));
bad('no manufacturer', /is missing/, 'submission.json', changed(({ manufacturer: _, ...one }) => one));
bad('half a character', /control characters or broken text/, 'submission.json', async (made) => utf8(new TextDecoder().decode(await freshWith({ summary: { zh: '前SPLIT后' } })(made)).replace('SPLIT', String.raw`\ud83d`)));
bad('a text that turns its direction', /control characters/, 'submission.json', freshWith({ summary: { zh: '前\u202E后' } }));
bad('an address that is a script', /not an address/, 'submission.json', freshWith({ links: [{ url: 'javascript:alert(1)', title: { zh: '网页' } }] }));
bad('an e-mail address that is none', /not an e-mail address/, 'submission.json', freshWith({}, { contact: { email: 'someone' } }));
bad('Chinese in the place of English', /the English text is Chinese/, 'submission.json', freshWith({ name: { zh: '激光雷达', en: '激光雷达' } }));
bad('a day that is none', /not a day of the calendar/, 'submission.json', freshWith({ sources: [aSource({ retrieved: '2026-02-30' })] }));
bad('a source that was read tomorrow', /was not read on 2026-12-24/, 'submission.json', freshWith({ sources: [aSource({ retrieved: '2026-12-24' })] }));
bad('a specification of an unknown source', /no source "s9"/, 'submission.json', freshWith({ specifications: [{ label: { zh: '质量' }, value: '1', source: 's9' }] }));
bad('bounds in the wrong order', /max 1 is below min 5/, 'submission.json', freshWith({ specifications: [{ label: { zh: '质量' }, value: '5–1', min: 5, max: 1, source: 's1' }] }));
bad('a summary without Chinese', /holds no Chinese/, 'submission.json', freshWith({ summary: { zh: 'A lidar.' } }));
bad('a reading that does not fit', /has 2 syllables/, 'submission.json', freshWith({ pinyin: 'ji guang' }));
bad('many mistakes at once', /is missing/, 'submission.json', async (made) => jsonOf(await made.fresh().then((one) => ({ ...one, manufacturer: { ...one.manufacturer, creditCode: codeOf('91990000NEW5AKER1').replace('NEW5', 'NEW6') }, products: [{ ...one.products[0], sector: 'nowhere' }, { ...one.products[0], id: 'second', name: undefined }] }))));

// What it points to
bad('an unknown sector', /no sector "nowhere"/, 'submission.json', freshWith({ sector: 'nowhere' }));
bad('a category of another sector', /no category of sector instruments "inspection-robots"/, 'submission.json', freshWith({ category: 'inspection-robots' }));
bad('an unknown list', /no list "nowhere"/, 'submission.json', freshWith({ listings: [aListing({ list: 'nowhere' })] }));
bad('an unknown district', /no district "nowhere"/, 'submission.json', freshWith({}, { district: 'nowhere' }));
bad('a listing in the catalogue without its document', /a listing in the recommendation catalogue lacks it/, 'submission.json', freshWith({ listings: [{ list: 'recommendation-catalogue', year: 2026, listedOn: '2026-05-20', source: 's1' }] }));
bad('a listing that ends before it begins', /before the day of listing/, 'submission.json', freshWith({ listings: [aListing({ listedOn: '2026-05-20', validUntil: '2025-05-20' })] }));
bad('a logo that is a file name', /cannot be given by a file name/, 'submission.json', freshWith({ logo: 'example-instruments.svg' }));

// Whose it is, and whether it is there
bad('a credit code that is none', /not a unified social credit code/, 'submission.json', freshWith({}, { creditCode: '123' }));
bad('a credit code with a wrong check character', /check character/, 'submission.json', freshWith({}, { creditCode: `${codeOf('91990000NEW5AKER1').slice(0, 17)}${codeOf('91990000NEW5AKER1').endsWith('A') ? 'B' : 'A'}` }));
bad('the credit code of another maker', /is that of another maker in the catalogue: 示例精仪/, 'submission.json', freshWith({}, { creditCode: '91990000EXAMPLE006' }));
bad('the name of a maker that is there', /has a maker of this name/, 'submission.json', freshWith({}, { name: { zh: '示例精仪（上海）有限公司' } }));
bad('a product that is there, under another id', /has a product of this name by the maker/, 'submission.json', async (made) => jsonOf(await added({ id: 'sample-robotics-again', name: { zh: '港口巡检机器人' }, models: ['SR-7'] })(made)));
bad('the id of another product', /has wearable-infusion-pump already/, 'submission.json', changed((one) => ({ ...one, products: one.products.map((product) => ({ ...product, id: 'wearable-infusion-pump' })) })));
bad('the id of another maker', /has exmed already/, 'submission.json', changed((one) => ({ ...one, manufacturer: { ...one.manufacturer, id: 'exmed' }, products: one.products.map((product) => ({ ...product, manufacturer: 'exmed' })) })));
bad('an id that the site needs', /is kept for something else/, 'submission.json', freshWith({ id: 'index' }));
bad('an id that is a path', /is not an id/, 'submission.json', freshWith({ id: '../../etc/passwd' }));
bad('a product of another maker', /the submission of new-optics/, 'submission.json', freshWith({ manufacturer: 'sample-robotics' }));
bad('one id twice', /occurs twice/, 'submission.json', changed((one) => ({ ...one, products: [...one.products, ...one.products.map((product) => ({ ...product, name: { zh: '另一台雷达' }, models: ['NO-L901'] }))] })));
bad('one product twice', /has the name and the models of product #1/, 'submission.json', changed((one) => ({ ...one, products: [...one.products, ...one.products.map((product) => ({ ...product, id: 'second' }))] })));
bad('no product', /holds no product/, 'submission.json', changed((one) => ({ ...one, products: [] })));
bad('another catalogue', /is for another catalogue/, 'submission.json', changed((one) => ({ ...one, catalogue: { ...one.catalogue, id: 'elsewhere' } })));
bad('a change after it was made', /was changed after it was made/, 'submission.json', asText((text) => text.replace('车载固态激光雷达', '车载固态激光雷达Ⅱ')));

// Corrections that do not fit
bad('a record that has changed since', /Summary.*the catalogue has changed it since: it was "别的概述。"/, 'submission.json', async (made) => {
  const { base, ...one } = await made.correction({ models: ['SR-7', 'SR-7A'] });
  const [product] = one.products;
  return jsonOf({ ...one, base: { ...base, hashes: { ...base?.hashes, 'products/harbour-inspection-robot': '0'.repeat(64) } }, products: [{ ...product, summary: { zh: '别的概述。', en: product?.summary?.en } }] });
});
bad('a field that somebody else has corrected since', /the catalogue has changed it since: it was "旧概述。"/, 'submission.json', async (made) => {
  const { base, changes, ...one } = await made.correction();
  return jsonOf({ ...one, base: { ...base, hashes: { ...base?.hashes, 'products/harbour-inspection-robot': '0'.repeat(64) } }, changes: changes?.map((change) => ({ ...change, fields: change.fields.map((field) => (field.field === 'summary.zh' ? { ...field, from: '旧概述。' } : field)) })) });
});
bad('a record of which only the sources have changed since', /has updated this record since/, 'submission.json', async (made) => {
  const { base, ...one } = await made.correction();
  return jsonOf({ ...one, base: { ...base, hashes: { ...base?.hashes, 'products/harbour-inspection-robot': '0'.repeat(64) } } });
});
bad('changes that it does not make', /the changes that it states are not those/, 'submission.json', async (made) => jsonOf({ ...(await made.correction()), changes: [] }));
bad('a correction without reason and evidence', /gives no reason/, 'submission.json', async (made) => jsonOf(await made.make({ manufacturer: theMaker(made.records, 'sample-robotics'), products: [{ ...theProduct(made.records, 'harbour-inspection-robot'), summary: { zh: '换过的概述。' } }] })));
bad('evidence that nobody can find', /neither an address nor a document number/, 'submission.json', async (made) => jsonOf(await made.make({ manufacturer: theMaker(made.records, 'exmed'), products: [], reason: grounds.reason, evidence: [{ title: '口头', retrieved: day }] }).then((one) => ({ ...one, manufacturer: { ...one.manufacturer, district: 'east' } }))));
bad('a correction that changes nothing', /is just what the catalogue has/, 'submission.json', async (made) => jsonOf(await made.make({ manufacturer: theMaker(made.records, 'sample-robotics'), products: [theProduct(made.records, 'harbour-inspection-robot')], ...grounds })));
bad('a correction of a product that is not there', /has no record gone/, 'submission.json', async (made) => {
  const { base, ...one } = await made.correction();
  return jsonOf({ ...one, base: { ...base, hashes: { ...base?.hashes, 'products/gone': '0'.repeat(64) } }, products: one.products.map((product) => ({ ...product, id: 'gone' })) });
});
bad('a new entry of a product that is there', /is marked as new/, 'submission.json', async (made) => jsonOf({ ...(await made.correction()), kind: 'new' }));
bad('a hash of a record that it does not hold', /speaks of products\/infrared-thermometer/, 'submission.json', async (made) => jsonOf(await made.correction().then((one) => ({ ...one, base: { ...one.base, hashes: { ...one.base?.hashes, 'products/infrared-thermometer': '0'.repeat(64) } } }))));
bad('a product taken from its maker, who has no other', /no product belongs to this manufacturer/, 'submission.json', async (made) => {
  const maker = newMaker();
  return jsonOf(await made.make({ manufacturer: maker, products: [{ ...theProduct(made.records, 'wearable-infusion-pump'), manufacturer: maker.id }], ...grounds }));
});

// Packages that are none
const packed = (files: Record<string, Uint8Array>, own: Record<string, Uint8Array> = {}) => async (made: Maker): Promise<Uint8Array> => zipSync({ 'submission.json': await jsonOf(await made.fresh()), ...files, ...own });
bad('a path that leads out', /lead out of the package: \.\.\/x/, '提交包.zip', packed({ '../x': strToU8('x') }));
bad('a path that leads out with backslashes', /lead out of the package/, '提交包.zip', packed({ '..\\..\\x': strToU8('x') }));
bad('an absolute path', /lead out of the package: \/etc\/passwd/, '提交包.zip', packed({ '/etc/passwd': strToU8('x') }));
bad('a path of Windows', /lead out of the package: C:/, '提交包.zip', packed({ 'C:/x': strToU8('x') }));
bad('10,000 files', /more than 100 files/, '提交包.zip', packed(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`f${index}`, new Uint8Array(0)]))));
bad('a bomb of 70 MB', /more than 64 MB once unpacked/, '提交包.zip', packed({ 'bomb.bin': new Uint8Array(70 * 1024 ** 2) }));
bad('a bomb that says it is small', /incomplete or damaged/, '提交包.zip', async () => {
  const bytes = zipSync({ 'submission.json': new Uint8Array(20 * 1024 ** 2) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  return bytes;
});
bad('a package within the package', /holds another archive/, '提交包.zip', packed({ 'more.zip': zipSync({ a: strToU8('a') }) }));
bad('a file that nobody named', /files that the submission does not name: readme\.txt/, '提交包.zip', packed({ 'readme.txt': strToU8('x') }));
bad('a package that breaks off', /incomplete or damaged/, '提交包.zip', async (made) => (await zipOf(await made.fresh())).subarray(0, 400));
bad('a package that was altered', /incomplete or damaged/, '提交包.zip', async (made) => {
  const bytes = await zipOf(await made.fresh());
  bytes[120] = (bytes[120] ?? 0) ^ 0xff;
  return bytes;
});
bad('no submission in the package', /holds no submission\.json/, '提交包.zip', () => zipSync({ 'a.txt': strToU8('x') }));
bad('two submissions in the package', /holds 2 files named submission\.json/, '提交包.zip', packed({ 'a/submission.json': strToU8('{}') }));
bad('a logo that is not there', /the package lacks the logo/, '提交包.zip', async (made) => zipSync({ 'submission.json': await jsonOf({ ...(await made.fresh()), logos: [{ record: 'manufacturers/new-optics', file: 'logos/new-optics.svg', sha256: '0'.repeat(64) }] }) }));
bad('a logo that is another', /is not the one that the submission names/, '提交包.zip', async (made) => zipSync({ 'submission.json': await jsonOf({ ...(await made.fresh()), logos: [{ record: 'manufacturers/new-optics', file: 'logos/new-optics.svg', sha256: '0'.repeat(64) }] }), 'logos/new-optics.svg': utf8(svgLogo) }));
bad('a logo whose name is a path', /not the path of a logo/, '提交包.zip', async (made) => zipSync({ 'submission.json': await jsonOf({ ...(await made.fresh()), logos: [{ record: 'manufacturers/new-optics', file: 'logos/../../x.svg', sha256: '0'.repeat(64) }] }) }));
bad('two logos of one record', /has two logos/, '提交包.zip', async (made) => zipOf(await made.fresh(), [{ record: 'manufacturers/new-optics', format: 'svg', bytes: utf8(svgLogo) }, { record: 'manufacturers/new-optics', format: 'svg', bytes: utf8(svgLogo) }]));
bad('a logo of a record that is not there', /speaks of manufacturers\/nobody/, '提交包.zip', async (made) => zipOf(await made.fresh(), [{ record: 'manufacturers/nobody', format: 'svg', bytes: utf8(svgLogo) }]));

// Workbooks
const headings = ['产品ID', '产品名称', '型号', '企业名称', '统一社会信用代码', '所在区', '行业', '品类', '产品概述', '主要参数', '名单', '年度', '文号', '列入日期', '有效期至', '出处网址'] as const;
type Heading = (typeof headings)[number];
const row = (own: Partial<Record<Heading, string>>): string[] => headings.map((heading) => ({ 产品名称: '车载固态激光雷达', 型号: 'NO-L900', 企业名称: '全新光学（示例市）有限公司', 行业: '仪器仪表', 品类: '光谱仪', 产品概述: '一种车载激光雷达。', 出处网址: 'https://example.org/lidar', ...own })[heading as never] ?? '');
const workbook = (...rows: Partial<Record<Heading, string>>[]) => (): Promise<Uint8Array> => writeWorkbook([{ name: '产品', columns: headings.map((heading) => ({ heading })), rows: rows.map(row) }]);
const csv = (...rows: Partial<Record<Heading, string>>[]) => (): Uint8Array => utf8([[...headings], ...rows.map(row)].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'));
const table = (name: string, columns: string[], rows: string[][]) => ({ name, columns: columns.map((heading) => ({ heading })), rows });
const withSheets = (...sheets: Parameters<typeof writeWorkbook>[0]) => (): Promise<Uint8Array> => writeWorkbook([{ name: '产品', columns: headings.map((heading) => ({ heading })), rows: [row({})] }, ...sheets]);

good('a workbook with a new product of a new maker', '填报.xlsx', workbook({}));
good('a CSV file of the same', '填报.csv', csv({}));
good('a CSV file in GB 18030', '填报.csv', () => iconv.encode(new TextDecoder().decode(csv({})()), 'gb18030'));
good('a workbook that rests on a document named beside it', '填报.xlsx', workbook({ 出处网址: '' }), { document: '示经信技〔2026〕3号' });
good('a workbook with products of two makers', '填报.xlsx', workbook({}, { 产品名称: '岸边测距仪', 型号: 'SD-330', 企业名称: '东海测量设备有限公司' }));
good('a workbook that corrects a product, named by id', '填报.xlsx', workbook({ 产品ID: 'harbour-inspection-robot', 产品名称: '港口巡检机器人', 型号: 'SR-7', 企业名称: '样例机器人（示例市）有限公司', 行业: '机器人', 品类: '巡检机器人', 产品概述: '换过的概述。' }));
good('a workbook that corrects a product, named by name', '填报.xlsx', workbook({ 产品名称: '港口巡检机器人', 型号: 'SR-7', 企业名称: '样例机器人（示例市）有限公司', 行业: '机器人', 品类: '巡检机器人', 产品概述: '换过的概述。' }));
good('a workbook with a new product of a maker that is there', '填报.xlsx', workbook({ 产品名称: '管道爬行检测机器人', 型号: 'PX-880', 企业名称: '样例机器人（示例市）有限公司', 行业: '机器人', 品类: '巡检机器人' }));
good('a workbook with a new listing', '填报.xlsx', workbook({ 产品名称: '港口巡检机器人', 型号: 'SR-7', 企业名称: '样例机器人（示例市）有限公司', 行业: '机器人', 品类: '巡检机器人', 产品概述: '', 名单: '示例市创新产品推荐目录', 年度: '2026', 文号: '示经信技〔2026〕3号', 列入日期: '2026-05-20' }));
good('a workbook with specifications on their own sheet', '填报.xlsx', withSheets(table('主要参数', ['产品', '参数名称', '数值', '单位'], [['车载固态激光雷达', '探测距离', '250', 'm']])));
bad('the template as it was downloaded', /holds no row to import/, '模板.xlsx', () => writeWorkbook([{ name: '产品', columns: headings.map((heading) => ({ heading })), rows: [] }]));
bad('a row without a maker', /has no maker/, '填报.xlsx', workbook({ 企业名称: '' }));
bad('a row without a name', /has no product name/, '填报.xlsx', workbook({ 产品名称: '' }));
bad('a credit code in a row that is none', /credit code/, '填报.xlsx', workbook({ 统一社会信用代码: '91990000NEW' }));
bad('a credit code in a row with a wrong check character', /check character/, '填报.xlsx', workbook({ 统一社会信用代码: '91990000NEW5AKER1A' }));
bad('the code of one maker and the name of another', /the credit code is that of/, '填报.xlsx', workbook({ 企业名称: '样例机器人（示例市）有限公司', 统一社会信用代码: '91990000EXAMPLE006' }));
bad('a sector in a row that there is not', /./, '填报.xlsx', workbook({ 行业: '炼金术' }));
bad('a category in a row of another sector', /./, '填报.xlsx', workbook({ 品类: '巡检机器人' }));
bad('a district that there is not', /./, '填报.xlsx', workbook({ 所在区: '火星区' }));
bad('a list that there is not', /./, '填报.xlsx', workbook({ 名单: '不存在的名单', 年度: '2026' }));
bad('a row that names no source', /names no source/, '填报.xlsx', workbook({ 出处网址: '' }));
bad('an address in a row that is none', /not an address/, '填报.xlsx', workbook({ 出处网址: 'example.org' }));
bad('a tag in a cell', /markup of a web page/, '填报.xlsx', workbook({ 产品概述: '好产品<script>alert(1)</script>' }));
bad('1 MB in one cell', /characters/, '填报.csv', csv({ 产品概述: '长'.repeat(1_000_000) }));
bad('1 MB of specifications in one cell', /./, '填报.csv', csv({ 主要参数: '质量：1'.repeat(250_000) }));
bad('a day in a row that is none', /./, '填报.xlsx', workbook({ 名单: '示例市创新产品推荐目录', 年度: '2026', 文号: '示经信技〔2026〕3号', 列入日期: '去年春天' }));
bad('a listing in a row without its day', /without|no day|lacks|day/, '填报.xlsx', workbook({ 名单: '示例市创新产品推荐目录', 年度: '2026', 文号: '示经信技〔2026〕3号' }));
bad('two rows of one product that disagree', /contradicts/, '填报.xlsx', workbook({}, { 品类: '温度测量' }));
bad('a row with an id that there is not, of no name', /./, '填报.xlsx', workbook({ 产品ID: 'not-there', 产品名称: '' }));
bad('a sheet behind that names no product', /there is no product/, '填报.xlsx', withSheets(table('主要参数', ['产品', '参数名称', '数值', '单位'], [['别的产品', '探测距离', '250', 'm']])));
bad('a number of a source that there is not', /no source "s9"/, '填报.xlsx', withSheets(table('主要参数', ['产品', '参数名称', '数值', '单位', '出处编号'], [['车载固态激光雷达', '探测距离', '250', 'm', 's9']])));
bad('a text file that is no table', /./, '说明.txt', () => utf8('这是一封信，没有表格。'));
bad('a PDF', /is a PDF/, '填报.pdf', () => utf8('%PDF-1.7 …'));
bad('a workbook of old Excel', /binary|old Excel|not a spreadsheet/, '填报.xls', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]));
bad('a workbook that breaks off', /incomplete or damaged/, '填报.xlsx', async () => (await workbook({})()).subarray(0, 2000));
put('questions', 'a column that nobody knows', '填报.xlsx', () => writeWorkbook([{ name: '产品', columns: [...headings, '幸运数字'].map((heading) => ({ heading })), rows: [[...row({}), '7']] }]), { says: /cannot tell which column "幸运数字" is/ });
put('questions', 'a maker in a row with nearly the name of another', '填报.xlsx', workbook({ 企业名称: '示例精仪（上海）股份有限公司' }), { says: /one of the makers that are there/ });
put('questions', 'a product in a row with nearly the name of another', '填报.xlsx', workbook({ 产品名称: '港口巡检机器人二型', 型号: '', 企业名称: '样例机器人（示例市）有限公司', 行业: '机器人', 品类: '巡检机器人' }), { says: /looks like a product that was renamed/ });
put('questions', 'a row with an id of one product and the name of another', '填报.xlsx', workbook({ 产品ID: 'tank-cleaning-robot', 产品名称: '港口巡检机器人', 型号: 'SR-7', 企业名称: '样例机器人（示例市）有限公司', 行业: '机器人', 品类: '巡检机器人' }), { says: /./ });

export const corpus: readonly Case[] = cases;
