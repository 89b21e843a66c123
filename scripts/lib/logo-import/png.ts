// Pixels as a PNG: the same pixels give the same bytes, and nothing is in it but them.
import sharp, { type Sharp } from 'sharp';
import { countColours, isOpaque, type Pixels } from '../../../src/logo/content-box.ts';

const ofPixels = ({ data, width, height }: Pixels): Sharp => sharp(data, { raw: { width, height, channels: 4 } });

/** A palette halves the file, but the encoder may move a colour: taken only where it gives back every pixel. */
const withPalette = async (pixels: Pixels): Promise<Buffer | undefined> => {
  if (countColours(pixels, 257) > 256) return undefined;
  const bytes = await ofPixels(pixels).png({ palette: true, quality: 100, dither: 0, effort: 1, compressionLevel: 9 }).toBuffer();
  const back = await sharp(bytes).ensureAlpha().raw().toBuffer();
  return back.equals(pixels.data) ? bytes : undefined;
};

/** Lossless, without metadata. Tried on drawn logos: filters make them larger, and a palette never keeps shades of transparency. */
export const toPng = async (pixels: Pixels): Promise<Buffer> => {
  if (!isOpaque(pixels)) return ofPixels(pixels).png({ compressionLevel: 9 }).toBuffer();
  return (await withPalette(pixels)) ?? ofPixels(pixels).removeAlpha().png({ compressionLevel: 9 }).toBuffer();
};

/** Scaled down to fit a square of so many pixels. */
export const scaledDown = async (pixels: Pixels, side: number): Promise<Pixels> => {
  const { data, info } = await ofPixels(pixels).resize(side, side, { fit: 'inside', withoutEnlargement: true }).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};
