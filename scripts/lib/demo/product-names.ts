// Names of products in both languages, in the shapes that real lists print.
import type { Maker } from './makers.ts';
import { makeVersion } from './model-numbers.ts';
import type { Random } from './random.ts';
import type { Figure } from './specifications.ts';
import type { Both, CategoryWords, Kind, Phrase } from './words.ts';

/** What a name is made of. */
export interface NameParts {
  words: CategoryWords;
  kind: Kind;
  modifier: Phrase;
  scenes: readonly Phrase[];
  figures: readonly Figure[];
  model: string;
  maker: Maker;
}

const capital = (text: string): string => (/^[a-z]+[A-Z]/.test(text) ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`);

const isLatin = (character: string): boolean => /[\x21-\x7E\u00B0-\u00FF\u0370-\u03FF\u2070-\u209F]/.test(character);

/** Joins Chinese and Latin parts with a space where the scripts meet. */
export function joinChinese(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').reduce((text, part) => {
    const meet = text !== '' && isLatin(text.charAt(text.length - 1)) !== isLatin(part.charAt(0));
    const bothLatin = text !== '' && isLatin(text.charAt(text.length - 1)) && isLatin(part.charAt(0));
    const atBracket = /[（“、，。：；]$/.test(text) || /^[）”（“、，。：；]/.test(part);
    return `${text}${(meet || bothLatin) && !atBracket ? ' ' : ''}${part}`;
  }, '');
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word.length > 2);

/** Whether a modifier says again what the kind says: a 'reactor' pump for a 'small-reactor'. */
export const repeatsKind = (kind: Kind, modifier: Phrase): boolean =>
  kind.name.zh.includes(modifier.zh) || wordsOf(modifier.en).some((word) => wordsOf(kind.name.en).includes(word));

/** The kind with its modifier: 离心式氢气循环泵 | centrifugal hydrogen recirculation pump. */
export function modifiedKind(kind: Kind, modifier: Phrase): Both {
  return { zh: joinChinese(modifier.zh, kind.name.zh), en: `${modifier.en} ${kind.name.en}` };
}

const softwareShapes: readonly (readonly [(parts: NameParts, random: Random) => Both, number])[] = [
  [({ maker, kind, modifier }, random) => {
    const version = makeVersion(random);
    const name = modifiedKind(kind, modifier);
    return { zh: joinChinese(`${maker.brand.zh}${/^[\x21-\x7E]/.test(name.zh) ? ' ' : ''}${name.zh}`, version), en: `${maker.brand.letters.name} ${name.en} ${version}` };
  }, 34],
  [({ kind, modifier, model }) => {
    const name = modifiedKind(kind, modifier);
    return { zh: joinChinese(model, name.zh), en: `${model} ${name.en}` };
  }, 34],
  [({ kind, model, scenes: [scene] }) => ({ zh: `面向${scene?.zh ?? ''}的${joinChinese(kind.name.zh)}（${model}）`, en: `${model} ${kind.name.en} for ${scene?.en ?? ''}` }), 16],
  [({ kind, modifier, model }, random) => {
    const version = makeVersion(random);
    const name = modifiedKind(kind, modifier);
    return { zh: `${name.zh}（简称：${model}）${version}`, en: `${capital(name.en)} (${model}) ${version}` };
  }, 16],
];

const shapes: readonly (readonly [(parts: NameParts, random: Random) => Both, number])[] = [
  [({ kind, modifier, model }) => {
    const name = modifiedKind(kind, modifier);
    return { zh: joinChinese(`${model} 型`, name.zh), en: `${model} ${name.en}` };
  }, 22],
  [({ kind, model }) => ({ zh: joinChinese(model, kind.name.zh), en: `${model} ${kind.name.en}` }), 10],
  [({ kind, modifier, model }) => {
    const name = modifiedKind(kind, modifier);
    return { zh: joinChinese(name.zh, model), en: capital(`${name.en} ${model}`) };
  }, 18],
  [({ kind, modifier, model }) => {
    const name = modifiedKind(kind, modifier);
    return { zh: `${name.zh}（${model}）`, en: capital(`${name.en} (${model})`) };
  }, 13],
  [({ kind, modifier, model, maker }) => {
    const name = modifiedKind(kind, modifier);
    const brand = maker.brand.letters.name;
    return { zh: joinChinese(maker.brand.zh, model, name.zh), en: `${model.startsWith(brand) ? '' : `${brand} `}${model} ${name.en}` };
  }, 9],
  [({ kind, scenes: [scene], figures }) => {
    const title = figures.find((figure) => figure.title)?.title;
    return { zh: joinChinese(`面向${scene?.zh ?? ''}的`, title?.zh ?? '', kind.name.zh), en: capital(`${title?.en ?? ''} ${kind.name.en} for ${scene?.en ?? ''}`.trim()) };
  }, 10],
  [({ kind, modifier, figures }) => {
    const title = figures.find((figure) => figure.title)?.title;
    const name = modifiedKind(kind, modifier);
    return { zh: joinChinese(title?.zh ?? '', name.zh), en: capital(`${title?.en ?? ''} ${name.en}`.trim()) };
  }, 10],
  [({ kind, modifier, scenes: [scene, other], model }) => {
    const name = modifiedKind(kind, modifier);
    const zh = other ? `${scene?.zh ?? ''}和${other.zh}` : scene?.zh ?? '';
    const en = other ? `${scene?.en ?? ''} and ${other.en}` : scene?.en ?? '';
    return { zh: `${joinChinese(`面向${zh}的`, name.zh)}（${model} 系列）`, en: capital(`${name.en} for ${en} (${model} series)`) };
  }, 8],
];

/** A name for the product. Shapes with the model number are the more common ones. */
export function makeName(random: Random, parts: NameParts): Both {
  return random.weighted(parts.words.isSoftware ? softwareShapes : shapes)(parts, random);
}

/** The name with its model number, for when a shape without it gave a name that is taken. */
export function nameWithModel({ kind, modifier, model }: NameParts): Both {
  const name = modifiedKind(kind, modifier);
  return { zh: joinChinese(`${model} 型`, name.zh), en: `${model} ${name.en}` };
}
