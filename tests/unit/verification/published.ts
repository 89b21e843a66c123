// A small catalogue as its site publishes it, and the files that it hands out.
import { publishedEdition } from '../../../scripts/lib/verify/published-folder.ts';
import { makeKey, signDetached, signingKeyOf, type SigningKeyPair } from '../../../scripts/lib/signing-key.ts';
import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import type { Credential } from '../../../src/catalogue/credential-schema.ts';
import { claimsOf } from '../../../src/catalogue/credential.ts';
import { hashRecords, stampOf } from '../../../src/catalogue/edition-stamp.ts';
import { openEntries, type CatalogueEntry, type EntryFile } from '../../../src/catalogue/entry-file.ts';
import { evidenceFile } from '../../../src/catalogue/evidence.ts';
import type { EvidenceFile } from '../../../src/catalogue/evidence-schema.ts';
import type { EditionRecords } from '../../../src/catalogue/records.ts';
import type { Release, SigningKey } from '../../../src/catalogue/release-schema.ts';
import { makeRelease, signedText } from '../../../src/catalogue/release.ts';
import { pathOf } from '../../../src/site-paths.ts';
import { credentialFile } from '../../../src/signing/sign-credential.ts';
import { publishedBy, type Published } from '../../../src/verification/published.ts';
import type { At, FileVerdict } from '../../../src/verification/verdict.ts';
import { verifyFile } from '../../../src/verification/verify-file.ts';
import { aKey } from '../builders.ts';

export const day = '2026-11-25';

export interface Site {
  published: Published;
  at: At;
  /** Paths that were asked for. */
  asked: string[];
  entry: (id: string) => Promise<CatalogueEntry>;
  entryFile: (id: string) => Promise<EntryFile>;
  evidence: (...ids: string[]) => Promise<EvidenceFile>;
  credential: (id: string, key?: SigningKeyPair) => Promise<Credential>;
  /** As JSON under a name; bytes and texts as they are. */
  verify: (content: unknown, name?: string) => Promise<FileVerdict>;
}

export const aSite = async (records: EditionRecords): Promise<Site> => {
  const { fetchFile, site, catalogue } = await publishedEdition(records);
  const asked: string[] = [];
  const published = publishedBy((path) => {
    asked.push(path);
    return fetchFile(path);
  });
  const at: At = { site, catalogue, today: day };
  const entryFile = async (id: string): Promise<EntryFile> => {
    const file = await fetchFile<EntryFile>(pathOf.entry(id));
    if (!file) throw new Error(`There is no ${id}.`);
    return file;
  };
  const entry = async (id: string): Promise<CatalogueEntry> => {
    const [one] = openEntries(await entryFile(id));
    if (!one) throw new Error(`There is no ${id}.`);
    return one;
  };
  return {
    published, at, asked, entry, entryFile,
    evidence: async (...ids) => {
      const entries = await Promise.all(ids.map(entry));
      const [first] = entries;
      if (!first) throw new Error('Evidence is of a product.');
      return evidenceFile({ entries, catalogue: { name: { zh: '目录' }, url: site }, stamp: first.stamp, on: day, retrievedAt: `${day}T09:30:00+08:00`, verify: (id) => site + pathOf.verify(id, day), searches: [] });
    },
    credential: async (id, key) => {
      const of = await entry(id);
      return credentialFile(claimsOf(of, { edition: catalogueOf(records).edition, stamp: of.stamp, sha256: of.hashes.product, runs: of.releases ?? [], day, site, page: site + pathOf.product(id), verify: site + pathOf.verifyProduct(id) }), key ? { key } : { reason: 'no-key' });
    },
    verify: (content, name = 'file.json') => verifyFile({ name, bytes: content instanceof Uint8Array ? content : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)) }, published, at),
  };
};

export interface KeyPair {
  pair: SigningKeyPair;
  key: SigningKey;
}

export const aKeyPair = async (own: Partial<SigningKey> = {}): Promise<KeyPair> => {
  const { secret, kid, x } = await makeKey();
  const pair = await signingKeyOf(JSON.stringify(secret));
  if (!pair) throw new Error('The key was not read.');
  return { pair, key: aKey({ kid, x, ...own }) };
};

/** The next release of records as they stand. */
export const released = async (records: EditionRecords, { date, previous, pair }: { date: string; previous?: Release; pair?: SigningKeyPair }): Promise<Release> => {
  const of = catalogueOf(records);
  const hashes = await hashRecords(of);
  const release = await makeRelease({ records: hashes, stamp: await stampOf(of, hashes), date, previous });
  return pair ? { ...release, signature: await signDetached(signedText(release), pair, 'catalogue-release') } : release;
};
