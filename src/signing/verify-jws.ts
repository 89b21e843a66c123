// Checks a signature of the catalogue: a compact JWS (RFC 7515) with Ed25519 (RFC 8037), its payload inside it or detached.
// noble's Ed25519, because Web Cryptography knows the algorithm from Chrome 137 on only.
import { verifyAsync } from '@noble/ed25519';
import type { SigningKey } from '../catalogue/release-schema.ts';
import { bytesOfBase64url, base64urlOfBytes } from './base64url.ts';

/**
 * `malformed`: no signature that can be read, such as a truncated one. `algorithm`: another one than Ed25519.
 * `unknown-key`: signed with none of the published keys. `other-period`: with a key that was not valid on that day.
 * `revoked`: with a key that has been withdrawn as compromised. `invalid`: the text or the signature was changed.
 */
export type SignatureVerdict = 'valid' | 'malformed' | 'algorithm' | 'unknown-key' | 'other-period' | 'revoked' | 'invalid';

export interface CheckedSignature {
  verdict: SignatureVerdict;
  /** The key that the signature names, if it can be read. */
  kid?: string;
  /** The text that was signed, of a signature that holds one and is valid. */
  payload?: string;
}

interface Header {
  alg?: unknown;
  kid?: unknown;
  crit?: unknown;
  b64?: unknown;
}

const decoded = (part: string): string => new TextDecoder('utf-8', { fatal: true }).decode(bytesOfBase64url(part));

const readHeader = (part: string): Header | undefined => {
  try {
    const header: unknown = JSON.parse(decoded(part));
    return typeof header === 'object' && header !== null && !Array.isArray(header) ? header : undefined;
  } catch {
    return undefined;
  }
};

/** Whether a key signs on a day. */
export const isValidOn = ({ validFrom, validUntil }: SigningKey, day: string): boolean => validFrom <= day && (validUntil === undefined || day <= validUntil);

/**
 * @param jws three parts joined by points; the middle one is empty where the payload is detached
 * @param keys the published keys
 * @param on day on which it was signed, as what is signed says: `2026-11-22`
 * @param detached the text that was signed, where the signature does not hold it
 */
export const checkSignature = async (jws: string, { keys, on, detached }: { keys: readonly SigningKey[]; on: string; detached?: string }): Promise<CheckedSignature> => {
  const [head = '', payload = '', signature = '', ...more] = jws.split('.');
  const header = readHeader(head);
  if (!header || more.length > 0 || signature === '' || (payload === '') !== (detached !== undefined)) return { verdict: 'malformed' };
  // An extension that is not understood must be refused (RFC 7515, section 4.1.11).
  if ((header.alg !== 'EdDSA' && header.alg !== 'Ed25519') || header.crit !== undefined || header.b64 !== undefined) return { verdict: 'algorithm' };
  if (typeof header.kid !== 'string') return { verdict: 'unknown-key' };
  const { kid } = header;
  const key = keys.find((one) => one.kid === kid);
  if (!key) return { verdict: 'unknown-key', kid };
  const signed = detached === undefined ? payload : base64urlOfBytes(new TextEncoder().encode(detached));
  try {
    const isTrue = await verifyAsync(bytesOfBase64url(signature), new TextEncoder().encode(`${head}.${signed}`), bytesOfBase64url(key.x), { zip215: false });
    if (!isTrue) return { verdict: 'invalid', kid };
    if (key.revoked) return { verdict: 'revoked', kid };
    if (!isValidOn(key, on)) return { verdict: 'other-period', kid };
    return { verdict: 'valid', kid, ...(detached === undefined && { payload: decoded(payload) }) };
  } catch {
    return { verdict: 'malformed', kid }; // Not 64 bytes, or no point of the curve.
  }
};
