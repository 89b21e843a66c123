// Whose logo a file is, by its name alone. Nothing is guessed: a name that fits two owners fits none.
import type { Told } from '../../../src/catalogue/problem.ts';
import type { Localized, Manufacturer, Product } from '../../../src/catalogue/schema.ts';
import { keyOf, type Fold } from '../../../src/search/normalise.ts';
import { kindNamedBy, stemsOf } from './file-names.ts';
import { createNearest } from './nearest-owner.ts';
import { bareNames, manufacturerNames, productNames, type OwnerName } from './owner-names.ts';
import type { LogoOwner, MatchedBy } from './report.ts';

export interface Owners {
  manufacturers: readonly Manufacturer[];
  products: readonly Product[];
}

export interface OwnerMatch {
  owner: LogoOwner;
  matchedBy: MatchedBy;
  /** Lower is surer. */
  rank: number;
}

type Matched = { match: OwnerMatch } | { reason: Told };

/** The owner's name and id, as people find it. */
const shownOwner = ({ owner, shown }: OwnerName): string => `${shown} (${owner.id})`;
const isSame = (one: LogoOwner, other: LogoOwner): boolean => one.kind === other.kind && one.id === other.id;

const ambiguous = (fitting: readonly OwnerName[]): Told => {
  const shown = fitting.map((name) => shownOwner(name));
  const [first] = fitting;
  const byKind = new Set(fitting.map(({ owner }) => owner.id)).size === 1 && fitting.length > 1;
  return byKind
    ? { zh: `企业和产品的 id 都是 ${first?.owner.id}，无法判断属于哪一个；请放进名为“企业”或“产品”的子文件夹。`, en: `A manufacturer and a product share the id ${first?.owner.id}: put it into a subfolder named "manufacturers" or "products".` }
    : { zh: `同时符合 ${shown.join('、')}，无法判断属于哪一个；请把文件名改成其中一个的 id。`, en: `It fits ${shown.join(' and ')} alike: rename the file to the id of one.` };
};

const nobody = (nearest: OwnerName | undefined): Told =>
  nearest
    ? { zh: `没有同名的企业或产品；最接近的是 ${shownOwner(nearest)}，如果是它，请把文件名改成 ${nearest.owner.id}。`, en: `No manufacturer or product has this name; the nearest is ${shownOwner(nearest)}: if it is the one, rename the file to ${nearest.owner.id}.` }
    : { zh: '没有同名的企业或产品；请把文件名改成企业或产品的 id、全称或简称。', en: 'No manufacturer or product has this name: rename the file to the id or the name of one.' };

/** One name per owner, the surest first. */
const perOwner = (names: readonly OwnerName[]): OwnerName[] =>
  names.filter((name, index) => names.findIndex(({ owner }) => isSame(owner, name.owner)) === index);

/**
 * A function that tells whose logo a file is.
 * @param context `fold`: traditional characters with their simplified forms; `municipality`: the place that names may leave out
 */
export const createOwnerMatcher = ({ manufacturers, products }: Owners, context: { fold: Fold; municipality: Localized }): ((path: string) => Matched) => {
  const names = [...manufacturers.flatMap((one) => manufacturerNames(one, context)), ...products.flatMap((one) => productNames(one, context))];
  const byKey = Map.groupBy(names, ({ key }) => key);
  const nearest = createNearest(names, manufacturers);

  const fitting = (text: string, kind: LogoOwner['kind'] | undefined): OwnerName[] => {
    const all = (byKey.get(keyOf(text, context.fold)) ?? []).filter(({ owner }) => kind === undefined || owner.kind === kind);
    const surest = Math.min(...all.map(({ rank }) => rank));
    return perOwner(all.filter(({ rank }) => rank === surest));
  };

  return (path) => {
    const kind = kindNamedBy(path);
    const stems = stemsOf(path);
    for (const stem of [...stems, ...stems.flatMap((one) => bareNames(one, context.municipality))]) {
      const found = fitting(stem, kind);
      if (found.length > 1) return { reason: ambiguous(found) };
      const [only] = found;
      if (only) return { match: { owner: only.owner, matchedBy: only.matchedBy, rank: only.rank } };
    }
    return { reason: nobody(nearest(stems.map((stem) => keyOf(stem, context.fold)))) };
  };
};
