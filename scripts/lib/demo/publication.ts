// Releases, a key and a renamed product of the demonstration edition.
import { createHash, createPrivateKey } from 'node:crypto';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { hashRecords, stampOf, type RecordHashes } from '../../../src/catalogue/edition-stamp.ts';
import { recordHash } from '../../../src/catalogue/record-hash.ts';
import { makeRelease, releaseFileName, signedText } from '../../../src/catalogue/release.ts';
import type { Release } from '../../../src/catalogue/release-schema.ts';
import type { Product } from '../../../src/catalogue/schema.ts';
import { signDetached, signingKeyFrom } from '../../../src/signing/signing-key.ts';
import { dataDate } from './sources.ts';

/** Of the first release, half a year before the data of the edition. It is one of those that nobody signed. */
const firstDay = '2026-06-30';
const keyFrom = '2024-01-01';

/** PKCS #8 of an Ed25519 key up to its 32 bytes (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The private key of the demonstration, as CATALOGUE_SIGNING_KEY takes it. Anyone can compute it from this file, so it proves
 * nothing; a key by chance, thrown away after, would make another edition at each run.
 */
export const demoSigningKey = (): string => {
  const seed = createHash('sha256').update('demonstration key of the catalogue: proves nothing').digest();
  return JSON.stringify(createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' }).export({ format: 'jwk' }));
};

/** Whether a product had been listed, or recorded, by a day. */
const wasThere = ({ listings = [] }: Product, day: string): boolean => listings.length === 0 || listings.some(({ listedOn = '' }) => listedOn <= day);

/** The record before what came after a day: withdrawals above all. */
const recordOn = (product: Product, day: string): Product => ({
  ...product,
  ...(product.listings && {
    listings: product.listings.filter(({ listedOn = '' }) => listedOn <= day).map(({ withdrawnOn, reason, endSource, ...listing }) => ({
      ...listing,
      ...(withdrawnOn !== undefined && withdrawnOn <= day && { withdrawnOn, ...(reason && { reason }), ...(endSource !== undefined && { endSource }) }),
    })),
  }),
});

/** Hashes of the records on the first day, on which one product had another id. */
const earlierHashes = async ({ products }: Catalogue, hashes: RecordHashes, renamed: { from: string; to: string } | undefined): Promise<RecordHashes> => {
  const others = Object.entries(hashes).filter(([path]) => !path.startsWith('products/'));
  const own = products.map(({ product }) => product).filter((product) => wasThere(product, firstDay)).map(async (product) => {
    const record = recordOn({ ...product, id: product.id === renamed?.to ? renamed.from : product.id }, firstDay);
    return [`products/${record.id}`, await recordHash(record)] as const;
  });
  return Object.fromEntries([...others, ...(await Promise.all(own))]);
};

/** What was published of a demonstration edition: files by their paths. */
export const demoPublication = async (catalogue: Catalogue): Promise<Map<string, unknown>> => {
  const key = await signingKeyFrom(demoSigningKey(), () => undefined);
  if (!key) throw new Error('The demonstration has a key.');
  const hashes = await hashRecords(catalogue);
  const [oldest] = catalogue.products.map(({ product }) => product).filter((product) => wasThere(product, firstDay) && product.listings).sort((a, b) => (a.id < b.id ? -1 : 1));
  const renamed = oldest && { from: `${oldest.id}-prototype`, to: oldest.id };
  const earlier = await earlierHashes(catalogue, hashes, renamed);
  const before = { edition: { ...catalogue.edition, dataDate: firstDay } };
  const first = await makeRelease({ records: earlier, stamp: await stampOf(before, earlier), date: firstDay });
  const made = await makeRelease({ records: hashes, stamp: await stampOf(catalogue, hashes), date: dataDate, previous: first });
  const second: Release = { ...made, signature: await signDetached(signedText(made), key, 'catalogue-release') };
  return new Map<string, unknown>([
    ...[first, second].map((release) => [releaseFileName(release.number), release] as const),
    ['keys.json', { keys: [{ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid: key.kid, x: key.x, validFrom: keyFrom }] }],
    ...(renamed ? [['renamed.json', { products: { [renamed.from]: renamed.to } }] as const] : []),
  ]);
};
