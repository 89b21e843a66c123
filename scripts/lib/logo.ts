// Logos: what a supplied file must be, and how it is turned into pictures for the site.
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import sharp from 'sharp';
import type { Problem } from '../../src/catalogue/problem.ts';
import type { LogoFile } from '../../src/catalogue/records.ts';
import { svgProblems } from './svg.ts';

/** A picture with more pixels is refused before it is decoded. */
const maxPixels = 40_000_000;
const maxBytes = 10 * 1024 * 1024;
/** Shorter sides look blurred on the product page. */
const minSide = 48;

/** sharp's name of the format by file extension. */
const formats: Record<string, string> = { '.svg': 'svg', '.png': 'png', '.jpg': 'jpeg', '.jpeg': 'jpeg', '.webp': 'webp' };

const problemOf = (file: string, zh: string, hintZh: string, en: string, hintEn: string): Problem => ({
  file: `logos/${file}`,
  path: [],
  message: { zh, en },
  hint: { zh: hintZh, en: hintEn },
});

const supply = { zh: '请换成 SVG、PNG、JPEG 或 WebP 文件。', en: 'Supply an SVG, PNG, JPEG or WebP file.' };

/** What an inspection tells: the file as records know it, and why it may not be used. */
export interface LogoInspection {
  logo: LogoFile;
  problems: Problem[];
}

/** Looks at one file of logos/ without changing it. Never throws for what is in the file. */
export const inspectLogo = async (path: string): Promise<LogoInspection> => inspectLogoBytes(basename(path), () => readFile(path));

/**
 * The same for a file that is not written yet.
 * @param read is asked only where the name is one of a picture
 */
export const inspectLogoBytes = async (name: string, read: () => Promise<Buffer>): Promise<LogoInspection> => {
  const format = formats[extname(name).toLowerCase()];
  if (!format) return { logo: { name }, problems: [problemOf(name, '不是支持的图片格式', supply.zh, 'is not a supported kind of picture', supply.en)] };
  const bytes = await read();
  if (bytes.length > maxBytes) {
    return { logo: { name }, problems: [problemOf(name, `文件有 ${Math.round(bytes.length / 1024 / 1024)} MB，最多 10 MB`, '请缩小图片。', `has ${Math.round(bytes.length / 1024 / 1024)} MB, at most 10 MB are allowed`, 'Make the picture smaller.')] };
  }
  if (format === 'svg') {
    const problems = svgProblems(name, bytes.toString('utf8'));
    if (problems.length > 0) return { logo: { name }, problems };
  }
  try {
    const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { width, height } = metadata;
    if (metadata.format !== format) {
      return { logo: { name }, problems: [problemOf(name, `扩展名与内容不符：实际是 ${metadata.format}`, '请改正扩展名。', `the extension does not fit: it is ${metadata.format}`, 'Correct the extension.')] };
    }
    if (width * height > maxPixels) {
      return { logo: { name }, problems: [problemOf(name, `图片有 ${Math.round(width * height / 1e6)} 百万像素，最多 40`, '请缩小到 4000 像素以内。', `has ${Math.round(width * height / 1e6)} megapixels, at most 40 are allowed`, 'Scale it down to 4,000 pixels or less.')] };
    }
    const size = { width, height };
    if (format !== 'svg' && Math.min(width, height) < minSide) {
      return { logo: { name, size }, problems: [problemOf(name, `只有 ${width} × ${height} 像素`, `短边至少 ${minSide} 像素，最好提供 SVG。`, `has only ${width} × ${height} pixels`, `The shorter side needs ${minSide} pixels; an SVG is best.`)] };
    }
    // Metadata is read from the head of the file; decoding shows whether the rest is there.
    await sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' }).resize(16, 16, { fit: 'inside' }).raw().toBuffer();
    return { logo: { name, size }, problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { logo: { name }, problems: [problemOf(name, `不是可以打开的图片（${reason}）`, supply.zh, `cannot be opened as a picture (${reason})`, supply.en)] };
  }
};
