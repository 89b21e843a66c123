// The code that puts a badge on another page: a link around a picture, nothing that runs.
import { escaped } from './drawing.ts';

export const snippetKinds = ['html', 'markdown', 'link'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

export interface Embedded {
  /** Absolute, of the page that shows the status. */
  page: string;
  /** Absolute, of the picture. */
  picture: string;
  alt: string;
  width: number;
  height: number;
}

/** Characters that would end or begin something in Markdown. */
const plain = (text: string): string => text.replace(/[\\[\]()*_`<>!]/g, (character) => `\\${character}`);

export const snippetsOf = ({ page, picture, alt, width, height }: Embedded): Record<SnippetKind, string> => ({
  html: `<a href="${escaped(page)}"><img src="${escaped(picture)}" alt="${escaped(alt)}" width="${width}" height="${height}"></a>`,
  markdown: `[![${plain(alt)}](${picture})](${page})`,
  link: page,
});
