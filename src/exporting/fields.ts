// What a reader may choose of a product: columns of its row, and sheets of its own for what is many.
import { readerNotes } from '../catalogue/columns/readers.ts';
import { tableIds, tableOf, type Column, type TableId } from '../catalogue/table.ts';
import type { Told } from '../catalogue/problem.ts';

export const fieldGroups = ['names', 'maker', 'place', 'standing', 'description', 'record'] as const;
export type FieldGroup = (typeof fieldGroups)[number];

const keysOf: Record<FieldGroup, readonly string[]> = {
  names: ['id', 'name.zh', 'name.en', 'nameOrigin', 'pinyin', 'aliases', 'models'],
  maker: ['manufacturer', 'maker.name.zh', 'maker.name.en', 'maker.shortName.zh', 'maker.creditCode', 'maker.kind', 'maker.district', 'maker.homepage'],
  place: ['sector', 'category'],
  standing: ['reader.status', 'reader.lists', 'reader.listings'],
  description: ['summary.zh', 'summary.en', 'reader.specifications', 'reader.registrations', 'reader.patents', 'reader.standards', 'reader.applications'],
  record: ['logo', 'reader.sources', 'reader.page', 'reader.hash', 'reader.version'],
};

export interface Field {
  /** Key of its column. */
  key: string;
  column: Column;
  group: FieldGroup;
  /** What it means to a reader. */
  note: Told;
}

const groupOf = new Map(fieldGroups.flatMap((group) => keysOf[group].map((key) => [key, group] as const)));

/** All fields of a product's row, in the order of the table's columns. */
export const fields: readonly Field[] = tableOf('products').columns.flatMap((column) => {
  const group = groupOf.get(column.key);
  return group ? [{ key: column.key, column, group, note: readerNotes[column.key] ?? column.note }] : [];
});

/** Sheets behind the products, in the order of the tables. */
export const sheetIds = tableIds.filter((id): id is Exclude<TableId, 'products'> => id !== 'products');
export type SheetId = (typeof sheetIds)[number];

export const formats = ['xlsx', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

export interface Choices {
  format: Format;
  /** Keys of fields, in any order. */
  fields: readonly string[];
  sheets: readonly SheetId[];
}

const usual = ['name.zh', 'models', 'maker.name.zh', 'maker.creditCode', 'maker.district', 'sector', 'category', 'reader.status', 'reader.listings', 'reader.specifications', 'reader.page'];
const usualInEnglish = ['name.en', 'maker.name.en'];

/** What most readers want, until they choose. The Chinese names are there in English too: contracts quote them. */
export const usualChoices = (language: 'zh' | 'en'): Choices => ({ format: 'xlsx', fields: language === 'en' ? [...usual, ...usualInEnglish] : usual, sheets: [] });

export const allChoices = (format: Format): Choices => ({ format, fields: fields.map(({ key }) => key), sheets: sheetIds });

/** The chosen fields, in the order of the columns. */
export const chosenFields = ({ fields: keys }: Pick<Choices, 'fields'>): Field[] => fields.filter(({ key }) => keys.includes(key));

/** The chosen sheets, in the order of the tables; only a workbook has them. */
export const chosenSheets = ({ format, sheets }: Pick<Choices, 'format' | 'sheets'>): SheetId[] => (format === 'xlsx' ? sheetIds.filter((id) => sheets.includes(id)) : []);
