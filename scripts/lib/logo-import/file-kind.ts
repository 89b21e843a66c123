// What a file's name says it is, and what its first bytes say.
import { refusal, type Refusal } from './report.ts';

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

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

const signatures: [name: string, at: number, bytes: Buffer][] = [
  ['png', 0, bytesOf('\x89PNG\r\n\x1a\n')],
  ['jpeg', 0, bytesOf('\xff\xd8\xff')],
  ['gif', 0, bytesOf('GIF8')],
  ['webp', 8, bytesOf('WEBP')],
  ['tiff', 0, bytesOf('II*\0')],
  ['tiff', 0, bytesOf('MM\0*')],
  ['heif', 4, bytesOf('ftyp')],
  ['bmp', 0, bytesOf('BM')],
  ['pdf', 0, bytesOf('%PDF')],
  ['psd', 0, bytesOf('8BPS')],
  ['svgz', 0, bytesOf('\x1f\x8b')],
  ['zip', 0, bytesOf('PK\x03\x04')],
];

/** What a file is by its first bytes: a kind, another well-known one, `markup`, or undefined. */
export const contentOf = (bytes: Buffer): string | undefined => {
  const signature = signatures.find(([, at, expected]) => bytes.subarray(at, at + expected.length).equals(expected));
  if (signature) return signature[0];
  const head = bytes.subarray(0, 4096).toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8').replace(/[\uFEFF\0]/g, '').trimStart();
  if (!head.startsWith('<')) return undefined;
  return /^<(?:!doctype\s+html|html)\b/i.test(head) ? 'html' : 'svg';
};

/** Why a file whose content is not what its name says cannot be used, if so. */
export const mismatch = (kind: FileKind, bytes: Buffer): Refusal | undefined => {
  const content = contentOf(bytes);
  if (content === kind || content === undefined) return undefined;
  if (content === 'html') return refusal('内容是网页，不是图片', '下载时存成了网页，请重新下载图片本身。', 'holds a web page, not a picture', 'A page was saved instead of the picture: download the picture itself.');
  if (Object.values<string>(kinds).includes(content)) {
    const extension = content === 'jpeg' ? 'jpg' : content === 'heif' ? 'avif' : content;
    return refusal(`扩展名与内容不符：实际是 ${content}`, `请把扩展名改成 .${extension}。`, `the extension does not fit: it is ${content}`, `Make the extension .${extension}.`);
  }
  return refusal(`扩展名与内容不符：实际是 ${content}`, supplyZh, `the extension does not fit: it is ${content}`, supplyEn);
};
