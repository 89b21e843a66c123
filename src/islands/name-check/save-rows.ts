import { writeCsv } from '../../spreadsheet/write-csv.ts';

/** Saves rows as a CSV file. Loaded when it is wanted. */
export const saveRows = (rows: readonly (readonly (string | number)[])[], fileName: string): void => {
  const url = URL.createObjectURL(new Blob([new Uint8Array(writeCsv(rows))], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
