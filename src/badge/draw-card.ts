// The badge with a code: a card with a ground of its own, since a code is read dark on light only. It stands on light and dark ground.
import { colours, seal, svgFile, type BadgeWords } from './drawing.ts';
import { written } from './lettering.ts';

export interface Code {
  /** Modules along a side, with the quiet zone. */
  size: number;
  /** Rectangles of dark modules, a unit a module. */
  path: string;
}

/** In pixels of the picture, which has 1.5 for each of CSS: at 40 mm it prints with 450 dots an inch. */
const [width, height] = [720, 288];
export const cardSize = { width: width / 1.5, height: height / 1.5, density: 108 } as const;
/** Room of the code, which stands at the end. */
const room = 264;

/** Every module is a whole number of pixels. */
const codeDrawn = ({ size, path }: Code): string => {
  const module = Math.max(1, Math.floor(room / size));
  const side = module * size;
  const [x, y] = [width - 12 - Math.floor((room + side) / 2), Math.floor((height - side) / 2)];
  return `<rect x="${x}" y="${y}" width="${side}" height="${side}" fill="${colours.white}"/><path transform="translate(${x} ${y}) scale(${module})" fill="#000000" shape-rendering="crispEdges" d="${path}"/>`;
};

/** @param id of the product: whose badge it is can be read without scanning it */
export const drawCard = (words: BadgeWords, code: Code, id: string): string => {
  const [left, most] = [156, 285];
  const names = words.name.map((name, place) => written(name, { x: left, y: 43 + place * 27, size: 24, most, fill: colours.ink }));
  const below = words.name.length > 1 ? 17 : 0;
  const parts = [
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="3" fill="${colours.leaf}" stroke="${colours.rule}" stroke-width="2"/>`,
    seal({ x: 21, y: 21, side: 117, cut: 'full', isSpecimen: words.specimen !== undefined }),
    ...names,
    written(words.listed, { x: left, y: 94 + below, size: 34, most, fill: colours.ink }),
    written(words.until, { x: left, y: 135 + below, size: 34, most, fill: colours.ink }),
    `<path d="M21 177H441" stroke="${colours.rule}" stroke-width="2"/>`,
    written(words.scan, { x: 21, y: 213, size: 24, most: 420, fill: colours.ink }),
    written(id, { x: 21, y: 239, size: 17, most: 420, fill: colours.faint }),
    ...(words.specimen === undefined ? [] : [`<rect x="21" y="248" width="420" height="30" fill="${colours.warning}"/>`, written(words.specimen, { x: 231, y: 271, size: 23, most: 405, anchor: 'middle', fill: colours.ink })]),
    codeDrawn(code),
  ];
  return svgFile({ width: cardSize.width, height: cardSize.height, viewBox: `0 0 ${width} ${height}`, title: words.title }, parts.join(''));
};
