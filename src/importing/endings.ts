// What a whole list no longer holds, and what has run to its end: proposed to be ended, never deleted.
import { dayAfter } from '../catalogue/calendar-day.ts';
import type { Transaction } from '../catalogue/changes.ts';
import type { EditionRecords } from '../catalogue/records.ts';
import type { Listing, Product } from '../catalogue/schema.ts';
import { listingStatusAt } from '../catalogue/status.ts';

/** A larger share of a list is ended only when the user says so. */
export const mostEnded = 1 / 5;

/** A listing that begins later cannot end before: the next list is announced while this one holds. One of 2026 may end within 2026. */
const hasBegun = ({ listedOn }: Listing, day: string): boolean => listedOn === undefined || `${listedOn}-01-01`.slice(0, 10) <= day;

const holds = (listing: Listing, day: string): boolean => hasBegun(listing, day) && !['expired', 'withdrawn'].includes(listingStatusAt(listing, day));

/** Products with a listing on a list that holds on a day. */
export const holding = (products: readonly Product[], list: string, day: string): Product[] =>
  products.filter(({ listings = [] }) => listings.some((listing) => listing.list === list && holds(listing, day)));

/** The product with its listings on a list ended, those of them that still held. */
export const withEnded = (product: Product, end: { list: string; on: string; reason: { zh: string; en?: string }; source?: string | undefined; year?: number | undefined }): Product => ({
  ...product,
  listings: (product.listings ?? []).map((listing) =>
    listing.list === end.list && (end.year === undefined || listing.year === end.year) && holds(listing, end.on) ? { ...listing, withdrawnOn: end.on, reason: end.reason, ...(end.source !== undefined && { endSource: end.source }) } : listing,
  ),
});

/** Listings that ended by themselves before a day and are not in the change log yet; they are over from the day after their last. */
export const newlyExpired = (products: readonly Product[], changes: EditionRecords['changes'], day: string): Transaction[] => {
  const logged = new Set(changes.flatMap(({ data }) => data.transactions.filter(({ type }) => type === 'expired').map(({ product, list, on }) => `${product ?? ''} ${list ?? ''} ${on ?? ''}`)));
  return products.flatMap(({ id, listings = [] }) =>
    listings
      .filter((listing) => listing.validUntil !== undefined && listingStatusAt(listing, day) === 'expired' && !logged.has(`${id} ${listing.list} ${dayAfter(listing.validUntil)}`))
      .map(({ list, year, validUntil }): Transaction => ({ type: 'expired', product: id, list, ...(year !== undefined && { year }), ...(validUntil !== undefined && { on: dayAfter(validUntil) }) })),
  );
};
