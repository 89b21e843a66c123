// Values of a record by the path of their column.

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const set = (target: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): Record<string, unknown> => {
  const inner = Object.hasOwn(target, key) ? target[key] : undefined;
  return { ...target, [key]: rest.length === 0 ? value : set(isObject(inner) ? inner : typeof inner === 'string' && rest[0] === 'en' ? { zh: inner } : {}, rest, value) };
};

/**
 * A copy of a record with one value set: `setAt(maker, 'contact.address.zh', …)`. A text gets its English as `{ zh, en }`.
 * The schema judges afterwards whether the record is still one.
 */
export const setAt = <Item extends object>(record: Item, path: string, value: unknown): Item =>
  // The border between columns, which are data, and types: every record that is made here is parsed by its schema.
  set(record as Record<string, unknown>, path.split('.'), value) as Item;

/** The value at a path, for a cell: of `{ zh, en }`, the Chinese; undefined where there is none. */
export const getAt = (record: object, path: string): unknown => {
  const parts = path.split('.');
  let at: unknown = record;
  for (const [index, key] of parts.entries()) {
    // `value.en` of a text that is the same in every language.
    if (typeof at === 'string') return index === parts.length - 1 && key === 'zh' ? at : undefined;
    if (!isObject(at) || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return isObject(at) && 'zh' in at ? at['zh'] : at;
};
