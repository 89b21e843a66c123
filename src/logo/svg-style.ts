// Style sheets of an SVG, as drawing programs write them: classes and ids, no nesting. All else is left out and told.

interface Selector {
  element?: string;
  classes: string[];
  ids: string[];
}

export interface Declaration {
  property: string;
  value: string;
  isImportant: boolean;
}

export interface StyleRule {
  selector: Selector;
  declarations: Declaration[];
}

export interface StyleSheet {
  rules: StyleRule[];
  /** What was left out: `@import`, selectors. */
  leftOut: string[];
}

const importance = /!\s*important\s*$/i;
const withoutComments = (css: string): string => css.replace(/\/\*.*?(?:\*\/|$)/gs, ' ');

/** `fill:red; stroke: blue!important`, in order. */
export const parseDeclarations = (css: string): Declaration[] =>
  withoutComments(css).split(';').flatMap((text): Declaration[] => {
    const colon = text.indexOf(':');
    if (colon < 0) return [];
    const value = text.slice(colon + 1);
    return [{ property: text.slice(0, colon).trim().toLowerCase(), value: value.replace(importance, '').trim(), isImportant: importance.test(value) }];
  });

/** In the order in which they override each other, given the order of their rules. */
export const cascade = (declarations: readonly Declaration[]): Declaration[] => [...declarations.filter(({ isImportant }) => !isImportant), ...declarations.filter(({ isImportant }) => isImportant)];

const parseSelector = (text: string): Selector | undefined => {
  const match = /^([a-z]+|\*)?((?:[.#][\p{L}\p{N}_-]+)*)$/iu.exec(text);
  if (!match || text === '') return undefined;
  const parts = match[2]?.match(/[.#][^.#]+/g) ?? [];
  const named = (sign: string): string[] => parts.filter((part) => part.startsWith(sign)).map((part) => part.slice(1));
  return { ...(match[1] && match[1] !== '*' && { element: match[1] }), classes: named('.'), ids: named('#') };
};

/** Where the block that opens at a brace ends, blocks within it counted. */
const endOfBlock = (css: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
};

export const parseStyleSheet = (source: string): StyleSheet => {
  const css = withoutComments(source);
  const sheet: StyleSheet = { rules: [], leftOut: [] };
  let at = 0;
  while (at < css.length) {
    const next = css.slice(at, at + 4000).search(/[{};]/);
    if (next < 0) {
      const rest = css.slice(at).trim();
      if (rest !== '') sheet.leftOut.push(rest.slice(0, 40));
      break;
    }
    const prelude = css.slice(at, at + next).trim();
    const open = at + next;
    if (css[open] !== '{') {
      if (prelude !== '') sheet.leftOut.push(/^@[\w-]+/.exec(prelude)?.[0] ?? prelude.slice(0, 40));
      at = open + 1;
      continue;
    }
    const end = endOfBlock(css, open);
    at = end + 1;
    if (prelude.startsWith('@')) {
      sheet.leftOut.push(/^@[\w-]+/.exec(prelude)?.[0] ?? '@');
      continue;
    }
    const declarations = parseDeclarations(css.slice(open + 1, end));
    for (const text of prelude.split(',').map((part) => part.trim())) {
      const selector = parseSelector(text);
      if (selector) sheet.rules.push({ selector, declarations });
      else sheet.leftOut.push(text.slice(0, 40));
    }
  }
  return sheet;
};

const weight = ({ element, classes, ids }: Selector): number => ids.length * 10_000 + classes.length * 100 + (element ? 1 : 0);

/** Rules in the order in which they override each other. */
export const inOrder = (rules: readonly StyleRule[]): StyleRule[] => [...rules].sort((a, b) => weight(a.selector) - weight(b.selector));

export const matches = ({ element, classes, ids }: Selector, one: { name: string; id: string | undefined; classes: ReadonlySet<string> }): boolean =>
  (element === undefined || element === one.name) && ids.every((id) => one.id === id) && classes.every((name) => one.classes.has(name));
