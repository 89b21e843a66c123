// What an SVG logo may hold. Parsed by svgo, so that no trick of spelling hides an element or an attribute.
import { optimize, type CustomPlugin } from 'svgo';
import type { Problem } from '../../src/catalogue/problem.ts';

/** Drawing elements only: no script, no text (it would be drawn in the build machine's fonts), no foreign content. */
const allowedElements = new Set([
  'svg', 'g', 'defs', 'title', 'desc', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'use', 'symbol',
  'linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'pattern', 'metadata', 'style',
]);

const refused = (file: string, zh: string, en: string): Problem => ({
  file: `logos/${file}`,
  path: [],
  message: { zh, en },
  hint: {
    zh: '请让设计人员重新导出：文字转为路径，不含脚本、外部链接和嵌入图片。',
    en: 'Have it exported again: text as paths, no script, no external link, no embedded picture.',
  },
});

/** CSS spells a character also by its number: `u\72l(…)` is `url(…)`. */
const withoutCssEscapes = (css: string): string =>
  css.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))).replaceAll('\\', '');

const refersOutside = (value: string): boolean => /url\((?!\s*['"]?\s*#)|@import/i.test(withoutCssEscapes(value));

/** Why an SVG is refused; empty if it may be used. Each reason once. */
export const svgProblems = (file: string, svg: string): Problem[] => {
  // Copies of copies grow beyond what can be drawn; no logo needs so many.
  if ((svg.match(/<use\b/g) ?? []).length > 100) return [refused(file, '含有过多的 <use> 引用', 'holds too many <use> references')];
  const found = new Map<string, Problem>();
  const refuse = (zh: string, en: string): void => {
    found.set(en, refused(file, zh, en));
  };
  const inspect: CustomPlugin = {
    name: 'inspect',
    fn: () => ({
      doctype: { enter: () => refuse('含有 DOCTYPE 声明', 'holds a DOCTYPE') },
      instruction: { enter: (node) => { if (node.name !== 'xml') refuse(`含有处理指令 ${node.name}`, `holds the processing instruction ${node.name}`); } },
      text: { enter: (node) => { if (refersOutside(node.value)) refuse('样式引用了外部内容', 'its style refers to something outside'); } },
      cdata: { enter: (node) => { if (refersOutside(node.value)) refuse('样式引用了外部内容', 'its style refers to something outside'); } },
      element: {
        enter: (node) => {
          if (!allowedElements.has(node.name)) refuse(`含有 <${node.name}> 元素`, `holds the element <${node.name}>`);
          for (const [name, value] of Object.entries(node.attributes)) {
            if (/^on/i.test(name)) refuse(`含有事件属性 ${name}`, `holds the event handler ${name}`);
            if (/^(?:xlink:)?href$/i.test(name) && !value.startsWith('#')) refuse(`引用了外部内容 ${value.slice(0, 60)}`, `refers to something outside: ${value.slice(0, 60)}`);
            if (refersOutside(value)) refuse(`属性 ${name} 引用了外部内容`, `its attribute ${name} refers to something outside`);
          }
        },
      },
    }),
  };
  try {
    optimize(svg, { plugins: [inspect] });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    refuse(`不是完整的 SVG（${reason}）`, `is not a complete SVG (${reason})`);
  }
  return [...found.values()];
};
