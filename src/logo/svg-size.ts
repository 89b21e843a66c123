// The size of a drawing and the part of its plane that it shows.
import type { Box } from './content-box.ts';
import type { SvgElement } from './svg-tree.ts';
import { longestSide, refusal, type Refusal, type Size } from './refusals.ts';

/** Pixels per unit: CSS, at 96 pixels an inch. */
const units: Record<string, number> = { '': 1, px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4 };
/** In a drawing program's units nothing that is meant is smaller or larger. */
const [smallest, largest] = [0.01, 100_000];

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;

/** Pixels; undefined for percent, for what is no length, and where there is none. */
const lengthOf = (value: string | undefined): number | undefined => {
  const match = new RegExp(`^(${number})\\s*([a-z]*)$`, 'i').exec(value?.trim() ?? '');
  const scale = units[match?.[2]?.toLowerCase() ?? '?'];
  return match && scale !== undefined ? Number(match[1]) * scale : undefined;
};

const viewBoxOf = (value: string | undefined): Box | undefined => {
  const parts = (value ?? '').trim().split(/[\s,]+/).map((part) => (new RegExp(`^${number}$`, 'i').test(part) ? Number(part) : NaN));
  const [left, top, width, height] = parts;
  if (parts.length !== 4 || parts.some((part) => Number.isNaN(part)) || left === undefined || top === undefined || width === undefined || height === undefined) return undefined;
  return { left, top, width, height };
};

const isSane = (side: number): boolean => Number.isFinite(side) && side >= smallest && side <= largest;

const absurd = (told: string): Refusal => refusal(`尺寸不合理（${told}）`, '请在绘图软件里把画板调到标识的大小，再导出。', `has an absurd size (${told})`, 'Fit the artboard to the logo in your drawing program and export it again.');

/** What the root shows, and the pixels that it says it has, if it says so. */
export const sizeOf = ({ attributes }: SvgElement): { view: Box; said: Size | undefined } | { refusal: Refusal } => {
  const [width, height] = [lengthOf(attributes['width']), lengthOf(attributes['height'])];
  const told = ['width', 'height', 'viewBox'].filter((name) => attributes[name] !== undefined).map((name) => `${name}="${attributes[name]?.slice(0, 40)}"`).join(' ');
  if ([width, height].some((side) => side !== undefined && !isSane(side))) return { refusal: absurd(told) };
  const said = width !== undefined && height !== undefined ? { width, height } : undefined;
  const view = viewBoxOf(attributes['viewBox']) ?? (said && { left: 0, top: 0, ...said });
  if (!view) return { refusal: refusal('没有可用的尺寸：缺少 viewBox，也没有 width 和 height', '请重新导出，并带上画板尺寸。', 'has no usable size: neither a viewBox nor width and height', 'Export it again with the size of its artboard.') };
  if (![view.width, view.height].every(isSane) || ![view.left, view.top].every((at) => Math.abs(at) <= largest)) return { refusal: absurd(told) };
  return { view, said };
};

const rounded = (value: number): number => Number(value.toPrecision(7));

/** Pixels in the proportions of what is shown: as said, unless that does not fit or is of no use. */
export const pixelsOf = (view: Box, said: Size | undefined): Size => {
  const fits = said && Math.abs(said.width / said.height / (view.width / view.height) - 1) < 0.01;
  const wanted = Math.max(...(fits ? [said.width, said.height] : [view.width, view.height]));
  if (fits && wanted <= longestSide && wanted >= 16) return { width: rounded(said.width), height: rounded(said.height) };
  const side = wanted > longestSide ? longestSide : wanted < 16 ? 512 : wanted;
  const scale = side / Math.max(view.width, view.height);
  return { width: rounded(view.width * scale), height: rounded(view.height * scale) };
};

/** The root with what it shows and how large. */
export const withSize = (root: SvgElement, view: Box, size: Size): SvgElement => {
  const { x: _x, y: _y, width: _width, height: _height, viewBox: _viewBox, preserveAspectRatio: _fit, ...others } = root.attributes;
  const viewBox = [view.left, view.top, view.width, view.height].map(rounded).join(' ');
  return { ...root, attributes: { xmlns: 'http://www.w3.org/2000/svg', width: String(size.width), height: String(size.height), viewBox, ...others } };
};
