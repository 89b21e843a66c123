// The files that a look-up reads, one set for both languages. Places of makers are those of the edition's order.
import type { Fold } from '../catalogue/name-file.ts';
import type { Localized } from '../catalogue/schema.ts';
import type { ListingDates } from '../catalogue/status.ts';

/** `manufacturers/find/index.json`: how the other files are laid out. */
export interface MakerIndexFile {
  /** Version of the edition's data: files of another one would answer with other makers. */
  version: string;
  makers: number;
  /** How many of them have a credit code on record. */
  codes: number;
  /** Files of keys, and makers in a file of makers. */
  shards: number;
  makersPerFile: number;
  /** Beginnings that very many keys share, separated by spaces. */
  crowded: string;
  /** Traditional characters, and below each its simplified form: those that lead to a character of a name. */
  traditional: string;
  simplified: string;
}

/** `manufacturers/find/keys/<n>.json`: keys in order, and below each the places of the makers that have it. */
export interface KeyFile {
  version: string;
  keys: string[];
  makers: (number | number[])[];
}

/** '' where one is not known, and cut short where none follow. */
type PackedDates = readonly [listedOn?: string, validUntil?: string, withdrawnOn?: string];

export interface PackedMaker {
  id: string;
  name: Localized;
  shortName?: Localized;
  aliases?: string[];
  creditCode?: string;
  /** Of its district. */
  district?: Localized;
  /** Listings of each product in the catalogue. */
  products: PackedDates[][];
}

/** `manufacturers/find/makers/<n>.json` */
export interface MakerFile {
  version: string;
  makers: PackedMaker[];
}

export interface FoundMaker extends Omit<PackedMaker, 'products'> {
  products: ListingDates[][];
}

export const packDates = ({ listedOn = '', validUntil = '', withdrawnOn = '' }: ListingDates): PackedDates =>
  withdrawnOn !== '' ? [listedOn, validUntil, withdrawnOn] : validUntil !== '' ? [listedOn, validUntil] : listedOn !== '' ? [listedOn] : [];

const openDates = ([listedOn = '', validUntil = '', withdrawnOn = '']: PackedDates): ListingDates => ({
  ...(listedOn !== '' && { listedOn }),
  ...(validUntil !== '' && { validUntil }),
  ...(withdrawnOn !== '' && { withdrawnOn }),
});

export const openMaker = ({ products, ...maker }: PackedMaker): FoundMaker => ({ ...maker, products: products.map((listings) => listings.map(openDates)) });

export const openFold = ({ traditional, simplified }: Pick<MakerIndexFile, 'traditional' | 'simplified'>): Fold => {
  const simple = Array.from(simplified);
  return new Map(Array.from(traditional, (character, place) => [character, simple[place] ?? character]));
};
