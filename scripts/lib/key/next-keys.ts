// The public keys with a further one.
import type { SigningKey } from '../../../src/catalogue/release-schema.ts';

export interface NewKey {
  kid: string;
  /** The public part. */
  x: string;
  from: string;
}

/**
 * The key that a new one follows.
 * @param named its kid, or `last` for the latest
 * @throws if there is none, or it has ended before the new one begins
 */
export const replacedKey = (keys: readonly SigningKey[], named: string, from: string): SigningKey => {
  const key = named === 'last' ? keys.at(-1) : keys.find(({ kid }) => kid === named);
  if (!key) throw new Error(`keys.json 里没有密钥“${named}”。keys.json holds no key "${named}".${keys.length > 0 ? ` ${keys.map(({ kid }) => kid).join(', ')}` : ''}`);
  if (key.validUntil !== undefined && key.validUntil <= from) throw new Error(`密钥 ${key.kid} 已在 ${key.validUntil} 结束，不用再接替。The key ${key.kid} ended on ${key.validUntil} and need not be replaced.`);
  if (key.validFrom > from) throw new Error(`密钥 ${key.kid} 从 ${key.validFrom} 才有效，新密钥不能早于它。The key ${key.kid} begins on ${key.validFrom}: what replaces it cannot begin earlier.`);
  return key;
};

/** What ended goes on proving what it signed, so no key is ever taken away. Both hold on the day of the change. */
export const nextKeys = (keys: readonly SigningKey[], { kid, x, from }: NewKey, replaced?: SigningKey): SigningKey[] => [
  ...keys.map((key) => (key === replaced ? { ...key, validUntil: from } : key)),
  { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid, x, validFrom: from },
];
