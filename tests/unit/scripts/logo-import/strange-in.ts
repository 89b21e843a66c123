// Looks at a cleaned drawing with other eyes than those that cleaned it.
import { Parser } from 'htmlparser2';

/** Elements and attributes of a text as another parser than ours sees them, a browser's rules for HTML and for XML. */
const seenBy = (svg: string, xmlMode: boolean): { elements: Set<string>; attributes: [string, string][] } => {
  const seen = { elements: new Set<string>(), attributes: new Array<[string, string]>() };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      seen.elements.add(name.toLowerCase());
      seen.attributes.push(...Object.entries(attributes));
    },
    oncomment: () => seen.elements.add('comment'),
    onprocessinginstruction: () => seen.elements.add('instruction'),
  }, { xmlMode });
  parser.end(svg);
  return seen;
};

/** What a cleaned drawing may hold in any test; written here once more, so that a slip in the allow-list is seen. */
const mayStay = new Set(['svg', 'g', 'defs', 'path', 'rect', 'circle', 'use', 'pattern', 'mask', 'clippath', 'lineargradient', 'stop', 'symbol']);

/** Elements, attributes and values of a drawing that are none of a drawing. */
export const strangeIn = (svg: string): string[] =>
  [true, false].flatMap((xmlMode) => {
    const { elements, attributes } = seenBy(svg, xmlMode);
    return [
      ...[...elements].filter((name) => !mayStay.has(name)).map((name) => `<${name}>`),
      ...attributes.filter(([name]) => /^on|:|^style$|^class$/i.test(name)).map(([name]) => name),
      ...attributes.filter(([name, value]) => name !== 'xmlns' && /[:\\@<&]|url\((?!#)/i.test(value)).map((attribute) => attribute.join('=')),
    ];
  });
