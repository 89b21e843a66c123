// What a cleaned SVG may hold: elements, attributes and the form of their values. What is not named here goes.

/** Those of scripts/lib/svg.ts without what is not drawn. Styles are written into the elements that they are for. */
export const drawnElements: ReadonlySet<string> = new Set([
  'svg', 'g', 'defs', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'use', 'symbol',
  'linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'pattern',
]);

/** Elements that only hold others: their content stays. Of `switch`, the first part that is drawn. */
export const wrappers: ReadonlySet<string> = new Set(['a', 'switch']);

/** Drawn in the fonts of another machine, whatever prefix they carry. */
export const textElements: ReadonlySet<string> = new Set(['text', 'tspan', 'tref', 'textpath', 'altglyph', 'flowroot', 'flowpara', 'flowspan']);

/** Properties that CSS and attributes share. */
export const presentation: ReadonlySet<string> = new Set([
  'fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray',
  'stroke-dashoffset', 'stroke-opacity', 'opacity', 'color', 'clip-path', 'clip-rule', 'mask', 'stop-color', 'stop-opacity', 'display', 'visibility',
  'overflow', 'vector-effect', 'paint-order', 'shape-rendering', 'color-interpolation',
]);

/** Properties that CSS alone knows. */
export const styleOnly: ReadonlySet<string> = new Set(['mix-blend-mode', 'isolation', 'mask-type']);

export const geometry: ReadonlySet<string> = new Set([
  'id', 'd', 'points', 'x', 'y', 'width', 'height', 'rx', 'ry', 'r', 'cx', 'cy', 'fx', 'fy', 'fr', 'x1', 'y1', 'x2', 'y2', 'transform', 'gradientTransform',
  'patternTransform', 'gradientUnits', 'spreadMethod', 'offset', 'patternUnits', 'patternContentUnits', 'clipPathUnits', 'maskUnits', 'maskContentUnits',
  'viewBox', 'preserveAspectRatio', 'pathLength',
]);

/** Elements whose `href` is for a part of the drawing itself. */
export const referring: ReadonlySet<string> = new Set(['use', 'linearGradient', 'radialGradient', 'pattern']);

/** Removed parts that may have been seen: somebody should look whether the logo is still right. */
export const seen: ReadonlySet<string> = new Set([
  'filter', 'foreignObject', 'marker', 'mesh', 'meshgradient', 'hatch', 'solidColor', 'animate', 'animateTransform', 'animateMotion', 'set', 'canvas', 'video', 'iframe',
  'marker-start', 'marker-mid', 'marker-end', 'transform-origin', '@media', '@supports',
]);

const functions = 'rgba?|hsla?|matrix|translate|scale|rotate|skewX|skewY';
const identifier = String.raw`[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.\-]*`;
const ownReference = new RegExp(String.raw`url\(\s*(["']?)#(${identifier})\1\s*\)`, 'gu');
const simpleValue = /^[\p{L}\p{M}\p{N}\s#.,%+*/_)-]*$/u;
/** No logo's path is this long; one that is takes a browser's breath away. */
const longestPath = 300_000;

/** The value of an attribute or a property as it may stay, or undefined. Colons, backslashes and unknown functions are in none. */
export const cleanValue = (name: string, value: string): string | undefined => {
  const plain = value.replace(ownReference, 'url(#$2)').trim();
  if (name === 'd' || name === 'points') return plain.length <= longestPath && /^[MZLHVCSQTAE0-9\s,.+-]*$/i.test(plain) ? plain : undefined;
  if (name === 'id') return new RegExp(`^${identifier}$`, 'u').test(plain) ? plain : undefined;
  if (plain.length > 4000) return undefined;
  const rest = plain.replace(/url\(#[^)]*\)/g, '').replace(new RegExp(String.raw`\b(?:${functions})\s*\(`, 'gi'), '');
  return simpleValue.test(rest) ? plain : undefined;
};

/** The id in `#id`, or undefined where something else is referred to. */
export const ownTarget = (value: string): string | undefined => new RegExp(`^#(${identifier})$`, 'u').exec(value.trim())?.[1];

/** Ids that a value names. */
export const targetsIn = (value: string): string[] => [...value.matchAll(ownReference)].flatMap((match) => match[2] ?? []);

/** Whether a value leads out of the file, or tries to. */
export const leadsOut = (value: string): boolean => /[:\\@]|\burl\s*\(|\/\//i.test(value.replace(ownReference, ''));
