// What differs between two states of a record, field by field, in words that a person can compare.
import type { FieldChange } from '../catalogue/changes.ts';
import type { Manufacturer, Product } from '../catalogue/schema.ts';

/** What names an entry of a list within a record; entries without one go by their place. */
const keyOfEntry: Record<string, (entry: Record<string, unknown>) => string> = {
  listings: ({ list, year, batch }) => [list, year ?? '-', ...(typeof batch === 'string' ? [batch] : [])].join('.'),
  specifications: ({ label }) => labelOf(label),
  applications: ({ text }) => labelOf(text),
  claims: ({ text }) => labelOf(text),
  patents: ({ number }) => String(number),
  standards: ({ number }) => String(number),
  registrations: ({ number }) => String(number),
  links: ({ url }) => String(url),
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const labelOf = (value: unknown): string => (isObject(value) ? String(value['zh']) : String(value));

const fieldsOf = (value: unknown, path: string, into: Map<string, string>): void => {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string')) {
      if (value.length > 0) into.set(path, value.join('、'));
      return;
    }
    const seen = new Map<string, number>();
    value.forEach((item, index) => {
      const key = isObject(item) ? (keyOfEntry[path]?.(item) ?? String(index + 1)) : String(index + 1);
      seen.set(key, (seen.get(key) ?? 0) + 1);
      const times = seen.get(key) ?? 1;
      fieldsOf(item, `${path}.${key}${times > 1 ? ` (${times})` : ''}`, into);
    });
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) if (key !== 'source' && key !== 'sources') fieldsOf(item, path === '' ? key : `${path}.${key}`, into);
  } else if (value !== undefined && value !== null) {
    into.set(path, String(value));
  }
};

/** Fields by their path, without sources. */
const flat = (record: unknown): Map<string, string> => {
  const into = new Map<string, string>();
  fieldsOf(record, '', into);
  return into;
};

/** Old and new value of each field that differs, in the order of the new record; sources are left out. */
export const fieldChanges = (before: Product | Manufacturer, after: Product | Manufacturer): FieldChange[] => {
  const [old, now] = [flat(before), flat(after)];
  const fields = [...now.keys(), ...[...old.keys()].filter((field) => !now.has(field))];
  return fields
    .filter((field) => old.get(field) !== now.get(field))
    .map((field) => {
      const [from, to] = [old.get(field), now.get(field)];
      return { field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    });
};
