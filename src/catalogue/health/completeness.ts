// How much of what a record can hold it holds. An empty field is a gap only where every such record should have it.
import type { Catalogue, CatalogueManufacturer, CatalogueProduct } from '../catalogue.ts';
import type { Localized } from '../schema.ts';

/**
 * One field that is counted.
 * `isGap`: every counted record should have it, so an empty one is a gap. Otherwise there are records that have none,
 * which the file cannot tell from one that was left out: it is counted, but never called missing.
 */
interface Field<Item> {
  isGap: boolean;
  /** Records for which the field is plausible; all of them where it is left out. */
  countedFor?: (item: Item) => boolean;
  has: (item: Item) => boolean;
}

const isFilled = (items: readonly unknown[] | undefined): boolean => (items ?? []).length > 0;

/** The look of a sector is what it is about in every edition; its id is the edition's own. */
const isMedical = ({ sector }: CatalogueProduct): boolean => sector.glyph === 'medical-devices';

export const productFields = {
  summary: { isGap: true, has: ({ product }) => product.summary !== undefined },
  englishName: { isGap: true, has: ({ product }) => product.name.en !== undefined },
  // Without a summary, its translation is not missing besides.
  englishSummary: { isGap: true, countedFor: ({ product }) => product.summary !== undefined, has: ({ product }) => product.summary?.en !== undefined },
  category: { isGap: true, has: ({ product }) => product.category !== undefined },
  specifications: { isGap: true, has: ({ product }) => isFilled(product.specifications) },
  // As on the site, where a maker's logo stands on each of its products.
  logo: { isGap: true, has: ({ product, manufacturer }) => (product.logo ?? manufacturer.logo) !== undefined },
  models: { isGap: false, has: ({ product }) => isFilled(product.models) },
  applications: { isGap: false, has: ({ product }) => isFilled(product.applications) },
  registrations: { isGap: false, countedFor: isMedical, has: ({ product }) => isFilled(product.registrations) },
  links: { isGap: false, has: ({ product }) => isFilled(product.links) },
} satisfies Record<string, Field<CatalogueProduct>>;
export type ProductField = keyof typeof productFields;

export const manufacturerFields = {
  // A municipality's catalogue holds makers of the municipality: they have a code, and sit in one of its districts.
  creditCode: { isGap: true, has: ({ manufacturer }) => manufacturer.creditCode !== undefined },
  district: { isGap: true, has: ({ manufacturer }) => manufacturer.district !== undefined },
  englishName: { isGap: true, has: ({ manufacturer }) => manufacturer.name.en !== undefined },
  // A name of six characters is as short as a short name.
  shortName: { isGap: true, countedFor: ({ manufacturer }) => Array.from(manufacturer.name.zh).length > 6, has: ({ manufacturer }) => manufacturer.shortName !== undefined },
  homepage: { isGap: true, has: ({ manufacturer }) => manufacturer.homepage !== undefined },
  logo: { isGap: true, has: ({ manufacturer }) => manufacturer.logo !== undefined },
  contact: { isGap: true, has: ({ manufacturer }) => Object.keys(manufacturer.contact ?? {}).length > 0 },
} satisfies Record<string, Field<CatalogueManufacturer>>;
export type ManufacturerField = keyof typeof manufacturerFields;

export interface FieldCount<Name extends string> {
  field: Name;
  isGap: boolean;
  /** Records for which the field is plausible. */
  counted: number;
  /** Those of them that have it. */
  filled: number;
}

export interface SectorCompleteness {
  sector: { id: string; name: Localized };
  products: number;
  fields: FieldCount<ProductField>[];
}

export interface Completeness {
  products: FieldCount<ProductField>[];
  /** In the order of the site, sectors with products only. */
  bySector: SectorCompleteness[];
  manufacturers: FieldCount<ManufacturerField>[];
}

const countFields = <Item, Name extends string>(fields: Record<Name, Field<Item>>, items: readonly Item[]): FieldCount<Name>[] =>
  // Object.entries forgets the names of the keys.
  (Object.entries(fields) as [Name, Field<Item>][]).map(([field, { isGap, countedFor = () => true, has }]) => {
    const counted = items.filter(countedFor);
    return { field, isGap, counted: counted.length, filled: counted.filter(has).length };
  });

/** How many records have each field, over the edition and by sector. */
export const completenessOf = ({ products, manufacturers, sectors }: Catalogue): Completeness => {
  const inSector = Map.groupBy(products, ({ sector }) => sector.id);
  return {
    products: countFields(productFields, products),
    bySector: sectors.flatMap(({ id, name }) => {
      const own = inSector.get(id);
      return own ? [{ sector: { id, name }, products: own.length, fields: countFields(productFields, own) }] : [];
    }),
    manufacturers: countFields(manufacturerFields, manufacturers),
  };
};

/** Share of the fields that should be there and are, 0 to 1; undefined where nothing is counted. */
export const filledShare = (fields: readonly FieldCount<string>[]): number | undefined => {
  const due = fields.filter(({ isGap }) => isGap);
  const counted = due.reduce((sum, { counted: one }) => sum + one, 0);
  return counted === 0 ? undefined : due.reduce((sum, { filled }) => sum + filled, 0) / counted;
};
