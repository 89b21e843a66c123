// The record hash: SHA-256 over the canonical JSON of a record (RFC 8785), the same in a build and in a browser.
// canonicalize stays at 4: from 5 on it calls isWellFormed(), which Chrome knows from 111 on only.
import canonicalize from 'canonicalize';

/**
 * The one text of a record, whatever the order of its keys and the spaces of its file.
 * @throws if the value is none that JSON can hold
 */
export const canonicalText = (record: unknown): string => {
  const text = canonicalize(record);
  if (text === undefined) throw new Error('Only what JSON can hold has a canonical form.');
  return text;
};

/** Whether hashes can be computed: a page that came without https has no Web Cryptography. */
export const canHash = (): boolean => (globalThis.crypto as { subtle?: SubtleCrypto } | undefined)?.subtle !== undefined; // which its type does not say

/**
 * SHA-256 of bytes, in lower-case hexadecimals.
 * @throws where the browser has no Web Cryptography, such as on a page that came without https
 */
export const sha256OfBytes = async (bytes: Uint8Array): Promise<string> => {
  if (!canHash()) throw new Error('SHA-256 cannot be computed here: the page was not loaded over https.');
  // A copy, since the type allows no memory that is shared.
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** The same of a text in UTF-8. */
export const sha256 = (text: string): Promise<string> => sha256OfBytes(new TextEncoder().encode(text));

export const recordHash = (record: unknown): Promise<string> => sha256(canonicalText(record));
