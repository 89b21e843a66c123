// The files of the mark: which there are, and their bytes. Pictures of pixels come from the very drawings.
import sharp, { type OutputInfo, type PngOptions } from 'sharp';
import { cardOf, cardSize, drawCard, drawShared, idStrip, paintCode, type Card, type Code } from './badge/draw-card.ts';
import { drawMark, drawSmallMark, markSizes, smallSizes } from './badge/draw-mark.ts';
import { grounds } from './badge/drawing.ts';
import { cardFileName, markFileName, smallFileName } from './badge/file-names.ts';
import { badgeWords } from './badge/words.ts';
import type { BadgeTerm } from './catalogue/badge-terms.ts';
import type { Edition } from './catalogue/schema.ts';
import { translator } from './i18n/index.ts';
import { locales, type Locale } from './site-paths.ts';

export interface BadgeFile {
  name: string;
  type: 'image/svg+xml' | 'image/png';
  make: () => Promise<string | Buffer>;
}

type Drawn = Pick<Edition, 'kind' | 'municipality'>;

/** A few flat colours and what lies between them at their edges: a quarter of the bytes of full colour, and the eye sees no difference. */
const fewColours = { palette: true, dither: 0, compressionLevel: 9 } as const satisfies PngOptions;

/** What is transparent needs more steps. */
const png = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg), { density: 72 }).png({ ...fewColours, colours: 64 }).toBuffer();

/** What all products of a term share. */
export const markFiles = (edition: Drawn, term: BadgeTerm): BadgeFile[] => {
  const wordsIn = (locale: Locale) => badgeWords(translator(locale), locale, { edition, term });
  return [
    ...locales.flatMap((locale) => grounds.flatMap((ground): BadgeFile[] => [
      { name: markFileName(locale, ground), type: 'image/svg+xml', make: async () => drawMark(wordsIn(locale), ground, 512) },
      ...markSizes.map((size): BadgeFile => ({ name: markFileName(locale, ground, size), type: 'image/png', make: () => png(drawMark(wordsIn(locale), ground, size)) })),
    ])),
    ...smallSizes.map((size): BadgeFile => ({ name: smallFileName(size), type: 'image/png', make: () => png(drawSmallMark(wordsIn('zh'), size)) })),
  ];
};

/** The layer that the cards of a term share, as pixels: drawing it anew for each of a thousand products takes longer than all else. */
const sharedLayers = new Map<string, Promise<{ data: Buffer; info: OutputInfo }>>();

/** Lays a strip with transparency onto a picture without. sharp would turn the whole picture over for it. */
const lay = (strip: { data: Buffer; info: OutputInfo }, onto: { pixels: Uint8Array; width: number; channels: number }, { left, top }: { left: number; top: number }): void => {
  for (let at = 0; at < strip.data.length; at += 4) {
    const opacity = (strip.data[at + 3] ?? 0) / 255;
    if (opacity === 0) continue;
    const column = (at / 4) % strip.info.width;
    const start = ((top + Math.floor(at / 4 / strip.info.width)) * onto.width + left + column) * onto.channels;
    for (let colour = 0; colour < 3; colour += 1) onto.pixels[start + colour] = Math.round((strip.data[at + colour] ?? 0) * opacity + (onto.pixels[start + colour] ?? 0) * (1 - opacity));
  }
};

const cardPng = async (card: Card): Promise<Buffer> => {
  const known = sharedLayers.get(card.shared) ?? sharp(Buffer.from(drawShared(card)), { density: cardSize.density }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  sharedLayers.set(card.shared, known);
  const { data, info: { width, height, channels } } = await known;
  const pixels = new Uint8Array(data);
  paintCode(pixels, channels, card.code);
  const { drawing, left, top } = idStrip(card);
  const strip = await sharp(Buffer.from(drawing)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  lay(strip, { pixels, width, channels }, { left, top });
  return sharp(pixels, { raw: { width, height, channels } }).png({ ...fewColours, colours: 16 }).toBuffer();
};

/** What is of one product. @param codeOf the code that leads to its status, by language */
export const cardFiles = (edition: Drawn, { id, term, codeOf }: { id: string; term: BadgeTerm; codeOf: (locale: Locale) => Code }): BadgeFile[] =>
  locales.flatMap((locale): BadgeFile[] => {
    let known: Card | undefined;
    const card = (): Card => (known ??= cardOf(badgeWords(translator(locale), locale, { edition, term }), codeOf(locale), id));
    return [
      { name: cardFileName(id, term, locale, 'svg'), type: 'image/svg+xml', make: async () => drawCard(card()) },
      { name: cardFileName(id, term, locale, 'png'), type: 'image/png', make: () => cardPng(card()) },
    ];
  });

/** So many files are being made while one is written: pages are written one by one, and drawing would leave the other processors idle. */
const ahead = 12;

/** The same files; whoever asks for one sets off the next ones. */
export const madeAhead = (files: readonly BadgeFile[]): BadgeFile[] => {
  const begun = new Map<number, ReturnType<BadgeFile['make']>>();
  const begin = (place: number): ReturnType<BadgeFile['make']> | undefined => {
    const known = begun.get(place) ?? files[place]?.make();
    if (known) begun.set(place, known);
    return known;
  };
  return files.map((file, place) => ({
    ...file,
    make: async () => {
      const made = begin(place);
      if (!import.meta.env.DEV) for (let next = place + 1; next <= place + ahead; next += 1) void begin(next)?.catch(() => undefined); // told where it is asked for
      begun.delete(place);
      return made ?? file.make();
    },
  }));
};
