// What a buyer keeps: products with quantity and note, products ticked for comparison, searches as they were made.

/** Of what is stored and filed; another one when the shape changes. */
export const shortlistVersion = 1;

export interface ShortlistItem {
  /** Of a product; it may have left the edition since. */
  id: string;
  /** Positive, with at most three decimals. */
  quantity?: number;
  note?: string;
}

/** A search with what it found on its day. */
export interface KeptSearch {
  /** Of the search page's address, '' or beginning with `?`. */
  search: string;
  /** Products found. */
  count: number;
  /** `YYYY-MM-DD`, by the clock of the device. */
  day: string;
  /** Of the edition's data. */
  version: string;
}

export interface Shortlist {
  items: readonly ShortlistItem[];
  /** Ids of products that are to be compared, on the list or not. */
  compare: readonly string[];
  searches: readonly KeptSearch[];
}

export const emptyShortlist: Shortlist = { items: [], compare: [], searches: [] };

export const limits = {
  items: 200,
  /** A comparison needs two. */
  leastCompared: 2,
  compare: 4,
  searches: 10,
  /** Characters of a note. */
  note: 500,
  /** Characters of a kept address: 200 characters of a query take up to 2,400, and each chosen value and figure some more. */
  search: 8000,
} as const;

/** Characters as a reader counts them. */
export const lengthOf = (text: string): number => Array.from(text).length;

export const holds = (items: readonly ShortlistItem[], id: string): boolean => items.some((item) => item.id === id);
