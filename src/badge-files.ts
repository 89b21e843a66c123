// The files of the mark: which there are, and their bytes. Pictures of pixels come from the very drawings.
import sharp from 'sharp';
import { cardSize, drawCard, type Code } from './badge/draw-card.ts';
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

/** Three times as fast as the highest compression, for a fifth more bytes. */
const png = (svg: string, density = 72): Promise<Buffer> => sharp(Buffer.from(svg), { density }).png({ compressionLevel: 5 }).toBuffer();

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

/** What is of one product. @param codeOf the code that leads to its status, by language */
export const cardFiles = (edition: Drawn, { id, term, codeOf }: { id: string; term: BadgeTerm; codeOf: (locale: Locale) => Code }): BadgeFile[] =>
  locales.flatMap((locale): BadgeFile[] => {
    const draw = (): string => drawCard(badgeWords(translator(locale), locale, { edition, term }), codeOf(locale), id);
    return [
      { name: cardFileName(id, term, locale, 'svg'), type: 'image/svg+xml', make: async () => draw() },
      { name: cardFileName(id, term, locale, 'png'), type: 'image/png', make: () => png(draw(), cardSize.density) },
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
