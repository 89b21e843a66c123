// In which encoding a text file is. Excel in China saves CSV in GB 18030, "Unicode text" in UTF-16, and UTF-8 on request.

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // Another encoding is tried.
  }
};

const beginsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

/** Control characters that no text holds, and places of Unicode where no character is. */
const binary = /[\0-\x08\x0e-\x1f\x7f\uffff\ufffe]/;

/** What a table in Chinese is made of. */
const expected = /[\t\n\r -~\u00a0-\u00ff\u2000-\u206f\u2190-\u21ff\u2460-\u24ff\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;
const expectedShare = 0.8;
const sampleCharacters = 4096;

/** Share of a text's characters that a table in Chinese is made of. */
const plausibility = (text: string): number => {
  const sample = text.slice(0, sampleCharacters);
  return sample === '' ? 0 : (sample.match(expected)?.length ?? 0) / sample.length;
};

/**
 * UTF-16 without a byte order mark: of the two orders the one that gives a likely text. Not by where the NUL bytes are,
 * for 一 (4E 00) has one as well.
 */
const decodeMarklessUtf16 = (bytes: Uint8Array): string | undefined => {
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return undefined;
  const [best] = ['utf-16le', 'utf-16be']
    .map((encoding) => decode(bytes, encoding))
    .filter((text) => text !== undefined)
    .filter((text) => !binary.test(text))
    .sort((a, b) => plausibility(b) - plausibility(a));
  return best !== undefined && plausibility(best) >= expectedShare ? best : undefined;
};

/** The text of a file, without a byte order mark; undefined if it is no text, or in an encoding that is not known. */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  const text = beginsWith(bytes, 0xff, 0xfe)
    ? decode(bytes, 'utf-16le')
    : beginsWith(bytes, 0xfe, 0xff)
      ? decode(bytes, 'utf-16be')
      : (decodeMarklessUtf16(bytes) ?? decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'));
  return text === undefined || binary.test(text) ? undefined : text;
};
