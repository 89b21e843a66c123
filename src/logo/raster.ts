// Pictures of pixels, judged by facts that sharp and a canvas both can tell.
import type { Told } from '../catalogue/problem.ts';
import { contentBox, countColours, crop, isPale, type Box, type Pixels } from './content-box.ts';
import { mismatch, type FileKind } from './file-kind.ts';
import { nothingToSee, paleWarning, refusal, shapeRefusal, type Refusal, type Size } from './refusals.ts';

/** The limits of the build's own check, scripts/lib/logo.ts. */
export const mostPixels = 40_000_000;
export const shortestSide = 48;

const sizeText = ({ width, height }: Size): string => `${width} × ${height}`;

const sizeRefusals = ({ width, height }: Size, isTrimmed: boolean): Refusal[] => {
  if (Math.min(width, height) < shortestSide) {
    const [zh, en] = isTrimmed ? ['去掉空白边后', ' without its empty border'] : ['', ''];
    return [refusal(`${zh}只有 ${sizeText({ width, height })} 像素`, `短边至少 ${shortestSide} 像素，最好提供 SVG。`, `has only ${sizeText({ width, height })} pixels${en}`, `The shorter side needs ${shortestSide} pixels; an SVG is best.`)];
  }
  return [shapeRefusal(width, height) ?? []].flat();
};

/** What its size alone stands against, before a pixel is decoded. @param size of the picture turned upright */
export const refusalsBySize = (size: Size): Refusal[] => {
  if (size.width * size.height > mostPixels) {
    const megapixels = Math.round((size.width * size.height) / 1e6);
    return [refusal(`图片有 ${megapixels} 百万像素，最多 40`, '请缩小到 4000 像素以内。', `has ${megapixels} megapixels, at most 40 are allowed`, 'Scale it down to 4,000 pixels or less.')];
  }
  return Math.min(size.width, size.height) < shortestSide ? sizeRefusals(size, false) : [];
};

/** What is drawn in a picture that was scaled down for looking at it. */
export interface Drawn {
  box: Box;
  /** Pixels of the supplied picture for one of the scaled one. */
  scale: number;
  /** Size of what is drawn, in pixels of the supplied picture. */
  supplied: Size;
  isTrimmed: boolean;
}

/** Where something is drawn; undefined where nothing is. @param whole size of the supplied picture */
export const drawnIn = (pixels: Pixels, whole: Size): Drawn | undefined => {
  const box = contentBox(pixels);
  if (!box) return undefined;
  const scale = Math.max(whole.width / pixels.width, whole.height / pixels.height);
  const supplied = { width: Math.min(whole.width, Math.round(box.width * scale)), height: Math.min(whole.height, Math.round(box.height * scale)) };
  return { box, scale, supplied, isTrimmed: supplied.width < whole.width || supplied.height < whole.height };
};

/** What stands against a picture. @param pixels what is drawn, without its border */
export const refusalsByPixels = (pixels: Pixels | undefined, drawn: Drawn | undefined): Refusal[] => {
  if (!pixels || !drawn || countColours(pixels, 2) < 2) return [nothingToSee];
  return sizeRefusals(drawn.supplied, drawn.isTrimmed);
};

/** What was done to a picture besides: turned, taken to another colour space. */
export interface RasterFacts {
  kind: FileKind;
  whole: Size;
  supplied: Size;
  written: Size;
  isTurned: boolean;
  colours?: 'cmyk' | 'profile' | undefined;
  /** `EXIF`, `XMP`, `IPTC`, `ICC`, as far as they are there. */
  metadata: readonly string[];
}

const colourWords = { cmyk: { zh: '印刷色（CMYK）已转换为 sRGB。', en: 'Converted from CMYK to sRGB.' }, profile: { zh: '已按内嵌的色彩配置转换为 sRGB。', en: 'Converted to sRGB by its colour profile.' } };

/** What was changed, each a sentence. */
export const rasterDone = ({ kind, whole, supplied, written, isTurned, colours, metadata }: RasterFacts): Told[] => [
  ...(kind === 'png' ? [] : [{ zh: `已由 ${kind.toUpperCase()} 转换为 PNG。`, en: `Converted from ${kind.toUpperCase()} to PNG.` }]),
  ...(isTurned ? [{ zh: '已按拍摄方向转正。', en: 'Turned upright.' }] : []),
  ...(colours ? [colourWords[colours]] : []),
  ...(metadata.length > 0 ? [{ zh: `已删去元数据（${metadata.join('、')}）。`, en: `Metadata removed (${metadata.join(', ')}).` }] : []),
  ...(supplied.width < whole.width || supplied.height < whole.height ? [{ zh: `已裁去空白边：${sizeText(whole)} → ${sizeText(supplied)}。`, en: `Empty border trimmed: ${sizeText(whole)} → ${sizeText(supplied)}.` }] : []),
  ...(written.width < supplied.width ? [{ zh: `已缩小到 ${sizeText(written)}。`, en: `Scaled down to ${sizeText(written)}.` }] : []),
];

/** What somebody should look at, each a sentence. */
export const rasterWarnings = (pixels: Pixels, isMoving: boolean): Told[] => [
  ...(isMoving ? [{ zh: '是动图或有多页，只取第一幅，请核对。', en: 'It is animated or has several pages: the first picture was taken; look at it.' }] : []),
  ...(isPale(pixels) ? [paleWarning] : []),
];

/** What a canvas tells of a picture. */
export interface CanvasPicture {
  kind: FileKind;
  bytes: Uint8Array;
  /** Of the picture turned upright, as the browser shows it. */
  whole: Size;
  /** Its pixels in sRGB, at most `longestSide` long. */
  pixels: Pixels;
}

/** Marks of metadata by the format's own names; those of the pixels themselves stand behind them. */
const metadataMarks: readonly [name: string, mark: string][] = [['EXIF', 'Exif\0\0'], ['EXIF', 'eXIf'], ['XMP', 'http://ns.adobe.com/xap/1.0/'], ['XMP', 'XML:com.adobe.xmp'], ['IPTC', 'Photoshop 3.0'], ['ICC', 'ICC_PROFILE'], ['ICC', 'iCCP'], ['ICC', 'ICCP']];

/** Which metadata a file holds, by marks in its first bytes: a canvas takes none of it over. */
export const metadataIn = (bytes: Uint8Array): string[] => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256 * 1024));
  return [...new Set(metadataMarks.flatMap(([name, mark]) => (head.includes(mark) ? [name] : [])))];
};

/**
 * Judges a picture in the browser: what stands against it, or its pixels without their border, to be saved as PNG. The
 * import prepares what is handed in once more, so that no canvas decides on what is published.
 */
export const judgeCanvas = ({ kind, bytes, whole, pixels }: CanvasPicture): { refusals: Refusal[] } | { pixels: Pixels; done: Told[]; warnings: Told[] } => {
  const wrong = mismatch(kind, bytes);
  if (wrong) return { refusals: [wrong] };
  const early = refusalsBySize(whole);
  if (early.length > 0) return { refusals: early };
  const drawn = drawnIn(pixels, whole);
  const trimmed = drawn && crop(pixels, drawn.box);
  const refusals = refusalsByPixels(trimmed, drawn);
  if (refusals.length > 0 || !drawn || !trimmed) return { refusals };
  const written = { width: trimmed.width, height: trimmed.height };
  const metadata = metadataIn(bytes);
  // A canvas turns and converts without a word of it.
  const colours = metadata.includes('ICC') ? 'profile' : undefined;
  return { pixels: trimmed, done: rasterDone({ kind, whole, supplied: drawn.supplied, written, isTurned: false, colours, metadata }), warnings: rasterWarnings(trimmed, false) };
};
