// What the search knows of every product without asking Pagefind: columns of facets, dates and orders, a row per product.
import type { ListKind, Localized } from '../catalogue/schema.ts';
import type { ListingDates } from '../catalogue/status.ts';

/** Names for the filter of makers and for suggestions, which travel in a file of their own. */
export interface SearchNames {
  /** In the order of the table's makers. */
  makers: MakerNames[];
  /** In the order of the table's categories: name, sector's name, and syllables. */
  categories: { name: Localized; sector: Localized; reading: string }[];
}

export interface MakerNames {
  name: Localized;
  short?: Localized;
  aliases?: string[];
  /** Syllables of the short name. */
  reading: string;
}

/** The file of an edition that travels to the browser. Columns have an entry per row; rows stand in the order of `rowsOf`. */
export interface SearchTable {
  /** Changes with anything of the index, so that files of two builds are never mixed. */
  version: string;
  rows: number;
  /** `sector/category` in the order of the site, and the place of each row's in it. */
  categories: string[];
  category: number[];
  lists: { id: string; kind: ListKind }[];
  /** Listings of a row: place of the list, and year or 0, two numbers each. */
  listings: number[][];
  /** Listings in the recommendation catalogue, which decide the status on the reader's day: listed, until, withdrawn. */
  dates: string[][];
  /** Newest day of a listing on any list, or ''. */
  newest: string[];
  /** Makers by pinyin: ids, and of each the place of its district, -1 where it is not known, and its place in the English alphabet. */
  makers: string[];
  makerDistrict: number[];
  makerOrder: number[];
  maker: number[];
  districts: string[];
  /** Supports of the policy that apply to some product on some day: ids. */
  supports: string[];
  /** What applies from a day on, '' for ever, as places of supports: each course of the edition once, and the place of each row's. */
  courses: SupportPhase[][];
  course: number[];
  /** Sum of `hasRegistration` and `hasSpecifications`. */
  flags: number[];
  /** Place of each row in the English alphabet. */
  english: number[];
  /** Words of the zones of each row's record, but for the last zone: five numbers each. */
  lengths: number[];
  /** Characters of the key of each row's Chinese name. */
  nameLengths: number[];
  /** Traditional characters and, at the same places, the simplified ones that occur in the edition. */
  traditional: string;
  simplified: string;
  /** Keys of the synonym groups that occur. */
  synonyms: string[][];
  /** Syllables that occur, separated by spaces. */
  syllables: string;
  /** First words of the index's files: what begins like a word may be spread over several. */
  firstWords: string[];
}

export interface SupportPhase {
  from: string;
  supports: number[];
}

export const hasRegistration = 1;
export const hasSpecifications = 2;

/** A row's catalogue listings, from its strings. */
export const listingDates = (strings: readonly string[]): ListingDates[] =>
  Array.from({ length: strings.length / 3 }, (_, place) => {
    const [listedOn, validUntil, withdrawnOn] = strings.slice(place * 3, place * 3 + 3);
    return { ...(listedOn && { listedOn }), ...(validUntil && { validUntil }), ...(withdrawnOn && { withdrawnOn }) };
  });
