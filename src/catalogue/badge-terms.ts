// For which listings a product may carry the mark: those that hold on the day of the data or later.
import { dayBefore } from './calendar-day.ts';
import { periodsOf } from './periods.ts';
import type { Listing } from './schema.ts';
import { isListed } from './status.ts';

export interface BadgeTerm {
  /** Which of the listings. */
  place: number;
  /** Year to which the listing belongs: that of the edition, else that of its date. Left out where neither is stated. */
  year?: string;
  /** First day of a listing that has not begun on the day of the data. */
  from?: string;
  /** Last day on which the listing holds; left out where none is stated. */
  to?: string;
}

/** A withdrawal may be announced for a day that is still to come: the listing then holds to the day before. */
const endOf = ({ validUntil, withdrawnOn }: Listing): string | undefined => [validUntil, withdrawnOn && dayBefore(withdrawnOn)].filter((day) => day !== undefined).sort()[0];

/**
 * @param listings in the recommendation catalogue, in the order of the product
 * @param dataDate day of the edition's data
 */
export const badgeTerms = (listings: readonly Listing[], dataDate: string): BadgeTerm[] => {
  const holding = periodsOf(listings).filter(({ status, to }) => isListed(status) && (to === undefined || to >= dataDate));
  return [...new Set(holding.map(({ listing }) => listing))].map((listing) => {
    const from = holding.find((period) => period.listing === listing)?.from;
    const year = listing.year === undefined ? listing.listedOn?.slice(0, 4) : String(listing.year);
    const to = endOf(listing);
    return { place: listings.indexOf(listing), ...(year !== undefined && { year }), ...(from !== undefined && from > dataDate && { from }), ...(to !== undefined && { to }) };
  });
};

/** What of a term the mark shows, as a part of an address: products of one term share their marks. */
export const termKey = ({ year, from, to }: BadgeTerm): string => `${from ?? year ?? 'undated'}-to-${to ?? 'open'}`;
