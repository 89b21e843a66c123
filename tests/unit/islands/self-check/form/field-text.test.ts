import { describe, expect, test } from 'vitest';
import { columnOf, tableOf, type TableId } from '../../../../../src/catalogue/table.ts';
import { textAt, withText } from '../../../../../src/islands/self-check/form/field-text.ts';
import { entryColumns, groupsOf, listsOf, recordColumns, tableOfKind, type RecordKind } from '../../../../../src/islands/self-check/form/fields.ts';
import { entriesOf, fieldsOf, type Fields } from '../../../../../src/islands/self-check/form/draft.ts';
import { manufacturerSchema, productSchema } from '../../../../../src/catalogue/schema.ts';
import { projectRoot, readEdition } from '../../../../../scripts/lib/files.ts';
import { readFixture } from '../../../submission/editions.ts';

const written = (table: TableId, key: string, { record, typed }: { record: object; typed: string }): Fields => withText(tableOf(table), columnOf(tableOf(table), key), { record, typed });
const shown = (table: TableId, key: string, record: object): string => textAt(tableOf(table), columnOf(tableOf(table), key), record);

describe('a field of the form', () => {
  test.each([
    ['a text', 'products', 'name.zh', '名称 ', { name: { zh: '名称' } }],
    ['a name in two lines', 'products', 'name.zh', '名\n称', { name: { zh: '名 称' } }],
    ['entries by line', 'products', 'models', 'A-1\n\n B-2 ', { models: ['A-1', 'B-2'] }],
    ['models as a list prints them', 'products', 'models', 'A-1、B-2', { models: ['A-1', 'B-2'] }],
    ['a credit code as it is copied', 'manufacturers', 'creditCode', '9131 0000-ma1fl', { creditCode: '91310000MA1FL' }],
    ['a number', 'specifications', 'min', '1,500', { min: 1500 }],
    ['a number in full width', 'specifications', 'min', '−１．５', { min: -1.5 }],
    ['what is no number', 'specifications', 'min', '约 3', { min: '约 3' }],
    ['a text of all languages', 'specifications', 'unit', 'nm', { unit: 'nm' }],
    ['nothing', 'products', 'summary.zh', '  ', {}],
  ] as const)('takes %s', (_, table, key, typed, record) => {
    expect(written(table, key, { record: {}, typed })).toEqual(record);
  });

  test('an emptied field leaves nothing behind', () => {
    expect(written('manufacturers', 'contact.address.zh', { record: { contact: { address: { zh: '某路 1 号' } } }, typed: '' })).toEqual({});
    expect(written('products', 'name.en', { record: { name: { zh: '名', en: 'Name' } }, typed: '' })).toEqual({ name: { zh: '名' } });
    expect(written('products', 'aliases', { record: { aliases: ['甲'], models: ['乙'] }, typed: '' })).toEqual({ models: ['乙'] });
  });

  test('English makes a text of all languages one text for each', () => {
    expect(written('specifications', 'unit.en', { record: { unit: '台' }, typed: 'units' })).toEqual({ unit: { zh: '台', en: 'units' } });
    expect(written('specifications', 'unit.en', { record: { unit: { zh: '台', en: 'units' } }, typed: '' })).toEqual({ unit: '台' });
    expect(written('specifications', 'unit.en', { record: { unit: '台' }, typed: '未译' })).toEqual({ unit: { zh: '台' } });
    expect(shown('specifications', 'unit.en', { unit: { zh: '台' } })).toBe('未译');
    expect(shown('specifications', 'unit', { unit: { zh: '台' } })).toBe('台');
    expect(written('specifications', 'unit', { record: { unit: { zh: '台', en: 'units' } }, typed: '套' })).toEqual({ unit: { zh: '套', en: 'units' } });
  });
});

describe('the form and the schema', () => {
  /** Fields that are no form field: the record's place in the submission, and pictures, which travel as files. */
  const elsewhere: Record<RecordKind, string[]> = { manufacturer: ['logo'], product: ['manufacturer', 'logo'] };

  test.each(['manufacturer', 'product'] as const)('the form has a field for each of a %s\'s', (kind) => {
    const schema = kind === 'product' ? productSchema : manufacturerSchema;
    const own = groupsOf[kind].flatMap(({ keys }) => keys.map((key) => key.split('.')[0] ?? ''));
    expect(new Set([...own, ...listsOf[kind], ...elsewhere[kind]])).toEqual(new Set(Object.keys(schema.shape)));
  });

  test('each field written with what it shows leaves every record as it is, in both editions', async () => {
    for (const { products, manufacturers } of [await readFixture(), (await readEdition(`${projectRoot}/content`)).records]) {
      for (const [kind, entries] of [['product', products], ['manufacturer', manufacturers]] as const) {
        for (const { data } of entries) {
          const table = tableOfKind[kind];
          const columns = groupsOf[kind].flatMap((group) => recordColumns(kind, group));
          const again = columns.reduce<Fields>((record, column) => withText(table, column, { record, typed: textAt(table, column, data) }), { ...data });
          expect(again).toEqual(data);
          for (const list of listsOf[kind]) {
            for (const entry of entriesOf(data, list)) {
              const rewritten = entryColumns(list).reduce<Fields>((item, column) => withText(tableOf(list), column, { record: item, typed: textAt(tableOf(list), column, entry) }), fieldsOf(entry));
              expect(rewritten).toEqual(entry);
            }
          }
        }
      }
    }
  });
});
