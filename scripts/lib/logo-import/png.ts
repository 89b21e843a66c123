// Pixels as a PNG: the same pixels give the same bytes, and nothing is in it but them.
import sharp, { type Sharp } from 'sharp';
import { countColours, isOpaque, type Pixels } from './content-box.ts';

const ofPixels = ({ data, width, height }: Pixels): Sharp => sharp(data, { raw: { width, height, channels: 4 } });

/** A palette is smaller, but the encoder may move a colour: taken only where it gives back every pixel. */
const withPalette = async (pixels: Pixels): Promise<Buffer | undefined> => {
  if (countColours(pixels, 257) > 256) return undefined;
  const bytes = await ofPixels(pixels).png({ palette: true, quality: 100, dither: 0, effort: 4, compressionLevel: 9 }).toBuffer();
  const back = await sharp(bytes).ensureAlpha().raw().toBuffer();
  return back.equals(pixels.data) ? bytes : undefined;
};

/** Lossless, without metadata. */
export const toPng = async (pixels: Pixels): Promise<Buffer> => {
  const palette = await withPalette(pixels);
  if (palette) return palette;
  const picture = isOpaque(pixels) ? ofPixels(pixels).removeAlpha() : ofPixels(pixels);
  return picture.png({ compressionLevel: 9, adaptiveFiltering: true }).toBuffer();
};

/** Scaled down to fit a square of so many pixels. */
export const scaledDown = async (pixels: Pixels, side: number): Promise<Pixels> => {
  const { data, info } = await ofPixels(pixels).resize(side, side, { fit: 'inside', withoutEnlargement: true }).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};
