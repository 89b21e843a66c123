// The private key that signs releases and credentials, and signing with it: with jose, as any JOSE library would.
// In a build and in commands only: no page loads this.
import { calculateJwkThumbprint, CompactSign, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import type { unsignedReasons } from '../catalogue/credential-schema.ts';
import type { SigningKey } from '../catalogue/release-schema.ts';
import { isValidOn } from './verify-jws.ts';

export interface SigningKeyPair {
  /** Thumbprint of the public key (RFC 7638). */
  kid: string;
  /** The public part: 32 bytes in base64url. */
  x: string;
  privateKey: CryptoKey;
}

const unusable = (zh: string, en: string): Error => new Error(`CATALOGUE_SIGNING_KEY：${zh}。npm run key 可以生成密钥。CATALOGUE_SIGNING_KEY: ${en} npm run key makes one.`);

const readJwk = (text: string): JWK => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below.
  }
  throw unusable('不是 JWK 格式的私钥', 'is no private key in JWK form.');
};

/**
 * The key that an operator gives: a private JWK, or the path of a file that holds one. Nothing where nothing is given.
 * @param readFile text of a file; nothing where there is none
 * @throws if it cannot be used, without repeating any of it
 */
export const signingKeyFrom = async (given: string | undefined, readFile: (path: string) => string | undefined): Promise<SigningKeyPair | undefined> => {
  if (given === undefined || given.trim() === '') return undefined;
  const text = given.trim().startsWith('{') ? given : readFile(given.trim());
  if (text === undefined) throw unusable('没有这个文件', 'there is no such file.');
  const jwk = readJwk(text);
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519' || typeof jwk.x !== 'string' || typeof jwk.d !== 'string') throw unusable('不是 Ed25519 私钥', 'is no private Ed25519 key.');
  const { kty, crv, x, d } = jwk;
  let privateKey: CryptoKey | Uint8Array;
  try {
    privateKey = await importJWK({ kty, crv, x, d }, 'EdDSA');
  } catch {
    throw unusable('私钥和公钥对不上，或已损坏', 'its parts do not fit each other.');
  }
  if (privateKey instanceof Uint8Array) throw unusable('不是 Ed25519 私钥', 'is no private Ed25519 key.');
  return { kid: await calculateJwkThumbprint({ kty, crv, x }), x, privateKey };
};

/** A new key: the private JWK to keep secret, and the public part of it. */
export const makeKey = async (): Promise<{ secret: JWK; kid: string; x: string }> => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { kty, crv, x, d } = await exportJWK(privateKey);
  if (kty === undefined || crv === undefined || x === undefined || d === undefined) throw new Error('The key could not be exported.');
  const kid = await calculateJwkThumbprint({ kty, crv, x });
  return { secret: { kty, crv, kid, alg: 'EdDSA', use: 'sig', x, d }, kid, x };
};

/** Compact JWS over a text. @param type what it is, as a media type without `application/` */
export const sign = (text: string, { kid, privateKey }: SigningKeyPair, type: string): Promise<string> =>
  new CompactSign(new TextEncoder().encode(text)).setProtectedHeader({ alg: 'EdDSA', kid, typ: type }).sign(privateKey);

/** The same with detached payload. */
export const signDetached = async (text: string, key: SigningKeyPair, type: string): Promise<string> => (await sign(text, key, type)).replace(/\.[^.]*\./, '..');

/**
 * Why nothing is signed. `no-key`: none was given. `unknown-key`: the one given is not published. `other-period`: it is not valid
 * on that day. `revoked`: it was withdrawn. What is signed all the same would prove nothing to anybody.
 */
export type UnsignedReason = (typeof unsignedReasons)[number];

export type Signer = { key: SigningKeyPair; reason?: never } | { key?: never; reason: UnsignedReason };

/** The key with which something is signed on a day, or why there is none. @param keys those that are published */
export const signerOn = (given: SigningKeyPair | undefined, keys: readonly SigningKey[], day: string): Signer => {
  if (!given) return { reason: 'no-key' };
  const published = keys.find(({ kid, x }) => kid === given.kid && x === given.x);
  if (!published) return { reason: 'unknown-key' };
  if (published.revoked) return { reason: 'revoked' };
  return isValidOn(published, day) ? { key: given } : { reason: 'other-period' };
};
