// Writing in a drawing as outlines: a badge must look the same where no font of ours is installed, and in an old printer driver.
import outlines from './letters.json' with { type: 'json' };

interface Letter {
  width: number;
  x: number;
  y: number;
  /** From the starting point, in relative commands. */
  outline: string;
}

/** In hundredths of an em, with the baseline at 88. */
const letters = new Map<string, Letter>(Object.entries(outlines.letters).map(([letter, [width, x, y, outline]]) => [letter, { width: Number(width), x: Number(x), y: Number(y), outline: String(outline) }]));

/** Whether a text can be written. */
export const canWrite = (text: string): boolean => [...text].every((letter) => letters.has(letter));

/** Width of a text in ems. @throws if a letter has no outline */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => {
    const known = letters.get(letter);
    if (!known) throw new Error(`letters.json has no outline of "${letter}", which a badge writes in "${text}".`);
    return sum + known.width;
  }, 0) / 100;

export interface Line {
  x: number;
  /** Of the baseline. */
  y: number;
  /** Height of the letters; less where the text would be wider than `most`. */
  size: number;
  most: number;
  anchor?: 'start' | 'middle';
  fill: string;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** A line of writing. @throws if a letter has no outline */
export const written = (text: string, { x, y, size, most, anchor = 'start', fill }: Line): string => {
  const width = widthOf(text);
  const scale = Math.min(size, most / width) / 100;
  const left = anchor === 'middle' ? x - (width * scale * 100) / 2 : x;
  let at = 0;
  const drawn = [...text].map((letter) => {
    const known = letters.get(letter);
    const start = at;
    at += known?.width ?? 0;
    return known === undefined || known.outline === '' ? '' : `M${start + known.x} ${known.y}${known.outline}`;
  });
  return `<path fill="${fill}" transform="translate(${round(left)} ${round(y - 88 * scale)}) scale(${round(scale)})" d="${drawn.join('')}"/>`;
};
