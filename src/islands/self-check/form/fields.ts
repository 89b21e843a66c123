// Which fields the form has, in which groups, and which must be filled in: from the catalogue's own columns and schema.
import type { z } from 'zod';
import { manufacturerSchema, productSchema } from '../../../catalogue/schema.ts';
import { columnOf, tableOf, type Column, type Table, type TableId } from '../../../catalogue/table.ts';
import { entriesOf, type Path, type SubmissionDraft } from './draft.ts';

export type RecordKind = 'manufacturer' | 'product';

export const tableOfKind: Record<RecordKind, Table> = { manufacturer: tableOf('manufacturers'), product: tableOf('products') };

export interface FieldGroup {
  id: 'names' | 'classification' | 'summary' | 'organisation' | 'contact' | 'note';
  keys: readonly string[];
}

/** A record's own fields in the order of its page. Its lists stand behind them. */
export const groupsOf: Record<RecordKind, readonly FieldGroup[]> = {
  manufacturer: [
    { id: 'names', keys: ['name.zh', 'name.en', 'nameOrigin', 'shortName.zh', 'shortName.en', 'aliases', 'pinyin', 'id'] },
    { id: 'organisation', keys: ['kind', 'creditCode', 'district'] },
    { id: 'contact', keys: ['homepage', 'contact.phone', 'contact.email', 'contact.address.zh', 'contact.address.en'] },
    { id: 'note', keys: ['note.zh', 'note.en'] },
  ],
  product: [
    { id: 'names', keys: ['name.zh', 'name.en', 'nameOrigin', 'models', 'aliases', 'pinyin', 'id'] },
    { id: 'classification', keys: ['sector', 'category'] },
    { id: 'summary', keys: ['summary.zh', 'summary.en'] },
  ],
};

export type ListId = Exclude<TableId, 'products' | 'manufacturers'>;

/** What a record has many of, in the order of its page. */
export const listsOf: Record<RecordKind, readonly ListId[]> = {
  manufacturer: ['sources'],
  product: ['specifications', 'listings', 'registrations', 'patents', 'standards', 'applications', 'claims', 'links', 'sources'],
};

/** Columns that say to which record a row belongs, and what the form numbers itself or only an import can know. */
const withoutField: ReadonlySet<string> = new Set(['product', 'record', 'of', 'file.name', 'file.sha256']);

/** Fields of one entry of a list. */
export const entryColumns = (list: ListId): Column[] => tableOf(list).columns.filter(({ key }) => !withoutField.has(key) && !(list === 'sources' && key === 'id'));

export const recordColumns = (kind: RecordKind, { keys }: FieldGroup): Column[] => keys.map((key) => columnOf(tableOfKind[kind], key));

const schemas = { manufacturer: manufacturerSchema, product: productSchema } as const;

interface Shaped {
  shape: Readonly<Record<string, z.ZodType>>;
}
const isShaped = (schema: unknown): schema is Shaped => typeof schema === 'object' && schema !== null && 'shape' in schema;

const accepts = (schema: z.ZodType | undefined, value: unknown): boolean => schema?.safeParse(value).success ?? true;

/** Whether a schema refuses a record that lacks a field. What is within an optional field is optional with it. */
const isNeeded = (schema: unknown, [key = '', ...rest]: readonly string[]): boolean => {
  if (!isShaped(schema)) return false;
  const inner = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
  return !accepts(inner, undefined) && (rest.length === 0 || isNeeded(inner, rest));
};

/** Whether a record is none without the field, by its own schema. */
export const isRequired = (kind: RecordKind, { key }: Pick<Column, 'key'>): boolean => isNeeded(schemas[kind], key.split('.'));

/** Shapes of the entries; sources are those of a maker as well. */
const entrySchema = (list: ListId): z.ZodType => {
  const entries = productSchema.shape[list];
  return (entries.type === 'optional' ? entries.unwrap() : entries).element;
};

/** The same of a field of a list's entries. */
export const isRequiredIn = (list: ListId, { key }: Pick<Column, 'key'>): boolean => isNeeded(entrySchema(list), key.split('.'));

/** Fields of several lines. */
export const isLong = ({ form, key }: Pick<Column, 'form' | 'key'>): boolean => form === 'lines' || form === 'models' || /^(?:summary|note|text|reason|contact\.address)\./.test(key);

const pathsOfRecord = (kind: RecordKind, at: Path, record: unknown): Path[] => [
  at,
  ...groupsOf[kind].flatMap(({ keys }) => keys.map((key) => [...at, ...key.split('.')])),
  ...listsOf[kind].flatMap((list) => [[...at, list], ...entriesOf(record, list).flatMap((_, place) => [[...at, list, place], ...entryColumns(list).map(({ key }) => [...at, list, place, ...key.split('.')])])]),
];

/** Every place of the form at which a problem can be told. */
export const placesOf = ({ manufacturer, products, ...draft }: SubmissionDraft): Path[] => [
  ...pathsOfRecord('manufacturer', ['manufacturer'], manufacturer),
  ['products'],
  ...products.flatMap((product, place) => pathsOfRecord('product', ['products', place], product)),
  ['reason', 'zh'],
  ['reason', 'en'],
  ['evidence'],
  ...entriesOf(draft, 'evidence').flatMap((_, place) => [['evidence', place], ...entryColumns('sources').map(({ key }) => ['evidence', place, ...key.split('.')])]),
];
