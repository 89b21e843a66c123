// Whole entries as files for the browser: one per product for who compares or files a few, one per sector for exports.
import type { CatalogueProduct } from './catalogue.ts';
import type { EditionStamp, RecordHashes } from './edition-stamp.ts';
import { joinProducts, type JoinableRecords } from './join-products.ts';
import type { RecordRun } from './release.ts';
import type { Edition, Localized } from './schema.ts';
import { uniqueById } from './unique.ts';

export interface EntryFile extends Omit<JoinableRecords, 'dataDate'> {
  stamp: EditionStamp;
  /** Districts of the makers that occur. */
  districts: Edition['districts'];
  /** Of the products, manufacturers and lists in the file. */
  hashes: RecordHashes;
  /** What the releases say of each product's record, by id: in the file of one product, since releases were made. */
  releases?: Readonly<Record<string, RecordRun[]>>;
}

/** A product with what stands about it outside its own record. */
export interface CatalogueEntry extends CatalogueProduct {
  district?: Localized;
  /** SHA-256 of the records; of the lists by id. */
  hashes: { product: string; manufacturer: string; lists?: Readonly<Record<string, string>> };
  stamp: EditionStamp;
  /** Releases that hold the product's record; empty where none does, left out where the file does not say. */
  releases?: RecordRun[];
}

interface PackedFrom {
  edition: Edition;
  hashes: RecordHashes;
  stamp: EditionStamp;
  /** What the releases say of a product's record. */
  runs?: ((id: string) => RecordRun[]) | undefined;
}

/** The records of some products and of all that they point to. */
export const packEntries = (products: readonly CatalogueProduct[], { edition, hashes, stamp, runs }: PackedFrom): EntryFile => {
  const manufacturers = uniqueById(products.map(({ manufacturer }) => manufacturer));
  const lists = uniqueById(products.flatMap(({ listings }) => listings.map(({ list }) => list)));
  const uncategorised = products.find(({ product }) => product.category === undefined)?.category;
  const sectors = uniqueById(products.map(({ sector }) => sector)).map((sector) => {
    const used = new Set(products.flatMap(({ product }) => (product.sector === sector.id ? [product.category] : [])));
    return { ...sector, categories: sector.categories.filter(({ id }) => used.has(id)) };
  });
  const paths = [...products.map(({ product }) => `products/${product.id}`), ...manufacturers.map(({ id }) => `manufacturers/${id}`), ...lists.map(({ id }) => `lists/${id}`)];
  return {
    stamp,
    districts: edition.districts.filter(({ id }) => manufacturers.some(({ district }) => district === id)),
    sectors,
    ...(uncategorised && { uncategorised }),
    lists,
    manufacturers,
    products: products.map(({ product }) => product),
    hashes: Object.fromEntries(paths.flatMap((path) => (hashes[path] === undefined ? [] : [[path, hashes[path]]]))),
    ...(runs && { releases: Object.fromEntries(products.map(({ product }) => [product.id, runs(product.id)])) }),
  };
};

/** @throws if the file's records don't fit together */
export const openEntries = ({ stamp, districts, hashes, releases, ...records }: EntryFile): CatalogueEntry[] =>
  joinProducts({ ...records, dataDate: stamp.dataDate }).map((entry) => {
    const district = districts.find(({ id }) => id === entry.manufacturer.district)?.name;
    const hashAt = (path: string): string => {
      const hash = hashes[path];
      if (hash === undefined) throw new Error(`The file has no hash of ${path}.`);
      return hash;
    };
    const own = releases && new Map(Object.entries(releases)).get(entry.product.id);
    return { ...entry, ...(district && { district }), ...(own && { releases: own }), hashes: { product: hashAt(`products/${entry.product.id}`), manufacturer: hashAt(`manufacturers/${entry.manufacturer.id}`), lists: Object.fromEntries(entry.listings.map(({ list }) => [list.id, hashAt(`lists/${list.id}`)])) }, stamp };
  });
