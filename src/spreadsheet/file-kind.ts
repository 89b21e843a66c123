// What a file is, by its content: names lie, and a list that a portal calls .xls is often a web page.
import type { ZipEntry } from './zip-guard.ts';

/** What is told apart so that each can be told what to do. */
export type RefusedKind =
  | 'archive' | 'binary' | 'encrypted' | 'html' | 'image' | 'legacy-excel' | 'legacy-word' | 'opendocument' | 'pdf' | 'presentation' | 'rich-text' | 'unknown-text' | 'word' | 'wps-et' | 'xlsb' | 'xml' | 'xml-2003' | 'zip';

/** Text of the first bytes, a character per byte. */
const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

const extensionOf = (file: string): string => /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

/** Whether an OLE2 container has a stream of this name. Its directory is a run of records of 128 bytes, each with its name in UTF-16 in front. */
const hasStream = (bytes: Uint8Array, name: string): boolean => {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] === wanted.length + 2 && bytes[at + 65] === 0 && wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
};

const kindOfOle2 = (file: string, bytes: Uint8Array): RefusedKind => {
  if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted';
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return ['et', 'ett'].includes(extensionOf(file)) ? 'wps-et' : 'legacy-excel';
  if (hasStream(bytes, 'WordDocument')) return 'legacy-word';
  return hasStream(bytes, 'PowerPoint Document') ? 'presentation' : 'binary';
};

const imageBeginnings = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'];

const isImage = (bytes: Uint8Array): boolean => {
  const beginning = latin(bytes, 0, 12);
  if (imageBeginnings.some((one) => beginning.startsWith(one))) return true;
  // BM is a bitmap if its length follows; text may begin with these letters too.
  if (beginning.startsWith('BM') && bytes.length > 6) return new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true) === bytes.length;
  return (beginning.startsWith('RIFF') && beginning.endsWith('WEBP')) || /^.{4}ftyp(?:heic|heix|mif1|avif)/s.test(beginning);
};

/** What a file is that begins with bytes of its own; undefined if it may be a ZIP file or text. */
export const binaryKind = (file: string, bytes: Uint8Array): RefusedKind | undefined => {
  const beginning = latin(bytes, 0, 8);
  if (beginning === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') return kindOfOle2(file, bytes);
  if (beginning.startsWith('%PDF-')) return 'pdf';
  if (isImage(bytes)) return 'image';
  if (/^(?:Rar!\x1a|7z\xbc\xaf\x27\x1c|\x1f\x8b)/.test(beginning)) return 'archive';
  return undefined;
};

/** What a ZIP file is that is no workbook, by the part it is about and what else it holds. */
export const zipKind = (entries: readonly ZipEntry[], mainPart: string | undefined): RefusedKind | undefined => {
  const main = mainPart?.toLowerCase() ?? '';
  if (main.endsWith('.bin')) return 'xlsb';
  if (main.startsWith('word/')) return 'word';
  if (main.startsWith('ppt/')) return 'presentation';
  if (main !== '') return undefined;
  const names = new Set(entries.map(({ name }) => name));
  return names.has('mimetype') && names.has('content.xml') ? 'opendocument' : 'zip';
};

/** What a text is that is no table; undefined for a table. */
export const textKind = (text: string): RefusedKind | undefined => {
  const beginning = text.slice(0, 4096).trimStart().toLowerCase();
  if (beginning.startsWith('{\\rtf')) return 'rich-text';
  if (beginning.startsWith('mime-version:')) return 'html'; // A web page in one file, as Excel saves it.
  if (!/^<[!?a-z]/.test(beginning)) return undefined;
  if (beginning.includes('urn:schemas-microsoft-com:office:spreadsheet') || beginning.includes('progid="excel.sheet"')) return 'xml-2003';
  if (beginning.includes('urn:oasis:names:tc:opendocument')) return 'opendocument';
  if (/<(?:!doctype html|html|head|meta|body|table|style|div|script)\b/.test(beginning)) return 'html';
  return beginning.startsWith('<?xml') || beginning.startsWith('<svg') ? 'xml' : undefined;
};
