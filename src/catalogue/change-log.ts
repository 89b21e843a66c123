// The change log as pages ask it: joined with products, manufacturers and lists, by product, by month.
import type { CatalogueProduct } from './catalogue.ts';
import { newestFirst, transactionTypes, type ChangeSet, type Transaction, type TransactionType } from './changes.ts';
import { placeOf, type FieldPlace } from './field-place.ts';
import type { ValueNames } from './field-values.ts';
import type { Renamed } from './release-schema.ts';
import { withOldIds } from './renamed.ts';
import type { AnyText, Manufacturer, OfficialList } from './schema.ts';

/** A field's value before and after; one that is left out was or became empty. */
export interface PlacedChange {
  place: FieldPlace;
  from?: AnyText;
  to?: AnyText;
}

/** A transaction with everything that it points to. */
export interface CatalogueTransaction {
  changeSet: ChangeSet;
  transaction: Transaction;
  /** Left out where the manufacturer's own record was changed. */
  product?: CatalogueProduct;
  /** Its record was changed, or it makes the product. */
  manufacturer: Manufacturer;
  list?: OfficialList;
  fields: PlacedChange[];
}

export interface CatalogueChangeSet {
  changeSet: ChangeSet;
  transactions: CatalogueTransaction[];
}

/** Newest write first, everywhere; within a write in its own order. */
export interface ChangeLog {
  changeSets: CatalogueChangeSet[];
  byProduct: ReadonlyMap<string, CatalogueTransaction[]>;
  /** Changes of manufacturers' own records. */
  byManufacturer: ReadonlyMap<string, CatalogueTransaction[]>;
}

interface Joined {
  products: ReadonlyMap<string, CatalogueProduct>;
  manufacturers: ReadonlyMap<string, Manufacturer>;
  lists: ReadonlyMap<string, OfficialList>;
  nameOf: ValueNames;
  /** Ids that have others now. */
  renamed?: Renamed | undefined;
}

/**
 * Joins the change sets of one checked edition.
 * @throws if one points to a record that is missing: the check comes before
 */
export const joinChanges = (changeSets: readonly ChangeSet[], given: Joined): ChangeLog => {
  const { renamed } = given;
  const joined = { ...given, products: withOldIds(given.products, renamed?.products), manufacturers: withOldIds(given.manufacturers, renamed?.manufacturers), lists: withOldIds(given.lists, renamed?.lists) };
  const join = (changeSet: ChangeSet, transaction: Transaction): CatalogueTransaction => {
    const product = transaction.product === undefined ? undefined : joined.products.get(transaction.product);
    const manufacturer = transaction.product === undefined ? joined.manufacturers.get(transaction.manufacturer ?? '') : product?.manufacturer;
    const list = transaction.list === undefined ? undefined : joined.lists.get(transaction.list);
    if (!manufacturer || (transaction.list !== undefined && !list)) throw new Error(`changes/${changeSet.id}.json points to a record that does not exist. Run npm run check first.`);
    const fields = (transaction.fields ?? []).map(({ field, from, to }): PlacedChange => ({
      place: placeOf(field, { lists: joined.lists, specifications: product?.product.specifications }),
      ...(from !== undefined && { from: joined.nameOf(field, from) ?? from }),
      ...(to !== undefined && { to: joined.nameOf(field, to) ?? to }),
    }));
    return { changeSet, transaction, ...(product && { product }), manufacturer, ...(list && { list }), fields };
  };
  const sorted = [...changeSets].sort(newestFirst).map((changeSet) => ({ changeSet, transactions: changeSet.transactions.map((one) => join(changeSet, one)) }));
  const [ofProducts = [], ofManufacturers = []] = [true, false].map((wanted) => sorted.flatMap(({ transactions }) => transactions.filter(({ product }) => (product !== undefined) === wanted)));
  return {
    changeSets: sorted,
    byProduct: Map.groupBy(ofProducts, ({ product }) => product?.product.id ?? ''),
    byManufacturer: Map.groupBy(ofManufacturers, ({ manufacturer }) => manufacturer.id),
  };
};

const naming: ReadonlySet<TransactionType> = new Set(['renamed', 'corrected']);

/** What happened to a manufacturer's own record: that it was renamed or corrected. */
export const changesOfManufacturer = ({ byManufacturer }: ChangeLog, id: string): CatalogueTransaction[] =>
  (byManufacturer.get(id) ?? []).filter(({ transaction }) => naming.has(transaction.type));

/** What happened to a product, and to the record of its manufacturer, which the product's page and its contracts name. */
export const changesOf = (log: ChangeLog, { product, manufacturer }: Pick<CatalogueProduct, 'product' | 'manufacturer'>): CatalogueTransaction[] =>
  [...(log.byProduct.get(product.id) ?? []), ...changesOfManufacturer(log, manufacturer.id)].sort((a, b) => newestFirst(a.changeSet, b.changeSet));

export interface TypeCount {
  type: TransactionType;
  count: number;
}

/** How many of each type occur, in the order of the types. */
export const countTypes = (transactions: readonly CatalogueTransaction[]): TypeCount[] =>
  transactionTypes.map((type) => ({ type, count: transactions.filter(({ transaction }) => transaction.type === type).length })).filter(({ count }) => count > 0);

/** The writes of one month. */
export interface ChangeMonth {
  /** `2026-11` */
  month: string;
  changeSets: CatalogueChangeSet[];
  counts: TypeCount[];
  total: number;
}

/** Months in which something was written, newest first. */
export const changesByMonth = ({ changeSets }: ChangeLog): ChangeMonth[] =>
  [...Map.groupBy(changeSets, ({ changeSet }) => changeSet.date.slice(0, 7))].map(([month, own]) => {
    const transactions = own.flatMap((one) => one.transactions);
    return { month, changeSets: own, counts: countTypes(transactions), total: transactions.length };
  });
