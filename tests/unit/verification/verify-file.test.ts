// What each kind of file is answered, and what cannot be read.
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { evidenceHash } from '../../../src/catalogue/evidence.ts';
import type { EvidenceFile } from '../../../src/catalogue/evidence-schema.ts';
import type { EditionRecords } from '../../../src/catalogue/records.ts';
import type { Product } from '../../../src/catalogue/schema.ts';
import { shortlistFile } from '../../../src/shortlist/file.ts';
import { writeWorkbook } from '../../../src/spreadsheet/write.ts';
import { packageOf } from '../../../src/submission/package.ts';
import { sealed } from '../../../src/submission/seal.ts';
import type { UnsealedSubmission } from '../../../src/submission/submission-schema.ts';
import type { FileVerdict } from '../../../src/verification/verdict.ts';
import { aListing, aManufacturer, aProduct, someRecords } from '../builders.ts';
import { aKeyPair, aSite, day, released, type KeyPair, type Site } from './published.ts';

const listed: Product = aProduct({ id: 'alpha-1', name: { zh: '甲机', en: 'Alpha' }, models: ['A-1'], listings: [aListing({ validUntil: '2028-12-31' })] });
const other: Product = aProduct({ id: 'beta-2', name: { zh: '乙机' } });
const maker = aManufacturer();
const before = someRecords({ products: [listed, other], manufacturers: [maker] });
const changed: Product = { ...listed, name: { zh: '甲机（二代）', en: 'Alpha' }, listings: [aListing({ validUntil: '2027-12-31' })] };
const changedMaker = { ...maker, name: { zh: '示例精仪股份有限公司' } };

/** The same catalogue later: a record and the maker's changed, one renamed. */
const later = (publication: Parameters<typeof someRecords>[0] = {}): EditionRecords => someRecords({ products: [changed, { ...other, id: 'beta-3' }], manufacturers: [changedMaker], ...publication });

/** The first one as a demonstration. */
const aDemonstration = (): Promise<Site> => {
  const { edition } = before;
  return aSite({ ...before, ...(edition && { edition: { ...edition, data: { ...edition.data, kind: 'demonstration' } } }) });
};

let old: Site;
let now: Site;
let keys: KeyPair;

beforeAll(async () => {
  keys = await aKeyPair();
  old = await aSite(before);
  const first = await released(before, { date: '2026-11-01', pair: keys.pair });
  const second = await released(later(), { date: '2026-11-20', previous: first, pair: keys.pair });
  now = await aSite(later({ publication: { keys: [keys.key], releases: [first, second], renamed: { products: { 'beta-2': 'beta-3' } } } }));
});

describe('an evidence file', () => {
  test('is genuine while the catalogue says the same, and is read without any release', async () => {
    old.asked.length = 0;
    const verdict = await old.verify(await old.evidence('alpha-1', 'beta-2'));
    expect(verdict).toMatchObject({ kind: 'evidence', outcome: 'genuine', hasReleases: false, on: day, edition: { is: 'current' } });
    expect(verdict.records.map(({ folder, id, outcome, status, told }) => [folder, id, outcome, status, told?.status])).toEqual([
      ['products', 'alpha-1', 'same', 'listed', 'listed'], ['products', 'beta-2', 'same', 'public-record', 'public-record'], ['manufacturers', 'example-maker', 'same', undefined, undefined], ['lists', 'recommendation-catalogue', 'same', undefined, undefined],
    ]);
    expect([...new Set(old.asked)].sort()).toEqual(['products/alpha-1/entry.json', 'products/beta-2/entry.json', 'releases/index.json']);
  });

  test('of before is that of a release, and what has changed since is named in both languages', async () => {
    const verdict = await now.verify(await old.evidence('alpha-1', 'beta-2'));
    expect(verdict).toMatchObject({ outcome: 'superseded', faults: [], edition: { is: 'release', release: { number: 1, date: '2026-11-01' } } });
    const [alpha, beta, company] = verdict.records;
    expect(alpha).toMatchObject({ outcome: 'earlier', held: { first: 1, last: 1, from: '2026-11-01' } });
    expect(alpha?.fields).toEqual([
      { field: 'name.zh', label: { zh: '产品名称', en: 'Product name' }, from: '甲机', to: '甲机（二代）' },
      { field: 'listings.recommendation-catalogue.-.validUntil', label: expect.objectContaining({ zh: '推荐目录 · 有效期至' }) as unknown, from: '2028-12-31', to: '2027-12-31' },
    ]);
    expect(beta).toMatchObject({ outcome: 'earlier', renamedTo: 'beta-3', held: { first: 1 } });
    expect(beta?.fields.map(({ field }) => field)).toEqual(['id']);
    expect(company).toMatchObject({ outcome: 'earlier', fields: [{ field: 'name.zh', from: '示例精仪有限公司', to: '示例精仪股份有限公司' }] });
  });

  test('that no release holds proves nothing, though it agrees with itself', async () => {
    const invented = await aSite(someRecords({ products: [{ ...listed, listings: [aListing({ validUntil: '2099-12-31' })] }], manufacturers: [maker] }));
    const verdict = await now.verify(await invented.evidence('alpha-1'));
    expect(verdict).toMatchObject({ outcome: 'unproven', edition: { is: 'other' } });
    expect(verdict.records[0]).toMatchObject({ outcome: 'changed', fields: expect.arrayContaining([expect.objectContaining({ from: '2099-12-31', to: '2027-12-31' })]) as unknown });
  });

  test('of products that the catalogue does not have is from another one, and another address is told', async () => {
    const foreign = await aSite(someRecords({ products: [aProduct({ id: 'gamma-9' })], manufacturers: [aManufacturer()] }));
    const file = await foreign.evidence('gamma-9');
    const away = { ...file, catalogue: { ...file.catalogue, url: 'https://elsewhere.example/' } };
    expect(await now.verify({ ...away, sha256: await evidenceHash(away) })).toMatchObject({ outcome: 'foreign', otherAddress: 'https://elsewhere.example/' });
    expect((await now.verify(file)).otherAddress).toBeUndefined();
  });

  test.each<[string, (file: EvidenceFile) => EvidenceFile, FileVerdict['faults']]>([
    ['says of a known state that it is of another kind', (file) => ({ ...file, stamp: { ...file.stamp, kind: 'official' } }), [{ kind: 'part', place: 'stamp' }]],
    ['calls a known state by another version', (file) => ({ ...file, stamp: { ...file.stamp, version: `2099-01-01-${file.stamp.sha256.slice(0, 8)}` } }), [{ kind: 'part', place: 'stamp' }]],
    ['denies a product that its state holds', (file) => ({ ...file, missing: [{ id: 'beta-2', why: 'unknown' }, { id: 'gamma-9', why: 'unknown' }] }), [{ kind: 'denied', place: 'beta-2' }]],
  ])('%s, every hash made to fit', async (_what, change, faults) => {
    const made = change(await old.evidence('alpha-1'));
    const forged = { ...made, sha256: await evidenceHash(made) };
    for (const site of [old, now]) expect(await site.verify(forged)).toMatchObject({ outcome: 'edited', faults });
  });

  test('of a demonstration stays one whatever it says, and an address of another site is told wherever it stands', async () => {
    const file = await old.evidence('alpha-1');
    const [product] = file.products;
    const away = { ...file, products: [{ ...product, verify: 'https://elsewhere.example/v/alpha-1/' }] };
    expect(await old.verify({ ...away, sha256: await evidenceHash(away as EvidenceFile) })).toMatchObject({ outcome: 'genuine', otherAddress: 'https://elsewhere.example/v/alpha-1/' });
    const demonstration = await aDemonstration();
    const shown = await demonstration.evidence('alpha-1');
    const official: EvidenceFile = { ...shown, stamp: { ...shown.stamp, kind: 'official' } };
    expect(await demonstration.verify({ ...official, sha256: await evidenceHash(official) })).toMatchObject({ outcome: 'edited', edition: { isDemonstration: true } });
  });

  test('without a product proves nothing', async () => {
    const file = await old.evidence('alpha-1');
    const bare: EvidenceFile = { ...file, products: [], missing: [{ id: 'gamma-9', why: 'unknown' }], records: { products: [], manufacturers: [], lists: [] }, hashes: {} };
    expect(await old.verify({ ...bare, sha256: await evidenceHash(bare) })).toMatchObject({ outcome: 'unproven', faults: [] });
  });

  test('says that it has no hash of its own where it has none', async () => {
    const { sha256: _, ...rest } = await old.evidence('alpha-1');
    const verdict = await old.verify(rest);
    expect([verdict.outcome, verdict.sha256]).toEqual(['genuine', undefined]);
  });

  test('with names that look like markup is text', async () => {
    const markup = aProduct({ name: { zh: '<img src=x onerror=alert(1)>' } });
    const site = await aSite(someRecords({ products: [markup] }));
    expect((await site.verify(await site.evidence(markup.id))).records[0]?.name).toEqual(markup.name);
  });
});

describe('a listing proof', () => {
  test('is genuine, with its key; without one it matches and proves nothing by itself', async () => {
    const at = await aSite({ ...before, publication: { releases: [], keys: { file: 'keys.json', data: { keys: [keys.key] } } } });
    expect(await at.verify(await at.credential('alpha-1', keys.pair))).toMatchObject({ outcome: 'genuine', signature: { verdict: 'valid', kid: keys.key.kid, validFrom: '2026-01-01' } });
    expect(await at.verify(await at.credential('alpha-1'))).toMatchObject({ outcome: 'genuine', signature: { verdict: 'unsigned' } });
  });

  test('of before is the catalogue’s, and what the record says otherwise now is named', async () => {
    const verdict = await now.verify(await old.credential('alpha-1', keys.pair));
    expect(verdict).toMatchObject({ outcome: 'superseded', records: [{ outcome: 'earlier', status: 'listed' }] });
    expect(verdict.records[0]?.fields).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'listings #1.validUntil', from: '2028-12-31', to: '2027-12-31' })]));
    expect((await now.verify(await old.credential('alpha-1'))).outcome).toBe('unproven');
  });

  test('without a signature whose listings were edited is found out by the record', async () => {
    const proof = await old.credential('alpha-1');
    const [listing] = proof.claims.listings;
    expect(await old.verify({ ...proof, claims: { ...proof.claims, listings: [{ ...listing, validUntil: '2099-12-31' }] } })).toMatchObject({ outcome: 'edited', faults: [{ kind: 'published', place: 'claims.listings #1.validUntil' }] });
  });

  test('without a signature that states another state, release or address than the catalogue does', async () => {
    const proof = await now.credential('alpha-1');
    expect((await now.verify(proof)).outcome).toBe('genuine');
    const { claims } = proof;
    const places = async (own: Partial<typeof claims>): Promise<string[]> => (await now.verify({ ...proof, claims: { ...claims, ...own } })).faults.map(({ place }) => place);
    expect(await places({ catalogue: { ...claims.catalogue, stamp: { ...claims.catalogue.stamp, version: '2099-01-01-00000000' } } })).toEqual(['stamp']);
    expect(await places({ record: { ...claims.record, release: { number: 9, date: '2026-11-20' } } })).toEqual(['claims.record.release']);
    expect(await places({ sub: claims.sub.replace('alpha-1', 'beta-3') })).toEqual(['claims.sub']);
    expect((await now.verify({ ...proof, claims: { ...claims, verify: claims.verify.replace(now.at.site, 'https://elsewhere.example/') } })).otherAddress).toMatch(/^https:\/\/elsewhere/);
  });

  test.each([
    ['unknown-key', {}, true], ['other-period', { validUntil: '2026-10-01' }, false], ['revoked', { revoked: 'compromised' }, false], ['other-period', { validFrom: '2027-01-01' }, false],
  ] as const)('%s: the signature does not count', async (verdict, own, isStranger) => {
    const published = isStranger ? (await aKeyPair()).key : { ...keys.key, ...own };
    const at = await aSite({ ...before, publication: { releases: [], keys: { file: 'keys.json', data: { keys: [published] } } } });
    expect(await at.verify(await at.credential('alpha-1', keys.pair))).toMatchObject({ outcome: 'unproven', signature: { verdict } });
  });

  test('a truncated or foreign signature', async () => {
    const proof = await now.credential('alpha-1', keys.pair);
    const { jws = '' } = proof;
    expect(await now.verify({ ...proof, jws: jws.slice(0, -8) })).toMatchObject({ outcome: 'edited', signature: { verdict: 'malformed' } });
    expect(await now.verify({ ...proof, jws: 'x' })).toMatchObject({ outcome: 'edited', signature: { verdict: 'malformed' } });
    const otherJws = (await now.credential('beta-3', keys.pair)).jws;
    const taken = await now.verify({ ...proof, jws: otherJws });
    expect(taken).toMatchObject({ outcome: 'edited', signature: { verdict: 'invalid' } });
    expect(taken.claims).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'product.id', from: 'beta-3', to: 'alpha-1' })]));
  });
});

describe('a release', () => {
  test('is the one that was published, and a later one is told', async () => {
    const first = await released(before, { date: '2026-11-01', pair: keys.pair });
    expect(await now.verify(first)).toMatchObject({ outcome: 'genuine', signature: { verdict: 'valid' }, release: { number: 1, date: '2026-11-01', isSince: 2 } });
    expect(await now.verify(await released(before, { date: '2026-11-02', pair: keys.pair }))).toMatchObject({ outcome: 'edited', faults: expect.arrayContaining([{ kind: 'published', place: 'date' }]) as unknown });
    const foreign = await aKeyPair();
    expect(await now.verify({ ...first, signature: (await released(before, { date: '2026-11-01', pair: foreign.pair })).signature })).toMatchObject({ outcome: 'edited', faults: [{ kind: 'published', place: 'signature' }], signature: { verdict: 'unknown-key' } });
    expect(await old.verify(first)).toMatchObject({ outcome: 'foreign', signature: { verdict: 'unknown-key' } });
  });
});

describe('data of a product or a manufacturer', () => {
  test('around the records is as published, also in the file of a manufacturer', async () => {
    const file = await now.published.ofManufacturer('example-maker');
    expect((await now.verify(file)).outcome).toBe('genuine');
    expect(await now.verify({ ...file, sectors: [{ id: 'forged' }] })).toMatchObject({ outcome: 'edited', faults: [{ kind: 'part', place: 'sectors' }] });
    const run = (await now.entry('alpha-1')).releases?.at(-1);
    expect((await now.verify({ ...file, releases: { 'alpha-1': [run] } })).outcome).toBe('genuine');
    for (const own of [{ first: 1 }, { from: '2020-01-01' }, { sha256: '0'.repeat(64) }]) expect(await now.verify({ ...file, releases: { 'alpha-1': [{ ...run, ...own }] } })).toMatchObject({ outcome: 'edited', faults: [{ kind: 'runs', place: 'releases' }] });
    expect(await now.verify({ ...file, products: [], manufacturers: [], lists: [], hashes: {} })).toMatchObject({ outcome: 'unproven' });
  });
});

describe('a shortlist', () => {
  const saved = async (site: Site, ...ids: string[]): Promise<string> => {
    const entries = await Promise.all(ids.map(site.entry));
    return shortlistFile({ items: ids.map((id) => ({ id })), compare: [], searches: [] }, { day, address: `${site.at.site}shortlist/`, stamp: entries[0]?.stamp, named: entries.map(({ product, manufacturer }) => ({ id: product.id, name: product.name, models: product.models, manufacturer: manufacturer.name })) });
  };

  test('is as it was saved, or its records have changed since, with the names that have', async () => {
    expect(await old.verify(await saved(old, 'alpha-1', 'beta-2'))).toMatchObject({ kind: 'shortlist', outcome: 'genuine', edition: { is: 'current' } });
    const verdict = await now.verify(await saved(old, 'alpha-1', 'beta-2'));
    expect(verdict.outcome).toBe('unproven');
    expect(verdict.records[0]).toMatchObject({ outcome: 'earlier', held: { first: 1 }, fields: [{ field: 'name.zh', from: '甲机', to: '甲机（二代）' }, { field: 'manufacturer.zh' }] });
    expect((await now.verify(await saved(old, 'alpha-1'))).outcome).toBe('superseded');
  });

  test('with a name that was changed by hand, an entry that makes no sense, or none of our products', async () => {
    const text = await saved(old, 'alpha-1');
    expect(await old.verify(text.replace('甲机', '丁机'))).toMatchObject({ outcome: 'edited', records: [{ fields: [{ from: '丁机', to: '甲机' }] }] });
    expect(await old.verify(text.replace('"alpha-1"', '"Alpha 1"'))).toMatchObject({ outcome: 'refused' });
    expect((await old.verify(text.replaceAll('alpha-1', 'gamma-9'))).outcome).toBe('foreign');
  });
});

describe('a submission', () => {
  const submission = (site: Site, product: Product): UnsealedSubmission => ({ format: 'catalogue-submission', version: 1, catalogue: { id: site.at.catalogue, name: { zh: '目录' }, url: site.at.site }, madeAt: `${day}T09:30:00+08:00`, kind: 'correction', manufacturer: maker, products: [product] });

  test('that was compared with demonstration data is told to be', async () => {
    const demonstration = await aDemonstration();
    expect(await demonstration.verify(await sealed(submission(demonstration, listed)))).toMatchObject({ outcome: 'genuine', isDemonstration: true });
    expect((await old.verify(await sealed(submission(old, listed)))).isDemonstration).toBeUndefined();
  });

  test('is told apart from what the catalogue says, as JSON and as a package', async () => {
    expect((await old.verify(await sealed(submission(old, listed)))).outcome).toBe('genuine');
    const proposed = await sealed(submission(old, changed));
    expect(await old.verify(proposed)).toMatchObject({ kind: 'submission', outcome: 'proposal', records: [{ outcome: 'changed', fields: expect.arrayContaining([expect.objectContaining({ field: 'name.zh', from: '甲机（二代）', to: '甲机' })]) as unknown }, { outcome: 'same' }] });
    expect((await old.verify({ ...proposed, madeAt: `${day}T09:30:01+08:00` })).faults).toEqual([{ kind: 'own', place: '' }]);
    const { bytes } = await packageOf(proposed);
    expect(await old.verify(bytes, 'package.zip')).toMatchObject({ kind: 'submission', outcome: 'proposal' });
    expect((await old.verify(await sealed({ ...submission(old, listed), catalogue: { id: 'other-city', name: { zh: '别的目录' }, url: 'https://other.example/' } }))).outcome).toBe('foreign');
    expect((await old.verify(await sealed(submission(old, aProduct({ id: 'new-one' }))))).records[0]?.outcome).toBe('new');
  });
});

describe('what cannot be checked', () => {
  const reason = async (content: unknown, name?: string): Promise<string | undefined> => (await old.verify(content, name)).refusal?.reason;

  test.each([
    ['empty', ''], ['empty', '  \n'], ['not-json', 'hello'], ['not-json', '{"a": 1,}'], ['cut-off', '{"format":"catalogue-evidence","version":1,"pro'], ['foreign', '[]'], ['foreign', '{"a":1}'], ['foreign', 'null'],
    ['newer', '{"format":"catalogue-evidence","version":9}'], ['strange', '{"format":"catalogue-evidence","version":1,"__proto__":{"x":1}}'], ['strange', '{"a":[{"constructor":1}]}'], ['deep', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ])('%s: %s', async (expected, content) => {
    expect(await reason(content)).toBe(expected);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('spreadsheets, tables, pictures, archives and what is no text', async () => {
    expect(await reason(await writeWorkbook([{ name: '产品', columns: [{ heading: '编号' }], rows: [['a']] }]), 'evidence.xlsx')).toBe('workbook');
    expect(await reason('id,name\r\na,b', 'evidence.csv')).toBe('table');
    expect(await reason('%PDF-1.7', 'sheet.pdf')).toBe('other');
    expect(await reason(zipSync({ '../x.json': new Uint8Array(3) }), 'x.zip')).toBe('archive');
    expect(await reason(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), 'x.zip')).toBe('archive');
    expect(await reason(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toBe('not-text');
  });

  test('huge files and huge fields', async () => {
    expect(await reason(new Uint8Array(17 * 1024 ** 2).fill(32))).toBe('too-large');
    const file = await old.evidence('alpha-1');
    const long = await old.verify({ ...file, catalogue: { ...file.catalogue, name: { zh: '长'.repeat(1_000_000) } } });
    expect(long.outcome).toBe('edited');
    const [product] = file.records.products;
    const inRecord = await old.verify({ ...file, records: { ...file.records, products: [{ ...product, summary: { zh: '长'.repeat(4_000_000) } }] } });
    expect(inRecord.outcome).toBe('edited');
    expect(JSON.stringify(inRecord).length).toBeLessThan(10_000);
  }, 20_000);

  test('a byte order mark is no harm, a field that stands twice is told', async () => {
    const text = JSON.stringify(await old.evidence('alpha-1'));
    expect((await old.verify(`\uFEFF${text}`)).outcome).toBe('genuine');
    expect(await old.verify(text.replace('"version":1,', '"version":1,"on":"2020-01-01",'))).toMatchObject({ outcome: 'edited', faults: expect.arrayContaining([{ kind: 'repeated', place: 'on' }]) as unknown });
  });

  test.each(['products', 'records', 'hashes', 'stamp', 'searches'])('%s of a wrong type', async (field) => {
    const file = await old.evidence('alpha-1');
    for (const wrong of [null, 1, 'x', [1], { a: { b: [] } }]) {
      const { outcome, faults } = await old.verify({ ...file, [field]: wrong });
      expect(outcome).toBe('edited');
      expect(faults[0]?.place.startsWith(field)).toBe(true);
    }
  });

  test('a network that fails is no verdict', async () => {
    const { verifyFile } = await import('../../../src/verification/verify-file.ts');
    const { publishedBy } = await import('../../../src/verification/published.ts');
    const broken = publishedBy(() => Promise.reject(new Error('offline')));
    await expect(verifyFile({ name: 'x.json', bytes: new TextEncoder().encode(JSON.stringify(await old.evidence('alpha-1'))) }, broken, old.at)).rejects.toThrow('offline');
  });
});
