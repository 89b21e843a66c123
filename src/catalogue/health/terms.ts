// Listings whose term asks for somebody's attention: about to end, ended, or without the end that the list's rule gives.
import type { Catalogue, CatalogueProduct } from '../catalogue.ts';
import type { Listing, OfficialList } from '../schema.ts';
import { daysBetween, listingStatusAt } from '../status.ts';
import { yearBefore } from './days.ts';
import { named, type Named } from './named.ts';

export interface Term {
  product: Named;
  manufacturer: Named;
  list: Named;
  document?: string;
  listedOn?: string;
  validUntil?: string;
  /** Days from the day of the report to the end, negative once it is over. */
  days?: number;
}

export interface Terms {
  /** Listings in their last 90 days, as status.ts has it, that nothing follows yet; the next to end first. */
  expiring: Term[];
  /** Listings in their last 90 days that the same list already continues. */
  continued: number;
  /** Listings that ran out within the last year and that nothing follows; the last to end first. */
  lapsed: Term[];
  /** Listings without an end on lists whose rule gives a validity. */
  withoutEnd: Term[];
}

interface At {
  entry: CatalogueProduct;
  listing: Listing;
  list: OfficialList;
}

const termOf = ({ entry, listing, list }: At, on: string): Term => ({
  product: named(entry.product),
  manufacturer: named(entry.manufacturer),
  list: named(list),
  ...(listing.document !== undefined && { document: listing.document }),
  ...(listing.listedOn !== undefined && { listedOn: listing.listedOn }),
  ...(listing.validUntil !== undefined && { validUntil: listing.validUntil, days: daysBetween(on, listing.validUntil) }),
});

/** Whether another listing on the same list goes on after this one, or will. */
const isContinued = ({ entry, listing, list }: At, on: string): boolean =>
  entry.listings.some(
    (other) =>
      other.listing !== listing &&
      other.list.id === list.id &&
      !['expired', 'withdrawn'].includes(listingStatusAt(other.listing, on)) &&
      (other.listing.validUntil ?? '9999') > (listing.validUntil ?? ''),
  );

const byEnd = (a: Term, b: Term): number => (a.validUntil ?? '').localeCompare(b.validUntil ?? '', 'en') || a.product.id.localeCompare(b.product.id, 'en');

/** @param on day of the report, `YYYY-MM-DD` */
export const termsOf = ({ products }: Catalogue, on: string): Terms => {
  const all = products.flatMap((entry) => entry.listings.map(({ listing, list }): At => ({ entry, listing, list })));
  const byStatus = Map.groupBy(all, ({ listing }) => listingStatusAt(listing, on));
  const told = (found: readonly At[]): Term[] => found.map((at) => termOf(at, on)).sort(byEnd);
  const inLastDays = byStatus.get('expiring') ?? [];
  const open = inLastDays.filter((at) => !isContinued(at, on));
  const ended = (byStatus.get('expired') ?? []).filter((at) => (at.listing.validUntil ?? '') >= yearBefore(on) && !isContinued(at, on));
  const endless = all.filter(({ listing, list }) => list.validityMonths !== undefined && listing.validUntil === undefined && listing.withdrawnOn === undefined);
  return {
    expiring: told(open),
    continued: inLastDays.length - open.length,
    lapsed: told(ended).reverse(),
    withoutEnd: told(endless),
  };
};
