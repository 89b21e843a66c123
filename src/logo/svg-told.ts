// What was taken out of an SVG, in words.
import type { Told } from '../catalogue/problem.ts';
import type { Removed } from './svg-clean.ts';

const named = (names: ReadonlySet<string>): Told => {
  const shown = [...names].slice(0, 6).map((name) => (name.length > 80 ? `${name.slice(0, 80)}…` : name));
  const rest = names.size - shown.length;
  return {
    zh: `${shown.join('、')}${rest > 0 ? ` 等 ${names.size} 项` : ''}`,
    en: `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  };
};

const sentence = (names: ReadonlySet<string>, zh: string, en: string): Told[] => {
  if (names.size === 0) return [];
  const told = named(names);
  return [{ zh: `${zh}：${told.zh}。`, en: `${en}: ${told.en}.` }];
};

export const removedTold = ({ elements, handlers, outside, attributes, styles }: Removed): Told[] => [
  ...sentence(new Set([...elements].map((name) => `<${name}>`)), '已删去元素', 'Elements removed'),
  ...sentence(handlers, '已删去事件属性', 'Event handlers removed'),
  ...sentence(outside, '已删去外部引用', 'References to something outside removed'),
  ...sentence(styles, '已删去样式规则', 'Style rules removed'),
  ...sentence(attributes, '已删去属性', 'Attributes removed'),
];

export const seenWarning = ({ seen }: Removed): Told[] => {
  if (seen.size === 0) return [];
  const told = named(seen);
  return [{ zh: `删去的部分可能影响外观（${told.zh}），请与原图核对。`, en: `What was removed may have been seen (${told.en}): compare it with the original.` }];
};
