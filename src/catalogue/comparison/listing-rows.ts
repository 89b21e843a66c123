// Where products stand in the catalogue and on other lists, on one day.
import type { CatalogueEntry } from '../entry-file.ts';
import type { JoinedListing } from '../catalogue.ts';
import { decidingListing, listingStatusAt, statusAt } from '../status.ts';
import { cellOf, missing, rowOf, type ComparisonCell, type ComparisonPart, type ComparisonRow, type Term } from './cells.ts';

/** What a comparison needs to know of a product: as it comes from its file, or as a build has joined it. */
export type ComparedEntry = Pick<CatalogueEntry, 'product' | 'manufacturer' | 'sector' | 'category' | 'listings' | 'catalogueListings' | 'district'>;

const statusCell = ({ catalogueListings }: ComparedEntry, day: string): ComparisonCell => {
  const status = statusAt(catalogueListings, day);
  return { kind: 'value', parts: [{ term: { word: `status-${status}` }, status, same: status }] };
};

/** A date of the listing that speaks for the product on the day. */
const dateCell = ({ catalogueListings }: ComparedEntry, day: string, field: 'listedOn' | 'validUntil'): ComparisonCell => {
  const listing = decidingListing(catalogueListings, day)?.listing;
  if (!listing) return missing('no-listing');
  const date = listing[field];
  const notes: Term[] = field === 'validUntil' && listing.withdrawnOn !== undefined ? [{ word: 'compareWithdrawn', values: { date: listing.withdrawnOn } }] : [];
  if (date !== undefined) return { kind: 'value', parts: [{ term: { text: date }, notes, source: listing.source }] };
  return missing('not-stated', notes.map((term) => ({ term, source: listing.endSource ?? listing.source })));
};

const listingPart = ({ listing, list }: JoinedListing, day: string): ComparisonPart => {
  const status = listingStatusAt(listing, day);
  const notes: Term[] = [
    ...(listing.year === undefined ? [] : [{ word: 'compareYear', values: { year: String(listing.year) } } as const]),
    ...[listing.batch, listing.grade, listing.number].flatMap((text) => (text === undefined ? [] : [{ text }])),
    // That a listing holds goes without saying; of the catalogue's, the row above says it.
    ...(list.kind === 'recommendation' || status === 'listed' ? [] : [{ word: `status-${status}` } as const]),
  ];
  return { term: { text: list.name }, notes, source: listing.source };
};

const documentsCell = ({ listings, product }: ComparedEntry): ComparisonCell => {
  const printed = listings.flatMap(({ listing: { document, source }, list }) => (document === undefined ? [] : [{ term: { text: document }, isCode: true, notes: [{ text: list.shortName }], source } as const]));
  if (printed.length > 0) return { kind: 'value', parts: printed };
  return missing(product.listings === undefined ? 'not-provided' : listings.length === 0 ? 'none' : 'not-stated');
};

/** @param day `YYYY-MM-DD` */
export const listingRows = (entries: readonly ComparedEntry[], day: string): ComparisonRow[] => [
  rowOf('status', { word: 'statusLabel' }, entries.map((entry) => statusCell(entry, day))),
  rowOf('listed-on', { word: 'listedOn' }, entries.map((entry) => dateCell(entry, day, 'listedOn'))),
  rowOf('valid-until', { word: 'validUntil' }, entries.map((entry) => dateCell(entry, day, 'validUntil'))),
  rowOf('lists', { word: 'lists' }, entries.map(({ product, listings }) => cellOf(product.listings && listings, (listing) => listingPart(listing, day)))),
  rowOf('documents', { word: 'document' }, entries.map(documentsCell)),
];
