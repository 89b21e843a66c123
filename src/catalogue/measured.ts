// What this edition counts beside a target of the policy: never the same as what the policy counts, so each says how.
import type { Catalogue, CatalogueList, CatalogueProduct } from './catalogue.ts';
import { firstKinds, productsOn } from './lists.ts';
import type { CataloguePolicy } from './policy.ts';
import type { Support, Target } from './policy-schema.ts';
import type { ListKind } from './schema.ts';
import { isListed } from './status.ts';

/** Products that stand in the recommendation catalogue on the day of the data. */
export const listedProducts = (products: readonly CatalogueProduct[]): CatalogueProduct[] => products.filter(({ status }) => isListed(status));

export interface MeasuredCount {
  count: number;
  /** The lists that were counted. */
  lists: CatalogueList[];
}

const kindOf: Record<Exclude<NonNullable<Target['measured']>, 'listed-products'>, ListKind> = {
  'iconic-products': 'iconic',
  'first-set': 'first-set',
  'first-version': 'first-version',
  'first-batch': 'first-batch',
};

/**
 * The count that stands beside a target: products in the catalogue, or products on lists of a kind in any
 * year. Nothing where the target has none.
 */
export const measuredCount = ({ products, lists }: Pick<Catalogue, 'products' | 'lists'>, { measured }: Pick<Target, 'measured'>): MeasuredCount | undefined => {
  if (measured === undefined) return undefined;
  if (measured === 'listed-products') return { count: listedProducts(products).length, lists: lists.filter(({ list }) => list.kind === 'recommendation') };
  const ofKind = lists.filter(({ list }) => list.kind === kindOf[measured]);
  return { count: productsOn(ofKind.flatMap(({ entries }) => entries)), lists: ofKind };
};

/** What the measures give that set numbers for the catalogue itself, and then those for the three firsts. */
export const catalogueSupports = ({ measures }: Pick<CataloguePolicy, 'measures'>): Support[] => {
  const setting = (kinds: readonly Target['measured'][]): Support[] => measures.filter(({ targets }) => targets.some(({ measured }) => measured !== undefined && kinds.includes(measured))).flatMap(({ supports }) => supports);
  return [...new Set([...setting(['listed-products']), ...setting(firstKinds)])];
};
