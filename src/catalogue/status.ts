// Whether a product is in the catalogue on a given day: a pure function of its listings and the date.
import type { Listing } from './schema.ts';

export const statuses = ['listed', 'expiring', 'expired', 'withdrawn', 'not-yet', 'public-record'] as const;
/** `public-record`: recorded from public sources, no listing in the catalogue verified. */
export type Status = (typeof statuses)[number];

/** Whether a product stands in the catalogue, be it in its last days. */
export const isListed = (status: Status): boolean => status === 'listed' || status === 'expiring';

/** A listing counts as expiring in its last days. */
export const expiringDays = 90;

/** The dates that decide. All as `YYYY-MM-DD`, `listedOn` possibly only `YYYY` or `YYYY-MM`. */
export type ListingDates = Pick<Listing, 'listedOn' | 'validUntil' | 'withdrawnOn'>;

const dayInMilliseconds = 86_400_000;

/** Whole days from one day to another, negative if the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds);

/**
 * The first day from which a partial date is certain to have come: the last day of its month or year.
 * A listing known only as '2024' is not claimed for any earlier day.
 */
export const certainFrom = (date: string): string => {
  const [year = '', month, day] = date.split('-');
  if (day) return date;
  const lastDay = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0));
  return lastDay.toISOString().slice(0, 10);
};

/** Status of one listing on a day (`YYYY-MM-DD`). A day counts to its end: valid until the 5th is valid on the 5th. */
export const listingStatusAt = (listing: ListingDates, date: string): Exclude<Status, 'public-record'> => {
  const { listedOn, validUntil, withdrawnOn } = listing;
  const expiredBefore = validUntil !== undefined && withdrawnOn !== undefined && validUntil < withdrawnOn;
  // What has ended was listed, also where the year alone of the listing is known.
  if (withdrawnOn !== undefined && date >= withdrawnOn && !expiredBefore) return 'withdrawn';
  if (validUntil !== undefined && date > validUntil) return 'expired';
  if (listedOn !== undefined && date < certainFrom(listedOn)) return 'not-yet';
  if (validUntil === undefined) return 'listed';
  return daysBetween(date, validUntil) <= expiringDays ? 'expiring' : 'listed';
};

/**
 * Which of several listings speaks for the product: one that holds, else the one that ended last, else the
 * one that comes first. Between two terms
 * a product has ended: 'not yet listed' is said only of one that never was.
 */
const strength: Record<Exclude<Status, 'public-record'>, number> = { listed: 4, expiring: 3, expired: 2, withdrawn: 2, 'not-yet': 1 };

const endOf = ({ withdrawnOn, validUntil, listedOn }: ListingDates): string => withdrawnOn ?? validUntil ?? listedOn ?? '';

/** The listing that decides the status on a day, with that status; nothing without listings. */
export const decidingListing = <Dates extends ListingDates>(
  listings: readonly Dates[],
  date: string,
): { listing: Dates; status: Exclude<Status, 'public-record'> } | undefined =>
  listings
    .map((listing) => ({ listing, status: listingStatusAt(listing, date) }))
    .sort((a, b) => strength[b.status] - strength[a.status] || (a.status === 'not-yet' ? -1 : 1) * endOf(b.listing).localeCompare(endOf(a.listing), 'en'))[0];

/** Status of a product on a day, from its listings in the catalogue itself (not those on other lists). */
export const statusAt = (listings: readonly ListingDates[], date: string): Status =>
  decidingListing(listings, date)?.status ?? 'public-record';
