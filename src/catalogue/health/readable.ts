// The catalogue of an edition that may have problems: what can be joined, and what had to stay out.
import { catalogueOf, type Catalogue } from '../catalogue.ts';
import type { EditionRecords, PolicyRecords } from '../records.ts';
import type { Product } from '../schema.ts';

export interface ReadableCatalogue {
  catalogue: Catalogue;
  /** Ids of products that point to a record that is not there or could not be read. */
  leftOut: string[];
}

/** Whether every action and unit that the policy names is there; with less, its pages cannot be told. */
const policyJoins = ({ policy, units, measures }: PolicyRecords): boolean => {
  const actions = new Set(policy?.data.actions.map(({ id }) => id));
  const known = new Set(units?.data.units.map(({ id }) => id));
  return [...(policy?.data.issuers ?? []), ...measures.flatMap(({ data }) => data.units)].every((id) => known.has(id)) && measures.every(({ data }) => actions.has(data.action));
};

/**
 * Joins what can be joined. A product with a listing on an unknown list stays out whole: without that listing its
 * status would be told wrongly. A policy that does not join stays out whole.
 * @returns undefined if edition.json or sectors.json could not be read: without them there is no edition
 */
export const readableCatalogue = ({ policy, ...records }: EditionRecords): ReadableCatalogue | undefined => {
  const { edition, sectors } = records;
  if (!edition || !sectors) return undefined;
  const makers = new Set(records.manufacturers.map(({ data }) => data.id));
  const lists = new Set(records.lists.map(({ data }) => data.id));
  const categories = new Map(sectors.data.sectors.map(({ id, categories: own }) => [id, new Set(own.map((one) => one.id))]));
  const hasCategory = ({ sector, category }: Product): boolean => {
    const known = categories.get(sector);
    return known !== undefined && (category === undefined ? sectors.data.uncategorised !== undefined : known.has(category));
  };
  const joins = (product: Product): boolean => makers.has(product.manufacturer) && hasCategory(product) && (product.listings ?? []).every(({ list }) => lists.has(list));
  const { in: joined = [], out = [] } = Object.groupBy(records.products, ({ data }) => (joins(data) ? 'in' : 'out'));
  // The change log may name what could not be read, and says nothing of the edition's state.
  return { catalogue: catalogueOf({ ...records, products: joined, changes: [], ...(policy && policyJoins(policy) && { policy }) }), leftOut: out.map(({ data }) => data.id) };
};
