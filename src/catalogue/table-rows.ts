// Records as rows of the catalogue's tables: the way out; src/importing is the way in.
import { isForReaders } from './columns/readers.ts';
import { untranslated } from './columns/column.ts';
import type { EditionRecords } from './records.ts';
import type { Manufacturer, Product } from './schema.ts';
import { cellNames, cellOf, type CellNames, type CellOut } from './table-cells.ts';
import { tableOf, type Column, type TableId } from './table.ts';

export interface TableRows {
  table: TableId;
  columns: readonly Column[];
  rows: CellOut[][];
}

type Named = Pick<EditionRecords, 'edition' | 'sectors' | 'lists'>;

/** Columns of which a product may have many values; they have sheets of their own. */
const withoutMany = new Set(['row', 'specifications', 'registrations', 'patents', 'standards', 'applications', 'link', 'contactPerson']);
/** Of a maker, its product's row repeats what tells it apart; the rest stands on the sheet of makers. */
const makerInRow = new Set(['maker.name.zh', 'maker.creditCode']);

const isInRow = (column: Column): boolean => {
  const { key } = column;
  if (isForReaders(column) || withoutMany.has(key) || key.startsWith('listing.') || key.startsWith('source.')) return false;
  return !key.startsWith('maker.') || makerInRow.has(key);
};

const productRows = (products: readonly Product[], makers: ReadonlyMap<string, Manufacturer>, names: CellNames): TableRows => {
  const columns = tableOf('products').columns.filter(isInRow);
  return {
    table: 'products',
    columns,
    rows: products.map((product) => {
      const maker = makers.get(product.manufacturer);
      return columns.map((column) => (column.key.startsWith('maker.') ? (maker ? cellOf(column, maker, column.key.slice('maker.'.length), { names }) : null) : cellOf(column, product, column.key, { names, sector: product.sector })));
    }),
  };
};

const detailIds = ['listings', 'specifications', 'applications', 'patents', 'standards', 'registrations', 'claims', 'links'] as const;

/** Whether an English column belongs to a text that could be the same in every language, and is Chinese only. */
const lacksEnglish = (columns: readonly Column[], { key }: Column, item: object): boolean => {
  const of = key.replace(/\.en$/, '');
  const text: unknown = columns.some((one) => one.key === of) ? Reflect.get(item, of) : undefined;
  return of !== key && typeof text === 'object' && text !== null && !('en' in text);
};

const detailRows = (id: (typeof detailIds)[number], products: readonly Product[], names: CellNames): TableRows => {
  const { columns } = tableOf(id);
  const cellIn = (item: object, column: Column): CellOut => (lacksEnglish(columns, column, item) ? untranslated : cellOf(column, item, column.key, { names }));
  return { table: id, columns, rows: products.flatMap((product) => (product[id] ?? []).map((item) => columns.map((column) => (column.key === 'product' ? product.id : cellIn(item, column))))) };
};

const sourceRows = (products: readonly Product[], manufacturers: readonly Manufacturer[], names: CellNames): TableRows => {
  const { columns } = tableOf('sources');
  const rowsOf = (kind: 'products' | 'manufacturers', records: readonly (Product | Manufacturer)[]): CellOut[][] =>
    records.flatMap((record) => record.sources.map((source) => columns.map((column) => (column.key === 'record' ? record.id : cellOf(column, { ...source, of: kind }, column.key, { names })))));
  return { table: 'sources', columns, rows: [...rowsOf('products', products), ...rowsOf('manufacturers', manufacturers)] };
};

/** The sheets behind the products, of all that is many of one product, and of its sources and its maker's. In the order given. */
export const sheetsBehind = (products: readonly Product[], manufacturers: readonly Manufacturer[], names: CellNames): TableRows[] => {
  const { columns } = tableOf('manufacturers');
  return [
    { table: 'manufacturers', columns, rows: manufacturers.map((maker) => columns.map((column) => cellOf(column, maker, column.key, { names }))) },
    ...detailIds.map((id) => detailRows(id, products, names)),
    sourceRows(products, manufacturers, names),
  ];
};

/** Every record of an edition as rows, a table after the other, in the order of their ids. What is imported from them is what was there. */
export const recordRows = (records: Named & Pick<EditionRecords, 'manufacturers' | 'products'>): TableRows[] => {
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  const names = cellNames({ sectors: records.sectors?.data.sectors ?? [], districts: records.edition?.data.districts ?? [], lists: records.lists.map(({ data }) => data) }, 'zh');
  const manufacturers = records.manufacturers.map(({ data }) => data).sort(byId);
  const products = records.products.map(({ data }) => data).sort(byId);
  return [productRows(products, new Map(manufacturers.map((maker) => [maker.id, maker])), names), ...sheetsBehind(products, manufacturers, names)];
};
