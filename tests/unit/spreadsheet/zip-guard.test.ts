// A ZIP file is looked through before it is unpacked, and no entry gives more than it declares.
import { zipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DamagedFile, unzipEntry } from '../../../src/spreadsheet/unzip-entry.ts';
import { isZip, listZip, zipLimits } from '../../../src/spreadsheet/zip-guard.ts';

const text = strToU8('示例'.repeat(1000));
const archive = (): Uint8Array => zipSync({ 'a.txt': text, '文件夹/b.txt': [text, { level: 0 }], 'empty.txt': new Uint8Array(0) });

const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;

/** Where a signature stands for the first time. */
const find = (bytes: Uint8Array, signature: number): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 4 <= bytes.length; at += 1) if (view.getUint32(at, true) === signature) return at;
  throw new Error(`No signature ${signature.toString(16)}.`);
};

/** A number of the first entry of the table of contents: 20 packed size, 24 size, 42 offset. */
const setEntry = (bytes: Uint8Array, field: number, value: number): Uint8Array => {
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(find(bytes, centralSignature) + field, value, true);
  return bytes;
};

const troubleOf = (bytes: Uint8Array, limits = zipLimits): string => {
  const listed = listZip(bytes, limits);
  return 'trouble' in listed ? listed.trouble : 'none';
};

const unzipFirst = (bytes: Uint8Array): Uint8Array => {
  const listed = listZip(bytes);
  const [entry] = 'entries' in listed ? listed.entries : [];
  if (!entry) throw new Error('No entry.');
  return Buffer.concat([...unzipEntry(bytes, entry)]);
};

test('the entries of a ZIP file, with their sizes, and what they hold', () => {
  const bytes = archive();
  const listed = listZip(bytes);
  if ('trouble' in listed) throw new Error(listed.trouble);
  expect(listed.entries.map(({ name, size, method }) => [name, size, method])).toEqual([['a.txt', 6000, 8], ['文件夹/b.txt', 6000, 0], ['empty.txt', 0, 8]]);
  for (const entry of listed.entries) expect(Buffer.concat([...unzipEntry(bytes, entry)])).toEqual(entry.size === 0 ? Buffer.alloc(0) : Buffer.from(text));
});

test('a file within a larger buffer', () => {
  const bytes = archive();
  const larger = new Uint8Array(bytes.length + 100);
  larger.set(bytes, 50);
  expect(unzipFirst(larger.subarray(50, 50 + bytes.length))).toEqual(Buffer.from(text));
});

test('a comment behind the end, and sizes written long, as some programs always do', () => {
  const commented = new Uint8Array([...archive(), ...strToU8('comment')]);
  new DataView(commented.buffer).setUint16(find(commented, endSignature) + 20, 7, true);
  expect(troubleOf(commented)).toBe('none');
  // ZIP64: the size stands in an extra field behind the name.
  const plain = zipSync({ 'a.txt': [text, { extra: { 1: new Uint8Array(new BigUint64Array([6000n]).buffer) } }] });
  expect(unzipFirst(setEntry(plain, 24, 0xffffffff))).toEqual(Buffer.from(text));
});

test('what is no ZIP file, and an empty one', () => {
  expect(isZip(strToU8('PKW is text'))).toBe(false);
  expect(isZip(zipSync({}))).toBe(true);
  expect(listZip(zipSync({}))).toEqual({ entries: [] });
});

describe('is not unpacked', () => {
  test.each([
    ['a file that breaks off', () => archive().subarray(0, 200), 'damaged'],
    ['no bytes', () => new Uint8Array(0), 'damaged'],
    ['a table of contents that lies elsewhere', () => { const bytes = archive(); new DataView(bytes.buffer).setUint32(find(bytes, endSignature) + 16, 5, true); return bytes; }, 'damaged'],
    ['an entry that lies outside', () => setEntry(archive(), 42, 0x7fffffff), 'damaged'],
    ['more entries than there are', () => { const bytes = archive(); new DataView(bytes.buffer).setUint16(find(bytes, endSignature) + 10, 9, true); return bytes; }, 'damaged'],
    ['an entry that declares nothing and holds something', () => setEntry(archive(), 24, 0), 'false-size'],
    ['an entry with a password', () => { const bytes = archive(); bytes[find(bytes, centralSignature) + 8] = 1; return bytes; }, 'encrypted'],
    ['an entry of 4 GB', () => setEntry(archive(), 24, 0xfffffffe), 'too-large'],
  ])('%s', (_, bytes, trouble) => {
    expect(troubleOf(bytes())).toBe(trouble);
  });

  test('more than the limits allow, be it in one entry or in many', () => {
    expect(troubleOf(archive(), { ...zipLimits, totalBytes: 11_999 })).toBe('too-large');
    expect(troubleOf(archive(), { ...zipLimits, totalBytes: 12_000 })).toBe('none');
    expect(troubleOf(archive(), { ...zipLimits, entries: 2 })).toBe('too-many-entries');
    expect(troubleOf(zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array(0)])), { level: 0 }))).toBe('too-many-entries');
  });
});

describe('is told while unpacking', () => {
  test.each([
    ['an entry that holds more than it declares', () => setEntry(archive(), 24, 5999), 'a.txt holds more than the 5999 bytes that it declares.'],
    ['an entry that holds less', () => setEntry(archive(), 24, 6001), 'a.txt holds 6000 bytes, not the 6001 that it declares.'],
    ['an entry that breaks off', () => setEntry(archive(), 20, 9), 'a.txt cannot be unpacked.'],
    ['an entry that was altered', () => setEntry(archive(), 16, 1), 'a.txt was altered: its checksum differs.'],
    ['an entry that does not begin where it should', () => setEntry(archive(), 42, 3), 'No file begins where a.txt should.'],
    ['a way of packing that is not known', () => { const bytes = archive(); bytes[find(bytes, centralSignature) + 10] = 14; return bytes; }, 'a.txt is packed in a way that is not known (14).'],
  ])('%s', (_, bytes, message) => {
    expect(() => unzipFirst(bytes())).toThrow(new DamagedFile(message));
  });

  test('a bomb stops at what it declares', () => {
    const bomb = setEntry(zipSync({ bomb: new Uint8Array(16 * 1024 ** 2) }), 24, 1000);
    expect(bomb.length).toBeLessThan(100_000);
    expect(() => unzipFirst(bomb)).toThrow('bomb holds more than the 1000 bytes that it declares.');
  });
});
