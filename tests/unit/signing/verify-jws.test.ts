// Signed by one implementation (jose, on Web Cryptography), checked by another (noble).
import { compactVerify, importJWK } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeKey, sign, signDetached, signingKeyOf, type SigningKeyPair } from '../../../scripts/lib/signing-key.ts';
import type { SigningKey } from '../../../src/catalogue/release-schema.ts';
import { base64urlOfBytes } from '../../../src/signing/base64url.ts';
import { checkSignature } from '../../../src/signing/verify-jws.ts';

const text = '{"name":"全景机器人","value":1}';
const on = '2026-06-30';
let pair: SigningKeyPair;
let key: SigningKey;
let jws: string;

beforeAll(async () => {
  const { secret, kid, x } = await makeKey();
  const made = await signingKeyOf(JSON.stringify(secret));
  if (!made) throw new Error('The key was not read.');
  pair = made;
  key = { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid, x, validFrom: '2026-01-01', validUntil: '2026-12-31' };
  jws = await sign(text, pair, 'catalogue-credential');
});

const parts = (of: string): [string, string, string] => of.split('.') as [string, string, string];
const withHeader = (header: object): string => [base64urlOfBytes(new TextEncoder().encode(JSON.stringify(header))), ...parts(jws).slice(1)].join('.');

describe('checkSignature', () => {
  test('accepts what the key signed, and gives back its text', async () => {
    expect(await checkSignature(jws, { keys: [key], on })).toEqual({ verdict: 'valid', kid: key.kid, payload: text });
    expect(new TextDecoder().decode((await compactVerify(jws, await importJWK(key))).payload)).toBe(text);
  });

  test('accepts a detached signature with its text, and not without', async () => {
    const detached = await signDetached(text, pair, 'catalogue-release');
    expect(detached).toMatch(/^[\w-]+\.\.[\w-]{86}$/);
    expect(await checkSignature(detached, { keys: [key], on, detached: text })).toEqual({ verdict: 'valid', kid: key.kid });
    expect((await checkSignature(detached, { keys: [key], on })).verdict).toBe('malformed');
    expect((await checkSignature(detached, { keys: [key], on, detached: `${text} ` })).verdict).toBe('invalid');
    expect((await checkSignature(jws, { keys: [key], on, detached: text })).verdict).toBe('malformed');
  });

  test('refuses every change of one character', async () => {
    const [head, payload, signature] = parts(jws);
    const changed = (part: string, at: number): string => `${part.slice(0, at)}${part[at] === 'A' ? 'B' : 'A'}${part.slice(at + 1)}`;
    for (let at = 0; at < payload.length; at += 1) expect((await checkSignature([head, changed(payload, at), signature].join('.'), { keys: [key], on })).verdict).toBe('invalid');
    for (let at = 0; at < signature.length; at += 1) expect(['invalid', 'malformed']).toContain((await checkSignature([head, payload, changed(signature, at)].join('.'), { keys: [key], on })).verdict);
    for (let at = 0; at < head.length; at += 1) expect((await checkSignature([changed(head, at), payload, signature].join('.'), { keys: [key], on })).verdict).not.toBe('valid');
  });

  test('takes one text alone for a signature: the last character has bits to spare', async () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const others = [...letters].filter((letter) => letter !== jws.at(-1));
    for (const letter of others) expect((await checkSignature(jws.slice(0, -1) + letter, { keys: [key], on })).verdict).not.toBe('valid');
  });

  test('tells what cannot be read from what is false', async () => {
    for (const broken of ['', '.', '..', 'a.b.c', jws.slice(0, -10), `${jws}.x`, jws.replace('.', '..'), jws.slice(0, 20), parts(jws).slice(0, 2).join('.')]) {
      expect((await checkSignature(broken, { keys: [key], on })).verdict, broken).toBe('malformed');
    }
  });

  test('refuses other algorithms, such as none, and extensions that it does not know', async () => {
    for (const header of [{ alg: 'none', kid: key.kid }, { alg: 'HS256', kid: key.kid }, { kid: key.kid }, { alg: 'EdDSA', kid: key.kid, crit: ['exp'], exp: 1 }, { alg: 'EdDSA', kid: key.kid, b64: false }]) {
      expect((await checkSignature(withHeader(header), { keys: [key], on })).verdict).toBe('algorithm');
    }
    expect((await checkSignature(withHeader({ alg: 'EdDSA', kid: key.kid, jwk: key }), { keys: [key], on })).verdict).toBe('invalid');
  });

  test('tells an unknown key, one of another period and one that was withdrawn', async () => {
    const other = await makeKey();
    expect(await checkSignature(jws, { keys: [{ ...key, kid: other.kid, x: other.x }], on })).toEqual({ verdict: 'unknown-key', kid: key.kid });
    expect((await checkSignature(jws, { keys: [{ ...key, x: other.x }], on })).verdict).toBe('invalid');
    expect((await checkSignature(jws, { keys: [key], on: '2025-12-31' })).verdict).toBe('other-period');
    expect((await checkSignature(jws, { keys: [key], on: '2027-01-01' })).verdict).toBe('other-period');
    for (const day of ['2026-01-01', '2026-12-31']) expect((await checkSignature(jws, { keys: [key], on: day })).verdict).toBe('valid');
    expect((await checkSignature(jws, { keys: [{ ...key, revoked: 'compromised' }], on })).verdict).toBe('revoked');
  });
});

describe('the key of the environment', () => {
  test('is none where nothing is set', async () => {
    expect(await signingKeyOf('')).toBeUndefined();
    expect(await signingKeyOf(' ')).toBeUndefined();
  });

  test('is refused with what to do, and without a word of it', async () => {
    const { secret, x } = await makeKey();
    const other = await makeKey();
    for (const given of ['/no/such/file.jwk', '{"kty":"OKP"', '[]', '{"kty":"RSA","n":"s3cret"}', JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x }), JSON.stringify({ ...secret, crv: 'X25519' }), JSON.stringify({ ...secret, x: other.x })]) {
      const error: unknown = await signingKeyOf(given).catch((one: unknown) => one);
      expect(error, given).toBeInstanceOf(Error);
      expect(String(error)).toContain('npm run key');
      expect(String(error)).not.toContain(String(secret.d));
      expect(String(error)).not.toContain('s3cret');
    }
  });
});
