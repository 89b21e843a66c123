// The sheets of an exported workbook: products, what was chosen besides, what the columns mean, and what the file is.
import type { CatalogueEntry } from '../catalogue/entry-file.ts';
import { explainingSheets, tableOf, type Column } from '../catalogue/table.ts';
import { sheetsBehind } from '../catalogue/table-rows.ts';
import type { SheetToWrite } from '../spreadsheet/write.ts';
import { aboutLines, type About } from './about.ts';
import { dictionaryLines, type DescribedSheet } from './dictionary.ts';
import { chosenFields, chosenSheets, type Choices } from './fields.ts';
import { manufacturersOf, namesIn, productRows } from './product-rows.ts';
import type { ExportContext, ExportWords } from './words.ts';

const narrow = /^(?:id|sector|category|year|unit|min|max|date|source|retrieved|listedOn|validUntil|withdrawnOn|maker\.district|maker\.kind|nameOrigin|reader\.status)$/;
const wide = /^(?:summary|note|text|reason|title)\b|^reader\.(?:listings|specifications|registrations|applications|sources|page|hash)$|name\.zh$|name\.en$/;

const widthOf = ({ key }: Column): number => (wide.test(key) ? 40 : narrow.test(key) ? 14 : 22);

/** The columns and rows of all sheets of records. */
export const describedSheets = (entries: readonly CatalogueEntry[], choices: Choices, context: ExportContext): DescribedSheet[] => {
  const chosen = chosenFields(choices);
  const sheets = chosenSheets(choices);
  const behind = sheets.length === 0 ? [] : sheetsBehind(entries.map(({ product }) => product), manufacturersOf(entries), namesIn(entries, context.language));
  return [
    { name: tableOf('products').name[context.language], columns: chosen.map(({ column, note }) => ({ column, note })), rows: productRows(entries, chosen, context) },
    ...behind.filter(({ table }) => sheets.some((id) => id === table)).map(({ table, columns, rows }) => ({ name: tableOf(table).name[context.language], columns: columns.map((column) => ({ column, note: column.note })), rows })),
  ];
};

const recordSheet = ({ name, columns, rows }: DescribedSheet, { language }: ExportWords): SheetToWrite => {
  const named = columns.findIndex(({ column }) => column.key === 'name.zh' || column.key === 'product' || column.key === 'record');
  return {
    name,
    columns: columns.map(({ column, note }) => ({ heading: column.heading[language], width: widthOf(column), note: note[language] })),
    rows: rows.map((row) => [...row]),
    wrapsLines: true,
    // The name stays in sight, unless much stands before it.
    frozenColumns: named >= 0 && named < 3 ? named + 1 : 0,
  };
};

const dictionarySheet = (sheets: readonly DescribedSheet[], words: ExportWords): SheetToWrite => ({
  name: words.language === 'zh' ? explainingSheets.dictionary : explainingSheets.dictionaryEn,
  isProse: true,
  columns: [{ heading: words.t('exportSheetOf'), width: 14 }, { heading: words.t('exportSheetColumn'), width: 26 }, { heading: words.t('exportSheetMeaning'), width: 60 }, { heading: words.t('exportSheetForm'), width: 28 }, { heading: words.t('exportSheetExample'), width: 40 }],
  rows: dictionaryLines(sheets, words).map(({ sheet, column, meaning, form, example }) => [sheet, column, meaning, form, example]),
});

const aboutSheet = (about: About, words: ExportWords): SheetToWrite => ({
  name: words.language === 'zh' ? explainingSheets.about : explainingSheets.aboutEn,
  isProse: true,
  columns: [{ heading: words.t('exportSheetItem'), width: 22 }, { heading: words.t('exportSheetContent'), width: 90 }],
  rows: aboutLines(about, words).map(({ name, value }) => [name, value]),
});

export const workbookSheets = (entries: readonly CatalogueEntry[], choices: Choices, { about, context }: { about: About; context: ExportContext }): SheetToWrite[] => {
  const sheets = describedSheets(entries, choices, context);
  return [...sheets.map((sheet) => recordSheet(sheet, context)), dictionarySheet(sheets, context), aboutSheet(about, context)];
};

/** The rows of a text file, its header first. */
export const csvRows = (entries: readonly CatalogueEntry[], choices: Choices, context: ExportContext): (string | number | null)[][] => {
  const chosen = chosenFields(choices);
  return [chosen.map(({ column }) => column.heading[context.language]), ...productRows(entries, chosen, context)];
};

/** What a text file has no place for, as a text to keep beside it. */
export const noteText = (entries: readonly CatalogueEntry[], choices: Choices, { about, context }: { about: About; context: ExportContext }): string => {
  const dictionary = dictionaryLines(describedSheets(entries, { ...choices, sheets: [] }, context), context);
  const lines = [
    ...aboutLines(about, context).map(({ name, value }) => context.t('exportLabelled', { label: name, value: value.replaceAll('\n', context.t('semicolon')) })),
    '',
    ...dictionary.map(({ column, meaning, form }) => context.t('exportSpecificationIf', { label: column, value: meaning, condition: form })),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
};
