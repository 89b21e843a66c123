// Drawings: cleaned from text to text, given a size, and judged by how they look once rendered. Whoever renders them, sharp or
// a canvas, gives the pixels.
import type { Told } from '../catalogue/problem.ts';
import { contentBox, countColours, crop, isPale, type Box, type Pixels } from './content-box.ts';
import { contentOf, mismatch } from './file-kind.ts';
import { nothingToSee, paleWarning, refusal, reasonOf, shapeRefusal, type Refusal, type Size } from './refusals.ts';
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
const textOf = (bytes: Uint8Array): string | undefined => {
  const declared = /^<\?xml[^>]*encoding=["'](gbk|gb2312|gb18030)["']/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 200))) ? 'gb18030' : 'utf-8';
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
export const lookSide = 512;

/** A drawing that is clean and not looked at yet. */
export interface CleanDrawing {
  root: SvgElement;
  removed: Removed;
  view: Box;
  /** Pixels that it says it has. */
  said: Size | undefined;
}

/** A drawing that can be used. */
export interface JudgedDrawing {
  svg: string;
  size: Size;
  /** What was changed, each a sentence. */
  done: Told[];
  /** What somebody should look at, each a sentence. */
  warnings: Told[];
}

/** The drawing as it is to be rendered in order to be judged: `lookSide` pixels wide and high. */
export const svgToLookAt = ({ root, view }: CleanDrawing): string => {
  const sized = withSize(root, view, { width: lookSide, height: lookSide });
  return writeSvg({ ...sized, attributes: { ...sized.attributes, preserveAspectRatio: 'none' } });
};

/** The part of the view in which something is drawn, a little around it kept; the view itself where that is nearly all. */
const drawnView = (view: Box, box: Box): Box => {
  const [left, top] = [Math.max(0, box.left - 2), Math.max(0, box.top - 2)];
  const [right, bottom] = [Math.min(lookSide, box.left + box.width + 2), Math.min(lookSide, box.top + box.height + 2)];
  if ((right - left) > lookSide * 0.94 && (bottom - top) > lookSide * 0.94) return view;
  const [across, down] = [view.width / lookSide, view.height / lookSide];
  return { left: view.left + left * across, top: view.top + top * down, width: (right - left) * across, height: (bottom - top) * down };
};

/** @param pixels the drawing of `svgToLookAt` */
export const judgeDrawing = ({ root, removed, view: whole, said }: CleanDrawing, pixels: Pixels): { drawing: JudgedDrawing } | { refusals: Refusal[] } => {
  const box = contentBox(pixels);
  if (!box || countColours(pixels, 2) < 2) return { refusals: [nothingToSee] };
  const isTransparent = pixels.data[3] === 0;
  const shape = isTransparent ? shapeRefusal(box.width * whole.width, box.height * whole.height) : shapeRefusal(whole.width, whole.height);
  if (shape) return { refusals: [shape] };
  const view = isTransparent ? drawnView(whole, box) : whole;
  const written = pixelsOf(view, view === whole ? said : undefined);
  const trimmed: Told[] = view === whole ? [] : [{ zh: '已裁去四周空白。', en: 'Empty border trimmed.' }];
  return {
    drawing: {
      svg: writeSvg(withSize(root, view, written)),
      size: { width: Math.round(written.width), height: Math.round(written.height) },
      done: [...removedTold(removed), ...trimmed],
      warnings: [...seenWarning(removed), ...(isPale(crop(pixels, box)) ? [paleWarning] : [])],
    },
  };
};

const opened = (svg: string): CleanDrawing | { refusals: Refusal[] } => {
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
  const size = sizeOf(root);
  if ('refusal' in size) return { refusals: [size.refusal] };
  const { width, height } = size.view;
  // A very long artboard may hold a compact logo; one that is absurdly long cannot be looked at.
  const shape = shapeRefusal(width, height);
  if (shape && Math.max(width, height) / Math.min(width, height) > 100) return { refusals: [shape] };
  return { root, removed, ...size };
};

/** What an error says of a drawing that could not be read or rendered. */
export const drawingTrouble = (error: unknown): Refusal[] =>
  error instanceof TooDeep || error instanceof TooManyRules || error instanceof RangeError ? [tooComplex] : [refused(`不是完整的 SVG（${reasonOf(error)}）`, `is not a complete SVG (${reasonOf(error)})`)];

/** Reads and cleans a drawing. Never throws for what is in the file. */
export const openDrawing = (bytes: Uint8Array): { clean: CleanDrawing } | { refusals: Refusal[] } => {
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
    const found = opened(svg);
    return 'refusals' in found ? found : { clean: found };
  } catch (error) {
    return { refusals: drawingTrouble(error) };
  }
};
