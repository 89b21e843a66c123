import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { toCanonicalJson } from '../../../src/catalogue/canonical.ts';
import { changeSetSchema, type TransactionType } from '../../../src/catalogue/changes.ts';
import { hasValidCreditCode } from '../../../src/catalogue/credit-code.ts';
import { checkEdition } from '../../../src/catalogue/check.ts';
import { releaseChanges } from '../../../src/catalogue/release-changes.ts';
import { releaseSchema, renamedSchema, signingKeysSchema } from '../../../src/catalogue/release-schema.ts';
import { editionSchema, listSchema, manufacturerSchema, productSchema, sectorsFileSchema, type Listing, type Product } from '../../../src/catalogue/schema.ts';
import { checkReleases, signatureState } from '../../../src/signing/check-releases.ts';
import { statusAt } from '../../../src/catalogue/status.ts';
import { inventedBrands, namesRealBrand, realBrands } from '../../../scripts/lib/demo/brands.ts';
import { generateDemoEdition } from '../../../scripts/lib/demo/generate.ts';
import { dataDate } from '../../../scripts/lib/demo/sources.ts';
import { demoCatalogue } from '../../../scripts/lib/demo/catalogue.ts';
import { demoPublication } from '../../../scripts/lib/demo/publication.ts';
import { schemaOf } from '../../../scripts/format.ts';
import { projectRoot, readEdition } from '../../../scripts/lib/files.ts';
import { markerFile, readRepositorySectors, writeDemoEdition, writeDemoPublication } from '../../../scripts/lib/demo/write.ts';

const sectors = readRepositorySectors();
const { files } = generateDemoEdition({ products: 1500, sectors });
const within = (folder: string): unknown[] => [...files].filter(([path]) => path.startsWith(`${folder}/`)).map(([, value]) => value);
const products = within('products').map((value) => productSchema.parse(value));
const manufacturers = within('manufacturers').map((value) => manufacturerSchema.parse(value));
const lists = within('lists').map((value) => listSchema.parse(value));

const changes = within('changes').map((value) => changeSetSchema.parse(value));
const transactions = changes.flatMap((changeSet) => changeSet.transactions);

const inCatalogue = ({ listings = [] }: Product): Listing[] => listings.filter(({ list }) => list === 'recommendation-catalogue');
const bytes = (edition: ReadonlyMap<string, unknown>): string => JSON.stringify([...edition]);
const temporary = mkdtempSync(join(tmpdir(), 'demo-edition-'));
afterAll(() => rmSync(temporary, { recursive: true }));

describe('the demonstration edition', () => {
  test('the same seed gives the same bytes', () => {
    expect(bytes(generateDemoEdition({ products: 200, seed: 7, sectors }).files)).toBe(bytes(generateDemoEdition({ products: 200, seed: 7, sectors }).files));
  });

  test('another seed gives another edition', () => {
    expect(bytes(generateDemoEdition({ products: 20, seed: 7, sectors }).files)).not.toBe(bytes(generateDemoEdition({ products: 20, seed: 8, sectors }).files));
  });

  test.each([1, 13, 300])('%i products are made when so many are asked for', (count) => {
    expect([...generateDemoEdition({ products: count, sectors }).files.keys()].filter((path) => path.startsWith('products/'))).toHaveLength(count);
  });

  test('edition and sectors have the shape that the site reads, and say that they are a demonstration', () => {
    expect(editionSchema.parse(files.get('edition.json'))).toMatchObject({ kind: 'demonstration', dataDate });
    expect(sectorsFileSchema.parse(files.get('sectors.json')).sectors).toEqual(sectors);
  });

  test('records keep the key order of their schema, so that formatting changes nothing', () => {
    within('products').forEach((value, index) => expect(toCanonicalJson(value)).toBe(toCanonicalJson(products[index])));
    within('manufacturers').forEach((value, index) => expect(toCanonicalJson(value)).toBe(toCanonicalJson(manufacturers[index])));
  });

  test('every category of every sector has products', () => {
    const used = new Set(products.map(({ sector, category }) => `${sector}/${category}`));
    expect(sectors.flatMap(({ id, categories }) => categories.map((category) => `${id}/${category.id}`)).filter((path) => !used.has(path))).toEqual([]);
  });

  test('ids and Chinese names are unique', () => {
    expect(new Set(products.map(({ id }) => id)).size).toBe(products.length);
    expect(new Set(products.map(({ name }) => name.zh)).size).toBe(products.length);
    expect(new Set(manufacturers.map(({ name }) => name.zh)).size).toBe(manufacturers.length);
  });

  test('every list, maker and source says that it is demonstration data', () => {
    for (const list of lists) expect(list.meaning.zh).toContain('演示数据');
    for (const maker of manufacturers) expect(maker.note).toEqual({ zh: '演示数据：虚构企业', en: 'Demonstration data: fictional company' });
    for (const { sources } of [...lists, ...manufacturers, ...products]) for (const { title } of sources) expect(title).toMatch(/^演示数据：/);
  });
});

describe('its makers', () => {
  test('none carries the brand of a real company', () => {
    expect(realBrands.length).toBeGreaterThanOrEqual(150);
    expect(inventedBrands.filter((brand) => realBrands.includes(brand))).toEqual([]);
    expect([...manufacturers, ...products].map((record) => JSON.stringify(record)).filter(namesRealBrand)).toEqual([]);
  });

  test('their credit codes are valid, and of an area that is not assigned', () => {
    const codes = manufacturers.flatMap(({ creditCode }) => creditCode ?? []);
    expect(codes.filter((code) => !hasValidCreditCode(code) || !code.startsWith('91310999'))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('each has a product, and some have fifteen or more', () => {
    const counts = Map.groupBy(products, ({ manufacturer }) => manufacturer);
    expect(manufacturers.filter(({ id }) => !counts.has(id))).toEqual([]);
    expect([...counts.values()].filter((own) => own.length >= 15).length).toBeGreaterThan(0);
  });

  test('forty logos are drawn with paths only, and each is used', () => {
    const drawn = [...files.keys()].filter((path) => path.startsWith('logos/'));
    const used = [...manufacturers, ...products].flatMap(({ logo }) => (logo ? [`logos/${logo}`] : []));
    expect(drawn.toSorted()).toEqual(used.toSorted());
    expect(drawn).toHaveLength(40);
    for (const path of drawn) expect(files.get(path)).toMatch(/^<svg [^>]*width="128" height="128" viewBox="0 0 128 128">(<path [^>]*\/>)+<\/svg>\n$/);
  });
});

describe('its listings', () => {
  test.each([['listed', 825], ['expiring', 120], ['expired', 180], ['withdrawn', 60], ['not-yet', 60], ['public-record', 255]] as const)('on the day of the data, the status %s has its share', (status, count) => {
    expect(products.filter((product) => statusAt(inCatalogue(product), dataDate) === status)).toHaveLength(count);
  });

  test('some are renewed, some hold without a stated end, and a quarter stand on other lists', () => {
    expect(products.filter((product) => inCatalogue(product).length > 1)).toHaveLength(225);
    expect(products.filter((product) => inCatalogue(product).some(({ validUntil }) => validUntil === undefined)).length).toBeGreaterThan(50);
    expect(products.filter(({ listings = [] }) => listings.some(({ list }) => list !== 'recommendation-catalogue'))).toHaveLength(375);
  });

  test('every list has listings, and every listing names a list that is there', () => {
    const used = new Set(products.flatMap(({ listings = [] }) => listings.map(({ list }) => list)));
    expect([...used].toSorted()).toEqual(lists.map(({ id }) => id).toSorted());
  });

  test('no listing ends before it begins, and every withdrawal has a reason', () => {
    for (const { listings = [] } of products) {
      for (const { listedOn = '', validUntil = '9999', withdrawnOn, reason } of listings) {
        expect(validUntil >= listedOn).toBe(true);
        if (withdrawnOn === undefined) continue;
        expect(withdrawnOn >= listedOn && withdrawnOn <= validUntil && withdrawnOn <= dataDate).toBe(true);
        expect(reason).toBeDefined();
      }
    }
  });

  test('listings of one list on one product do not overlap', () => {
    for (const { listings = [] } of products) {
      for (const own of Map.groupBy(listings, ({ list }) => list).values()) {
        own.slice(1).forEach(({ listedOn = '' }, index) => expect((own[index]?.validUntil ?? '9999') < listedOn).toBe(true));
      }
    }
  });

  test('medical lists hold medical devices only', () => {
    const medical = products.filter(({ listings = [] }) => listings.some(({ list }) => list === 'nmpa-registration' || list === 'key-supply-list-medical'));
    expect(new Set(medical.map(({ sector }) => sector))).toEqual(new Set(['medical-devices']));
  });

  test('every document number is marked as fictional', () => {
    const numbers = products.flatMap(({ listings = [] }) => listings.flatMap(({ document }) => document ?? []));
    expect(numbers.filter((number) => !/^演示文号〔\d{4}〕\d+号$/.test(number))).toEqual([]);
  });
});

describe('its change log', () => {
  const ofType = (type: TransactionType): string[] => transactions.filter((one) => one.type === type).map(({ product = '', on = '' }) => `${product} ${on}`);
  const listings = products.flatMap((product) => inCatalogue(product).map((listing, index) => ({ product, listing, index })));

  test('is numbered by day, in canonical form, and ends with the last working day of the data', () => {
    changes.forEach((changeSet, index) => expect(toCanonicalJson(within('changes')[index])).toBe(toCanonicalJson(changeSet)));
    expect(changes.filter(({ id, date }) => !id.startsWith(`${date}-`))).toEqual([]);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    expect(changes.map(({ date }) => date).sort().at(-1)).toBe('2026-11-20');
    expect(new Set(changes.map(({ date }) => date.slice(0, 7))).size).toBeGreaterThan(40);
  });

  test('holds each listing of the catalogue once: the first as listed, later ones as renewed', () => {
    const inLog = transactions.filter(({ list, type }) => list === 'recommendation-catalogue' && (type === 'listed' || type === 'renewed'));
    expect(inLog.map(({ type, product, on }) => `${type} ${product} ${on}`).sort()).toEqual(listings.map(({ product, listing, index }) => `${index === 0 ? 'listed' : 'renewed'} ${product.id} ${listing.listedOn}`).sort());
  });

  test('holds each withdrawal with its reason, and each product that is now expired', () => {
    expect(ofType('withdrawn').sort()).toEqual(listings.filter(({ listing }) => listing.withdrawnOn !== undefined).map(({ product, listing }) => `${product.id} ${listing.withdrawnOn}`).sort());
    expect(transactions.filter(({ type, reason }) => type === 'withdrawn' && reason === undefined)).toEqual([]);
    const expired = new Set(transactions.filter(({ type }) => type === 'expired').map(({ product }) => product));
    expect(products.filter((product) => statusAt(inCatalogue(product), dataDate) === 'expired' && !expired.has(product.id)).map(({ id }) => id)).toEqual([]);
  });

  test('corrects and renames to what the record says now, and never from the same', () => {
    const changed = transactions.filter(({ fields }) => fields !== undefined);
    expect(changed.length).toBeGreaterThan(30);
    expect(changed.flatMap(({ fields = [] }) => fields).filter(({ from, to }) => from === to)).toEqual([]);
    for (const { product, manufacturer, fields = [] } of changed) {
      const record = JSON.stringify(product === undefined ? manufacturers.find(({ id }) => id === manufacturer) : products.find(({ id }) => id === product));
      for (const { field, to = '' } of fields) if (field.startsWith('name.') || field.startsWith('summary.')) expect(record).toContain(JSON.stringify(to));
    }
  });

  test('is marked as fictional, in its reasons and sources', () => {
    expect(changes.filter(({ reason, source }) => !reason.zh.includes('（演示）') || (source && !source.title.startsWith('演示数据：')))).toEqual([]);
  });
});

describe('its products', () => {
  test('summaries are within 400 characters and differ from one another', () => {
    expect(products.filter(({ summary }) => summary === undefined || [...summary.zh].length > 400)).toEqual([]);
    expect(new Set(products.map(({ summary }) => summary?.zh)).size).toBe(products.length);
  });

  test('no gap of a sentence is left open', () => {
    expect(bytes(files)).not.toMatch(/undefined|NaN|\{(?:scene|spec|does|kind|\d)\}/);
  });

  test('every optional field occurs in some, and none in all', () => {
    const optional = ['aliases', 'models', 'specifications', 'applications', 'patents', 'standards', 'registrations', 'claims', 'listings', 'links', 'logo'] as const;
    for (const field of optional) {
      const count = products.filter((product) => product[field] !== undefined).length;
      expect(count, field).toBeGreaterThan(0);
      expect(count, field).toBeLessThan(products.length);
    }
    expect(products.filter(({ name }) => name.en === undefined).length).toBeGreaterThan(30);
  });
});

describe('what was published of it', () => {
  const publicationOf = (): Promise<Map<string, unknown>> => demoPublication(demoCatalogue(60));

  test('is two releases in a row, the second of them signed with a key of the demonstration, and a renamed product', async () => {
    const published = await publicationOf();
    const [first, second] = ['releases/0001.json', 'releases/0002.json'].map((path) => releaseSchema.parse(published.get(path)));
    const { keys } = signingKeysSchema.parse(published.get('keys.json'));
    const { products: renamings = {} } = renamedSchema.parse(published.get('renamed.json'));
    if (!first || !second) throw new Error('There are two releases.');
    expect(await signatureState(first, keys)).toEqual({ verdict: 'unsigned' });
    expect(await signatureState(second, keys)).toEqual({ verdict: 'valid', kid: keys[0]?.kid });
    const changes = releaseChanges(first.records, second.records, { products: renamings });
    expect(changes.renamed).toHaveLength(1);
    expect(changes.removed).toEqual([]);
    expect(changes.added.length).toBeGreaterThan(0);
    for (const [path, value] of published) expect(toCanonicalJson(schemaOf(path)?.parse(value)), path).toBe(toCanonicalJson(value));
  });

  test('is the same at each run', async () => {
    expect([...(await publicationOf())]).toEqual([...(await publicationOf())]);
  });

  test('passes the check with the edition', async () => {
    const directory = join(temporary, 'published');
    writeDemoEdition(directory, { products: 30 });
    await writeDemoPublication(directory);
    const { records, problems } = await readEdition(directory);
    expect([...problems, ...checkEdition(records), ...(await checkReleases(records.publication))]).toEqual([]);
  });
});

describe('writing it', () => {
  test('an empty folder is filled, and a generated one is replaced', () => {
    const directory = join(temporary, 'generated');
    writeDemoEdition(directory, { products: 30 });
    const count = writeDemoEdition(directory, { products: 5 });
    expect(readdirSync(join(directory, 'products'))).toHaveLength(5);
    expect(count).toBeGreaterThan(5);
    expect(JSON.parse(readFileSync(join(directory, 'edition.json'), 'utf8'))).toMatchObject({ kind: 'demonstration' });
    expect(readdirSync(directory)).toContain(markerFile);
  });

  test('every prose page of the repository’s edition is there, and says first that the data is fictional', () => {
    const directory = join(temporary, 'prose');
    writeDemoEdition(directory, { products: 5 });
    for (const [language, mark] of [['zh', '演示数据'], ['en', 'Demonstration data']] as const) {
      const names = readdirSync(join(projectRoot, 'content/pages', language));
      expect(readdirSync(join(directory, 'pages', language))).toEqual(names);
      for (const name of names) expect(readFileSync(join(directory, 'pages', language, name), 'utf8'), name).toMatch(new RegExp(`^\\*\\*${mark}`));
    }
  });

  test('the policy of the repository comes along, without its scenarios', () => {
    const directory = join(temporary, 'with-policy');
    writeDemoEdition(directory, { products: 5 });
    const content = join(projectRoot, 'content');
    for (const path of ['policy.json', 'supports.json', 'targets.json', 'units.json', 'applicability.json']) expect(readFileSync(join(directory, path), 'utf8'), path).toBe(readFileSync(join(content, path), 'utf8'));
    expect(readdirSync(join(directory, 'measures'))).toEqual(readdirSync(join(content, 'measures')));
    expect(readdirSync(directory)).not.toContain('scenarios');
  });

  test('a folder that holds something else is left alone', () => {
    const directory = mkdtempSync(join(temporary, 'foreign-'));
    writeFileSync(join(directory, 'mine.txt'), 'mine');
    expect(() => writeDemoEdition(directory, { products: 5 })).toThrow(markerFile);
    expect(readdirSync(directory)).toEqual(['mine.txt']);
  });
});
