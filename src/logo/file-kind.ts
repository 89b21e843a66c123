// What a file's name says it is, and what its first bytes say.
import { refusal, type Refusal } from './refusals.ts';

export type FileKind = 'svg' | 'png' | 'jpeg' | 'webp' | 'gif' | 'tiff' | 'heif';

/** Kinds by extension. HEIF holds AVIF, which can be read, and HEIC, which mostly can not. */
const kinds: Record<string, FileKind> = {
  svg: 'svg', png: 'png', apng: 'png', jpg: 'jpeg', jpeg: 'jpeg', jfif: 'jpeg', webp: 'webp', gif: 'gif', tif: 'tiff', tiff: 'tiff', avif: 'heif', heic: 'heif', heif: 'heif',
};

/** `png` of `a/B.PNG`; '' without one. */
export const extensionOf = (file: string): string => /\.([^./]*)$/.exec(file)?.[1]?.toLowerCase() ?? '';

export const kindOf = (file: string): FileKind | undefined => (Object.hasOwn(kinds, extensionOf(file)) ? kinds[extensionOf(file)] : undefined);

const supplyZh = '请换成 SVG（文字转为路径）或 PNG 文件。';
const supplyEn = 'Supply an SVG with its text as paths, or a PNG.';

export const notAPicture = (file: string): Refusal => {
  const extension = extensionOf(file);
  const shown = extension === '' ? '' : ` .${extension.slice(0, 12)}`;
  return refusal(`不是可以读取的图片格式${shown && `（${shown.trim()}）`}`, supplyZh, `is no kind of picture that can be read${shown && ` (${shown.trim()})`}`, supplyEn);
};

/** What a file begins with, a character per byte, at its beginning or a few bytes behind it. */
const signatures: [name: string, at: number, beginning: string][] = [
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpeg', 0, '\xff\xd8\xff'],
  ['gif', 0, 'GIF8'],
  ['webp', 8, 'WEBP'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['heif', 4, 'ftyp'],
  ['bmp', 0, 'BM'],
  ['pdf', 0, '%PDF'],
  ['psd', 0, '8BPS'],
  ['svgz', 0, '\x1f\x8b'],
  ['zip', 0, 'PK\x03\x04'],
];

const beginsWith = (bytes: Uint8Array, at: number, beginning: string): boolean => [...beginning].every((character, index) => bytes[at + index] === character.charCodeAt(0));

/** What a file is by its first bytes: a kind, another well-known one, `markup`, or undefined. */
export const contentOf = (bytes: Uint8Array): string | undefined => {
  const signature = signatures.find(([, at, beginning]) => beginsWith(bytes, at, beginning));
  if (signature) return signature[0];
  const head = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 4096)).replace(/[\uFEFF\0]/g, '').trimStart();
  if (!head.startsWith('<')) return undefined;
  return /^<(?:!doctype\s+html|html)\b/i.test(head) ? 'html' : 'svg';
};

/** Why a file whose content is not what its name says cannot be used, if so. */
export const mismatch = (kind: FileKind, bytes: Uint8Array): Refusal | undefined => {
  const content = contentOf(bytes);
  if (content === kind || content === undefined) return undefined;
  if (content === 'html') return refusal('内容是网页，不是图片', '下载时存成了网页，请重新下载图片本身。', 'holds a web page, not a picture', 'A page was saved instead of the picture: download the picture itself.');
  if (Object.values<string>(kinds).includes(content)) {
    const extension = content === 'jpeg' ? 'jpg' : content === 'heif' ? 'avif' : content;
    return refusal(`扩展名与内容不符：实际是 ${content}`, `请把扩展名改成 .${extension}。`, `the extension does not fit: it is ${content}`, `Make the extension .${extension}.`);
  }
  return refusal(`扩展名与内容不符：实际是 ${content}`, supplyZh, `the extension does not fit: it is ${content}`, supplyEn);
};
