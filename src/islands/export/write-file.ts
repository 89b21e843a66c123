// A file from its records: rows and spreadsheets take seconds where they are many.
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import type { About } from '../../exporting/about.ts';
import type { Choices } from '../../exporting/fields.ts';
import { recordsJson } from '../../exporting/json.ts';
import { csvRows, noteText, workbookSheets } from '../../exporting/sheets.ts';
import { writeCsv, writeWorkbook } from '../../spreadsheet/write.ts';
import { contextOf, type FileWords } from './file-words.ts';

/** What to write of the records. */
export interface WriteOrder {
  choices: Choices;
  /** The notes on a text file, instead of the file itself. */
  isNote: boolean;
  about: About;
  words: FileWords;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** @param told is told now and then how many rows there are */
export const writeFile = async (entries: readonly CatalogueEntry[], { choices, isNote, about, words }: WriteOrder, told: (rows: number) => void = () => {}): Promise<Uint8Array<ArrayBuffer>> => {
  const context = { ...contextOf(words, about.day), told };
  if (isNote) return bytesOf(noteText(entries, choices, { about, context }));
  switch (choices.format) {
    case 'json':
      return bytesOf(recordsJson(entries, about, context.t('exportAbout-licenceText')));
    case 'csv':
      return writeCsv(csvRows(entries, choices, context));
    case 'xlsx':
      return writeWorkbook(workbookSheets(entries, choices, { about, context }));
  }
};
