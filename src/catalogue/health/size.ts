// How much the edition holds, and how its products stand on the day of the report.
import type { Catalogue } from '../catalogue.ts';
import { countBy } from '../query.ts';
import { statusAt, statuses, type Status } from '../status.ts';

export interface Size {
  products: number;
  manufacturers: number;
  lists: number;
  /** Products by status on the day, in the order of `statuses`; every status is there, also with none. */
  byStatus: { status: Status; products: number }[];
}

/** @param on day of the report, `YYYY-MM-DD`: the status is worked out for it, not for the day of the data */
export const sizeOf = ({ products, manufacturers, lists }: Catalogue, on: string): Size => {
  const counts = new Map(countBy(products, ({ catalogueListings }) => statusAt(catalogueListings, on)).map(({ value, count }) => [value, count]));
  return {
    products: products.length,
    manufacturers: manufacturers.length,
    lists: lists.length,
    byStatus: statuses.map((status) => ({ status, products: counts.get(status) ?? 0 })),
  };
};
