// Unpacks one entry of a ZIP file, piece by piece, and never more of it than it declares.
import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-guard.ts';

/** A file that is not what it says it is: it breaks off, was altered, or lies about its size. */
export class DamagedFile extends Error {}

const localSignature = 0x04034b50;
const localHeaderBytes = 30;
/** Deflate packs at most 1:1032, so that a piece of this size unpacks to 16 MB at the most. */
const pieceBytes = 16 * 1024;

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const updateCrc = (crc: number, bytes: Uint8Array): number => {
  let value = ~crc;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
};

const packedBytes = (bytes: Uint8Array, { name, offset, packedSize }: ZipEntry): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + localHeaderBytes > bytes.length || view.getUint32(offset, true) !== localSignature) throw new DamagedFile(`No file begins where ${name} should.`);
  const start = offset + localHeaderBytes + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new DamagedFile(`${name} breaks off.`);
  return bytes.subarray(start, start + packedSize);
};

const inflated = function* (packed: Uint8Array, name: string): Generator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += pieceBytes) {
    try {
      inflate.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
    } catch (cause) {
      throw new DamagedFile(`${name} cannot be unpacked.`, { cause });
    }
    yield* pieces;
    pieces = [];
  }
};

/**
 * Gives an entry's bytes piece by piece.
 * @throws DamagedFile as soon as it holds more than it declares; at the end if it holds less, or other bytes
 */
export const unzipEntry = function* (bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  if (entry.method !== 0 && entry.method !== 8) throw new DamagedFile(`${entry.name} is packed in a way that is not known (${entry.method}).`);
  let size = 0;
  let crc = 0;
  for (const piece of entry.method === 0 ? [packed] : inflated(packed, entry.name)) {
    size += piece.length;
    if (size > entry.size) throw new DamagedFile(`${entry.name} holds more than the ${entry.size} bytes that it declares.`);
    crc = updateCrc(crc, piece);
    yield piece;
  }
  if (size < entry.size) throw new DamagedFile(`${entry.name} holds ${size} bytes, not the ${entry.size} that it declares.`);
  if (crc !== entry.crc) throw new DamagedFile(`${entry.name} was altered: its checksum differs.`);
};
