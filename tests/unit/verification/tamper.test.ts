// Every single change of a record is detected and named, whether its hash was left or made to fit.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { evidenceHash } from '../../../src/catalogue/evidence.ts';
import { evidenceFileSchema, type EvidenceFile } from '../../../src/catalogue/evidence-schema.ts';
import { recordHash } from '../../../src/catalogue/record-hash.ts';
import { listSchema, manufacturerSchema, productSchema } from '../../../src/catalogue/schema.ts';
import { differencesOf, pathText } from '../../../src/verification/differences.ts';
import type { Folder } from '../../../src/verification/field-rows.ts';
import { aList, someRecords } from '../builders.ts';
import { aKeyPair, aSite, released, type KeyPair, type Site } from './published.ts';
import { altered, placesOf, richList, richMaker, richProduct, tampered, tamperings } from './rich.ts';

const rich = { products: richProduct, manufacturers: richMaker, lists: richList };
const schemas = { products: productSchema, manufacturers: manufacturerSchema, lists: listSchema };
const folders = Object.keys(rich) as Folder[]; // keys() forgets the keys

const records = someRecords({ products: [richProduct], manufacturers: [richMaker], lists: [richList, aList({ id: 'award', kind: 'award', name: { zh: '示例奖' } })] });
let site: Site;
let file: EvidenceFile;
let keys: KeyPair;

beforeAll(async () => {
  site = await aSite(records);
  file = await site.evidence(richProduct.id);
  keys = await aKeyPair();
});

/** The file with one record replaced, its hashes as they were. */
const replaced = (folder: Folder, value: unknown): EvidenceFile => ({ ...file, records: { ...file.records, [folder]: file.records[folder].map((record) => (record.id === rich[folder].id ? value : record)) } });

/** The same with every hash made to fit, as a forger would. */
const forged = async (folder: Folder, value: unknown): Promise<EvidenceFile> => {
  const made = replaced(folder, value);
  const withHash = { ...made, hashes: { ...made.hashes, [`${folder}/${rich[folder].id}`]: await recordHash(value) } };
  return { ...withHash, sha256: await evidenceHash(withHash) };
};

test('the records have every field that there is', () => {
  for (const folder of folders) expect(Object.keys(rich[folder]).sort()).toEqual(Object.keys(schemas[folder].shape).sort());
  expect([...new Set((richProduct.listings ?? []).flatMap(Object.keys))].sort()).toEqual(Object.keys(productSchema.shape.listings.unwrap().element.shape).sort());
  for (const folder of folders) expect(schemas[folder].safeParse(rich[folder]).error).toBeUndefined();
});

test('the file is genuine before anybody touches it', async () => {
  expect(await site.verify(file)).toMatchObject({ outcome: 'genuine', faults: [], kind: 'evidence' });
});

describe.each(folders)('a record of %s', (folder) => {
  const all = tamperings<unknown>(rich[folder]);

  test('is another one by its hash after each change, and the change is named by its path', async () => {
    expect(all.length).toBeGreaterThan(40);
    const hash = await recordHash(rich[folder]);
    for (const { what, path, value } of all) {
      expect(await recordHash(value), pathText(path)).not.toBe(hash);
      const found = differencesOf(rich[folder], value);
      expect(found.length, `${what} ${pathText(path)}`).toBeGreaterThan(0);
      // What is taken out of a list moves the rest up: named at the place or behind it.
      const place = found.map((one) => pathText(one.path));
      expect(place.some((one) => one === pathText(path) || one.startsWith(pathText(path.slice(0, -1)))), `${what} ${pathText(path)}: ${place.join()}`).toBe(true);
      if (what === 'changed') expect(place).toEqual([pathText(path)]);
    }
  });

  test('is told to have been edited, and how, where its hash was left as it was', async () => {
    for (const { what, path, value } of all) {
      const label = `${what} ${pathText(path)}`;
      const { outcome, faults, records: judged } = await site.verify(replaced(folder, value));
      expect(outcome, label).toBe('edited');
      if (schemas[folder].safeParse(value).success) {
        expect(faults.some(({ kind }) => kind === 'own'), label).toBe(true);
        expect(faults.some(({ place }) => place === `${folder}/${rich[folder].id}`), label).toBe(true);
        const own = judged.find((record) => record.folder === folder && record.id === rich[folder].id);
        // Under another id it is another record, which the catalogue has not.
        if (path[0] !== 'id') expect(own?.fields.length, label).toBeGreaterThan(0);
      } else {
        expect(faults.every(({ kind, place }) => kind === 'shape' && place.startsWith(`records.${folder} #1`)), label).toBe(true);
      }
    }
  });

  test('is not taken for published, and what differs is named, where every hash was made to fit', async () => {
    for (const { what, path, value } of all) {
      const label = `${what} ${pathText(path)}`;
      const { outcome, records: judged } = await site.verify(await forged(folder, value));
      expect(['edited', 'unproven', 'foreign'], label).toContain(outcome);
      const own = judged.find((record) => record.folder === folder && record.id === rich[folder].id);
      if (schemas[folder].safeParse(value).success && path[0] !== 'id') expect(own, label).toMatchObject({ outcome: 'changed', fields: [expect.anything(), ...(own?.fields.slice(1) ?? [])] });
    }
  });
});

test('whatever else is written at any place is detected', async () => {
  const places = folders.flatMap((folder) => placesOf(rich[folder]).filter(({ path, value }) => path.length > 0 && typeof value !== 'object').map((place) => ({ folder, ...place })));
  await fc.assert(fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), async ({ folder, path, value }, written) => {
    fc.pre(JSON.stringify(written) !== JSON.stringify(value));
    // A file with a field of such a name is not read at all.
    const isStrange = /"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(written));
    expect((await site.verify(replaced(folder, tampered<unknown>(rich[folder], path, () => written)))).outcome).toBe(isStrange ? 'refused' : 'edited');
  }), { numRuns: 200, examples: [[{ folder: 'products', path: ['id'], value: richProduct.id }, JSON.parse('{"__proto__":[]}') as fc.JsonValue]] });
});

test('what stands in an evidence file around the records is covered by its own hash', async () => {
  for (const { path, value } of placesOf(file).filter(({ path: [top] }) => top !== 'records' && top !== undefined)) {
    if (typeof value === 'object') continue;
    const broken = tampered(file, path, altered);
    // Another format or version of it is none that can be read.
    expect((await site.verify(broken)).outcome, pathText(path)).toBe(path[0] === 'format' || path[0] === 'version' ? 'refused' : 'edited');
    // Nor does it help to make the hash fit where the records decide.
    if (path[0] === 'products' && path.at(-1) === 'status' && evidenceFileSchema.safeParse(broken).success) expect((await site.verify({ ...broken, sha256: await evidenceHash(broken) })).outcome).toBe('edited');
  }
});

test('one character of an evidence file as it lies on disk', async () => {
  const text = JSON.stringify(file, null, 2);
  const letters = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
  await fc.assert(fc.asyncProperty(fc.constantFrom(...letters), async (at) => {
    const character = text[at] ?? '';
    const other = character === 'x' ? 'y' : /\d/.test(character) ? String((Number(character) + 1) % 10) : 'x';
    const { outcome } = await site.verify(text.slice(0, at) + other + text.slice(at + 1));
    expect(['edited', 'refused']).toContain(outcome);
  }), { numRuns: 200 });
});

test('the data of a product as the site publishes it', async () => {
  const entry = await site.entryFile(richProduct.id);
  expect((await site.verify(entry, 'entry.json')).outcome).toBe('genuine');
  for (const { path, value } of placesOf(entry)) {
    if (typeof value === 'object') continue;
    const { outcome, edition } = await site.verify(tampered(entry, path, altered), 'entry.json');
    // Another state of the catalogue may hold the same records: it is told to be another one.
    if (pathText(path) === 'stamp.sha256') expect([outcome, edition?.is]).toEqual(['genuine', 'other']);
    else expect(outcome, pathText(path)).toBe('edited');
  }
});

test('a release, signed or not', async () => {
  const publication = { keys: [keys.key], releases: [await released(records, { date: '2026-11-01', pair: keys.pair })] };
  const signedSite = await aSite({ ...records, ...someRecords({ publication }), products: records.products, manufacturers: records.manufacturers, lists: records.lists });
  const [release] = publication.releases;
  expect(await signedSite.verify(release)).toMatchObject({ outcome: 'genuine', signature: { verdict: 'valid' } });
  for (const { path, value } of placesOf(release)) {
    if (typeof value === 'object') continue;
    const { outcome, faults } = await signedSite.verify(tampered(release, path, altered));
    expect(outcome, pathText(path)).not.toBe('genuine');
    if (path[0] === 'records' && outcome === 'edited') expect(faults.map(({ place }) => place).join(), pathText(path)).toContain(String(path[1]));
  }
  expect(await signedSite.verify(tampered(release, ['signature'], () => undefined))).toMatchObject({ outcome: 'edited', faults: [{ kind: 'stripped', place: 'signature' }] });
});

test('a signed proof: each claim that was changed is named with what was signed', async () => {
  const keyed = await aSite({ ...records, publication: { releases: [], keys: { file: 'keys.json', data: { keys: [keys.key] } } } });
  const proof = await keyed.credential(richProduct.id, keys.pair);
  expect(await keyed.verify(proof)).toMatchObject({ outcome: 'genuine', signature: { verdict: 'valid', kid: keys.key.kid } });
  for (const { path, value } of placesOf(proof.claims)) {
    if (typeof value === 'object') continue;
    const { outcome, claims, faults } = await keyed.verify(tampered(proof, ['claims', ...path], altered));
    expect(outcome, pathText(path)).toBe('edited');
    if (faults.every(({ kind }) => kind !== 'shape')) expect(claims.map(({ field }) => field), pathText(path)).toEqual([pathText(path)]);
  }
});
