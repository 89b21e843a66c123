// What a worker writes: spreadsheets take seconds where they are large.
import { writeCsv, writeWorkbook, type SheetToWrite } from '../../spreadsheet/write.ts';

export type WriteJob = { format: 'xlsx'; sheets: SheetToWrite[] } | { format: 'csv'; rows: (string | number | null)[][] };

export type WriteAnswer = { bytes: Uint8Array<ArrayBuffer> } | { error: string };

export const writeFile = async (job: WriteJob): Promise<Uint8Array<ArrayBuffer>> => (job.format === 'xlsx' ? writeWorkbook(job.sheets) : writeCsv(job.rows));
