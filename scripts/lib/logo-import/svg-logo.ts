// Drawings: cleaned, given a size, and looked at once to see that something is left.
import sharp from 'sharp';
import type { Told } from '../../../src/catalogue/problem.ts';
import { contentBox, countColours, crop, isPale, type Box, type Pixels } from './content-box.ts';
import { contentOf, mismatch } from './file-kind.ts';
import { nothingToSee, paleWarning, reasonOf, refusal, shapeRefusal, type Prepared, type Refusal } from './report.ts';
import { cleanSvg, TooDeep, TooManyRules, type Removed } from './svg-clean.ts';
import { pixelsOf, sizeOf, withSize } from './svg-size.ts';
import { removedTold, seenWarning } from './svg-told.ts';
import { isElement, parseSvg, writeSvg, type SvgElement } from './svg-tree.ts';
import { drawnElementCount, mostDrawn, mostUses } from './svg-weight.ts';

const maxSvgBytes = 512 * 1024;
/** Tags that are counted before anything is read, so that no file is too large a tree. */
const mostTags = 40_000;

const exportAgain = { zh: '请让设计人员重新导出：文字转为路径，不嵌入图片，只留图形。', en: 'Have it exported again: text as paths, no embedded picture, the drawing alone.' };
const refused = (zh: string, en: string): Refusal => ({ message: { zh, en }, hint: exportAgain });

const tooComplex = refusal('图形过于复杂或引用了自身', '请在绘图软件里合并图形、去掉重复引用，再导出。', 'is too complex, or refers to itself', 'Merge its shapes and remove repeated references in your drawing program, then export it again.');

/** Text of a file: UTF-8, UTF-16 with its mark, or the Chinese encoding that its first line names. */
const textOf = (bytes: Buffer): string | undefined => {
  const declared = /^<\?xml[^>]*encoding=["'](gbk|gb2312|gb18030)["']/i.test(bytes.subarray(0, 200).toString('latin1')) ? 'gb18030' : 'utf-8';
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : declared;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const lossRefusals = ({ text, pictures }: Removed): Refusal[] => [
  ...(text.size > 0 ? [refusal('含有文字（<text>），会用别的电脑的字体显示', '请在绘图软件里把文字转为路径（创建轮廓），再导出。', 'holds text (<text>), which would be drawn in the fonts of another computer', 'Convert the text to paths (create outlines) in your drawing program and export it again.')] : []),
  ...(pictures.size > 0 ? [refusal('嵌入了像素图片（<image>）', '请提供矢量图形；只有像素图时，请直接提供 PNG 文件。', 'holds a picture of pixels (<image>)', 'Supply vector shapes; if there are only pixels, supply them as a PNG.')] : []),
];

/** A drawing is looked at in a square of so many pixels, whatever its proportions, so that its edges meet those of pixels. */
const lookSide = 512;

const render = async (root: SvgElement, view: Box): Promise<Pixels> => {
  const sized = withSize(root, view, { width: lookSide, height: lookSide });
  const svg = writeSvg({ ...sized, attributes: { ...sized.attributes, preserveAspectRatio: 'none' } });
  const { data, info } = await sharp(Buffer.from(svg)).timeout({ seconds: 20 }).toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

/** The part of the view in which something is drawn, a little around it kept; the view itself where that is nearly all. */
const drawnView = (view: Box, box: Box): Box => {
  const [left, top] = [Math.max(0, box.left - 2), Math.max(0, box.top - 2)];
  const [right, bottom] = [Math.min(lookSide, box.left + box.width + 2), Math.min(lookSide, box.top + box.height + 2)];
  if ((right - left) > lookSide * 0.94 && (bottom - top) > lookSide * 0.94) return view;
  const [across, down] = [view.width / lookSide, view.height / lookSide];
  return { left: view.left + left * across, top: view.top + top * down, width: (right - left) * across, height: (bottom - top) * down };
};

const finish = async (root: SvgElement, removed: Removed): Promise<Prepared> => {
  const size = sizeOf(root);
  if ('refusal' in size) return { refusals: [size.refusal] };
  const whole = shapeRefusal(size.view.width, size.view.height);
  // A very long artboard may hold a compact logo; one that is absurdly long cannot be looked at.
  if (whole && Math.max(size.view.width, size.view.height) / Math.min(size.view.width, size.view.height) > 100) return { refusals: [whole] };
  const pixels = await render(root, size.view);
  const box = contentBox(pixels);
  if (!box || countColours(pixels, 2) < 2) return { refusals: [nothingToSee] };
  const isTransparent = pixels.data[3] === 0;
  const shape = isTransparent ? shapeRefusal(box.width * size.view.width, box.height * size.view.height) : whole;
  if (shape) return { refusals: [shape] };
  const view = isTransparent ? drawnView(size.view, box) : size.view;
  const written = pixelsOf(view, view === size.view ? size.said : undefined);
  const bytes = Buffer.from(writeSvg(withSize(root, view, written)));
  const trimmed: Told[] = view === size.view ? [] : [{ zh: '已裁去四周空白。', en: 'Empty border trimmed.' }];
  return {
    picture: {
      format: 'svg',
      bytes,
      size: { width: Math.round(written.width), height: Math.round(written.height) },
      pixels: Infinity,
      done: [...removedTold(removed), ...trimmed],
      warnings: [...seenWarning(removed), ...(isPale(crop(pixels, box)) ? [paleWarning] : [])],
    },
  };
};

const prepare = async (svg: string): Promise<Prepared> => {
  const nodes = parseSvg(svg);
  const [first, second] = nodes.filter(isElement);
  if (!first || second || first.name !== 'svg') return { refusals: [refused('不是 SVG 图形', 'is no SVG drawing')] };
  const { root, removed } = cleanSvg(first);
  for (const node of nodes) {
    if (node.type === 'doctype') removed.elements.add('!DOCTYPE');
    if (node.type === 'comment') removed.elements.add('!-- --');
    if (node.type === 'instruction' && node.name !== 'xml') removed.elements.add(`?${node.name}`);
  }
  const losses = lossRefusals(removed);
  if (losses.length > 0) return { refusals: losses };
  const { uses, drawn } = drawnElementCount(root);
  if (uses > mostUses || drawn > mostDrawn) return { refusals: [tooComplex] };
  return finish(root, removed);
};

/** Prepares a drawing. Never throws for what is in the file. */
export const prepareSvg = async (bytes: Buffer): Promise<Prepared> => {
  if (bytes.length > maxSvgBytes) {
    const kilobytes = Math.round(bytes.length / 1024);
    return { refusals: [refusal(`文件有 ${kilobytes} KB，SVG 最多 ${maxSvgBytes / 1024} KB`, '请简化图形；若其中嵌入了图片，请改供 PNG。', `has ${kilobytes} KB, an SVG may have ${maxSvgBytes / 1024} KB`, 'Simplify its shapes; if it embeds a picture, supply a PNG instead.')] };
  }
  const wrong = mismatch('svg', bytes);
  if (wrong) return { refusals: [wrong] };
  const svg = contentOf(bytes) === 'svg' ? textOf(bytes) : undefined;
  if (svg === undefined) return { refusals: [refused('不是 SVG 文本', 'is no SVG text')] };
  if (svg.split('<').length > mostTags) return { refusals: [tooComplex] };
  try {
    return await prepare(svg);
  } catch (error) {
    if (error instanceof TooDeep || error instanceof TooManyRules || error instanceof RangeError) return { refusals: [tooComplex] };
    return { refusals: [refused(`不是完整的 SVG（${reasonOf(error)}）`, `is not a complete SVG (${reasonOf(error)})`)] };
  }
};
