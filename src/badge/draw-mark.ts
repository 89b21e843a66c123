// The mark with its year and its end, for each size what can be read at it.
import { colours, seal, svgFile, textColour, type BadgeWords, type Ground } from './drawing.ts';
import { written } from './lettering.ts';

/** Sides of the pictures in pixels. */
export const markSizes = [64, 128, 256, 512] as const;
/** Too small for a date. */
export const smallSizes = [16, 32] as const;

/** From 128 pixels: seal, year, end. */
const fullCut = (words: BadgeWords, ground: Ground): string => {
  const line = { x: 256, most: 500, anchor: 'middle', fill: textColour[ground] } as const;
  const band = words.specimen === undefined ? '' : `<rect x="0" y="236" width="512" height="76" fill="${colours.warning}"/>${written(words.specimen, { x: 256, y: 292, size: 50, most: 496, anchor: 'middle', fill: colours.ink })}`;
  return `${seal({ x: 80, y: 0, side: 352, cut: 'full', isSpecimen: words.specimen !== undefined })}${band}${written(words.listed, { ...line, y: 427, size: 62 })}${written(words.until, { ...line, y: 499, size: 62 })}`;
};

/** At 64 pixels: the flower alone, and the same two lines as large as they go. */
const compactCut = (words: BadgeWords, ground: Ground): string => {
  const line = { x: 32, most: 63.5, anchor: 'middle', fill: textColour[ground] } as const;
  const band = words.specimen === undefined ? '' : `<rect x="0" y="22" width="64" height="11" fill="${colours.warning}"/>${written(words.specimen, { x: 32, y: 30.5, size: 9, most: 63, anchor: 'middle', fill: colours.ink })}`;
  return `${seal({ x: 14, y: 0, side: 36, cut: 'small', isSpecimen: words.specimen !== undefined })}${band}${written(words.listed, { ...line, y: 48.5, size: 12 })}${written(words.untilShort, { ...line, y: 61.5, size: 12 })}`;
};

/** @param side in pixels, 64 or more */
export const drawMark = (words: BadgeWords, ground: Ground, side: number): string =>
  side < 128
    ? svgFile({ width: side, height: side, viewBox: '0 0 64 64', title: words.title }, compactCut(words, ground))
    : svgFile({ width: side, height: side, viewBox: '0 0 512 512', title: words.title }, fullCut(words, ground));

/** The flower alone, for less than 64 pixels. It shows no date, so it belongs into a link to the status only. */
export const drawSmallMark = (words: BadgeWords, side: number): string =>
  svgFile({ width: side, height: side, viewBox: '0 0 512 512', title: words.title }, seal({ x: 0, y: 0, side: 512, cut: 'small', isSpecimen: words.specimen !== undefined }));
