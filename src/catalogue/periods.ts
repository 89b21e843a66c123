// The course of a product's status: from which day to which day it stood how, and by which listing.
import { dayAfter } from './calendar-day.ts';
import { certainFrom, decidingListing, expiringDays, type ListingDates, type Status } from './status.ts';

export interface Period<Dates extends ListingDates> {
  /** First day, `YYYY-MM-DD`; none for the time before the first date. */
  from?: string;
  /** Last day; none where no end is known. */
  to?: string;
  status: Exclude<Status, 'public-record'>;
  /** The listing that decides. */
  listing: Dates;
}

const daysFrom = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The days on which the status of one listing may change. */
const changeDays = ({ listedOn, validUntil, withdrawnOn }: ListingDates): string[] => [
  ...(listedOn === undefined ? [] : [certainFrom(listedOn)]),
  ...(validUntil === undefined ? [] : [daysFrom(validUntil, -expiringDays), dayAfter(validUntil)]),
  ...(withdrawnOn === undefined ? [] : [withdrawnOn]),
];

/**
 * All days, earliest first, in periods without a gap: on each day of one, `statusAt` and `decidingListing` say the same.
 * Without listings there are none: a public record is one on every day.
 */
export const periodsOf = <Dates extends ListingDates>(listings: readonly Dates[]): Period<Dates>[] => {
  const days = [...new Set(listings.flatMap(changeDays))].sort();
  const [first] = days;
  const starts: (string | undefined)[] = first === undefined ? [undefined] : [undefined, ...days];
  const periods: Period<Dates>[] = [];
  for (const from of starts) {
    const deciding = decidingListing(listings, from ?? daysFrom(first ?? '2000-01-01', -1));
    const last = periods.at(-1);
    if (!deciding || (last?.status === deciding.status && last.listing === deciding.listing)) continue;
    if (last && from !== undefined) last.to = daysFrom(from, -1);
    periods.push({ ...(from !== undefined && { from }), ...deciding });
  }
  return periods;
};

/** The period of a day. */
export const periodOn = <Dates extends ListingDates>(periods: readonly Period<Dates>[], day: string): Period<Dates> | undefined =>
  periods.find(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to));
