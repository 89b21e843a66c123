// Signs listing proofs in a build. The same claims and key give the same bytes: Ed25519 needs no chance.
import { canonicalText } from '../catalogue/record-hash.ts';
import type { Credential, CredentialClaims } from '../catalogue/credential-schema.ts';
import type { SigningKey } from '../catalogue/release-schema.ts';
import { sign, signerOn, type Signer, type SigningKeyPair } from './signing-key.ts';

/** `application/catalogue-credential+jwt` in the header says what it is. */
const type = 'catalogue-credential+jwt';

export interface CredentialSigner {
  signer: Signer;
  /** Day from which the proofs are. */
  day: string;
}

/**
 * Who signs the proofs, and for which day. That of the data, so that a build of the same data gives the same file; after a change
 * of keys the first day of the new one, which did not sign before.
 * @param today day of the build: what a key signs after its end proves nothing
 */
export const credentialSigner = (given: SigningKeyPair | undefined, keys: readonly SigningKey[], { dataDate, today }: { dataDate: string; today: string }): CredentialSigner => {
  const from = keys.find(({ kid }) => kid === given?.kid)?.validFrom ?? dataDate;
  const day = from > dataDate ? from : dataDate;
  const onDay = signerOn(given, keys, day);
  return { signer: onDay.key ? signerOn(given, keys, today) : onDay, day };
};

export const credentialFile = async (claims: CredentialClaims, { key, reason }: Signer): Promise<Credential> => ({
  format: 'catalogue-credential',
  version: 1,
  claims,
  ...(key ? { jws: await sign(canonicalText(claims), key, type) } : { unsigned: reason }),
});
