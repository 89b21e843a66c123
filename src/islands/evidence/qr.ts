// A QR code as the outline of its dark modules.
import { encode } from 'uqr';

/** Light modules that a reader needs around the code, by its standard. */
const quietZone = 4;

export interface QrOutline {
  /** Modules along a side, with the quiet zone. */
  size: number;
  /** For the `d` of a path: a rectangle per run of dark modules. */
  path: string;
}

/** @throws if the text is longer than the largest code holds */
export const qrOutline = (text: string): QrOutline => {
  // The level that survives a fold or a stamp over a seventh of it; it also makes a code that an old printer can draw.
  const { size, data } = encode(text, { ecc: 'M', border: quietZone });
  const runs = data.flatMap((row, y) => {
    const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
    return starts.map((x) => {
      const end = row.indexOf(false, x);
      const length = (end === -1 ? size : end) - x;
      return `M${x} ${y}h${length}v1h-${length}z`;
    });
  });
  return { size, path: runs.join('') };
};
