// What is being filled in: records of one maker, whole or not, in the shape of the catalogue's schema.
import { isObject } from '../../../catalogue/paths.ts';

export interface SubmissionDraft {
  /** As far as it is filled in; so are the others. */
  manufacturer?: unknown;
  products: readonly unknown[];
  /** Why something is corrected, in Chinese and English. */
  reason?: unknown;
  /** What shows it: sources without numbers. */
  evidence?: unknown;
}

export type Path = readonly (string | number)[];
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a record that may be none at all. */
export const fieldsOf = (record: unknown): Fields => (isObject(record) ? record : {});

/** The entries of a list that may be none at all. */
export const entriesOf = (record: unknown, list: string): unknown[] => {
  const entries = fieldsOf(record)[list];
  return Array.isArray(entries) ? entries : [];
};

/** Text of a record's own field, '' where it has none. */
export const ownText = (record: unknown, field: string): string => {
  const value = fieldsOf(record)[field];
  return typeof value === 'string' ? value : '';
};

/** Its name as a heading; '' while it has none. */
export const nameOf = (record: unknown, locale: 'zh' | 'en'): string => {
  const { zh, en } = fieldsOf(fieldsOf(record)['name']);
  const [first, second] = locale === 'zh' ? [zh, en] : [en, zh];
  return typeof first === 'string' && first !== '' ? first : typeof second === 'string' ? second : '';
};

export const emptyDraft: SubmissionDraft = { products: [] };

export const isEmptyDraft = ({ manufacturer, products }: SubmissionDraft): boolean => products.length === 0 && Object.keys(fieldsOf(manufacturer)).length === 0;

/** A list without what is in it stands nowhere in a record. */
export const withEntries = (record: unknown, list: string, entries: readonly unknown[]): Fields => {
  const { [list]: _, ...rest } = fieldsOf(record);
  return entries.length > 0 ? { ...fieldsOf(record), [list]: [...entries] } : rest;
};

/** A first source, read today: statements need one to come from. */
const firstSource = (today: string): Fields => ({ id: 's1', retrieved: today });

export const newMaker = (today: string): Fields => ({ nameOrigin: 'registered', sources: [firstSource(today)] });

export const newProduct = (manufacturer: unknown, today: string): Fields => {
  const id = ownText(manufacturer, 'id');
  return { nameOrigin: 'source', ...(id !== '' && { manufacturer: id }), sources: [firstSource(today)] };
};

/** A product to change into another one. What is said of a product alone stays behind: its id, its reading and its listings. */
export const copyOfProduct = (product: unknown): Fields => {
  const { id: _id, pinyin: _pinyin, listings: _listings, logo: _logo, ...rest } = fieldsOf(product);
  return structuredClone(rest);
};

/** The maker as changed, with its id in all of its products. */
export const withMaker = (draft: SubmissionDraft, manufacturer: Fields): SubmissionDraft => {
  const id = ownText(manufacturer, 'id');
  if (id === ownText(draft.manufacturer, 'id')) return { ...draft, manufacturer };
  const products = draft.products.map((product) => {
    const { manufacturer: _, ...rest } = fieldsOf(product);
    return id === '' ? rest : { ...fieldsOf(product), manufacturer: id };
  });
  return { ...draft, manufacturer, products };
};

export const withProduct = (draft: SubmissionDraft, place: number, product: Fields): SubmissionDraft => ({ ...draft, products: draft.products.map((one, index) => (index === place ? product : one)) });

/** A list with one entry put where another one was. */
export const inserted = <Item>(items: readonly Item[], place: number, item: Item): Item[] => [...items.slice(0, place), item, ...items.slice(place)];
export const without = <Item>(items: readonly Item[], place: number): Item[] => items.filter((_, index) => index !== place);
/** A list with one entry moved up (-1) or down (1). */
export const moved = <Item>(items: readonly Item[], place: number, step: -1 | 1): Item[] => {
  const item = items[place];
  return item === undefined || place + step < 0 || place + step >= items.length ? [...items] : inserted(without(items, place), place + step, item);
};

/** The number that the next source of a record gets. Numbers of removed ones are not given again while others are higher. */
export const nextSourceId = (sources: readonly unknown[]): string => {
  const numbers = sources.map((source) => Number(/^s(\d{1,9})$/.exec(ownText(source, 'id'))?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
};
