// Pictures and folders of them, made for a test.
import sharp, { type Sharp } from 'sharp';
import { importLogos, type LogoImportOptions } from '../../../../scripts/lib/logo-import/import-logos.ts';
import type { Owners } from '../../../../scripts/lib/logo-import/match-owner.ts';
import type { LogoFound, LogoReport } from '../../../../scripts/lib/logo-import/report.ts';
import { inspectLogoBytes } from '../../../../scripts/lib/logo.ts';
import { aManufacturer } from '../../builders.ts';
import { aTemporaryDirectory } from '../../temporary.ts';

export const svgNamespaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
export const mark = '<path fill="#123456" d="M2 2h20v12H2z"/>';
export const drawing = (inner: string, attributes = ''): string => `<svg ${svgNamespaces} width="240" height="160" viewBox="0 0 24 16"${attributes}>${inner}</svg>`;

type Rgba = [number, number, number, number];

/** A picture of a ground with a block of another colour in it. */
export const aBlock = ({ width = 200, height = 120, ground = [255, 255, 255, 255], ink = [18, 52, 86, 255], block = { left: 20, top: 30, width: 140, height: 60 } }: {
  width?: number; height?: number; ground?: Rgba; ink?: Rgba; block?: { left: number; top: number; width: number; height: number };
} = {}): Sharp => {
  const data = new Uint8Array(4 * width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const inside = x >= block.left && x < block.left + block.width && y >= block.top && y < block.top + block.height;
      // A notch, so that what is trimmed is not of one colour.
      const notch = inside && x < block.left + block.width / 4 && y < block.top + block.height / 4 && x > block.left + 2 && y > block.top + 2;
      data.set(inside && !notch ? ink : ground, 4 * (y * width + x));
    }
  }
  return sharp(data, { raw: { width, height, channels: 4 } });
};

/** What an import makes of these files. */
export const importFiles = async (files: Record<string, string | Uint8Array>, owners: Partial<Owners> = {}, options: LogoImportOptions = {}): Promise<LogoReport> => {
  await using directory = await aTemporaryDirectory();
  for (const [file, content] of Object.entries(files)) await directory.write(file, content);
  const report = await importLogos(directory.path, { manufacturers: [], products: [], ...owners }, options);
  // Places hold the folder, which is another one each time.
  return { ...report, refused: report.refused.map((problem) => ({ ...problem, place: { file: problem.place.file.slice(directory.path.length + 1).replaceAll('\\', '/') } })) };
};

/** What becomes of one file of one maker: the logo, or why not, in English and Chinese. */
export const importOne = async (file: string, content: string | Uint8Array): Promise<{ logo?: LogoFound; refused: string[]; zh: string[] }> => {
  const id = file.replace(/\.[^.]*$/, '');
  const { found, refused } = await importFiles({ [file]: content }, { manufacturers: [aManufacturer({ id })] });
  for (const { name, bytes } of found) {
    const { problems } = await inspectLogoBytes(name, () => Promise.resolve(Buffer.from(bytes)));
    if (problems.length > 0) throw new Error(`The build would refuse what was imported: ${problems.map(({ message }) => message.en).join('; ')}`);
  }
  const [logo] = found;
  return { ...(logo && { logo }), refused: refused.map(({ message, hint }) => `${message.en}. ${hint.en}`), zh: refused.map(({ message, hint }) => `${message.zh}。${hint.zh}`) };
};
