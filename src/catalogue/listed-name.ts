// The name that a contract may quote, and on what it rests.
import type { Product } from './schema.ts';
import { decidingListing, statusAt, type ListingDates, type Status } from './status.ts';

export interface ProductNames {
  name: { zh: string };
  nameOrigin: Product['nameOrigin'];
  catalogueListings: readonly (ListingDates & { nameAsListed?: string | undefined })[];
}

export interface ListedName {
  /** Exactly as listed, or as a source prints it where the product is on no catalogue; nothing where the Chinese name is ours. */
  text?: string;
  status: Status;
  /** The listing that decides the status; nothing for a public record. */
  listing?: ListingDates;
}

/** @param day `YYYY-MM-DD` */
export const listedNameAt = ({ name, nameOrigin, catalogueListings }: ProductNames, day: string): ListedName => {
  const deciding = decidingListing(catalogueListings, day);
  const text = deciding?.listing.nameAsListed ?? (nameOrigin === 'source' ? name.zh : undefined);
  return { ...(text !== undefined && { text }), status: statusAt(catalogueListings, day), ...(deciding && { listing: deciding.listing }) };
};
