// The records of a submission side by side with those that the catalogue has.
import type { EditionRecords } from '../catalogue/records.ts';
import { manufacturerSchema, productSchema, type Manufacturer, type Product } from '../catalogue/schema.ts';
import { fieldChanges } from '../importing/diff.ts';
import type { FieldChange } from '../catalogue/changes.ts';

/** One record of a submission. */
export interface SubmittedRecord {
  /** `products/umr-790` */
  path: string;
  /** Where it stands in the submission: `['products', 0]`. */
  at: (string | number)[];
  kind: 'manufacturer' | 'product';
  after: Manufacturer | Product;
  /** As the catalogue has it now; undefined where it has none of this id. */
  live: Manufacturer | Product | undefined;
  /** From the catalogue's record to this one; none for a new one. */
  changes: FieldChange[];
}

/** A record in the order of its schema, so that the order of keys is no difference. */
export const inSchemaOrder = <Item extends Manufacturer | Product>(kind: SubmittedRecord['kind'], record: Item): Item =>
  (kind === 'product' ? productSchema : manufacturerSchema).parse(record) as Item; // the schema of its kind

const submitted = (kind: SubmittedRecord['kind'], at: (string | number)[], { given, live }: { given: Manufacturer | Product; live: Manufacturer | Product | undefined }): SubmittedRecord => {
  const [after, before] = [inSchemaOrder(kind, given), live && inSchemaOrder(kind, live)];
  return { path: `${kind}s/${given.id}`, at, kind, after, live: before, changes: before ? fieldChanges(before, after) : [] };
};

/** @param given records that their schema accepts; the rest is told elsewhere */
export const submittedRecords = (given: { manufacturer?: Manufacturer | undefined; products: readonly { product: Product; index: number }[] }, { manufacturers, products }: Pick<EditionRecords, 'manufacturers' | 'products'>): SubmittedRecord[] => {
  const makers = new Map(manufacturers.map(({ data }) => [data.id, data]));
  const known = new Map(products.map(({ data }) => [data.id, data]));
  return [
    ...(given.manufacturer ? [submitted('manufacturer', ['manufacturer'], { given: given.manufacturer, live: makers.get(given.manufacturer.id) })] : []),
    ...given.products.map(({ product, index }) => submitted('product', ['products', index], { given: product, live: known.get(product.id) })),
  ];
};

/** Whether nothing at all of it differs from what the catalogue has; sources count. */
export const isUnchanged = ({ live, after }: SubmittedRecord): boolean => live !== undefined && JSON.stringify(live) === JSON.stringify(after);
