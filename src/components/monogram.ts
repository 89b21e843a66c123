import type { Manufacturer } from '../catalogue/schema.ts';

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * Characters for a maker without a logo: the short name, of which four fit; of a longer Chinese name the first two.
 * `width` is in Chinese characters, two Latin letters counting as one.
 */
export const monogramOf = ({ name, shortName }: Pick<Manufacturer, 'name' | 'shortName'>): { text: string; width: 2 | 3 | 4; lang: 'zh-CN' | 'en' } => {
  const short = [...(shortName?.zh ?? name.zh.replace(/^上海市?/, '')).replace(/[\s（）()]/g, '')];
  const chinese = short.some(isHan);
  const widthOf = (characters: readonly string[]): number => characters.reduce((sum, character) => sum + (isHan(character) ? 1 : 0.5), 0);
  const fitting = widthOf(short) <= 4 ? short : short.slice(0, chinese ? 2 : 8);
  const width = widthOf(fitting);
  return { text: fitting.join(''), width: width <= 2 ? 2 : width <= 3 ? 3 : 4, lang: chinese ? 'zh-CN' : 'en' };
};
