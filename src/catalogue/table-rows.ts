// Records as rows of the catalogue's tables: the way out; src/importing is the way in.
import { untranslated } from './columns/column.ts';
import { getAt } from './paths.ts';
import type { EditionRecords } from './records.ts';
import type { Manufacturer, Product } from './schema.ts';
import { tableOf, type Column, type TableId } from './table.ts';

/** What a cell of an exported table holds; identifiers and printed values are text, also where they look like numbers. */
export type CellOut = string | number | null;

export interface TableRows {
  table: TableId;
  columns: readonly Column[];
  rows: CellOut[][];
}

type Named = Pick<EditionRecords, 'edition' | 'sectors' | 'lists'>;

/** Chinese names of what records point to by id. */
const namesOf = ({ edition, sectors, lists }: Named) => {
  const sectorList = sectors?.data.sectors ?? [];
  return {
    sector: new Map(sectorList.map(({ id, name }) => [id, name.zh])),
    category: new Map(sectorList.flatMap(({ id, categories }) => categories.map((category) => [`${id}/${category.id}`, category.name.zh] as const))),
    district: new Map((edition?.data.districts ?? []).map(({ id, name }) => [id, name.zh])),
    list: new Map(lists.map(({ data }) => [data.id, data.name.zh])),
  };
};
type Names = ReturnType<typeof namesOf>;

const joined = (value: unknown): CellOut => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join('\n') : null;
};

/** @param sector the sector within which a category is named */
const cellOf = (column: Column, record: object, key: string, { names, sector }: { names: Names; sector?: string }): CellOut => {
  const value = getAt(record, key);
  if (value === undefined) return null;
  const id = String(value);
  switch (column.form) {
    case 'choice':
      return column.choices?.find((choice) => choice.value === id)?.heading.zh ?? id;
    case 'sector':
      return names.sector.get(id) ?? id;
    case 'category':
      return names.category.get(`${sector ?? ''}/${id}`) ?? id;
    case 'district':
      return names.district.get(id) ?? id;
    case 'list':
      return names.list.get(id) ?? id;
    default:
      return joined(value);
  }
};

const withoutMany = new Set(['row', 'specifications', 'registrations', 'patents', 'standards', 'applications', 'link', 'contactPerson']);
/** Of a maker, its product's row repeats what tells it apart; the rest stands on the sheet of makers. */
const makerInRow = new Set(['maker.name.zh', 'maker.creditCode']);

const isInRow = ({ key }: Column): boolean => !withoutMany.has(key) && !key.startsWith('listing.') && !key.startsWith('source.') && (!key.startsWith('maker.') || makerInRow.has(key));

const productRows = (products: readonly Product[], makers: ReadonlyMap<string, Manufacturer>, names: Names): TableRows => {
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

const detailRows = (id: (typeof detailIds)[number], products: readonly Product[], names: Names): TableRows => {
  const { columns } = tableOf(id);
  const cellIn = (item: object, column: Column): CellOut => (lacksEnglish(columns, column, item) ? untranslated : cellOf(column, item, column.key, { names }));
  return { table: id, columns, rows: products.flatMap((product) => (product[id] ?? []).map((item) => columns.map((column) => (column.key === 'product' ? product.id : cellIn(item, column))))) };
};

const sourceRows = (products: readonly Product[], manufacturers: readonly Manufacturer[], names: Names): TableRows => {
  const { columns } = tableOf('sources');
  const rowsOf = (kind: 'products' | 'manufacturers', records: readonly (Product | Manufacturer)[]): CellOut[][] =>
    records.flatMap((record) => record.sources.map((source) => columns.map((column) => (column.key === 'record' ? record.id : cellOf(column, { ...source, of: kind }, column.key, { names })))));
  return { table: 'sources', columns, rows: [...rowsOf('products', products), ...rowsOf('manufacturers', manufacturers)] };
};

/** Every record of an edition as rows, a table after the other, in the order of their ids. What is imported from them is what was there. */
export const recordRows = (records: Named & Pick<EditionRecords, 'manufacturers' | 'products'>): TableRows[] => {
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  const names = namesOf(records);
  const manufacturers = records.manufacturers.map(({ data }) => data).sort(byId);
  const products = records.products.map(({ data }) => data).sort(byId);
  const { columns } = tableOf('manufacturers');
  return [
    productRows(products, new Map(manufacturers.map((maker) => [maker.id, maker])), names),
    { table: 'manufacturers', columns, rows: manufacturers.map((maker) => columns.map((column) => cellOf(column, maker, column.key, { names }))) },
    ...detailIds.map((id) => detailRows(id, products, names)),
    sourceRows(products, manufacturers, names),
  ];
};
