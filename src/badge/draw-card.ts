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

/** Where the code stands. Every module is a whole number of pixels. */
const placed = ({ size }: Code): { module: number; side: number; x: number; y: number } => {
  const module = Math.max(1, Math.floor(room / size));
  const side = module * size;
  return { module, side, x: width - 12 - Math.floor((room + side) / 2), y: Math.floor((height - side) / 2) };
};

/** Each run of dark modules: where it begins and how long it is. */
const runsOf = ({ path }: Code): { column: number; row: number; length: number }[] =>
  [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(([, column, row, length]) => ({ column: Number(column), row: Number(row), length: Number(length) }));

/** The runs as lines one module wide, each from the end of the one before: half as long as rectangles. */
const lines = (code: Code): string => {
  let end = { column: 0, row: -1 };
  return runsOf(code).map(({ column, row, length }) => {
    const start = row === end.row ? `m${column - end.column} 0` : `M${column} ${row}.5`;
    end = { column: column + length, row };
    return `${start}h${length}`;
  }).join('');
};

const codeDrawn = (code: Code): string => {
  const { module, side, x, y } = placed(code);
  return `<rect x="${x}" y="${y}" width="${side}" height="${side}" fill="${colours.white}"/><path transform="translate(${x} ${y}) scale(${module})" stroke="#000000" shape-rendering="crispEdges" d="${lines(code)}"/>`;
};

/** The same in the pixels of a card: drawing hundreds of rectangles as shapes takes longer than all else. @param pixels `channels` bytes each */
export const paintCode = (pixels: Uint8Array, channels: number, code: Code): void => {
  const { module, side, x, y } = placed(code);
  const fill = (left: number, top: number, wide: number, high: number, value: number): void => {
    for (let row = top; row < top + high; row += 1) pixels.fill(value, (row * width + left) * channels, (row * width + left + wide) * channels);
  };
  fill(x, y, side, side, 255);
  for (const { column, row, length } of runsOf(code)) fill(x + column * module, y + row * module, length * module, module, 0);
};

export interface Card {
  /** What all badges of a term and a language share. */
  shared: string;
  id: string;
  code: Code;
  title: string;
}

/** @param id of the product: whose badge it is can be read without scanning it */
export const cardOf = (words: BadgeWords, code: Code, id: string): Card => {
  const [left, most] = [156, 285];
  const names = words.name.map((name, place) => written(name, { x: left, y: 43 + place * 27, size: 24, most, fill: colours.ink }));
  const below = words.name.length > 1 ? 17 : 0;
  const shared = [
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="3" fill="${colours.leaf}" stroke="${colours.rule}" stroke-width="2"/>`,
    seal({ x: 21, y: 21, side: 117, cut: 'full', isSpecimen: words.specimen !== undefined }),
    ...names,
    written(words.listed, { x: left, y: 94 + below, size: 34, most, fill: colours.ink }),
    written(words.until, { x: left, y: 135 + below, size: 34, most, fill: colours.ink }),
    `<path d="M21 177H441" stroke="${colours.rule}" stroke-width="2"/>`,
    written(words.scan, { x: 21, y: 213, size: 24, most: 420, fill: colours.ink }),
    ...(words.specimen === undefined ? [] : [`<rect x="21" y="248" width="420" height="30" fill="${colours.warning}"/>`, written(words.specimen, { x: 231, y: 271, size: 23, most: 405, anchor: 'middle', fill: colours.ink })]),
  ];
  return { shared: shared.join(''), id, code, title: words.title };
};

const idDrawn = (id: string, x: number, y: number): string => written(id, { x, y, size: 17, most: 420, fill: colours.faint });

export const drawCard = ({ shared, id, code, title }: Card): string =>
  svgFile({ width: cardSize.width, height: cardSize.height, viewBox: `0 0 ${width} ${height}`, title }, `${shared}${idDrawn(id, 21, 239)}${codeDrawn(code)}`);

/** Without what is of one product. */
export const drawShared = ({ shared, title }: Card): string => svgFile({ width: cardSize.width, height: cardSize.height, viewBox: `0 0 ${width} ${height}`, title }, shared);

/** The id alone, as a strip of pixels and where on the card it lies. */
export const idStrip = ({ id, title }: Card): { drawing: string; left: number; top: number } => ({ drawing: svgFile({ width: 420, height: 24, title }, idDrawn(id, 0, 17)), left: 21, top: 222 });
