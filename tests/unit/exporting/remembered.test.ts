import { expect, test } from 'vitest';
import { allChoices, chosenFields, chosenSheets, fields, sheetIds, usualChoices } from '../../../src/exporting/fields.ts';
import { choicesText, readChoices } from '../../../src/exporting/remembered.ts';
import { tableOf } from '../../../src/catalogue/table.ts';

test('what was chosen comes back', () => {
  for (const choices of [usualChoices('zh'), allChoices('csv'), { ...usualChoices('en'), sheets: ['sources' as const] }]) {
    const read = readChoices(choicesText(choices));
    expect(read?.format).toBe(choices.format);
    expect(new Set(read?.fields)).toEqual(new Set(choices.fields));
    expect(read?.sheets).toEqual(choices.sheets);
  }
});

test.each([[null], [''], ['{'], ['null'], ['3'], ['[]'], ['{"fields":"id"}'], ['{"fields":["gone"]}'], ['{"fields":[]}']])('%j is no choice', (text) => {
  expect(readChoices(text)).toBeUndefined();
});

test('what is known no more is left out', () => {
  expect(readChoices('{"format":"pdf","fields":["gone","id",3],"sheets":["sources","gone"]}')).toEqual({ format: 'xlsx', fields: ['id'], sheets: ['sources'] });
});

test('fields stand in the order of the columns, whatever the order of choosing', () => {
  const order = tableOf('products').columns.map(({ key }) => key);
  expect(fields.map(({ key }) => key)).toEqual(order.filter((key) => fields.some((field) => field.key === key)));
  expect(chosenFields({ fields: ['reader.page', 'id', 'models'] }).map(({ key }) => key)).toEqual(['id', 'models', 'reader.page']);
});

test('sheets of their own are for workbooks', () => {
  expect(chosenSheets(allChoices('xlsx'))).toEqual(sheetIds);
  expect(chosenSheets(allChoices('csv'))).toEqual([]);
});

test('the usual fields are there, the Chinese names in English too', () => {
  for (const language of ['zh', 'en'] as const) {
    const chosen = usualChoices(language).fields;
    expect(chosen.filter((key) => !fields.some((field) => field.key === key))).toEqual([]);
    expect(chosen).toContain('name.zh');
  }
});

test('each field tells a reader what it means, in both languages', () => {
  for (const { key, note } of fields) for (const text of [note.zh, note.en]) expect(text, key).not.toMatch(/^$|下拉|不填|导入|drop-down|left empty|import/i);
});
