// Logos as pictures: how large they are shown, and their bytes in each format. The door to the edition's logos/.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import sharp from 'sharp';
import type { CatalogueProduct } from './catalogue/catalogue.ts';
import type { Manufacturer } from './catalogue/schema.ts';

const directory = join(resolve(process.env['CATALOGUE_DIR'] || 'content'), 'logos');

/** Settings of the encoders. AVIF at its default effort takes nine times as long for 12 % fewer bytes. */
const encoding = { avif: { quality: 60, effort: 1 }, webp: { quality: 80 }, png: { palette: true } } as const;

/** Rendered logos of earlier builds. A name says all that the bytes depend on, so that nothing in it goes stale. */
const cache = resolve('node_modules/.cache/logos');
const settings = createHash('sha256').update(JSON.stringify({ encoding, versions: sharp.versions })).digest('hex').slice(0, 8);

const cached = async (name: string, render: () => Promise<Buffer>): Promise<Buffer> => {
  const path = join(cache, `${settings}-${name}`);
  if (existsSync(path)) return readFileSync(path);
  const bytes = await render();
  mkdirSync(cache, { recursive: true });
  // Written aside and renamed: a build that is interrupted leaves no half picture behind.
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
  return bytes;
};

/** The box into which a logo is fitted, in CSS pixels; it is never cropped. */
const box = { width: 240, height: 160 };
export const densities = [1, 2] as const;
export const formats = ['avif', 'webp', 'png'] as const;
type Density = (typeof densities)[number];
type Format = (typeof formats)[number];

export interface Logo {
  /** Shown size in CSS pixels, in the logo's own proportions. */
  width: number;
  height: number;
  /** File name of one rendition. */
  fileName: (format: Format, density: Density) => string;
  render: (format: Format, density: Density) => Promise<Buffer>;
}

const readLogo = async (name: string): Promise<Logo> => {
  const bytes = readFileSync(join(directory, name));
  const vector = extname(name) === '.svg';
  const size = await sharp(bytes).metadata();
  // A drawing is as large as the box; a photograph of pixels is not enlarged.
  const scale = Math.min(box.width / size.width, box.height / size.height, vector ? Infinity : 1);
  const [width, height] = [Math.max(1, Math.round(size.width * scale)), Math.max(1, Math.round(size.height * scale))];
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const stem = name.replace(/\.[a-z]+$/, '');
  const fileName = (format: Format, density: Density): string => `${stem}.${hash}@${density}x.${format}`;
  const render = (format: Format, density: Density): Promise<Buffer> => {
    const pixelDensity = vector ? Math.min(2400, Math.max(72, 72 * scale * density)) : undefined;
    const picture = sharp(bytes, pixelDensity === undefined ? {} : { density: pixelDensity })
      .rotate()
      .resize(width * density, height * density, { fit: 'inside', withoutEnlargement: !vector })
      .toColourspace('srgb');
    return picture.toFormat(format, encoding[format]).toBuffer();
  };
  return { width, height, fileName, render: (format, density) => cached(`${width}x${height}-${fileName(format, density)}`, () => render(format, density)) };
};

const logos = new Map<string, Promise<Logo>>();

const logoNamed = (name: string): Promise<Logo> => {
  const known = logos.get(name);
  if (known && !import.meta.env.DEV) return known;
  const logo = readLogo(name);
  logos.set(name, logo);
  return logo;
};

const fileNames = (): string[] => {
  try {
    return readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
  } catch {
    return []; // An edition without logos has no such folder.
  }
};

/** Every logo of the edition. */
export const allLogos = (): Promise<Logo[]> => Promise.all(fileNames().map(logoNamed));

export const manufacturerLogo = async ({ logo }: Manufacturer): Promise<Logo | undefined> => (logo === undefined ? undefined : logoNamed(logo));

/** The product's own logo, else its maker's. */
export const productLogo = async ({ product, manufacturer }: CatalogueProduct): Promise<Logo | undefined> =>
  product.logo === undefined ? manufacturerLogo(manufacturer) : logoNamed(product.logo);
