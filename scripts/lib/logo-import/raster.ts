// Pictures of pixels: turned upright, in sRGB, without metadata and without their empty border.
import sharp, { type Sharp } from 'sharp';
import type { Told } from '../../../src/catalogue/problem.ts';
import { contentBox, countColours, crop, isPale, type Box, type Pixels } from './content-box.ts';
import { mismatch, type FileKind } from './file-kind.ts';
import { scaledDown, toPng } from './png.ts';
import { longestSide, nothingToSee, paleWarning, reasonOf, refusal, shapeRefusal, type Picture, type Prepared, type Refusal, type Size } from './report.ts';

/** The limits of the build's own check, scripts/lib/logo.ts. */
const maxPixels = 40_000_000;
const minSide = 48;

/** Photographs hardly compress without loss. Above this a picture is brought to the size at which the site shows it. */
const heavyBytes = 500 * 1024;
const heavySide = 480;

type Metadata = Awaited<ReturnType<Sharp['metadata']>>;

const upright = (bytes: Buffer): Sharp => sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' }).autoOrient();

const readPixels = async (picture: Sharp): Promise<Pixels> => {
  const { data, info } = await picture.resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true }).toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  if (info.channels !== 4) throw new Error(`A picture in sRGB with alpha has four channels, not ${info.channels}`);
  return { data, width: info.width, height: info.height };
};

/** A box of the scaled picture in pixels of the supplied one, a pixel of the scaled one added around it. */
const enlarged = (box: Box, scale: number, size: Size): Box => {
  const [left, top] = [Math.max(0, Math.floor((box.left - 1) * scale)), Math.max(0, Math.floor((box.top - 1) * scale))];
  const [right, bottom] = [Math.min(size.width, Math.ceil((box.left + box.width + 1) * scale)), Math.min(size.height, Math.ceil((box.top + box.height + 1) * scale))];
  return { left, top, width: right - left, height: bottom - top };
};

/** The picture without its border, at most 1,024 pixels long, and how large it was when supplied; undefined where nothing is drawn. */
const readTrimmed = async (bytes: Buffer, size: Size): Promise<{ pixels: Pixels; supplied: Size } | undefined> => {
  const whole = await readPixels(upright(bytes));
  const box = contentBox(whole);
  if (!box) return undefined;
  const scale = Math.max(size.width / whole.width, size.height / whole.height);
  const supplied = { width: Math.min(size.width, Math.round(box.width * scale)), height: Math.min(size.height, Math.round(box.height * scale)) };
  const isWhole = box.width >= whole.width - 2 && box.height >= whole.height - 2;
  if (scale <= 1 || isWhole) return { pixels: crop(whole, box), supplied };
  // A small logo on a large ground: read once more, so that it keeps the pixels that it has.
  const near = await readPixels(upright(bytes).extract(enlarged(box, scale, size)));
  return { pixels: crop(near, contentBox(near) ?? { left: 0, top: 0, width: near.width, height: near.height }), supplied };
};

/** An animated PNG says so before its first picture. */
const isAnimatedPng = (bytes: Buffer): boolean => {
  const control = bytes.indexOf('acTL', 0, 'latin1');
  return control > 0 && control < bytes.indexOf('IDAT', 0, 'latin1');
};

const sizeText = ({ width, height }: Size): string => `${width} × ${height}`;

const colourChange = ({ space, icc }: Metadata): Told[] => {
  if (space === 'cmyk') return [{ zh: '印刷色（CMYK）已转换为 sRGB。', en: 'Converted from CMYK to sRGB.' }];
  return icc ? [{ zh: '已按内嵌的色彩配置转换为 sRGB。', en: 'Converted to sRGB by its colour profile.' }] : [];
};

const metadataRemoved = (metadata: Metadata): Told[] => {
  const parts = [metadata.exif && 'EXIF', metadata.xmp && 'XMP', metadata.iptc && 'IPTC', metadata.icc && 'ICC'].filter((part) => typeof part === 'string');
  return parts.length === 0 ? [] : [{ zh: `已删去元数据（${parts.join('、')}）。`, en: `Metadata removed (${parts.join(', ')}).` }];
};

const changes = (metadata: Metadata, format: FileKind, { whole, supplied, written }: { whole: Size; supplied: Size; written: Size }): Told[] => {
  const isTrimmed = supplied.width < whole.width || supplied.height < whole.height;
  return [
    ...(format === 'png' ? [] : [{ zh: `已由 ${format.toUpperCase()} 转换为 PNG。`, en: `Converted from ${format.toUpperCase()} to PNG.` }]),
    ...((metadata.orientation ?? 1) > 1 ? [{ zh: '已按拍摄方向转正。', en: 'Turned upright.' }] : []),
    ...colourChange(metadata),
    ...metadataRemoved(metadata),
    ...(isTrimmed ? [{ zh: `已裁去空白边：${sizeText(whole)} → ${sizeText(supplied)}。`, en: `Empty border trimmed: ${sizeText(whole)} → ${sizeText(supplied)}.` }] : []),
    ...(written.width < supplied.width ? [{ zh: `已缩小到 ${sizeText(written)}。`, en: `Scaled down to ${sizeText(written)}.` }] : []),
  ];
};

const sizeRefusals = ({ width, height }: Size, isTrimmed: boolean): Refusal[] => {
  if (Math.min(width, height) < minSide) {
    const [zh, en] = isTrimmed ? ['去掉空白边后', ' without its empty border'] : ['', ''];
    return [refusal(`${zh}只有 ${sizeText({ width, height })} 像素`, `短边至少 ${minSide} 像素，最好提供 SVG。`, `has only ${sizeText({ width, height })} pixels${en}`, `The shorter side needs ${minSide} pixels; an SVG is best.`)];
  }
  return [shapeRefusal(width, height) ?? []].flat();
};

const prepare = async (kind: FileKind, bytes: Buffer): Promise<Prepared> => {
  const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
  const { width, height } = metadata.autoOrient;
  if (metadata.format !== kind) return { refusals: [refusal(`扩展名与内容不符：实际是 ${metadata.format}`, '请改正扩展名。', `the extension does not fit: it is ${metadata.format}`, 'Correct the extension.')] };
  if (width * height > maxPixels) {
    const megapixels = Math.round((width * height) / 1e6);
    return { refusals: [refusal(`图片有 ${megapixels} 百万像素，最多 40`, '请缩小到 4000 像素以内。', `has ${megapixels} megapixels, at most 40 are allowed`, 'Scale it down to 4,000 pixels or less.')] };
  }
  const early = Math.min(width, height) < minSide ? sizeRefusals({ width, height }, false) : [];
  if (early.length > 0) return { refusals: early };
  const trimmed = await readTrimmed(bytes, { width, height });
  if (!trimmed || countColours(trimmed.pixels, 2) < 2) return { refusals: [nothingToSee] };
  const { supplied } = trimmed;
  const refusals = sizeRefusals(supplied, supplied.width < width || supplied.height < height);
  if (refusals.length > 0) return { refusals };
  const fine = await toPng(trimmed.pixels);
  const isHeavy = fine.length > heavyBytes && Math.min(trimmed.pixels.width, trimmed.pixels.height) * heavySide / Math.max(trimmed.pixels.width, trimmed.pixels.height) >= minSide;
  const pixels = isHeavy ? await scaledDown(trimmed.pixels, heavySide) : trimmed.pixels;
  const written = { width: pixels.width, height: pixels.height };
  const isMoving = (metadata.pages ?? 1) > 1 || (kind === 'png' && isAnimatedPng(bytes));
  const picture: Picture = {
    format: 'png',
    bytes: isHeavy ? await toPng(pixels) : fine,
    size: written,
    pixels: supplied.width * supplied.height,
    done: changes(metadata, kind, { whole: { width, height }, supplied, written }),
    warnings: [
      ...(isMoving ? [{ zh: '是动图或有多页，只取第一幅，请核对。', en: 'It is animated or has several pages: the first picture was taken; look at it.' }] : []),
      ...(isPale(pixels) ? [paleWarning] : []),
    ],
  };
  return { picture };
};

/** Prepares a picture of pixels. Never throws for what is in the file. */
export const prepareRaster = async (kind: FileKind, bytes: Buffer): Promise<Prepared> => {
  const wrong = mismatch(kind, bytes);
  if (wrong) return { refusals: [wrong] };
  try {
    return await prepare(kind, bytes);
  } catch (error) {
    return { refusals: [refusal(`不是可以打开的图片（${reasonOf(error)}）`, '文件可能已损坏或不完整，请重新下载，或换成 SVG、PNG 文件。', `cannot be opened as a picture (${reasonOf(error)})`, 'It may be damaged or cut off: download it again, or supply an SVG or PNG.')] };
  }
};
