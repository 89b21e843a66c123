// Where imported statements come from: each record that changes names the file and the document it came from.
import type { Manufacturer, Product, Source } from '../catalogue/schema.ts';
import { thisImport } from './context.ts';

/** A source without the number that it gets within a record. */
export type Origin = Omit<Source, 'id'>;

const isSame = (source: Source, origin: Origin): boolean =>
  source.url === origin.url && source.document === origin.document && source.title === origin.title && source.file?.sha256 === origin.file?.sha256;

/** The number under which a record holds a source, and its sources with it. The day of reading stays that of the first time. */
export const withOrigin = (sources: readonly Source[], origin: Origin): { sources: Source[]; id: string } => {
  const known = sources.find((source) => isSame(source, origin));
  if (known) return { sources: [...sources], id: known.id };
  const numbers = sources.map(({ id }) => Number(id.slice(1)));
  const id = `s${Math.max(0, ...numbers) + 1}`;
  return { sources: [...sources, { id, ...origin }], id };
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const marks = ['source', 'endSource'] as const;
const isMarked = (entry: unknown): boolean => isObject(entry) && marks.some((key) => entry[key] === thisImport);

/** Whether any entry of a record comes from the import itself. */
export const usesThisImport = (record: Manufacturer | Product): boolean => Object.values(record).some((value) => Array.isArray(value) && value.some(isMarked));

const numbered = (entry: unknown, id: string): unknown => {
  if (!isObject(entry) || !isMarked(entry)) return entry;
  return { ...entry, ...Object.fromEntries(marks.filter((key) => entry[key] === thisImport).map((key) => [key, id])) };
};

/** The record with the number of its source where the mark of the import stood. */
export const withSourceNumber = <Item extends Manufacturer | Product>(record: Item, id: string): Item =>
  // A record of the same shape, parsed by its schema afterwards.
  Object.fromEntries(Object.entries(record).map(([key, value]: [string, unknown]) => [key, Array.isArray(value) ? value.map((entry) => numbered(entry, id)) : value])) as Item;
