// A listing proof, checked by three implementations: our own (noble), jose on Web Cryptography, and Node's OpenSSL.
import { createPublicKey, verify } from 'node:crypto';
import { compactVerify, createLocalJWKSet, jwtVerify } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeKey, signingKeyOf, type SigningKeyPair } from '../../../scripts/lib/signing-key.ts';
import { catalogueOf, type CatalogueProduct } from '../../../src/catalogue/catalogue.ts';
import { credentialSchema, type Credential, type CredentialClaims } from '../../../src/catalogue/credential-schema.ts';
import { claimsOf, dayOfClaim, type ClaimParts } from '../../../src/catalogue/credential.ts';
import { canonicalText } from '../../../src/catalogue/record-hash.ts';
import type { SigningKey } from '../../../src/catalogue/release-schema.ts';
import type { Listing } from '../../../src/catalogue/schema.ts';
import { checkCredential } from '../../../src/signing/check-credential.ts';
import { credentialFile, credentialSigner } from '../../../src/signing/sign-credential.ts';
import { aKey, aList, aListing, aManufacturer, anEdition, aProduct, aRelease, someRecords } from '../builders.ts';

const hash = (character: string): string => character.repeat(64);
const edition = anEdition();
const parts: ClaimParts = {
  edition, stamp: aRelease().stamp, sha256: hash('c'), runs: [{ first: 1, last: 2, from: '2026-01-01', until: '2026-02-01', sha256: hash('b') }, { first: 3, last: 4, from: '2026-03-01', until: '2026-04-01', sha256: hash('c') }],
  day: '2026-11-22', site: 'https://example.org/', page: 'https://example.org/products/example-product/', verify: 'https://example.org/v/example-product/',
};

const entryWith = (listings: Listing[]): CatalogueProduct => {
  const [entry] = catalogueOf(someRecords({
    lists: [aList(), aList({ id: 'award', kind: 'award', name: { zh: '示例奖' } })],
    manufacturers: [aManufacturer({ creditCode: '91990000EXAMPLE006' })],
    products: [aProduct({ models: ['EX-1'], listings })],
  })).products;
  if (!entry) throw new Error('There is one product.');
  return entry;
};

const full = aListing({ year: 2025, batch: '第一批', number: 'N-1', validUntil: '2027-12-31', withdrawnOn: '2026-06-01', reason: { zh: '停产' } });
const claims = claimsOf(entryWith([full, aListing({ list: 'award' })]), parts);

let pair: SigningKeyPair;
let key: SigningKey;
let file: Credential;

beforeAll(async () => {
  const { secret, kid, x } = await makeKey();
  const made = await signingKeyOf(JSON.stringify(secret));
  if (!made) throw new Error('The key was not read.');
  pair = made;
  key = aKey({ kid, x });
  file = await credentialFile(claims, { key: pair });
});

const checked = (of: unknown, keys = [key]): ReturnType<typeof checkCredential> => checkCredential(JSON.stringify(of), keys);
const verdict = async (of: unknown, keys?: SigningKey[]): Promise<string> => {
  const result = await checked(of, keys);
  return 'faults' in result ? 'unreadable' : result.verdict;
};

describe('the claims', () => {
  test('state the listings in the recommendation catalogue, ended ones too, and the release that holds the record', () => {
    expect(claims.standing).toBe('listings');
    expect(claims.listings).toEqual([{ list: { id: 'recommendation-catalogue', name: aList().name }, year: 2025, batch: '第一批', number: 'N-1', document: '示经信技〔2025〕1号', listedOn: '2025-01-01', validUntil: '2027-12-31', withdrawnOn: '2026-06-01' }]);
    expect(claims.record).toEqual({ sha256: hash('c'), release: { number: 4, date: '2026-04-01' } });
    expect([claims.manufacturer.creditCode, claims.product.models]).toEqual(['91990000EXAMPLE006', ['EX-1']]);
    expect([claims.iat, dayOfClaim(claims.iat)]).toEqual([Date.parse('2026-11-21T16:00:00Z') / 1000, '2026-11-22']);
  });

  test('of a product that is on other lists only say that it is a public record', () => {
    const other = claimsOf(entryWith([aListing({ list: 'award' })]), { ...parts, sha256: hash('d') });
    expect([other.standing, other.listings, other.record]).toEqual(['public-record', [], { sha256: hash('d') }]);
  });
});

describe('a signed proof', () => {
  test('is as its schema says, and the same whenever it is made', async () => {
    expect(credentialSchema.parse(file)).toEqual(file);
    expect(await credentialFile(claims, { key: pair })).toEqual(file);
  });

  test('is accepted by our own check, by jose and by OpenSSL, from the published keys alone', async () => {
    expect(await checked(file)).toEqual({ claims, verdict: 'valid', kid: key.kid });

    const published = createLocalJWKSet({ keys: [key] });
    const { payload, protectedHeader } = await compactVerify(file.jws ?? '', published);
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(claims);
    expect(protectedHeader).toEqual({ alg: 'EdDSA', kid: key.kid, typ: 'catalogue-credential+jwt' });
    expect((await jwtVerify(file.jws ?? '', published, { issuer: 'https://example.org/', subject: claims.sub, typ: 'catalogue-credential+jwt' })).payload['standing']).toBe('listings');

    const [head = '', body = '', signature = ''] = file.jws?.split('.') ?? [];
    const publicKey = createPublicKey({ key: { kty: key.kty, crv: key.crv, x: key.x }, format: 'jwk' });
    expect(verify(null, Buffer.from(`${head}.${body}`), publicKey, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(verify(null, Buffer.from(`${head}.${body}x`), publicKey, Buffer.from(signature, 'base64url'))).toBe(false);
    expect(JSON.parse(Buffer.from(body, 'base64url').toString())).toEqual(claims);
  });

  /** Every way to change one value, or to take one out, at any depth. */
  const variants = (value: unknown): unknown[] => {
    if (Array.isArray(value)) return [...value.flatMap((item, at) => [...variants(item).map((one) => value.with(at, one)), value.toSpliced(at, 1)]), [...value, value[0]]];
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).flatMap(([name, item]) => [...variants(item).map((one) => ({ ...value, [name]: one })), Object.fromEntries(Object.entries(value).filter(([other]) => other !== name))]);
    }
    if (typeof value === 'number') return [value + 1];
    return [`${String(value)} `, `${String(value).slice(0, -1)}${String(value).endsWith('1') ? '2' : '1'}`, 'public-record', '2027-12-30', ''].filter((one) => one !== value);
  };

  test('is refused whichever single field of its claims is changed or taken out', async () => {
    const changed = variants(claims) as CredentialClaims[];
    expect(changed.length).toBeGreaterThan(150);
    const accepted = (await Promise.all(changed.map(async (one) => [await verdict({ ...file, claims: one }), one] as const))).filter(([told]) => told !== 'invalid' && told !== 'unreadable');
    expect(accepted).toEqual([]);
    // Most are readable, so that it is the signature that refuses them, in the payload itself too.
    const payloads = changed.map((one) => Buffer.from(canonicalText(one)).toString('base64url'));
    const [head = '', , signature = ''] = file.jws?.split('.') ?? [];
    const forged = await Promise.all(changed.map((one, at) => verdict({ ...file, claims: one, jws: `${head}.${payloads[at]}.${signature}` })));
    expect(new Set(forged)).toEqual(new Set(['invalid', 'unreadable']));
    expect(forged.filter((one) => one === 'invalid').length).toBeGreaterThan(90);
  });

  test('of another product does not prove this one', async () => {
    const other = await credentialFile({ ...claims, product: { ...claims.product, id: 'other-product' } }, { key: pair });
    expect(await verdict({ ...file, jws: other.jws })).toBe('invalid');
  });

  test('tells a key that nobody knows, one of another period, one that was withdrawn, and a signature that is cut', async () => {
    expect(await verdict(file, [])).toBe('unknown-key');
    expect(await verdict(file, [{ ...key, validFrom: '2026-11-23' }])).toBe('other-period');
    expect(await verdict({ ...file, claims: { ...claims, iat: claims.iat - 400 * 86_400 } })).toBe('invalid');
    expect(await verdict(file, [{ ...key, revoked: 'compromised' }])).toBe('revoked');
    expect(await verdict({ ...file, jws: file.jws?.slice(0, -9) })).toBe('malformed');
    expect(await verdict({ ...file, jws: 'eyJhbGciOiJub25lIn0..' })).toBe('malformed');
  });
});

describe('a file that is handed in as a proof', () => {
  test('is told from one that is none', async () => {
    expect(await checkCredential('{', [])).toEqual({ faults: [{ kind: 'not-json' }] });
    for (const other of [[], null, 1, 'x', {}, { ...file, format: 'x' }, { ...file, version: 2 }]) expect(await checked(other)).toEqual({ faults: [{ kind: 'other-format' }] });
    expect(await checked({ ...file, more: 1, claims: { ...claims, listings: 'all' } })).toEqual({ faults: [{ kind: 'shape', place: 'claims.listings' }, { kind: 'shape', place: '' }] });
    expect(await checkCredential(JSON.stringify(file).replace('"claims":{', '"claims":{"__proto__":{"standing":"listings"},'), [key])).toHaveProperty('faults');
  });

  test('says that it is not signed, and why', async () => {
    const unsigned = await credentialFile(claims, { reason: 'no-key' });
    expect(unsigned).toEqual({ format: 'catalogue-credential', version: 1, claims, unsigned: 'no-key' });
    expect(await checked(unsigned)).toEqual({ claims, verdict: 'unsigned' });
  });
});

describe('who signs proofs', () => {
  const days = { dataDate: '2026-11-22', today: '2026-11-30' };

  test('is the key of the environment, for the day of the data', () => {
    expect(credentialSigner(pair, [key], days)).toEqual({ signer: { key: pair }, day: '2026-11-22' });
    expect(credentialSigner(undefined, [key], days)).toEqual({ signer: { reason: 'no-key' }, day: '2026-11-22' });
    expect(credentialSigner(pair, [], days).signer).toEqual({ reason: 'unknown-key' });
  });

  test('is a key that came after the data for its own first day, and none that has ended or not begun', () => {
    expect(credentialSigner(pair, [{ ...key, validFrom: '2026-11-25' }], days)).toEqual({ signer: { key: pair }, day: '2026-11-25' });
    expect(credentialSigner(pair, [{ ...key, validUntil: '2026-11-29' }], days).signer).toEqual({ reason: 'other-period' });
    expect(credentialSigner(pair, [{ ...key, validFrom: '2026-12-24' }], days).signer).toEqual({ reason: 'other-period' });
  });
});
