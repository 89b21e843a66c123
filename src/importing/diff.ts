// What differs between two states of a record, in words that a person can compare: a field each, and an entry of a list as a whole.
import type { FieldChange } from '../catalogue/changes.ts';
import type { Manufacturer, OfficialList, Product } from '../catalogue/schema.ts';

type Entry = Record<string, unknown>;

const isObject = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);

const inLanguage = (value: unknown, language: 'zh' | 'en'): string => (isObject(value) ? String(value[language] ?? '') : language === 'zh' ? String(value ?? '') : '');

/** Parts of an entry side by side, and their English behind it where there is any: `≤ 3.0 s（常温） / ≤ 3.0 s (at room temperature)`. */
const printed = (parts: readonly unknown[], aside?: unknown): string => {
  const hasEnglish = [...parts, aside].some((part) => inLanguage(part, 'en') !== '');
  const row = (language: 'zh' | 'en'): string => {
    const texts = parts.map((part) => (isObject(part) ? inLanguage(part, language) : String(part ?? ''))).filter((text) => text !== '');
    const remark = inLanguage(aside, language);
    return `${texts.join(' ')}${remark === '' ? '' : language === 'zh' ? `（${remark}）` : ` (${remark})`}`;
  };
  return hasEnglish ? `${row('zh')} / ${row('en')}` : row('zh');
};

/** How the entries of a list are named and printed; listings are told field by field instead. */
const lists: Record<string, { name: (entry: Entry) => string; text: (entry: Entry) => string }> = {
  specifications: { name: ({ label }) => inLanguage(label, 'zh'), text: ({ label, value, unit, condition }) => `${printed([value, unit], condition)}${inLanguage(label, 'en') === '' ? '' : ` — ${inLanguage(label, 'en')}`}` },
  applications: { name: ({ text }) => inLanguage(text, 'zh'), text: ({ text, date }) => printed([text, date]) },
  claims: { name: ({ text }) => inLanguage(text, 'zh'), text: ({ text, by, date }) => printed([text, by, date]) },
  patents: { name: ({ number }) => String(number), text: ({ number, title }) => printed([number, title]) },
  standards: { name: ({ number }) => String(number), text: ({ number, title }) => printed([number, title]) },
  registrations: { name: ({ number }) => String(number), text: ({ kind, number, authority, validUntil }) => printed([kind, number, authority, validUntil]) },
  links: { name: ({ url }) => String(url), text: ({ url, title }) => printed([title, url]) },
};

interface Value {
  text: string;
  /** All that is behind the text, to see a difference that the text does not show. */
  whole: string;
}

const withoutSource = (entry: Entry): Entry => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'source'));

/** A key that a map does not hold yet: what stands twice is numbered. */
const freeKey = (into: ReadonlyMap<string, Value>, key: string): string => {
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? key : `${key} (${number})`;
    if (!into.has(numbered)) return numbered;
  }
};

const addFields = (into: Map<string, Value>, value: unknown, path: string): void => {
  if (value === undefined || value === null) return;
  if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) addFields(into, item, path === '' ? key : `${path}.${key}`);
  } else if (Array.isArray(value)) {
    if (value.length > 0) into.set(path, { text: value.join('、'), whole: JSON.stringify(value) });
  } else {
    into.set(path, { text: String(value), whole: String(value) });
  }
};

const addListings = (into: Map<string, Value>, listings: readonly Entry[]): void => {
  const seen = new Map<string, number>();
  for (const listing of listings) {
    const key = `listings.${String(listing['list'])}.${String(listing['year'] ?? '-')}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    // The second of a year is told apart by its batch or its place.
    const { source: _source, endSource: _endSource, list: _list, year: _year, ...fields } = listing;
    addFields(into, fields, times === 1 ? key : `${key} (${times})`);
    if (Object.keys(fields).length === 0) into.set(freeKey(into, `${key}.list`), { text: String(listing['list']), whole: '' });
  }
};

const valuesOf = (record: object): Map<string, Value> => {
  const into = new Map<string, Value>();
  for (const [field, value] of Object.entries(record)) {
    const list = lists[field];
    if (field === 'sources') continue;
    if (field === 'listings' && Array.isArray(value)) addListings(into, value.filter(isObject));
    else if (list && Array.isArray(value)) {
      for (const entry of value.filter(isObject)) into.set(freeKey(into, `${field}.${list.name(entry)}`), { text: list.text(entry), whole: JSON.stringify(withoutSource(entry)) });
    } else addFields(into, value, field);
  }
  return into;
};

/** Old and new value of what differs, in the order of the new record. Sources do not count: every import adds its own. */
export const fieldChanges = (before: Product | Manufacturer | OfficialList, after: Product | Manufacturer | OfficialList): FieldChange[] => {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const fields = [...now.keys(), ...[...old.keys()].filter((field) => !now.has(field))];
  return fields.flatMap((field): FieldChange[] => {
    const [from, to] = [old.get(field), now.get(field)];
    if (from?.text === to?.text && from?.whole === to?.whole) return [];
    const isHidden = from?.text === to?.text;
    const told = (value: Value | undefined): string | undefined => (value && isHidden ? value.whole : value?.text);
    const [was, is] = [told(from), told(to)];
    return [{ field, ...(was !== undefined && { from: was }), ...(is !== undefined && { to: is }) }];
  });
};
