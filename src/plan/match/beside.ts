// Whether a line that gives a product's maker and model means the product, and not something for it, work on it or
// another variant of it.
import { ideographs, normalise } from '../../search/normalise.ts';
import type { KnownProduct, ProductIndex } from './product-index.ts';
import { tokensOf } from './tokens.ts';

/** What stands between a model and a kind of product, and says nothing. */
const fillers = '型款号系列式的牌';

/** More characters are no name but a description. */
const longestName = 400;

/** What a plan adds to a product's name. */
const endings = /(?:采购|购置|购买|项目|设备|产品|整机|\s|[一二两三四五六七八九十\d]{1,6}\s?[台套件个批只])+$/;

/** Ideographs that stand together, without what is in brackets. */
const runsOf = (text: string): string[] => text.replace(/\([^)]*\)/g, ' ').match(/\p{Script=Han}+/gu) ?? [];

/** `便携式`, `旗舰版`: it says of what kind a thing is, not which thing. */
const isManner = (run: string): boolean => /(?:式|(?:^|[^模])型|版|款|级|系列)$/.test(run);

/** What a product is, by the ends of its names: 扫地车 of `无人驾驶扫地车 X1`; 电池 of `燃料电池客车` is none. */
const headsOf = ({ product }: KnownProduct, index: ProductIndex): string[] =>
  [product.name.zh, ...product.aliases, ...[...product.catalogueListings.map(({ nameAsListed }) => nameAsListed), ...product.otherListedNames.map(({ name }) => name)].flatMap((name) => name ?? [])].flatMap((name) => {
    const runs = runsOf(normalise(name, index.fold));
    return runs.filter((run, place) => run.length >= 4 || place === runs.length - 1);
  });

/**
 * Whether a line's name ends with a word that stands within the product's names but is not what the product is: the 电池 of
 * a `燃料电池客车` is a part of it. A head may be shortened: 拉曼仪 is 拉曼光谱仪.
 */
export const endsWithPart = (name: string, known: KnownProduct, index: ProductIndex): boolean => {
  const makers = index.makers.keysOf(known.product.maker.id);
  const isMaker = (run: string): boolean => makers.some((maker) => maker.startsWith(run)) || /(?:公司|集团)$/.test(run);
  const runs = runsOf(normalise(name, index.fold).slice(0, longestName).trim().replace(endings, ''));
  const last = runs.filter((run) => !isMaker(run) && !isManner(run)).at(-1);
  if (last === undefined || Array.from(last).length < 2) return false;
  const [start, word, end] = [last.slice(0, -1), last.slice(-2), last.slice(-1)];
  // What stands there in full is not shortened: 服务器 of 服务器处理器.
  const isShortened = start.length >= 2 && known.text.includes(start) && !known.text.includes(last);
  return !headsOf(known, index).some((head) => head.endsWith(word) || (isShortened && head.endsWith(end)));
};

/** How much of the line's name neither the product nor its maker is called, by its weight: `夹具` of `SY-3011 夹具`; not `拉曼仪`, which is short for 拉曼光谱仪. */
export const unexplainedIn = (name: string, { text, product }: KnownProduct, index: ProductIndex): number => {
  const own = normalise(name, index.fold).slice(0, longestName).trim().replace(endings, '');
  const makers = index.makers.keysOf(product.maker.id).join(' ');
  const isKnown = (part: string): boolean => text.includes(part) || makers.includes(part);
  const isExplained = (word: string): boolean => isKnown(word) || (ideographs.test(word) && Array.from(word).every((character) => fillers.includes(character) || isKnown(character)));
  const words = [...tokensOf(own, index.fold)].filter((token) => Array.from(token).length >= 2 && /^\p{L}+$/u.test(token));
  const weigh = (tokens: readonly string[]): number => tokens.reduce((sum, token) => sum + index.weightOf(token), 0);
  const all = weigh(words);
  const [last] = /\p{Script=Han}{2}(?=[^\p{L}\p{N}]*$)/u.exec(own.replace(/\([^)]*\)/g, ' ').trim().replace(endings, '')) ?? [];
  // The last word says what a Chinese name is about, however much of a product stands before it.
  if (last !== undefined && !isExplained(last)) return 1;
  return all === 0 ? 0 : weigh(words.filter((word) => !isExplained(word))) / all;
};

/** Beyond it a line that gives maker and model may still be about a part of the product, or work on it. */
export const mostUnexplained = 0.35;

/** Words by which a line means something beside the product, or instead of it. */
const besides = /非(?=[\s-]*[a-z0-9])|类似|同等|同类|相当于|替代|代替|兼容|适配|适用|用于|配套|仿制|similar|equivalent|equal|compatible|replacement/gi;
export const pointsBeside = (name: string, { product }: KnownProduct): boolean => (name.match(besides) ?? []).some((word) => !product.name.zh.includes(word));

/** Whether a text gives a model as such, and not one that goes on: `SY-3011-B` is another than `SY-3011`. */
export const statesModel = (text: string, key: string, { fold }: ProductIndex): boolean =>
  new RegExp(`(?:^[^a-z0-9]?|[^a-z0-9][-–—_.+]|[^-–—_.+a-z0-9])${Array.from(key).join('[^\\p{L}\\p{N}]*')}(?![-–—_.+]?[a-z0-9])`, 'u').test(normalise(text, fold));
