// What all drawings of the mark share: colours, the seal, the frame of the file.
import { fullMark, smallMark } from './mark-shapes.ts';

export const grounds = ['light', 'dark'] as const;
/** On which ground the drawing will stand. */
export type Ground = (typeof grounds)[number];

/** As in tokens.css; a file stands alone and knows no tokens. */
export const colours = {
  seal: '#b4321f', onSeal: '#fffaf3', ink: '#1b1915', faint: '#48433a', rule: '#857d6d', leaf: '#fffdf8', white: '#ffffff', pale: '#eee8db',
  /** Of a mark that must not be used. */
  specimen: '#665f51', warning: '#f3dca4',
};

export const textColour: Record<Ground, string> = { light: colours.ink, dark: colours.pale };

/** What a badge says; all of it ends up as outlines or as the title. */
export interface BadgeWords {
  /** Name of the catalogue, in one line or two. */
  name: readonly string[];
  listed: string;
  until: string;
  untilShort: string;
  scan: string;
  /** Why it must not be used: on every edition that is not the official one. */
  specimen?: string;
  /** All in one sentence, for who cannot see it. */
  title: string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** A seal. The figure shows through it, so that a pale square lies below. One of no effect is grey and struck through. */
export const seal = ({ x, y, side, cut, isSpecimen }: { x: number; y: number; side: number; cut: 'full' | 'small'; isSpecimen: boolean }): string => {
  const strike = isSpecimen ? `<path d="M-20 532L532 -20" stroke="${colours.warning}" stroke-width="64"/><path d="M-20 532L532 -20" stroke="${colours.ink}" stroke-width="24"/>` : '';
  // Rounded by its own outline; the square below it must not show at the corners.
  return `<svg x="${x}" y="${y}" width="${side}" height="${side}" viewBox="0 0 512 512"><rect x="4" y="4" width="504" height="504" rx="10" fill="${colours.onSeal}"/><path fill="${isSpecimen ? colours.specimen : colours.seal}" fill-rule="evenodd" d="${cut === 'full' ? fullMark : smallMark}"/>${strike}</svg>`;
};

export interface Frame {
  width: number;
  height: number;
  /** Units a side of the coordinates, where they are not pixels. */
  viewBox?: string;
  title: string;
}

/** A file: no script, nothing from elsewhere, no font. */
export const svgFile = ({ width, height, viewBox = `0 0 ${width} ${height}`, title }: Frame, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${viewBox}" role="img"><title>${escaped(title)}</title>${content}</svg>\n`;
