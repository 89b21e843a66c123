// The columns of the catalogue as a spreadsheet: nothing named twice, nothing of a record left without a column.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { applicationSchema, claimSchema, documentSchema, listingSchema, manufacturerKinds, manufacturerSchema, productSchema, registrationKinds, registrationSchema, sourceSchema, specificationSchema } from '../../../src/catalogue/schema.ts';
import { columnOf, tableIds, tableOf, tables, type Column, type TableId } from '../../../src/catalogue/table.ts';
import { columnFor, headingKey, tableNamed } from '../../../src/importing/headings.ts';

const everyColumn = tables.flatMap((table) => table.columns.map((column) => ({ of: `${table.id} ${column.key}`, table, column })));

test('the tables are those of the ids, in their order', () => {
  expect(tables.map(({ id }) => id)).toEqual([...tableIds]);
});

describe.each(tables.map((table) => [table.id, table] as const))('on the sheet %s', (_, table) => {
  test('each key occurs once', () => {
    expect(new Set(table.columns.map(({ key }) => key)).size).toBe(table.columns.length);
  });

  test('each wording means one column', () => {
    const meant = new Map<string, string>();
    const twice: string[] = [];
    for (const { key, heading, aliases } of table.columns) {
      // A key is meant only as it is written, so it may be the word of another column.
      const wordings = [heading.zh, heading.en, ...aliases].map(headingKey);
      for (const wording of wordings) {
        if (wording === '' || meant.has(wording)) twice.push(`${wording}: ${meant.get(wording) ?? ''}, ${key}`);
        meant.set(wording, key);
      }
    }
    expect(twice).toEqual([]);
  });

  test('each heading, alias and key finds its column', () => {
    for (const column of table.columns) for (const wording of [column.key, column.heading.zh, column.heading.en, ...column.aliases]) expect(columnFor(table, wording)?.key, wording).toBe(column.key);
  });

  test('its names find it', () => {
    for (const name of [table.id, table.name.zh, table.name.en, ...table.aliases]) expect(tableNamed(name)?.id, name).toBe(table.id);
  });
});

test('no two sheets share a name', () => {
  const names = tables.flatMap(({ id, name, aliases }) => [...new Set([id, name.zh, name.en, ...aliases].map(headingKey))]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('each column and each sheet is explained in both languages', () => {
  for (const { of, column } of everyColumn) for (const text of [column.heading.zh, column.heading.en, column.note.zh, column.note.en]) expect(text.trim(), of).not.toBe('');
  for (const { of, column } of everyColumn) expect(/\p{Script=Han}/u.test(column.heading.en), of).toBe(false);
  for (const { note } of tables) expect([note.zh, note.en]).not.toContain('');
});

test('what goes without saying is in the template: a column that a new record needs is not for exports only', () => {
  expect(everyColumn.filter(({ column }) => column.required !== undefined && column.exportOnly)).toEqual([]);
});

describe('choices', () => {
  test('a column has choices where its form says so, and only there', () => {
    for (const { of, column } of everyColumn) expect((column.choices ?? []).length > 0, of).toBe(column.form === 'choice');
  });

  const cases: [TableId, string, readonly string[]][] = [
    ['products', 'nameOrigin', productSchema.shape.nameOrigin.options],
    ['products', 'maker.kind', manufacturerKinds],
    ['manufacturers', 'kind', manufacturerSchema.shape.kind.options],
    ['manufacturers', 'nameOrigin', manufacturerSchema.shape.nameOrigin.options],
    ['registrations', 'kind', registrationKinds],
    ['sources', 'of', ['products', 'manufacturers']],
  ];
  test.each(cases)('of %s %s are the values of the schema', (table, key, values) => {
    expect(columnOf(tableOf(table), key).choices?.map(({ value }) => value)).toEqual([...values]);
  });

  test('every column of choices is among those', () => {
    expect(everyColumn.filter(({ column }) => column.choices).map(({ of }) => of)).toEqual(cases.map(([table, key]) => `${table} ${key}`));
  });

  test('their words differ, in both languages', () => {
    for (const { of, column } of everyColumn) for (const language of ['zh', 'en'] as const) expect(new Set(column.choices?.map(({ heading }) => headingKey(heading[language]))).size, of).toBe(column.choices?.length ?? 0);
  });
});

/** Paths of a schema down to what a cell can hold; lists of records end where they stand. */
const pathsOf = (schema: z.ZodType, path = ''): string[] => {
  if (schema instanceof z.ZodOptional) return pathsOf(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap((option) => pathsOf(option as z.ZodType, path)))];
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(([key, value]) => pathsOf(value as z.ZodType, path === '' ? key : `${path}.${key}`));
  return [path];
};

/** A column of that key, or the column of the text itself: `value` stands for `value.zh`. */
const covers = (columns: readonly Column[], path: string): boolean => columns.some(({ key }) => key === path || `${key}.zh` === path);

describe('nothing is lost in an export: each field has its column', () => {
  const cases: [TableId, z.ZodType, readonly string[]][] = [
    ['products', productSchema, ['specifications', 'applications', 'patents', 'standards', 'registrations', 'claims', 'listings', 'links', 'sources']],
    ['manufacturers', manufacturerSchema, ['sources']],
    ['listings', listingSchema, []],
    ['specifications', specificationSchema, []],
    ['applications', applicationSchema, []],
    ['patents', documentSchema, []],
    ['standards', documentSchema, []],
    ['registrations', registrationSchema, []],
    ['claims', claimSchema, []],
    ['links', productSchema.shape.links.unwrap().element, []],
    ['sources', sourceSchema, []],
  ];
  test.each(cases)('%s', (id, schema, elsewhere) => {
    const paths = pathsOf(schema);
    expect(paths.length).toBeGreaterThan(2);
    for (const sheet of elsewhere) expect(paths.some((path) => path === sheet) && tables.some((table) => table.id === sheet), sheet).toBe(true);
    expect(paths.filter((path) => !elsewhere.includes(path) && !covers(tableOf(id).columns, path))).toEqual([]);
  });

  test('a schema that has a field more would be noticed', () => {
    expect(pathsOf(z.strictObject({ a: z.string().optional(), b: z.union([z.string(), z.strictObject({ zh: z.string(), en: z.string().optional() })]), c: z.array(z.strictObject({ d: z.string() })) }))).toEqual(['a', 'b', 'b.zh', 'b.en', 'c']);
  });
});

test('a table or column that is not there is a mistake in the code', () => {
  expect(() => columnOf(tableOf('links'), 'nothing')).toThrow('The table "links" has no column "nothing".');
});
