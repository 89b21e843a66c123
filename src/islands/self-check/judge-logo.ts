// Judges a picture in the browser by the rules of the import, and cleans it. Only data: addresses are drawn: the page's policy allows no others.
import type { Told } from '../../catalogue/problem.ts';
import type { Pixels } from '../../logo/content-box.ts';
import { judgeDrawing, lookSide, openDrawing, svgToLookAt } from '../../logo/drawing.ts';
import { kindOf, mismatch, notAPicture } from '../../logo/file-kind.ts';
import { judgeCanvas, refusalsBySize } from '../../logo/raster.ts';
import { longestSide, refusal, type Refusal, type Size } from '../../logo/refusals.ts';

export interface CleanLogo {
  format: 'svg' | 'png';
  bytes: Uint8Array<ArrayBuffer>;
  /** `data:` address to show it by. */
  url: string;
  size: Size;
  done: Told[];
  warnings: Told[];
}

const mostBytes = 10 * 1024 ** 2;

const tooLarge = (bytes: number): Refusal => {
  const megabytes = Math.round(bytes / 1024 ** 2);
  return refusal(`文件有 ${megabytes} MB，最多 10 MB`, '请缩小图片。', `has ${megabytes} MB, at most 10 MB are allowed`, 'Make the picture smaller.');
};
const empty = refusal('是空文件', '请重新下载或导出。', 'is an empty file', 'Download or export it again.');
const cannotOpen = refusal('不是这个浏览器可以打开的图片', '文件可能已损坏或不完整，请重新下载，或换成 SVG、PNG 文件。', 'cannot be opened as a picture by this browser', 'It may be damaged or cut off: download it again, or supply an SVG or PNG.');

const dataUrl = (bytes: Uint8Array<ArrayBuffer>, type: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read.'));
    reader.readAsDataURL(new Blob([bytes], { type }));
  });

/** @throws if the browser cannot show it */
const pictureAt = (url: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The browser does not show it.'));
    image.src = url;
  });

const drawn = (image: HTMLImageElement, { width, height }: Size): Pixels => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser has no canvas.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  return { data: new Uint8Array(context.getImageData(0, 0, width, height).data.buffer), width, height };
};

const pngOf = ({ data, width, height }: Pixels): Promise<Uint8Array<ArrayBuffer>> => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) blob.arrayBuffer().then((buffer) => resolve(new Uint8Array(buffer)), reject);
      else reject(new Error('The picture could not be written.'));
    }, 'image/png');
  });
};

type Judged = { logo: CleanLogo } | { refusals: Refusal[] };

const svgType = 'image/svg+xml';

const judgeSvg = async (bytes: Uint8Array<ArrayBuffer>): Promise<Judged> => {
  const opened = openDrawing(bytes);
  if ('refusals' in opened) return opened;
  const text = new TextEncoder();
  const look = await pictureAt(await dataUrl(text.encode(svgToLookAt(opened.clean)), svgType));
  const judged = judgeDrawing(opened.clean, drawn(look, { width: lookSide, height: lookSide }));
  if ('refusals' in judged) return judged;
  const { svg, size, done, warnings } = judged.drawing;
  const clean = text.encode(svg);
  return { logo: { format: 'svg', bytes: clean, url: await dataUrl(clean, svgType), size, done, warnings } };
};

/** Scaled down to what is kept; a picture that is small stays as it is. */
const keptSize = ({ width, height }: Size): Size => {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

const judgePixels = async (kind: Exclude<ReturnType<typeof kindOf>, undefined>, bytes: Uint8Array<ArrayBuffer>): Promise<Judged> => {
  const wrong = mismatch(kind, bytes);
  if (wrong) return { refusals: [wrong] };
  const image = await pictureAt(await dataUrl(bytes, `image/${kind === 'heif' ? 'avif' : kind}`));
  const whole = { width: image.naturalWidth, height: image.naturalHeight };
  const early = refusalsBySize(whole);
  if (early.length > 0) return { refusals: early };
  const judged = judgeCanvas({ kind, bytes, whole, pixels: drawn(image, keptSize(whole)) });
  if ('refusals' in judged) return judged;
  const { pixels, done, warnings } = judged;
  const png = await pngOf(pixels);
  return { logo: { format: 'png', bytes: png, url: await dataUrl(png, 'image/png'), size: { width: pixels.width, height: pixels.height }, done, warnings } };
};

/** Never rejects for what is in a picture. @param file its name, which tells the kind */
export const judgeLogo = async (file: string, given: Uint8Array): Promise<Judged> => {
  const kind = kindOf(file);
  if (!kind) return { refusals: [notAPicture(file)] };
  if (given.length === 0) return { refusals: [empty] };
  if (given.length > mostBytes) return { refusals: [tooLarge(given.length)] };
  const bytes = new Uint8Array(given);
  try {
    return await (kind === 'svg' ? judgeSvg(bytes) : judgePixels(kind, bytes));
  } catch (error) {
    console.info('A picture could not be opened.', error);
    return { refusals: [cannotOpen] };
  }
};
