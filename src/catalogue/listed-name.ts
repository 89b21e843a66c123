// The name that a contract may quote on a day, and on what it rests. The only place that decides it.
import type { Product } from './schema.ts';
import { decidingListing, isListed, type ListingDates, type Status } from './status.ts';

interface NamedListing extends ListingDates {
  nameAsListed?: string | undefined;
}

export interface ProductNames<Dated extends NamedListing = NamedListing> {
  name: { zh: string };
  nameOrigin: Product['nameOrigin'];
  /** Those in the catalogue itself. One without a `nameAsListed` prints the product's own name. */
  catalogueListings: readonly Dated[];
}

/**
 * `listed`: printed by the listing that holds on the day. `source`: the product's own, as its maker or a source writes it;
 * no listing holds. `printed`: the own name is ours, and this one is printed by a listing that has ended or is still to come.
 * `translated`: there is only a name of ours.
 */
export const nameOrigins = ['listed', 'source', 'printed', 'translated'] as const;
export type ListedNameOrigin = (typeof nameOrigins)[number];

export interface ListedName<Dated extends ListingDates = ListingDates> {
  /** Character for character; nothing where the Chinese name is ours. */
  text?: string;
  origin: ListedNameOrigin;
  status: Status;
  /** The listing that decides the status; nothing for a public record. */
  listing?: Dated;
}

/**
 * A name counts as listed only while the listing that prints it holds: before and after that, the product has its own
 * name. A translation of ours is nobody's name, even if the product is listed.
 * @param day `YYYY-MM-DD`
 */
export const listedNameAt = <Dated extends NamedListing>({ name, nameOrigin, catalogueListings }: ProductNames<Dated>, day: string): ListedName<Dated> => {
  const deciding = decidingListing(catalogueListings, day);
  const standing = deciding ? { status: deciding.status, listing: deciding.listing } : ({ status: 'public-record' } as const);
  const own = nameOrigin === 'source' ? name.zh : undefined;
  const printed = deciding?.listing.nameAsListed;
  const holds = isListed(standing.status);
  const text = holds ? (printed ?? own) : (own ?? printed);
  if (text === undefined) return { origin: 'translated', ...standing };
  return { text, origin: holds ? 'listed' : own === undefined ? 'printed' : 'source', ...standing };
};
