// Base64url (RFC 4648, section 5) without padding, as JWS writes it.

/** @throws if the text holds anything but the characters of base64url, or bits behind its last byte: the same bytes have one text alone */
export const bytesOfBase64url = (text: string): Uint8Array<ArrayBuffer> => {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) throw new Error('This is no base64url.');
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
  if (base64urlOfBytes(bytes) !== text) throw new Error('This is no base64url: its last character holds bits too many.');
  return bytes;
};

export const base64urlOfBytes = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
