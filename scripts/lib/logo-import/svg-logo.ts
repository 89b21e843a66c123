// Drawings: cleaned and judged by the rules that the browser shares, rendered here by sharp.
import sharp from 'sharp';
import type { Pixels } from '../../../src/logo/content-box.ts';
import { drawingTrouble, judgeDrawing, openDrawing, svgToLookAt, type CleanDrawing } from '../../../src/logo/drawing.ts';
import type { Prepared } from './report.ts';

const render = async (clean: CleanDrawing): Promise<Pixels> => {
  const { data, info } = await sharp(Buffer.from(svgToLookAt(clean))).timeout({ seconds: 20 }).toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

/** Prepares a drawing. Never throws for what is in the file. */
export const prepareSvg = async (bytes: Buffer): Promise<Prepared> => {
  const found = openDrawing(bytes);
  if ('refusals' in found) return found;
  try {
    const judged = judgeDrawing(found.clean, await render(found.clean));
    if ('refusals' in judged) return judged;
    const { svg, ...drawing } = judged.drawing;
    return { picture: { format: 'svg', bytes: Buffer.from(svg), pixels: Infinity, ...drawing } };
  } catch (error) {
    return { refusals: drawingTrouble(error) };
  }
};
