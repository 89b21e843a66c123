// How a maker's products stand on a day.
import { statusAt, statuses, type ListingDates, type Status } from '../catalogue/status.ts';

export interface StatusCount {
  status: Status;
  count: number;
}

/** How many products have each status, those left out that none has; in the order of the statuses. @param day `YYYY-MM-DD` */
export const statusCounts = (products: readonly (readonly ListingDates[])[], day: string): StatusCount[] => {
  const own = products.map((listings) => statusAt(listings, day));
  return statuses.map((status) => ({ status, count: own.filter((one) => one === status).length })).filter(({ count }) => count > 0);
};
