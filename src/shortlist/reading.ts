// A shortlist from a browser's storage or from a file, which anything may have happened to: what can be read is kept,
// what can't is counted.
import { isDay } from '../catalogue/calendar-day.ts';
import { isId } from '../catalogue/id.ts';
import { isQuantity } from './quantity.ts';
import { lengthOf, limits, type KeptSearch, type Shortlist, type ShortlistItem } from './shortlist.ts';

export interface ReadShortlist {
  list: Shortlist;
  /** Entries, or parts of them, that made no sense. */
  unread: number;
}

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

interface Read<Value> {
  value?: Value;
  unread: number;
}

const readItem = (given: unknown): Read<ShortlistItem> => {
  if (!isFields(given)) return { unread: 1 };
  const { id, quantity, note } = given;
  if (typeof id !== 'string' || !isId(id)) return { unread: 1 };
  const isGoodQuantity = quantity === undefined || isQuantity(quantity);
  // A longer note than the page takes is still the reader's.
  const isGoodNote = note === undefined || typeof note === 'string';
  return {
    value: { id, ...(isQuantity(quantity) && { quantity }), ...(typeof note === 'string' && note !== '' && { note }) },
    unread: Number(!isGoodQuantity) + Number(!isGoodNote),
  };
};

const isSearch = (search: unknown): search is string => typeof search === 'string' && (search === '' || search.startsWith('?')) && lengthOf(search) <= limits.search;

const readSearch = (given: unknown): Read<KeptSearch> => {
  if (!isFields(given)) return { unread: 1 };
  const { search, count, day, version } = given;
  const isGood = isSearch(search) && typeof count === 'number' && Number.isInteger(count) && count >= 0 && typeof day === 'string' && isDay(day) && typeof version === 'string' && version.length <= 100;
  return isGood ? { value: { search, count, day, version }, unread: 0 } : { unread: 1 };
};

const readId = (given: unknown): Read<string> => (typeof given === 'string' && isId(given) ? { value: given, unread: 0 } : { unread: 1 });

/** All that can be read, each once; what is not there at all is no damage. */
const readAll = <Value>(given: unknown, read: (one: unknown) => Read<Value>, keyOf: (value: Value) => string): { values: Value[]; unread: number } => {
  if (given === undefined) return { values: [], unread: 0 };
  if (!Array.isArray(given)) return { values: [], unread: 1 };
  const results = given.map(read);
  const byKey = new Map<string, Value>();
  for (const { value } of results) if (value !== undefined && !byKey.has(keyOf(value))) byKey.set(keyOf(value), value);
  return { values: [...byKey.values()], unread: results.reduce((sum, { unread }) => sum + unread, 0) };
};

/** Reads the parts of a stored or filed list. A product that stands twice counts once. */
export const readParts = (fields: Fields): ReadShortlist => {
  const items = readAll(fields['items'], readItem, ({ id }) => id);
  const compare = readAll(fields['compare'], readId, (id) => id);
  const searches = readAll(fields['searches'], readSearch, ({ search }) => search);
  return {
    list: { items: items.values, compare: compare.values.slice(0, limits.compare), searches: searches.values },
    unread: items.unread + compare.unread + searches.unread,
  };
};
