// The names under which a logo's owner may be found, and how sure each of them is.
import type { Localized, Manufacturer, Product } from '../../../src/catalogue/schema.ts';
import { hasIdeograph, keyOf, type Fold } from '../../../src/search/normalise.ts';
import type { LogoOwner, MatchedBy } from './report.ts';

export interface OwnerName {
  owner: LogoOwner;
  /** Name of the owner, for messages. */
  shown: string;
  /** As normalise.ts compares. */
  key: string;
  matchedBy: MatchedBy;
  /** 0: meant for this owner alone, 1: a full name, 2: a name that others may share. */
  rank: 0 | 1 | 2;
}

const legalForms = {
  zh: /(?:\(?集团\)?)?(?:股份)?有限(?:责任)?公司$|\(?集团\)?公司$|公司$|\(?集团\)?$/,
  en: /[\s,.]*\b(?:co|company|corp|corporation|inc|incorporated|ltd|limited|llc|plc|gmbh|ag|joint-stock|group)\b[\s.]*$|\s*\(group\)\s*$/i,
};

const stripped = (text: string, pattern: RegExp): string => {
  const shorter = text.replace(pattern, '').trim();
  return shorter === text || shorter === '' ? text : stripped(shorter, pattern);
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** `上海`, `上海市`, `(上海)`, `Shanghai`, `(Shanghai)` at either end, or in brackets anywhere. */
const placePattern = ({ zh, en }: Localized): RegExp => {
  const short = zh.replace(/市$/, '');
  const names = [`${escaped(short)}市?`, ...(en === undefined ? [] : [`\\b${escaped(en)}\\b`])].join('|');
  return new RegExp(`\\((?:${names})\\)|^(?:${names})|(?:${names})$`, 'gi');
};

/** Fewer characters than these say too little: 上海大学 is not `大学`. */
const shortestBare = 3;

/** A name without its place, without its legal form, and without both. */
export const bareNames = (name: string, municipality: Localized): string[] => {
  const plain = name.normalize('NFKC');
  const form = hasIdeograph(plain) ? legalForms.zh : legalForms.en;
  const placeless = plain.replace(placePattern(municipality), ' ').trim();
  return [stripped(plain, form), placeless, stripped(placeless, form)].filter((one) => one !== plain && Array.from(one.replace(/[^\p{L}\p{N}]/gu, '')).length >= shortestBare);
};

const texts = (localized: Localized | undefined): string[] => [localized?.zh, localized?.en].filter((text) => text !== undefined);

interface Context {
  fold: Fold;
  municipality: Localized;
}

type Given = [text: string, matchedBy: MatchedBy, rank: OwnerName['rank']];

const named = (owner: LogoOwner, shown: string, given: readonly Given[], fold: Fold): OwnerName[] =>
  given.map(([text, matchedBy, rank]) => ({ owner, shown, key: keyOf(text, fold), matchedBy, rank })).filter(({ key }) => key !== '');

export const manufacturerNames = ({ id, name, shortName, aliases = [], creditCode }: Manufacturer, { fold, municipality }: Context): OwnerName[] =>
  named({ kind: 'manufacturer', id }, shortName?.zh ?? name.zh, [
    [id, 'id', 0],
    ...(creditCode === undefined ? [] : [[creditCode, 'credit-code', 0] satisfies Given]),
    ...texts(name).map((text): Given => [text, 'name', 1]),
    ...texts(name).flatMap((text) => bareNames(text, municipality)).map((text): Given => [text, 'name', 2]),
    ...texts(shortName).map((text): Given => [text, 'short-name', 2]),
    ...aliases.flatMap((alias) => [alias, ...bareNames(alias, municipality)]).map((text): Given => [text, 'alias', 2]),
  ], fold);

export const productNames = ({ id, name, aliases = [], models = [] }: Product, { fold }: Context): OwnerName[] =>
  named({ kind: 'product', id }, name.zh, [
    [id, 'id', 0],
    ...texts(name).map((text): Given => [text, 'name', 1]),
    ...aliases.map((text): Given => [text, 'alias', 2]),
    ...models.map((text): Given => [text, 'model', 2]),
  ], fold);
