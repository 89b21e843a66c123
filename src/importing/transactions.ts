// What happened to a record, as entries of the change log.
import { listingYear } from '../catalogue/catalogue.ts';
import type { FieldChange, Transaction } from '../catalogue/changes.ts';
import { normalizedName } from '../catalogue/records.ts';
import type { Listing, Manufacturer, Product } from '../catalogue/schema.ts';
import { fieldChanges } from './diff.ts';
import { isSameListing } from './listings.ts';

const yearOf = (listing: Listing): number => listingYear(listing) ?? 0;

const about = ({ list, year, listedOn }: Listing): Pick<Transaction, 'list' | 'year' | 'on'> => ({ list, ...(year !== undefined && { year }), ...(listedOn !== undefined && { on: listedOn }) });

/** Each listing with the one that it was before; a list may hold a product several times in a year, so that each is taken once. */
const withBefore = (before: Product | undefined, after: Product): { listing: Listing; was: Listing | undefined }[] => {
  const rest = [...(before?.listings ?? [])];
  const take = (at: number): Listing | undefined => (at < 0 ? undefined : rest.splice(at, 1)[0]);
  const same = new Map((after.listings ?? []).map((listing) => [listing, take(rest.findIndex((known) => JSON.stringify(known) === JSON.stringify(listing)))]));
  return [...same].map(([listing, was]) => ({ listing, was: was ?? take(rest.findIndex((known) => isSameListing(known, listing))) }));
};

/** Listings of a product that it did not have before. */
export const newListings = (before: Product | undefined, after: Product): Listing[] => withBefore(before, after).flatMap(({ listing, was }) => (was ? [] : [listing]));

/** Listings that were ended just now. */
const ended = (before: Product | undefined, after: Product): Listing[] =>
  withBefore(before, after).flatMap(({ listing, was }) => (was && was.withdrawnOn === undefined && listing.withdrawnOn !== undefined ? [listing] : []));

/** @param wasOurs whether the name that gives way was this site's translation: then nobody renamed anything */
const corrections = (changes: readonly FieldChange[], of: Pick<Transaction, 'product' | 'manufacturer'>, wasOurs: boolean): Transaction[] => {
  // Other brackets or spaces are no other name either.
  const name = changes.filter(({ field, from = '', to = '' }) => field === 'name.zh' && !wasOurs && normalizedName(from) !== normalizedName(to));
  // A name that is new has the origin of the list that prints it.
  const others = changes.filter((change) => !name.includes(change) && !(change.field === 'nameOrigin' && name.length > 0));
  return [
    ...(name.length > 0 ? [{ type: 'renamed' as const, ...of, fields: name }] : []),
    ...(others.length > 0 ? [{ type: 'corrected' as const, ...of, fields: others }] : []),
  ];
};

/** The product without what a transaction of its own tells: the listings that are new, and the ends of those that were ended. */
const withoutNews = (after: Product, { fresh, endings }: { fresh: readonly Listing[]; endings: readonly Listing[] }): Product => {
  const { listings, ...rest } = after;
  const kept = (listings ?? []).filter((listing) => !fresh.includes(listing)).map((listing) => {
    const { withdrawnOn: _on, reason: _reason, endSource: _source, ...others } = listing;
    return endings.includes(listing) ? others : listing;
  });
  return { ...rest, ...(kept.length > 0 && { listings: kept }) };
};

/**
 * What happened to a product; that its sources alone changed is a correction without fields.
 * @param changes field changes between the two states
 */
export const productTransactions = (before: Product | undefined, after: Product, changes: readonly FieldChange[]): Transaction[] => {
  const of = { product: after.id };
  const fresh = newListings(before, after);
  const endings = ended(before, after);
  // What a list of an earlier year says came first, whenever it is imported.
  const held = (listing: Listing): boolean => before?.listings?.some((known) => known.list === listing.list && yearOf(known) <= yearOf(listing)) ?? false;
  const news: Transaction[] = [
    ...(!before && fresh.length === 0 ? [{ type: 'recorded' as const, ...of }] : []),
    ...fresh.map((listing): Transaction => ({ type: held(listing) ? 'renewed' : 'listed', ...of, ...about(listing) })),
    ...(before ? corrections(fresh.length + endings.length === 0 ? changes : fieldChanges(before, withoutNews(after, { fresh, endings })), of, before.nameOrigin === 'translated') : []),
    ...endings.map((listing): Transaction => ({ type: 'withdrawn', ...of, ...about(listing), ...(listing.withdrawnOn !== undefined && { on: listing.withdrawnOn }), ...(listing.reason && { reason: listing.reason }) })),
  ];
  return news.length > 0 ? news : [{ type: 'corrected', ...of }];
};

/** A new maker is no news of its own: its product is. */
export const makerTransactions = (before: Manufacturer | undefined, after: Manufacturer): Transaction[] => {
  if (!before) return [];
  const of = { manufacturer: after.id };
  const news = corrections(fieldChanges(before, after), of, before.nameOrigin === 'translated');
  return news.length > 0 ? news : [{ type: 'corrected', ...of }];
};
