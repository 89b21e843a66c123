// Writes text files for spreadsheet programs: apart from workbooks, so that who wants this alone need not load those.
import Papa from 'papaparse';
import { neutraliseFormula } from './csv-formula.ts';

/**
 * CSV in UTF-8 with a byte order mark, as Excel needs it. Text that a spreadsheet program would run as a formula gets an
 * apostrophe, which `readSpreadsheet` takes away again. Every text is in quotation marks, so that nothing in it is taken
 * for the end of a value, whatever a program separates values with.
 */
export const writeCsv = (rows: readonly (readonly (string | number | null)[])[]): Uint8Array<ArrayBuffer> => {
  const neutral = rows.map((row) => row.map((value) => (typeof value === 'string' ? neutraliseFormula(value) : value)));
  const text = Papa.unparse(neutral, { delimiter: ',', newline: '\r\n', quotes: (value) => typeof value === 'string' && value !== '' });
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
};
