// Products with everything that they point to: for the whole edition in a build, for a few of them in a browser.
import type { CatalogueProduct } from './catalogue.ts';
import { required } from './required.ts';
import type { Category, Listing, Manufacturer, OfficialList, Product, Sector } from './schema.ts';
import { certainFrom, statusAt } from './status.ts';

export interface JoinableRecords {
  /** Day of the edition's data. */
  dataDate: string;
  sectors: Sector[];
  /** Where products stand whose category is not known. */
  uncategorised?: Category | undefined;
  lists: OfficialList[];
  manufacturers: Manufacturer[];
  products: Product[];
}

/** Day from which a listing is certain, '' where it is not known. */
export const listingDay = ({ listedOn }: Pick<Listing, 'listedOn'>): string => (listedOn === undefined ? '' : certainFrom(listedOn));

/** Sectors with one category more, where they hold products whose category is not known. */
export const withUncategorised = ({ sectors, uncategorised, products }: Pick<JoinableRecords, 'sectors' | 'uncategorised' | 'products'>): Sector[] => {
  if (!uncategorised) return sectors;
  const needing = new Set(products.filter(({ category }) => category === undefined).map(({ sector }) => sector));
  return sectors.map((sector) => (needing.has(sector.id) ? { ...sector, categories: [...sector.categories, uncategorised] } : sector));
};

/**
 * Products in the order in which they are given, each with its listings, newest first.
 * @throws if a record points to one that is missing: the check comes before
 */
export const joinProducts = ({ dataDate, uncategorised, ...records }: JoinableRecords): CatalogueProduct[] => {
  const sectorById = new Map(withUncategorised({ ...records, uncategorised }).map((sector) => [sector.id, sector]));
  const listById = new Map(records.lists.map((list) => [list.id, list]));
  const manufacturerById = new Map(records.manufacturers.map((manufacturer) => [manufacturer.id, manufacturer]));
  return records.products.map((product) => {
    const file = `products/${product.id}.json`;
    const sector = required(sectorById, product.sector, file);
    const listings = (product.listings ?? [])
      .map((listing) => ({ listing, list: required(listById, listing.list, file) }))
      .sort((a, b) => listingDay(b.listing).localeCompare(listingDay(a.listing), 'en'));
    const catalogueListings = listings.filter(({ list }) => list.kind === 'recommendation').map(({ listing }) => listing);
    return {
      product,
      manufacturer: required(manufacturerById, product.manufacturer, file),
      sector,
      category: required(new Map(sector.categories.map((one) => [one.id, one])), product.category ?? uncategorised?.id ?? '', file),
      listings,
      catalogueListings,
      status: statusAt(catalogueListings, dataDate),
    };
  });
};
