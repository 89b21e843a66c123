// Where in a picture something is drawn, and what it is made of.

import type { Size } from './refusals.ts';

/** Pixels row by row, four bytes each: red, green, blue, alpha. */
export interface Pixels extends Size {
  data: Uint8Array;
}

export interface Box extends Size {
  left: number;
  top: number;
}

/** Alpha up to this is nothing to the eye. */
const faint = 8;
/** Colours that differ less per channel are one: JPEG blurs a plain ground that much. */
const tolerance = 16;
/** A coloured ground is part of the logo's look: this much of the shorter side stays around the drawing. */
const colouredMargin = 0.12;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const colourAt = ({ data, width }: Pixels, x: number, y: number): Colour => {
  const at = 4 * (y * width + x);
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, data[at + 3] ?? 0];
};

const isNear = (one: Colour, other: Colour): boolean => one.every((value, channel) => Math.abs(value - (other[channel] ?? 0)) <= tolerance);

/** The smallest box that holds every pixel that counts; undefined if none does. */
const boxOf = ({ width, height }: Size, counts: (at: number) => boolean): Box | undefined => {
  let [left, right, top, bottom] = [width, -1, -1, -1];
  for (let y = 0; y < height; y += 1) {
    const row = 4 * y * width;
    let first = 0;
    while (first < width && !counts(row + 4 * first)) first += 1;
    if (first === width) continue;
    let last = width - 1;
    while (!counts(row + 4 * last)) last -= 1;
    if (top < 0) top = y;
    bottom = y;
    left = Math.min(left, first);
    right = Math.max(right, last);
  }
  return top < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 };
};

const withMargin = (box: Box, margin: number, { width, height }: Pixels): Box => {
  const [left, top] = [Math.max(0, box.left - margin), Math.max(0, box.top - margin)];
  return { left, top, width: Math.min(width, box.left + box.width + margin) - left, height: Math.min(height, box.top + box.height + margin) - top };
};

/** The picture's ground, if its corners are of one opaque colour. */
const groundOf = (pixels: Pixels): Colour | undefined => {
  const [right, bottom] = [pixels.width - 1, pixels.height - 1];
  const [first, ...others] = [colourAt(pixels, 0, 0), colourAt(pixels, right, 0), colourAt(pixels, 0, bottom), colourAt(pixels, right, bottom)] as const;
  return first[3] === 255 && others.every((corner) => isNear(corner, first)) ? first : undefined;
};

/** The picture without its transparent border, or without its border of one colour; undefined where nothing is left. */
export const contentBox = (pixels: Pixels): Box | undefined => {
  const { data } = pixels;
  const ground = groundOf(pixels);
  if (!ground) return boxOf(pixels, (at) => (data[at + 3] ?? 0) > faint);
  const [red, green, blue] = ground;
  const differs = (at: number): boolean =>
    Math.abs((data[at] ?? 0) - red) > tolerance || Math.abs((data[at + 1] ?? 0) - green) > tolerance || Math.abs((data[at + 2] ?? 0) - blue) > tolerance || data[at + 3] !== 255;
  const box = boxOf(pixels, differs);
  if (!box) return undefined;
  const isWhite = Math.min(red, green, blue) >= 255 - tolerance;
  return isWhite ? box : withMargin(box, Math.round(Math.min(box.width, box.height) * colouredMargin), pixels);
};

/** The pixels within a box; what is transparent there holds no colour any more. */
export const crop = ({ data, width }: Pixels, box: Box): Pixels => {
  const out = new Uint8Array(4 * box.width * box.height);
  for (let y = 0; y < box.height; y += 1) {
    const from = 4 * ((box.top + y) * width + box.left);
    out.set(data.subarray(from, from + 4 * box.width), 4 * y * box.width);
  }
  for (let at = 0; at < out.length; at += 4) if (out[at + 3] === 0) out.fill(0, at, at + 3);
  return { data: out, width: box.width, height: box.height };
};

/** How many colours there are, counted up to a limit. */
export const countColours = ({ data }: Pixels, limit: number): number => {
  const words = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const colours = new Set<number>();
  for (const word of words) {
    colours.add(word);
    if (colours.size >= limit) break;
  }
  return colours.size;
};

export const isOpaque = ({ data }: Pixels): boolean => {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
};

/** Whether nothing of it stands out on a white ground. */
export const isPale = ({ data }: Pixels): boolean => {
  for (let at = 0; at < data.length; at += 4) {
    const darkness = 255 - Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    if (darkness * (data[at + 3] ?? 0) > 40 * 255) return false;
  }
  return true;
};
