// What happened to a record, as entries of the change log.
import type { FieldChange, Transaction } from '../catalogue/changes.ts';
import type { Listing, Manufacturer, Product } from '../catalogue/schema.ts';
import { isSameListing } from './listings.ts';

const isListingField = ({ field }: FieldChange): boolean => field.startsWith('listings.');

const about = ({ list, year, listedOn }: Listing): Pick<Transaction, 'list' | 'year' | 'on'> => ({ list, ...(year !== undefined && { year }), ...(listedOn !== undefined && { on: listedOn }) });

/** Listings of a product that it did not have before. */
export const newListings = (before: Product | undefined, after: Product): Listing[] =>
  (after.listings ?? []).filter((listing) => !before?.listings?.some((known) => isSameListing(known, listing)));

/** Listings that were ended just now. */
const ended = (before: Product | undefined, after: Product): Listing[] =>
  (after.listings ?? []).filter((listing) => listing.withdrawnOn !== undefined && before?.listings?.some((known) => isSameListing(known, listing) && known.withdrawnOn === undefined));

const corrections = (changes: readonly FieldChange[], of: Pick<Transaction, 'product' | 'manufacturer'>): Transaction[] => {
  const name = changes.filter(({ field }) => field === 'name.zh');
  const others = changes.filter(({ field }) => field !== 'name.zh' && field !== 'nameOrigin');
  return [
    ...(name.length > 0 ? [{ type: 'renamed' as const, ...of, fields: name }] : []),
    ...(others.length > 0 ? [{ type: 'corrected' as const, ...of, fields: others }] : []),
  ];
};

/** @param changes field changes between the two states */
export const productTransactions = (before: Product | undefined, after: Product, changes: readonly FieldChange[]): Transaction[] => {
  const of = { product: after.id };
  const fresh = newListings(before, after);
  const endings = ended(before, after);
  const touched = [...fresh, ...endings];
  const isNews = (change: FieldChange): boolean => isListingField(change) && touched.some(({ list, year }) => change.field.startsWith(`listings.${list}.${year ?? '-'}.`) && (fresh.some((one) => one.list === list && one.year === year) || /\.(?:withdrawnOn|reason\.(?:zh|en))$/.test(change.field)));
  const held = (listing: Listing): boolean => before?.listings?.some(({ list }) => list === listing.list) ?? false;
  return [
    ...(!before && fresh.length === 0 ? [{ type: 'recorded' as const, ...of }] : []),
    ...fresh.map((listing): Transaction => ({ type: held(listing) ? 'renewed' : 'listed', ...of, ...about(listing) })),
    ...(before ? corrections(changes.filter((change) => !isNews(change)), of) : []),
    ...endings.map((listing): Transaction => ({ type: 'withdrawn', ...of, ...about(listing), ...(listing.withdrawnOn !== undefined && { on: listing.withdrawnOn }), ...(listing.reason && { reason: listing.reason }) })),
  ];
};

/** A new maker is no news of its own: its product is. */
export const makerTransactions = (before: Manufacturer | undefined, after: Manufacturer, changes: readonly FieldChange[]): Transaction[] => (before ? corrections(changes, { manufacturer: after.id }) : []);
