// How much of what its records can hold an edition holds.
import type { Catalogue } from '../catalogue.ts';
import { manufacturerFields, productFields, type Field, type ManufacturerField, type ProductField } from '../completeness.ts';
import type { Localized } from '../schema.ts';

export type { ManufacturerField, ProductField };

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
