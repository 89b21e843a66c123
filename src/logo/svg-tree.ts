// An SVG as a tree of elements, read and written by svgo, so that no trick of spelling hides anything.
import { optimize, type CustomPlugin } from 'svgo/browser';

export type SvgRoot = Parameters<CustomPlugin['fn']>[0];
type SvgChild = SvgRoot['children'][number];
export type SvgElement = Extract<SvgChild, { type: 'element' }>;

export const svgNamespace = 'http://www.w3.org/2000/svg';

export const isElement = (node: SvgChild): node is SvgElement => node.type === 'element';

/** @throws Error if it is no complete XML, or its entities multiply */
export const parseSvg = (svg: string): SvgChild[] => {
  let children: SvgChild[] = [];
  const take: CustomPlugin = {
    name: 'take',
    fn: (root) => {
      ({ children } = root);
      // Written again it would be walked by a function that calls itself, as deep as the file likes.
      root.children = [];
    },
  };
  optimize(svg, { plugins: [take] });
  return children;
};

export const writeSvg = (element: SvgElement): string => {
  const put: CustomPlugin = {
    name: 'put',
    fn: (root) => {
      root.children = [element];
    },
  };
  return `${optimize(`<svg xmlns="${svgNamespace}"/>`, { plugins: [put] }).data}\n`;
};
