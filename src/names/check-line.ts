// What is to be said of a line of a contract: the names in it against those that are listed.
import type { ListedName } from '../catalogue/listed-name.ts';
import type { NamedMaker, NamedProduct } from '../catalogue/name-file.ts';
import { isListed } from '../catalogue/status.ts';
import { differenceOf, type Piece } from './difference.ts';
import type { KnownName, NameIndex, NameRole } from './name-index.ts';
import { readLine, type LinePart } from './read-line.ts';

export const outcomes = ['identical', 'unlisted', 'differs', 'mismatch', 'unknown'] as const;
/** `unlisted`: named exactly, but not in the catalogue on the reader's day. `mismatch`: names that don't belong together. */
export type Outcome = (typeof outcomes)[number];

/** `other-name`: a name of it, but not the one to quote. `ours`: a Chinese name of this site. `ignored`: an amount, a unit. */
export type Verdict = 'identical' | 'differs' | 'other-name' | 'ours' | 'unknown' | 'ignored';

export interface Match {
  product?: NamedProduct;
  maker?: NamedMaker;
  /** As what it is known that the part is, or is near to. */
  role: NameRole;
  /** That name itself. */
  known: string;
  /** The name that a contract may quote; for a model, the model as recorded. Nothing where there is none. */
  right?: string;
  /** The part beside the right name; nothing where another name was found. */
  difference?: Piece[];
  /** How a product stands on the reader's day. */
  standing?: ListedName;
}

export interface CheckedPart extends Pick<LinePart, 'start' | 'end' | 'text'> {
  subject: 'product' | 'maker' | 'model' | 'rest';
  verdict: Verdict;
  /** Several where the part can mean each of them. */
  matches: Match[];
}

export interface CheckedLine {
  /** From 1. */
  number: number;
  text: string;
  outcome: Outcome;
  parts: CheckedPart[];
  /** The makers of the products, where the line names another. */
  makers?: NamedMaker[];
  /** Whether it is the model, not the maker, that belongs to another product. */
  isOtherModel?: boolean;
}

const subjectOf = ([name]: readonly KnownName[]): CheckedPart['subject'] => (name === undefined ? 'rest' : name.role === 'model' ? 'model' : name.product ? 'product' : 'maker');

const matchOf = (part: LinePart, { product, maker, role, text }: KnownName, index: NameIndex): Match => {
  const standing = product && index.listedNames.get(product);
  const right = role === 'model' ? text : product ? standing?.text : maker?.nameOrigin === 'translated' ? undefined : maker?.name.zh;
  const isCompared = role === 'listed' || role === 'core' || role === 'recorded' || role === 'model' || (role === 'earlier' && right !== undefined);
  return {
    ...(product && { product }), ...(maker && { maker }), role, known: text, ...(standing && { standing }), ...(right !== undefined && { right }),
    ...(right !== undefined && isCompared && { difference: differenceOf(part.text, right, index.fold) }),
  };
};

/** Of the names of a thing the one that says most, and things of one kind only: the first found says which. */
const onePerThing = (names: readonly KnownName[]): KnownName[] => {
  const order: readonly NameRole[] = ['listed', 'recorded', 'ours', 'core', 'earlier', 'other-list', 'alias', 'short', 'english', 'model'];
  const sorted = [...names].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  const subject = subjectOf(sorted);
  const things = new Map<unknown, KnownName>();
  for (const name of sorted) if (subjectOf([name]) === subject && !things.has(name.product ?? name.maker)) things.set(name.product ?? name.maker, name);
  return Array.from(things.values());
};

const verdictOf = (part: LinePart, matches: readonly Match[]): Verdict => {
  const [first] = matches;
  if (!first) return part.isBeside ? 'ignored' : 'unknown';
  if (first.right === undefined) return 'ours';
  if (matches.some(({ right }) => right === part.text)) return 'identical';
  return first.difference ? 'differs' : 'other-name';
};

const checkPart = (part: LinePart, index: NameIndex): CheckedPart => {
  const things = onePerThing(part.names);
  const all = things.map((name) => matchOf(part, name, index));
  // Whoever writes a listed name exactly means that product, even if others are called so besides.
  const exact = all.filter(({ right }) => right === part.text);
  const matches = exact.length > 0 ? exact : all;
  return { start: part.start, end: part.end, text: part.text, subject: subjectOf(things), verdict: verdictOf(part, matches), matches };
};

const looksLikeMaker = (text: string): boolean => /(?:公司|集团|厂|研究所|研究院|大学|学院|医院|中心|ltd\.?|limited|inc\.?|corp\.?|gmbh|company|university|institute)$/iu.test(text.trim());

interface Together {
  parts: CheckedPart[];
  makers?: NamedMaker[];
  isOtherModel?: boolean;
}

/** Keeps of several matches those that belong to what else the line names. */
const narrowed = (part: CheckedPart, belongs: (match: Match) => boolean): CheckedPart => {
  const matches = part.matches.filter(belongs);
  return matches.length === 0 || matches.length === part.matches.length ? part : { ...part, matches, verdict: part.verdict === 'identical' || part.verdict === 'ours' ? part.verdict : matches[0]?.difference ? 'differs' : part.verdict };
};

const together = (checked: readonly CheckedPart[]): Together => {
  const of = (parts: readonly CheckedPart[], subject: CheckedPart['subject']): Match[] => parts.flatMap((part) => (part.subject === subject ? part.matches : []));
  const stated = of(checked, 'maker').map(({ maker }) => maker);
  const ofModels = of(checked, 'model').map(({ product }) => product);
  const byMaker = stated.length === 0 ? [...checked] : checked.map((part) => (part.subject === 'product' || part.subject === 'model' ? narrowed(part, ({ product }) => stated.includes(product?.maker)) : part));
  const byModel = ofModels.length === 0 ? byMaker : byMaker.map((part) => (part.subject === 'product' ? narrowed(part, ({ product }) => ofModels.includes(product)) : part));
  const products = of(byModel, 'product').map(({ product }) => product);
  const parts = byModel.map((part) => {
    if (part.subject === 'maker' && products.length > 0) return narrowed(part, ({ maker }) => products.some((product) => product?.maker === maker));
    if (part.subject === 'model' && products.length > 0) return narrowed(part, ({ product }) => products.includes(product));
    return part;
  });
  const meant = products.length > 0 ? products : ofModels;
  const makers = Array.from(new Set(meant.flatMap((product) => (product ? [product.maker] : []))));
  const isStated = parts.some(({ subject, verdict, text }) => subject === 'maker' || (verdict === 'unknown' && looksLikeMaker(text)));
  const belongs = makers.length === 0 || !isStated || stated.some((maker) => maker && makers.includes(maker));
  const isOtherModel = products.length > 0 && parts.some(({ subject, matches }) => subject === 'model' && !matches.some(({ product }) => products.includes(product)));
  return { parts, ...(!belongs && { makers }), ...(isOtherModel && { isOtherModel }) };
};

const outcomeOf = ({ parts, makers, isOtherModel = false }: Together): Outcome => {
  const named = parts.filter(({ verdict }) => verdict !== 'ignored');
  if (named.every(({ verdict }) => verdict === 'unknown')) return 'unknown';
  if (makers || isOtherModel) return 'mismatch';
  if (named.some(({ verdict }) => verdict !== 'identical') || !named.some(({ subject }) => subject !== 'model')) return 'differs';
  const products = named.filter(({ subject }) => subject === 'product');
  const isOut = products.some(({ matches }) => !matches.some(({ standing }) => standing && isListed(standing.status)));
  return isOut ? 'unlisted' : 'identical';
};

export const checkLine = (text: string, number: number, index: NameIndex): CheckedLine => {
  const found = together(readLine(text, index).map((part) => checkPart(part, index)));
  return { number, text, outcome: outcomeOf(found), ...found };
};

/** The name to put in place of a part; nothing where there is none, or more than one. */
export const rightName = ({ matches }: Pick<CheckedPart, 'matches'>): string | undefined => {
  const names = Array.from(new Set(matches.map(({ right }) => right)));
  return names.length === 1 ? names[0] : undefined;
};

/** A line with the right name in place of each that has one; as it stands where its names don't belong together. */
export const correctedLine = ({ text, parts, outcome }: CheckedLine): string => {
  if (outcome === 'mismatch') return text;
  let [corrected, end] = ['', 0];
  for (const part of parts) {
    corrected += text.slice(end, part.start) + (rightName(part) ?? part.text);
    ({ end } = part);
  }
  return corrected + text.slice(end);
};
