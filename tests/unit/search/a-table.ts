// The table of an edition, written by hand: only what facets and orders need.
import type { SearchTable } from '../../../src/search/table.ts';

export interface TableRow {
  category: number;
  maker: number;
  /** Place of the list and year, 0 where it is not known. */
  listings: [list: number, year: number][];
  flags: number;
}

/** @param given columns, and rows; a column that is given by itself stands */
export const aTable = ({ products = [], ...given }: Partial<SearchTable> & { products?: TableRow[] } = {}): SearchTable => ({
  version: '1',
  rows: products.length,
  categories: ['instruments/spectrometers'],
  category: products.map(({ category }) => category),
  lists: [],
  listings: products.map(({ listings }) => listings.flat()),
  dates: products.map(() => []),
  newest: products.map(() => ''),
  makers: ['maker'],
  makerDistrict: [-1],
  makerOrder: (given.makers ?? ['maker']).map((_, place) => place),
  maker: products.map(({ maker }) => maker),
  districts: [],
  supports: [],
  courses: [],
  course: [],
  flags: products.map(({ flags }) => flags),
  english: products.map((_, row) => row),
  lengths: products.flatMap(() => [0, 0, 0, 0, 0]),
  nameLengths: products.map(() => 0),
  traditional: '',
  simplified: '',
  synonyms: [],
  syllables: '',
  firstWords: [],
  ...given,
});
