// Questions that pages ask of a catalogue: pure, without knowledge of any page.
import { listingYear, type Catalogue, type CatalogueProduct, type JoinedListing } from './catalogue.ts';
import { certainFrom } from './status.ts';
import type { AnyText, Category, Listing, Sector } from './schema.ts';

export const inSector = ({ products }: Pick<Catalogue, 'products'>, sector: Sector): CatalogueProduct[] =>
  products.filter((entry) => entry.sector.id === sector.id);

export const inCategory = (products: readonly CatalogueProduct[], sector: Sector, category: Category): CatalogueProduct[] =>
  products.filter((entry) => entry.sector.id === sector.id && entry.category.id === category.id);

/** Pages of at most `size` items; always at least one page. */
export const paged = <Item>(items: readonly Item[], size: number): Item[][] => {
  const pages: Item[][] = [];
  for (let start = 0; start < items.length; start += size) pages.push(items.slice(start, start + size));
  return pages.length > 0 ? pages : [[]];
};

/** The entries before and after one in a list, if any. */
export const neighbours = <Item>(items: readonly Item[], item: Item): { previous?: Item; next?: Item } => {
  const index = items.indexOf(item);
  const previous = index > 0 ? items[index - 1] : undefined;
  const next = index >= 0 ? items[index + 1] : undefined;
  return { ...(previous && { previous }), ...(next && { next }) };
};

/** Items from the one after `start` on, round to it again, without it. */
const following = <Item>(items: readonly Item[], start: Item): Item[] => {
  const index = items.indexOf(start);
  return [...items.slice(index + 1), ...items.slice(0, Math.max(index, 0))];
};

/**
 * Products to look at next to this one: of its category, then its maker's, then its sector's.
 * Each group is taken from the product's own place on and round again, so that every product is named
 * by some others, not the first few by all.
 */
export const relatedProducts = (
  entry: CatalogueProduct,
  groups: { category: readonly CatalogueProduct[]; manufacturer: readonly CatalogueProduct[]; sector: readonly CatalogueProduct[] },
  count: number,
): CatalogueProduct[] => {
  const related = new Set<CatalogueProduct>();
  for (const group of [groups.category, groups.manufacturer, groups.sector]) {
    for (const other of following(group, entry)) {
      if (related.size === count) return [...related];
      if (other !== entry) related.add(other);
    }
  }
  return [...related];
};

/** How many items have each value, most first; items without a value are counted under `undefined`, last. */
export const countBy = <Item, Value extends string | number>(
  items: readonly Item[],
  valueOf: (item: Item) => Value | undefined,
): { value: Value | undefined; count: number }[] => {
  const counts = new Map<Value | undefined, number>();
  for (const item of items) counts.set(valueOf(item), (counts.get(valueOf(item)) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => Number(a.value === undefined) - Number(b.value === undefined) || b.count - a.count);
};

/** Listings that say something was approved or awarded: neither the catalogue itself nor a review that is not over. */
export const recognitions = (listings: readonly JoinedListing[]): JoinedListing[] =>
  listings.filter(({ list }) => list.kind !== 'recommendation' && list.kind !== 'regulatory-review');

/** One listing per product, newest first, that had come into force by the day of the data: what was recognised lately. */
export const latestListings = (
  { products, edition }: Pick<Catalogue, 'products' | 'edition'>,
  listingsOf: (entry: CatalogueProduct) => readonly Listing[],
): { entry: CatalogueProduct; listing: Listing }[] =>
  products
    .flatMap((entry) => {
      const dated = listingsOf(entry).flatMap((listing) => (listing.listedOn === undefined ? [] : [{ entry, listing, day: certainFrom(listing.listedOn) }]));
      return dated.filter(({ day }) => day <= edition.dataDate).sort((a, b) => b.day.localeCompare(a.day, 'en'))[0] ?? [];
    })
    .sort((a, b) => b.day.localeCompare(a.day, 'en'))
    .map(({ entry, listing }) => ({ entry, listing }));

/** What a list prints beside a product, in the order in which it is shown. */
export const printedOn = ({ grade, batch, number, document }: Listing): AnyText[] => [grade, batch, number, document].filter((one) => one !== undefined);

/** Entries of one year of a list. */
export const ofYear = <Item extends { listing: Listing }>(entries: readonly Item[], year: number): Item[] =>
  entries.filter(({ listing }) => listingYear(listing) === year);
