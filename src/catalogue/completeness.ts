// How much of what a record can hold it holds. An empty field is a gap only where every such record should have it.
import type { CatalogueManufacturer, CatalogueProduct } from './catalogue.ts';

/**
 * One field that is counted.
 * `isGap`: every counted record should have it, so an empty one is a gap. Otherwise there are records that have none,
 * which the file cannot tell from one that was left out: it is counted, but never called missing.
 */
export interface Field<Item> {
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

/** Numbers of certificates, patents and standards: what a buyer asks for, whatever the product is. */
const { registrations: _, ...ofEveryProduct } = productFields;
export const buyerFields = {
  ...ofEveryProduct,
  certificates: { isGap: false, has: ({ product }) => isFilled(product.registrations) || isFilled(product.patents) || isFilled(product.standards) },
} satisfies Record<string, Field<CatalogueProduct>>;
export type BuyerField = keyof typeof buyerFields;

export interface FieldState<Name extends string> {
  field: Name;
  /** `open`: empty, and whether there is anything to fill in is not known. */
  state: 'filled' | 'missing' | 'open';
}

/** What one record has and lacks. It says nothing of how good a product or a maker is. */
export interface RecordCompleteness<Name extends string> {
  fields: FieldState<Name>[];
  /** Fields that every such record should have, and how many of them it has. */
  due: number;
  filled: number;
}

const statesOf = <Item, Name extends string>(fields: Record<Name, Field<Item>>, item: Item): RecordCompleteness<Name> => {
  // Object.entries forgets the names of the keys.
  const counted = (Object.entries(fields) as [Name, Field<Item>][]).filter(([, { countedFor = () => true }]) => countedFor(item));
  const due = counted.filter(([, { isGap }]) => isGap);
  return {
    fields: counted.map(([field, { isGap, has }]) => ({ field, state: has(item) ? 'filled' : isGap ? 'missing' : 'open' })),
    due: due.length,
    filled: due.filter(([, { has }]) => has(item)).length,
  };
};

/** What of a product's record a buyer needs, and whether it is there. */
export const productCompleteness = (entry: CatalogueProduct): RecordCompleteness<BuyerField> => statesOf(buyerFields, entry);

export const manufacturerCompleteness = (entry: CatalogueManufacturer): RecordCompleteness<ManufacturerField> => statesOf(manufacturerFields, entry);
