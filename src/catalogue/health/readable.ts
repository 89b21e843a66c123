// The catalogue of an edition that may have problems: what can be joined, and what had to stay out.
import { catalogueOf, type Catalogue } from '../catalogue.ts';
import type { EditionRecords } from '../records.ts';
import type { Product } from '../schema.ts';

export interface ReadableCatalogue {
  catalogue: Catalogue;
  /** Ids of products that point to a record that is not there or could not be read. */
  leftOut: string[];
}

/**
 * Joins what can be joined. A product with a listing on an unknown list stays out whole: without that listing its
 * status would be told wrongly.
 * @returns undefined if edition.json or sectors.json could not be read: without them there is no edition
 */
export const readableCatalogue = (records: EditionRecords): ReadableCatalogue | undefined => {
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
  return { catalogue: catalogueOf({ ...records, products: joined, changes: [] }), leftOut: out.map(({ data }) => data.id) };
};
