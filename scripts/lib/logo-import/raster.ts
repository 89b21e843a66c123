// Pictures of pixels: turned upright, in sRGB, without metadata and without their empty border.
import sharp, { type Sharp } from 'sharp';
import { contentBox, crop, type Box, type Pixels } from '../../../src/logo/content-box.ts';
import { mismatch, type FileKind } from '../../../src/logo/file-kind.ts';
import { drawnIn, mostPixels, rasterDone, rasterWarnings, refusalsByPixels, refusalsBySize, shortestSide, type Drawn } from '../../../src/logo/raster.ts';
import { longestSide, reasonOf, refusal, type Size } from '../../../src/logo/refusals.ts';
import { scaledDown, toPng } from './png.ts';
import type { Picture, Prepared } from './report.ts';

/** Photographs hardly compress without loss. Above this a picture is brought to the size at which the site shows it. */
const heavyBytes = 500 * 1024;
const heavySide = 480;

type Metadata = Awaited<ReturnType<Sharp['metadata']>>;

const upright = (bytes: Buffer): Sharp => sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient();

const readPixels = async (picture: Sharp): Promise<Pixels> => {
  const { data, info } = await picture.resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true }).toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  if (info.channels !== 4) throw new Error(`A picture in sRGB with alpha has four channels, not ${info.channels}`);
  return { data, width: info.width, height: info.height };
};

/** A box of the scaled picture in pixels of the supplied one, a pixel of the scaled one added around it. */
const enlarged = (box: Box, scale: number, size: Size): Box => {
  const [left, top] = [Math.max(0, Math.floor((box.left - 1) * scale)), Math.max(0, Math.floor((box.top - 1) * scale))];
  const [right, bottom] = [Math.min(size.width, Math.ceil((box.left + box.width + 1) * scale)), Math.min(size.height, Math.ceil((box.top + box.height + 1) * scale))];
  return { left, top, width: right - left, height: bottom - top };
};

/** The picture without its border, at most 1,024 pixels long, and how large it was when supplied; undefined where nothing is drawn. */
const readTrimmed = async (bytes: Buffer, size: Size): Promise<{ pixels: Pixels; drawn: Drawn } | undefined> => {
  const whole = await readPixels(upright(bytes));
  const drawn = drawnIn(whole, size);
  if (!drawn) return undefined;
  const { box, scale } = drawn;
  const isWhole = box.width >= whole.width - 2 && box.height >= whole.height - 2;
  if (scale <= 1 || isWhole) return { pixels: crop(whole, box), drawn };
  // A small logo on a large ground: read once more, so that it keeps the pixels that it has.
  const near = await readPixels(upright(bytes).extract(enlarged(box, scale, size)));
  return { pixels: crop(near, contentBox(near) ?? { left: 0, top: 0, width: near.width, height: near.height }), drawn };
};

/** An animated PNG says so before its first picture. */
const isAnimatedPng = (bytes: Buffer): boolean => {
  const control = bytes.indexOf('acTL', 0, 'latin1');
  return control > 0 && control < bytes.indexOf('IDAT', 0, 'latin1');
};

const colourChange = ({ space, icc }: Metadata): 'cmyk' | 'profile' | undefined => (space === 'cmyk' ? 'cmyk' : icc ? 'profile' : undefined);

const metadataNames = (metadata: Metadata): string[] => [metadata.exif && 'EXIF', metadata.xmp && 'XMP', metadata.iptc && 'IPTC', metadata.icc && 'ICC'].filter((part) => typeof part === 'string');

const prepare = async (kind: FileKind, bytes: Buffer): Promise<Prepared> => {
  const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
  const { width, height } = metadata.autoOrient;
  if (metadata.format !== kind) return { refusals: [refusal(`扩展名与内容不符：实际是 ${metadata.format}`, '请改正扩展名。', `the extension does not fit: it is ${metadata.format}`, 'Correct the extension.')] };
  const early = refusalsBySize({ width, height });
  if (early.length > 0) return { refusals: early };
  const trimmed = await readTrimmed(bytes, { width, height });
  const refusals = refusalsByPixels(trimmed?.pixels, trimmed?.drawn);
  if (refusals.length > 0 || !trimmed) return { refusals };
  const { supplied } = trimmed.drawn;
  const fine = await toPng(trimmed.pixels);
  const isHeavy = fine.length > heavyBytes && Math.min(trimmed.pixels.width, trimmed.pixels.height) * heavySide / Math.max(trimmed.pixels.width, trimmed.pixels.height) >= shortestSide;
  const pixels = isHeavy ? await scaledDown(trimmed.pixels, heavySide) : trimmed.pixels;
  const written = { width: pixels.width, height: pixels.height };
  const isMoving = (metadata.pages ?? 1) > 1 || (kind === 'png' && isAnimatedPng(bytes));
  const picture: Picture = {
    format: 'png',
    bytes: isHeavy ? await toPng(pixels) : fine,
    size: written,
    pixels: supplied.width * supplied.height,
    done: rasterDone({ kind, whole: { width, height }, supplied, written, isTurned: (metadata.orientation ?? 1) > 1, colours: colourChange(metadata), metadata: metadataNames(metadata) }),
    warnings: rasterWarnings(pixels, isMoving),
  };
  return { picture };
};

/** Prepares a picture of pixels. Never throws for what is in the file. */
export const prepareRaster = async (kind: FileKind, bytes: Buffer): Promise<Prepared> => {
  const wrong = mismatch(kind, bytes);
  if (wrong) return { refusals: [wrong] };
  try {
    return await prepare(kind, bytes);
  } catch (error) {
    return { refusals: [refusal(`不是可以打开的图片（${reasonOf(error)}）`, '文件可能已损坏或不完整，请重新下载，或换成 SVG、PNG 文件。', `cannot be opened as a picture (${reasonOf(error)})`, 'It may be damaged or cut off: download it again, or supply an SVG or PNG.')] };
  }
};
