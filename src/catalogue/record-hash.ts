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

/**
 * SHA-256 of a text in UTF-8, in lower-case hexadecimals.
 * @throws where the browser has no Web Cryptography, such as on a page that came without https
 */
export const sha256 = async (text: string): Promise<string> => {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto }; // absent where a page is not served securely, which its type does not say
  if (!subtle) throw new Error('SHA-256 cannot be computed here: the page was not loaded over https.');
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

export const recordHash = (record: unknown): Promise<string> => sha256(canonicalText(record));
