import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import { hashRecords, stampOf } from '../../../src/catalogue/edition-stamp.ts';
import { openEntries, packEntries, type CatalogueEntry } from '../../../src/catalogue/entry-file.ts';
import { evidenceFaults, readEvidence } from '../../../src/catalogue/evidence-check.ts';
import { evidenceFile, namesAsListed, standingOn, type EvidenceParts } from '../../../src/catalogue/evidence.ts';
import type { EvidenceFile } from '../../../src/catalogue/evidence-schema.ts';
import { supportRows } from '../../../src/catalogue/product-supports.ts';
import { recordHash } from '../../../src/catalogue/record-hash.ts';
import type { Product } from '../../../src/catalogue/schema.ts';
import { aList, aListing, aProduct, someRecords } from '../builders.ts';
import { policy } from './a-decided-policy.ts';

const award = aList({ id: 'award', kind: 'award' });

const entriesOf = async (...products: Partial<Product>[]): Promise<CatalogueEntry[]> => {
  const of = catalogueOf(someRecords({ lists: [aList(), award], products: products.map(aProduct) }));
  const hashes = await hashRecords(of);
  return openEntries(packEntries(of.products, { edition: of.edition, hashes, stamp: await stampOf(of, hashes) }));
};

const only = async (own: Partial<Product>): Promise<CatalogueEntry> => {
  const [entry] = await entriesOf(own);
  if (!entry) throw new Error('There is one product.');
  return entry;
};

const term = (own: Parameters<typeof aListing>[0] = {}) => aListing({ listedOn: '2025-03-01', validUntil: '2026-06-30', ...own });

describe('where a product stands on a day', () => {
  test.each([
    ['2025-02-28', 'not-yet'],
    ['2025-03-01', 'listed'],
    ['2026-06-30', 'expiring'],
    ['2026-07-01', 'expired'],
  ])('on %s it is %s, and the listing says so', async (day, status) => {
    const standing = standingOn(await only({ listings: [aListing({ list: 'award', listedOn: '2020-01-01' }), term()] }), day);
    expect(standing.status).toBe(status);
    expect(standing.deciding?.listing.listedOn).toBe('2025-03-01');
    expect(standing.deciding?.list.id).toBe(aList().id);
  });

  test('a withdrawn one is withdrawn from that day on', async () => {
    const entry = await only({ listings: [term({ withdrawnOn: '2025-09-01' })] });
    expect(standingOn(entry, '2025-08-31').status).toBe('listed');
    expect(standingOn(entry, '2025-09-01').status).toBe('withdrawn');
  });

  test('an award alone makes it a public record, with nothing that decides', async () => {
    expect(standingOn(await only({ listings: [aListing({ list: 'award' })] }), '2026-01-01')).toEqual({ status: 'public-record' });
  });

  test('the name of the day is what the listing in force carries', async () => {
    const entry = await only({ listings: [term({ nameAsListed: '光谱仪（A型）' })] });
    expect(['2025-02-28', '2025-03-01', '2026-06-30', '2026-07-01'].map((day) => standingOn(entry, day).listedName)).toEqual([undefined, '光谱仪（A型）', '光谱仪（A型）', undefined]);
    expect(standingOn(await only({ listings: [term()] }), '2025-03-01').listedName).toBe(aProduct().name.zh);
    expect(standingOn(await only({ nameOrigin: 'translated', listings: [term()] }), '2025-03-01')).not.toHaveProperty('listedName');
  });

  test('names that lists print are each told once', async () => {
    const entry = await only({ listings: [term({ nameAsListed: '光谱仪（A型）' }), aListing({ list: 'award', nameAsListed: '光谱仪（A型）' })] });
    expect(namesAsListed(entry)).toEqual(['光谱仪（A型）']);
    expect(namesAsListed(await only({}))).toEqual([]);
  });
});

const parts = (entries: CatalogueEntry[], own: Partial<EvidenceParts> = {}): EvidenceParts => ({
  entries,
  catalogue: { name: { zh: '示例目录' }, url: 'https://example.org/' },
  stamp: entries[0]?.stamp ?? { version: '', sha256: '', dataDate: '', kind: 'official' },
  on: '2026-01-15',
  retrievedAt: '2026-01-16T09:30:00+08:00',
  verify: (id) => `https://example.org/evidence/?ids=${id}`,
  supports: (entry) => supportRows(policy, entry, '2026-01-15'),
  searches: [{ search: '?q=%E5%85%89', query: '光', filters: [{ facet: '行业', values: ['仪器'] }], order: '按相关度', ignored: [], results: 3, places: [{ id: 'example-product', place: 2 }, { id: 'second-product', place: null }], on: '2026-01-16' }],
  ...own,
});

const aFile = async (): Promise<EvidenceFile> => evidenceFile(parts(await entriesOf({ listings: [term(), aListing({ list: 'award' })] }, { id: 'second-product' })));

const reread = (file: EvidenceFile): EvidenceFile => {
  const read = readEvidence(JSON.stringify(file, null, 2));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.file;
};

describe('the file', () => {
  test('holds whole records, what was decided on the day, and every hash', async () => {
    const file = await aFile();
    expect(file.products.map(({ id, status, decidingListing }) => ({ id, status, decidingListing }))).toEqual([
      { id: 'example-product', status: 'listed', decidingListing: 0 },
      { id: 'second-product', status: 'public-record', decidingListing: undefined },
    ]);
    expect(file.products[0]?.supports?.map(({ id, outcome }) => [id, outcome])).toEqual([['leasing', 'applies'], ['retrofit', 'check'], ['notice', 'check']]);
    expect(file.products[1]?.supports?.some(({ outcome }) => outcome === 'applies')).toBe(false);
    expect(file.hashes).toEqual(Object.fromEntries(await Promise.all([
      ...file.records.products.map(async (record) => [`products/${record.id}`, await recordHash(record)]),
      ...file.records.manufacturers.map(async (record) => [`manufacturers/${record.id}`, await recordHash(record)]),
      ...file.records.lists.map(async (record) => [`lists/${record.id}`, await recordHash(record)]),
    ])));
    expect(file.records.lists).toHaveLength(2);
    expect(file.records.manufacturers).toHaveLength(1);
  });

  test('is read back and fits, however it is laid out', async () => {
    const file = await aFile();
    expect(await evidenceFaults(reread(file))).toEqual([]);
    const turned = Object.fromEntries(Object.entries(file).reverse()) as EvidenceFile; // the same keys
    expect(await evidenceFaults(reread(turned))).toEqual([]);
  });

  test('leaves the policy out where there is none', async () => {
    const file = await evidenceFile(parts(await entriesOf({}), { supports: undefined }));
    expect(file.products[0]).not.toHaveProperty('supports');
    expect(await evidenceFaults(reread(file))).toEqual([]);
  });

  test('of which any single character was changed does not fit', async () => {
    const text = JSON.stringify(await aFile(), null, 2);
    const before = JSON.parse(text) as unknown;
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: text.length - 1 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), async (place, character) => {
        const changed = text.slice(0, place) + character + text.slice(place + 1);
        const read = readEvidence(changed);
        if ('faults' in read) return read.faults.length > 0;
        // A space for a line break changes the layout, not the content.
        return JSON.stringify(JSON.parse(changed)) === JSON.stringify(before) || (await evidenceFaults(read.file)).length > 0;
      }),
      { numRuns: 1000 },
    );
  });

  test('says what was changed', async () => {
    const file = await aFile();
    const renamed = { ...file, records: { ...file.records, products: file.records.products.map((record) => (record.id === 'second-product' ? { ...record, name: { zh: '别名' } } : record)) } };
    expect(await evidenceFaults(renamed)).toEqual([{ kind: 'file' }, { kind: 'record', place: 'products/second-product' }]);
    const praised = { ...file, products: file.products.map((one) => ({ ...one, status: 'listed' as const })) };
    expect(await evidenceFaults(praised)).toEqual([{ kind: 'file' }, { kind: 'status', place: 'second-product' }]);
    const robbed = { ...file, records: { ...file.records, manufacturers: [] } };
    expect(await evidenceFaults(robbed)).toEqual([{ kind: 'file' }, { kind: 'missing', place: `manufacturers/${file.records.products[0]?.manufacturer}` }]);
  });

  test('names what was asked for and is not in it; one that is in it cannot be missing', async () => {
    const entries = await entriesOf({});
    expect(await evidenceFile(parts(entries))).not.toHaveProperty('missing');
    const missing = [{ id: 'no such <id>', why: 'unknown' }, { id: 'not-loaded', why: 'failed' }, { id: 'fifty-first', why: 'further' }] as const;
    const file = await evidenceFile(parts(entries, { missing }));
    expect(reread(file).missing).toEqual(missing);
    expect(await evidenceFaults(reread(file))).toEqual([]);
    expect(await evidenceFaults({ ...file, missing: [] })).toEqual([{ kind: 'file' }]);
    expect(await evidenceFaults({ ...file, missing: [{ id: 'example-product', why: 'failed' }] })).toEqual([{ kind: 'file' }, { kind: 'both', place: 'example-product' }]);
  });

  test.each([
    ['{', [{ kind: 'not-json' }]],
    ['null', [{ kind: 'other-format' }]],
    ['{"format":"catalogue-evidence","version":2}', [{ kind: 'other-format' }]],
  ])('%s is none', (text, faults) => {
    expect(readEvidence(text)).toEqual({ faults });
  });

  test('with fields that do not belong there is refused, with their places', async () => {
    const file = await aFile();
    expect(readEvidence(JSON.stringify({ ...file, on: '2026-02-30', extra: 1 }))).toEqual({ faults: expect.arrayContaining([{ kind: 'shape', place: 'on' }, { kind: 'shape', place: '' }]) });
  });
});
