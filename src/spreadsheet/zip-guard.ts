// What a ZIP file holds, before anything in it is unpacked: one of 600 KB can unpack to 600 MB, and to far more if its entries overlap.

/** A file in the ZIP, as its table of contents tells it. */
export interface ZipEntry {
  /** Path with forward slashes. */
  name: string;
  /** Bytes once unpacked, as declared. */
  size: number;
  /** Bytes in the ZIP. */
  packedSize: number;
  /** Where its local header begins, from the start of the file. */
  offset: number;
  /** 0 stored, 8 deflated; others are not unpacked. */
  method: number;
  /** CRC-32 of the unpacked bytes. */
  crc: number;
}

export interface ZipLimits {
  /** Bytes of all entries once unpacked. */
  totalBytes: number;
  entries: number;
}

export const zipLimits: ZipLimits = { totalBytes: 512 * 1024 ** 2, entries: 10_000 };

/** `damaged`: no table of contents, or a broken one. `too-large`, `too-many-entries`: beyond the limits. `false-size`: declared empty, and is not. */
export type ZipTrouble = 'damaged' | 'encrypted' | 'false-size' | 'too-large' | 'too-many-entries';

const signatures = { entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, end64Locator: 0x07064b50 };
const entryHeaderBytes = 46;
const endBytes = 22;
const longestComment = 0xffff;
/** Stands where the number is too long for its field and follows elsewhere. */
const elsewhere32 = 0xffffffff;
const elsewhere16 = 0xffff;
/** An empty file that was deflated all the same takes two bytes. */
const emptyDeflatedBytes = 2;

const findEnd = (view: DataView): number | undefined => {
  const lowest = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let at = view.byteLength - endBytes; at >= lowest; at -= 1) if (view.getUint32(at, true) === signatures.end) return at;
  return undefined;
};

const longNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

const readEnd = (view: DataView, end: number): { count: number; start: number } => {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== elsewhere16 && start !== elsewhere32) return { count, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== signatures.end64Locator) return { count, start };
  const end64 = longNumber(view, locator + 8);
  if (view.getUint32(end64, true) !== signatures.end64) throw new RangeError('No ZIP64 end record where the locator says.');
  return { count: longNumber(view, end64 + 32), start: longNumber(view, end64 + 48) };
};

/** Long numbers of an entry, in the order of the fields that point there. */
const readLongNumbers = (view: DataView, from: number, to: number): number[] => {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    return Array.from({ length: Math.floor(view.getUint16(at + 2, true) / 8) }, (_, index) => longNumber(view, at + 4 + 8 * index));
  }
  return [];
};

const readEntry = (bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; encrypted: boolean; next: number } => {
  if (view.getUint32(at, true) !== signatures.entry) throw new RangeError('No entry where the table of contents has one.');
  const nameEnd = at + entryHeaderBytes + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) throw new RangeError('The table of contents breaks off.');
  const long = readLongNumbers(view, nameEnd, extraEnd);
  const number = (value: number): number => (value === elsewhere32 ? (long.shift() ?? value) : value);
  const size = number(view.getUint32(at + 24, true));
  const packedSize = number(view.getUint32(at + 20, true));
  const offset = number(view.getUint32(at + 42, true));
  if (offset + packedSize > bytes.length) throw new RangeError('An entry lies outside the file.');
  return {
    // Some programs of Windows write backslashes.
    entry: { name: new TextDecoder().decode(bytes.subarray(at + entryHeaderBytes, nameEnd)).replaceAll('\\', '/'), size, packedSize, offset, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true) },
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    next: extraEnd + view.getUint16(at + 32, true),
  };
};

/** Whether bytes begin as a ZIP file does; an empty one too. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/**
 * The entries of a ZIP file, or why it is not to be unpacked. Nothing is unpacked here; `unzipEntry` gives no more
 * bytes than an entry declares, so that what is declared can be relied on.
 */
export const listZip = (bytes: Uint8Array, limits: ZipLimits = zipLimits): { entries: ZipEntry[] } | { trouble: ZipTrouble } => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return { trouble: 'damaged' };
  const entries: ZipEntry[] = [];
  let total = 0;
  try {
    const { count, start } = readEnd(view, end);
    if (count > limits.entries) return { trouble: 'too-many-entries' };
    for (let index = 0, at = start; index < count; index += 1) {
      const { entry, encrypted, next } = readEntry(bytes, view, at);
      if (encrypted) return { trouble: 'encrypted' };
      if (entry.size === 0 && entry.packedSize > emptyDeflatedBytes) return { trouble: 'false-size' };
      total += entry.size;
      if (total > limits.totalBytes) return { trouble: 'too-large' };
      entries.push(entry);
      at = next;
    }
  } catch (error) {
    if (error instanceof RangeError) return { trouble: 'damaged' }; // DataView throws it where the file ends too early.
    throw error;
  }
  return { entries };
};
