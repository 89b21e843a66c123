// Makes the table from a catalogue. Runs when the index is built.
import { listingYear, type Catalogue, type CatalogueProduct } from '../catalogue/catalogue.ts';
import { hasEntries } from '../catalogue/lists.ts';
import type { Localized, Manufacturer } from '../catalogue/schema.ts';
import { certainFrom } from '../catalogue/status.ts';
import { pinyinOf, shortReading, syllablesOf } from './pinyin.ts';
import { coursesOf } from './support-courses.ts';
import { hasRegistration, hasSpecifications, type MakerNames, type SearchNames, type SearchTable } from './table.ts';

const days = (entry: CatalogueProduct): string[] => entry.listings.flatMap(({ listing }) => (listing.listedOn === undefined ? [] : [certainFrom(listing.listedOn)]));

/** The newest day on which a product came onto any list, '' if none is known. */
export const newestDay = (entry: CatalogueProduct): string => days(entry).sort().at(-1) ?? '';

const bySortKey = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] =>
  items.map((item) => ({ item, key: keyOf(item) })).sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true })).map(({ item }) => item);

const rows = new WeakMap<Catalogue, CatalogueProduct[]>();

/** The products in the order of the table's rows: by the pinyin of their Chinese names. */
export const rowsOf = (catalogue: Catalogue): CatalogueProduct[] => {
  const known = rows.get(catalogue);
  if (known) return known;
  const byId = [...catalogue.products].sort((a, b) => (a.product.id < b.product.id ? -1 : 1));
  const sorted = bySortKey(byId, ({ product }) => pinyinOf(product.name.zh, product.pinyin));
  rows.set(catalogue, sorted);
  return sorted;
};

const ranks = <Item>(items: readonly Item[], sorted: readonly Item[]): number[] => {
  const places = new Map(sorted.map((item, place) => [item, place]));
  return items.map((item) => places.get(item) ?? 0);
};

/** The name that a maker is known by, with its syllables where the library reads them wrongly. */
const shortOf = ({ name, shortName, pinyin }: Manufacturer): [text: string, override: string | undefined] => {
  const text = shortName?.zh ?? name.zh;
  return [text, shortReading({ zh: name.zh, override: pinyin }, text)];
};

/** Nearly every registered name begins with the municipality's: makers are ordered by their short name. */
const makerKey = (maker: Manufacturer): string => pinyinOf(...shortOf(maker));
const englishOf = ({ zh, en }: Localized): string => (en ?? pinyinOf(zh)).toLowerCase();

const namesOf = (maker: Manufacturer): MakerNames => ({
  name: maker.name,
  ...(maker.shortName && { short: maker.shortName }),
  ...(maker.aliases && { aliases: maker.aliases }),
  reading: syllablesOf(...shortOf(maker)),
});

/** All columns that come from the catalogue alone, and the names. */
export const tableOf = (catalogue: Catalogue): { columns: Omit<SearchTable, 'version' | 'lengths' | 'nameLengths' | 'traditional' | 'simplified' | 'synonyms' | 'syllables' | 'firstWords'>; names: SearchNames } => {
  const products = rowsOf(catalogue);
  const categories = catalogue.sectors.flatMap((sector) => sector.categories.map(({ id }) => `${sector.id}/${id}`));
  const lists = catalogue.lists.filter(hasEntries).map(({ list: { id, kind } }) => ({ id, kind }));
  const districts = catalogue.edition.districts.map(({ id }) => id);
  const makers = bySortKey(catalogue.manufacturers.map(({ manufacturer }) => manufacturer).sort((a, b) => (a.id < b.id ? -1 : 1)), makerKey);
  const placeOf = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, place) => [id, place]));
  const [categoryPlace, listPlace, makerPlace] = [placeOf(categories), placeOf(lists.map(({ id }) => id)), placeOf(makers.map(({ id }) => id))];
  const columns = {
    rows: products.length,
    categories,
    category: products.map(({ sector, category }) => categoryPlace.get(`${sector.id}/${category.id}`) ?? 0),
    lists,
    listings: products.map(({ listings }) => listings.flatMap(({ list, listing }) => [listPlace.get(list.id) ?? 0, listingYear(listing) ?? 0])),
    dates: products.map(({ catalogueListings }) => catalogueListings.flatMap(({ listedOn = '', validUntil = '', withdrawnOn = '' }) => [listedOn, validUntil, withdrawnOn])),
    newest: products.map(newestDay),
    makers: makers.map(({ id }) => id),
    makerDistrict: makers.map(({ district }) => districts.indexOf(district ?? '')),
    makerOrder: ranks(makers, bySortKey(makers, ({ name, shortName }) => englishOf(shortName ?? name))),
    maker: products.map(({ manufacturer }) => makerPlace.get(manufacturer.id) ?? 0),
    districts,
    ...coursesOf(catalogue, products),
    flags: products.map(({ product }) => ((product.registrations ?? []).some(({ kind }) => kind === 'registration') ? hasRegistration : 0) + ((product.specifications ?? []).length > 0 ? hasSpecifications : 0)),
    english: ranks(products, bySortKey(products, ({ product }) => englishOf(product.name))),
  };
  const categoryNames = catalogue.sectors.flatMap((sector) => sector.categories.map(({ name }) => ({ name, sector: sector.name, reading: syllablesOf(name.zh) })));
  return { columns, names: { makers: makers.map(namesOf), categories: categoryNames } };
};
