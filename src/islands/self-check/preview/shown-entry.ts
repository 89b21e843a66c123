// A record that is being filled in, as the site would join it: with what of it can be shown already.
import type { CatalogueProduct } from '../../../catalogue/catalogue.ts';
import { joinProducts } from '../../../catalogue/join-products.ts';
import { isObject } from '../../../catalogue/paths.ts';
import type { EditionRecords } from '../../../catalogue/records.ts';
import { manufacturerSchema, productSchema, type Manufacturer, type Product } from '../../../catalogue/schema.ts';

/** Records of a submission, whole or not. */
export interface PreviewRecords {
  manufacturer?: unknown;
  products: readonly unknown[];
}

export type Shown =
  /** `isPartial`: something of it is not as it must be yet, and left out. */
  | { kind: 'entry'; entry: CatalogueProduct; isPartial: boolean }
  /** What there must be before anything can be shown. */
  | { kind: 'needs'; what: 'name' | 'sector' | 'maker' };

type Schema = typeof manufacturerSchema | typeof productSchema;

/** Entries of a list that their schema accepts. */
const goodEntries = (value: unknown, accepts: (value: unknown) => boolean): unknown[] => (Array.isArray(value) ? value.filter((one) => accepts([one])) : []);

/** The fields that their schema accepts, each for itself. */
const goodFields = (schema: Schema, record: unknown): Record<string, unknown> => {
  if (!isObject(record)) return {};
  return Object.fromEntries(Object.entries(schema.shape).flatMap(([key, field]): [string, unknown][] => {
    const value = Object.hasOwn(record, key) ? record[key] : undefined;
    const accepts = (one: unknown): boolean => field.safeParse(one).success;
    if (value === undefined) return [];
    if (accepts(value)) return [[key, value]];
    const entries = goodEntries(value, accepts);
    return entries.length > 0 ? [[key, entries]] : [];
  }));
};

/** What a record must have that nobody sees in a preview. */
const unseen = { id: 'preview', sources: [{ id: 's1', title: '—', document: '—', retrieved: '2000-01-01' }] };

const productOf = (record: unknown): Product | undefined => productSchema.safeParse({ nameOrigin: 'source', ...unseen, ...goodFields(productSchema, record) }).data;
const makerOf = (record: unknown): Manufacturer | undefined => manufacturerSchema.safeParse({ nameOrigin: 'registered', kind: 'company', ...unseen, ...goodFields(manufacturerSchema, record) }).data;

const hasName = (record: unknown): boolean => goodFields(productSchema, record)['name'] !== undefined;

/** @param place of the product among those of the submission */
export const shownEntry = ({ manufacturer, products }: PreviewRecords, place: number, edition: Pick<EditionRecords, 'edition' | 'sectors' | 'lists'>): Shown => {
  const record = products[place];
  if (!hasName(record)) return { kind: 'needs', what: 'name' };
  const maker = makerOf(manufacturer);
  if (!maker) return { kind: 'needs', what: 'maker' };
  const { sectors = [], uncategorised } = edition.sectors?.data ?? {};
  const lists = edition.lists.map(({ data }) => data);
  const read = productOf({ sector: '-', ...goodFields(productSchema, record), manufacturer: maker.id });
  const sector = sectors.find(({ id }) => id === read?.sector);
  if (!read || !sector) return { kind: 'needs', what: 'sector' };
  const { category, listings, ...rest } = read;
  const sources = productSchema.shape.sources.safeParse(goodFields(productSchema, record)['sources']);
  // What is not known yet of places and lists is left out, as all that is not right yet.
  const isCategory = category !== undefined && sector.categories.some(({ id }) => id === category);
  const good = (listings ?? []).filter(({ list }) => lists.some(({ id }) => id === list));
  const product: Product = { ...rest, sources: sources.success ? sources.data : [], ...(isCategory && { category }), ...(good.length > 0 && { listings: good }) };
  const whole = productSchema.safeParse(record).success && manufacturerSchema.safeParse(manufacturer).success;
  const [entry] = joinProducts({ dataDate: edition.edition?.data.dataDate ?? '2000-01-01', sectors, uncategorised: uncategorised ?? { id: '-', name: { zh: '-' } }, lists, manufacturers: [maker], products: [product] });
  if (!entry) throw new Error('One product was joined, and none came out.');
  return { kind: 'entry', entry, isPartial: !whole || isCategory !== (category !== undefined) || good.length !== (listings ?? []).length };
};
