// Logos as the self-check judges them in the browser, held against the import, which judges with other tools. Here a canvas is
// played by sharp: it decodes, turns, converts and scales, and says no more than that.
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { judgeDrawing, lookSide, openDrawing, svgToLookAt } from '../../../src/logo/drawing.ts';
import { kindOf, notAPicture } from '../../../src/logo/file-kind.ts';
import { judgeCanvas, metadataIn } from '../../../src/logo/raster.ts';
import { longestSide, type Refusal } from '../../../src/logo/refusals.ts';
import { prepareLogo } from '../../../scripts/lib/logo-import/import-logos.ts';
import { aBlock, drawing, mark } from '../scripts/logo-import/pictures.ts';

interface Outcome {
  refused: string[];
  svg?: string;
  size?: { width: number; height: number };
  done?: string[];
  warnings?: string[];
}

const english = (refusals: readonly Refusal[]): string[] => refusals.map(({ message, hint }) => `${message.en}. ${hint.en}`);

const canvas = async (bytes: Uint8Array, size?: { width: number; height: number }) => {
  const picture = sharp(bytes).autoOrient();
  const { data, info } = await (size ? picture.resize(size.width, size.height, { fit: 'fill' }) : picture.resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })).toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
};

const inBrowser = async (file: string, bytes: Uint8Array): Promise<Outcome> => {
  const kind = kindOf(file);
  if (!kind) return { refused: english([notAPicture(file)]) };
  if (kind === 'svg') {
    const opened = openDrawing(bytes);
    if ('refusals' in opened) return { refused: english(opened.refusals) };
    const judged = judgeDrawing(opened.clean, await canvas(Buffer.from(svgToLookAt(opened.clean)), { width: lookSide, height: lookSide }));
    if ('refusals' in judged) return { refused: english(judged.refusals) };
    const { svg, size, done, warnings } = judged.drawing;
    return { refused: [], svg, size, done: done.map(({ en }) => en), warnings: warnings.map(({ en }) => en) };
  }
  const { autoOrient: { width, height } } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const judged = judgeCanvas({ kind, bytes, whole: { width, height }, pixels: await canvas(bytes) });
  if ('refusals' in judged) return { refused: english(judged.refusals) };
  return { refused: [], size: { width: judged.pixels.width, height: judged.pixels.height }, done: judged.done.map(({ en }) => en), warnings: judged.warnings.map(({ en }) => en) };
};

const inImport = async (file: string, bytes: Uint8Array): Promise<Outcome> => {
  const prepared = await prepareLogo(file, bytes);
  if ('refusals' in prepared) return { refused: english(prepared.refusals) };
  const { format, bytes: written, size, done, warnings } = prepared.picture;
  return { refused: [], ...(format === 'svg' && { svg: written.toString('utf8') }), size: format === 'svg' ? size : { width: size.width, height: size.height }, done: done.map(({ en }) => en), warnings: warnings.map(({ en }) => en) };
};

const svg = (text: string): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(text));
const block = { left: 20, top: 20, width: 160, height: 80 };

const cases: Record<string, [file: string, bytes: () => Promise<Uint8Array>]> = {
  'a drawing': ['a.svg', () => svg(drawing(mark))],
  'a drawing with a script and a handler': ['a.svg', () => svg(drawing(`<script>alert(1)</script><g onclick="alert(1)">${mark}</g>`, ' onload="alert(1)"'))],
  'a drawing that loads something': ['a.svg', () => svg(drawing(`<use href="https://example.org/a.svg#x"/>${mark}`))],
  'a drawing with text': ['a.svg', () => svg(drawing(`${mark}<text>Logo</text>`))],
  'a drawing with a picture in it': ['a.svg', () => svg(drawing(`<image href="data:image/png;base64,AAAA"/>${mark}`))],
  'a drawing of nothing': ['a.svg', () => svg(drawing(''))],
  'a drawing that is white': ['a.svg', () => svg(drawing(mark.replace('#123456', '#fefefe')))],
  'a drawing that refers to itself': ['a.svg', () => svg(drawing('<g id="a"><use href="#a"/></g>'))],
  'a drawing that breaks off': ['a.svg', () => svg('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0')],
  'a drawing without a size': ['a.svg', () => svg(`<svg xmlns="http://www.w3.org/2000/svg">${mark}</svg>`)],
  'a very wide drawing': ['a.svg', () => svg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 20"><path fill="#123" d="M0 0h2000v20H0z"/><path fill="#456" d="M0 0h9v9H0z"/></svg>`)],
  'entities that multiply': ['a.svg', () => svg(`<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${drawing(`${mark}<desc>&b;</desc>`)}`)],
  'a web page': ['a.svg', () => svg('<!doctype html><html></html>')],
  'pixels with a white border': ['a.png', async () => aBlock({ block }).png().toBuffer()],
  'pixels with a transparent border': ['a.png', async () => aBlock({ ground: [0, 0, 0, 0], block }).png().toBuffer()],
  'a photograph with a profile': ['a.jpg', async () => aBlock({ block }).jpeg({ quality: 90 }).withMetadata().toBuffer()],
  'a WebP': ['a.webp', async () => aBlock({ block }).webp({ lossless: true }).toBuffer()],
  'pixels that are too few': ['a.png', async () => aBlock({ width: 40, height: 40, block: { left: 4, top: 4, width: 30, height: 30 } }).png().toBuffer()],
  'too few pixels within a wide border': ['a.png', async () => aBlock({ width: 300, height: 300, block: { left: 100, top: 100, width: 40, height: 40 } }).png().toBuffer()],
  'too wide pixels': ['a.png', async () => aBlock({ width: 900, height: 70, block: { left: 5, top: 5, width: 890, height: 60 } }).png().toBuffer()],
  'pixels of one colour': ['a.png', async () => sharp({ create: { width: 100, height: 100, channels: 3, background: '#888' } }).png().toBuffer()],
  'pale pixels': ['a.png', async () => aBlock({ ground: [0, 0, 0, 0], ink: [250, 250, 250, 255], block }).png().toBuffer()],
  'a PNG that is called a JPEG': ['a.jpg', async () => aBlock({ block }).png().toBuffer()],
  'a document': ['a.pdf', () => svg('%PDF-1.7')],
};

describe('browser and import say the same of', () => {
  test.each(Object.entries(cases))('%s', async (_, [file, bytes]) => {
    const given = await bytes();
    expect(await inBrowser(file, given)).toEqual(await inImport(file, given));
  });
});

test('metadata are named by the marks of their formats', async () => {
  expect(metadataIn(await aBlock({ block }).png().toBuffer())).toEqual([]);
  expect(metadataIn(await aBlock({ block }).jpeg().withExif({ IFD0: { Copyright: 'x' } }).toBuffer())).toContain('EXIF');
});
