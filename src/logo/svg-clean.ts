// An SVG brought down to what it draws: an allow-list of elements, attributes and values, and an account of what went.
import { drawnElements, cleanValue, geometry, leadsOut, ownTarget, presentation, referring, seen, styleOnly, textElements, wrappers } from './svg-allowed.ts';
import { cascade, inOrder, matches, parseDeclarations, parseStyleSheet, type StyleRule } from './svg-style.ts';
import { isElement, svgNamespace, type SvgElement } from './svg-tree.ts';

/** What was taken out, each name once. */
export interface Removed {
  elements: Set<string>;
  /** `onload` and its like. */
  handlers: Set<string>;
  /** What led out of the file. */
  outside: Set<string>;
  attributes: Set<string>;
  /** Rules of a style sheet. */
  styles: Set<string>;
  /** Text elements that hold text, and pictures of pixels: these cannot be taken out without loss. */
  text: Set<string>;
  pictures: Set<string>;
  /** Of all these, what may have been seen. */
  seen: Set<string>;
}

/** Deeper than any drawing program writes. */
const deepest = 64;

export class TooDeep extends Error {}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

const textOf = (element: SvgElement, depth = 0): string =>
  depth > deepest ? '' : element.children.map((child) => (isElement(child) ? textOf(child, depth + 1) : child.type === 'text' || child.type === 'cdata' ? child.value : '')).join('');

/** What the elements are, and what stands in their style sheets. */
const keepDrawn = (element: SvgElement, { removed, sheets, inSwitch = false }: { removed: Removed; sheets: string[]; inSwitch?: boolean }, depth = 0): SvgElement | undefined => {
  if (depth > deepest) throw new TooDeep();
  const { name, attributes } = element;
  const remove = (): undefined => {
    removed.elements.add(name);
    // Illustrator puts its own data into a switch, for itself alone, beside the drawing for all others.
    if (seen.has(name) && !inSwitch) removed.seen.add(`<${name}>`);
    return undefined;
  };
  if (textElements.has(localName(name))) {
    if (textOf(element).trim() === '') return remove();
    removed.text.add(name);
    return undefined;
  }
  if (localName(name) === 'image') {
    removed.pictures.add(name);
    return undefined;
  }
  const isForeign = attributes['xmlns'] !== undefined && attributes['xmlns'] !== svgNamespace;
  if (isForeign) return remove();
  if (name === 'style') {
    const { type = 'text/css', media = 'all' } = attributes;
    if (type.trim() !== 'text/css' || !['all', 'screen'].includes(media.trim())) return remove();
    sheets.push(textOf(element));
    return undefined;
  }
  if (!drawnElements.has(name) && !wrappers.has(name)) return remove();
  if (element.children.some(({ type }) => type === 'comment')) removed.elements.add('!-- --');
  const children = element.children.filter(isElement).flatMap((child) => keepDrawn(child, { removed, sheets, inSwitch: name === 'switch' }, depth + 1) ?? []);
  if (wrappers.has(name)) removed.elements.add(name);
  return { ...element, name: wrappers.has(name) ? 'g' : name, children: name === 'switch' ? children.slice(0, 1) : children };
};

const cleanElement = (element: SvgElement, rules: readonly StyleRule[], removed: Removed): SvgElement => {
  const { name, attributes } = element;
  const clean: Record<string, string> = {};
  const styles: Record<string, string> = {};
  const drop = (label: string, value: string, looks: boolean): void => {
    // A drawing program's own notes hold paths and addresses, but lead nobody there.
    if (leadsOut(value) && !/^(?!xml:|xlink:)[^:]+:/.test(label)) removed.outside.add(`${label}: ${value.trim().slice(0, 60)}`);
    else removed.attributes.add(label);
    if (looks || seen.has(label)) removed.seen.add(label);
  };
  const take = (target: Record<string, string>, label: string, value: string): void => {
    const kept = cleanValue(label, value);
    if (kept === undefined) drop(label, value, true);
    else target[label] = kept;
  };
  for (const [label, value] of Object.entries(attributes)) {
    if (/^on/i.test(localName(label))) removed.handlers.add(label);
    else if (label === 'href' || label === 'xlink:href') {
      const target = referring.has(name) ? ownTarget(value) : undefined;
      if (target !== undefined) clean['href'] = `#${target}`;
      else removed.outside.add(`${label}: ${value.trim().slice(0, 60)}`);
    } else if (geometry.has(label) || presentation.has(label)) take(clean, label, value);
    // Names of spaces go with what stands in them; classes have done their work.
    else if (!/^(?:xmlns(?::|$)|class$|style$)/.test(label)) drop(label, value, false);
  }
  const classes = new Set((attributes['class'] ?? '').split(/\s+/));
  const matching = rules.filter(({ selector }) => matches(selector, { name, id: attributes['id'], classes })).flatMap(({ declarations }) => declarations);
  for (const { property, value } of cascade([...matching, ...parseDeclarations(attributes['style'] ?? '')])) {
    if (presentation.has(property)) take(clean, property, value);
    else if (styleOnly.has(property)) take(styles, property, value);
    else drop(property.slice(0, 40) || 'style', value, property === 'transform' || property === 'filter');
  }
  const style = Object.entries(styles).map((declaration) => declaration.join(':')).join(';');
  return {
    ...element,
    attributes: { ...clean, ...(style && { style }) },
    children: element.children.filter(isElement).map((child) => cleanElement(child, rules, removed)),
  };
};

/** Larger style sheets take longer to apply than any logo is worth. */
const mostRules = 2000;
export class TooManyRules extends Error {}

/**
 * The drawing alone: elements of the allow-list with attributes of the allow-list, styles written into them.
 * @throws TooDeep, TooManyRules
 */
export const cleanSvg = (root: SvgElement): { root: SvgElement; removed: Removed } => {
  const removed: Removed = { elements: new Set(), handlers: new Set(), outside: new Set(), attributes: new Set(), styles: new Set(), text: new Set(), pictures: new Set(), seen: new Set() };
  const sheets: string[] = [];
  const drawn = keepDrawn(root, { removed, sheets }) ?? { ...root, children: [] };
  const { rules, leftOut } = parseStyleSheet(sheets.join('\n'));
  if (rules.length > mostRules) throw new TooManyRules();
  for (const rule of leftOut) {
    removed.styles.add(rule);
    if (!rule.startsWith('@') || seen.has(rule)) removed.seen.add(rule);
  }
  return { root: cleanElement(drawn, inOrder(rules), removed), removed };
};
