// The orders of the site. Apart from the catalogue itself, so that a browser can sort a few products without its schema.
import type { CatalogueProduct } from './catalogue.ts';
import { listingDay } from './join-products.ts';
import type { Listing } from './schema.ts';
import type { Status } from './status.ts';

/** Chinese names in the order of a Chinese dictionary, everywhere. */
export const byChinese = new Intl.Collator('zh-CN', { numeric: true });

const rank: Record<Status, number> = { listed: 0, expiring: 0, 'not-yet': 1, expired: 2, withdrawn: 2, 'public-record': 3 };

/** Newest day on which the product came onto a list of the kind that decides its status; '' if never. */
const newestListing = ({ catalogueListings }: CatalogueProduct): string => catalogueListings.map(listingDay).sort().at(-1) ?? '';

/** The order of the site: standing, newest listing, name. */
export const byStanding = (a: CatalogueProduct, b: CatalogueProduct): number =>
  rank[a.status] - rank[b.status] ||
  newestListing(b).localeCompare(newestListing(a), 'en') ||
  byChinese.compare(a.product.name.zh, b.product.name.zh) ||
  a.product.id.localeCompare(b.product.id, 'en');

/** Years of a list: the edition year where it has one, else the year of listing. */
export const listingYear = ({ year, listedOn: date }: Listing): number | undefined => year ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
