// Checks a listing proof that somebody has received. Runs in every browser.
import { dayOfClaim } from '../catalogue/credential.ts';
import { credentialSchema, type CredentialClaims } from '../catalogue/credential-schema.ts';
import { isObject } from '../catalogue/paths.ts';
import { canonicalText } from '../catalogue/record-hash.ts';
import type { SigningKey } from '../catalogue/release-schema.ts';
import { base64urlOfBytes } from './base64url.ts';
import { checkSignature, type SignatureVerdict } from './verify-jws.ts';

/** What of a file cannot be read: it is no JSON, of another format, or has a field that is not as it should be. */
export interface CredentialFault {
  kind: 'not-json' | 'other-format' | 'shape';
  /** The field. */
  place?: string;
}

export type CheckedCredential = { faults: CredentialFault[] } | { claims: CredentialClaims; verdict: SignatureVerdict | 'unsigned'; kid?: string };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * @param keys the published keys
 * @returns `valid` only if the very claims that the file shows were signed
 */
export const checkCredential = async (text: string, keys: readonly SigningKey[]): Promise<CheckedCredential> => {
  const value = parsed(text);
  if (value === undefined) return { faults: [{ kind: 'not-json' }] };
  if (!isObject(value) || value['format'] !== 'catalogue-credential' || value['version'] !== 1) return { faults: [{ kind: 'other-format' }] };
  const read = credentialSchema.safeParse(value);
  if (!read.success) return { faults: read.error.issues.map(({ path }) => ({ kind: 'shape', place: path.join('.') })) };
  const { claims, jws } = read.data;
  if (jws === undefined) return { claims, verdict: 'unsigned' };
  const { verdict, kid } = await checkSignature(jws, { keys, on: dayOfClaim(claims.iat) });
  // A true signature of other claims than those that are shown: which day it is of, is not said by what is shown either.
  const isShown = jws.split('.')[1] === base64urlOfBytes(new TextEncoder().encode(canonicalText(claims)));
  const isRead = verdict === 'valid' || verdict === 'other-period' || verdict === 'revoked';
  return { claims, verdict: isRead && !isShown ? 'invalid' : verdict, ...(kid !== undefined && { kid }) };
};
