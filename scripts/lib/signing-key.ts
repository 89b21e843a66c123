// The private key that signs releases and credentials: in the environment only, never in the edition.
import { existsSync, readFileSync } from 'node:fs';
import { signingKeyFrom, type SigningKeyPair } from '../../src/signing/signing-key.ts';

export { makeKey, sign, signDetached, type SigningKeyPair } from '../../src/signing/signing-key.ts';

/**
 * The key of the environment: a private JWK, or the path of a file that holds one. Nothing without it.
 * @throws if it cannot be used, without repeating any of it
 */
export const signingKeyOf = (given = process.env['CATALOGUE_SIGNING_KEY']): Promise<SigningKeyPair | undefined> =>
  signingKeyFrom(given, (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined));
