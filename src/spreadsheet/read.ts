// Reads a spreadsheet of any kind that people send: what it is comes from its content, not from its name.
import { binaryKind, textKind, zipKind } from './file-kind.ts';
import { readTextSheet } from './read-text.ts';
import { refusal, tooLargeRefusal, tooManyCellsRefusal } from './refusals.ts';
import { collectRows, readingLimits, TooManyCells, type ReadingLimits } from './row-collector.ts';
import type { Sheet, SheetProblem } from './sheet.ts';
import { decodeText } from './text-encoding.ts';
import { DamagedFile } from './unzip-entry.ts';
import { mainPart } from './xlsx/package.ts';
import { readWorkbookSheets } from './xlsx/read-workbook.ts';
import { isZip, listZip, zipLimits, type ZipLimits } from './zip-guard.ts';

export interface SpreadsheetRead {
  sheets: Sheet[];
  /** Why the file cannot be used; there are no sheets then. */
  problems: SheetProblem[];
  /** What should be known, while the rest was read. */
  notices: SheetProblem[];
}

export interface ReadingOptions {
  /** Told every 500 rows how many were read, empty ones too. */
  onRow?: (rows: number) => void;
  /** Other limits than the usual ones. */
  limits?: Partial<ReadingLimits & ZipLimits>;
}

const refused = (problem: SheetProblem): SpreadsheetRead => ({ sheets: [], problems: [problem], notices: [] });

/** How long a page may stand still. */
const turnMilliseconds = 40;

/** Runs to the end, and lets the page draw itself now and then. */
const inTurns = async <Result>(steps: Generator<undefined, Result>): Promise<Result> => {
  let turn = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - turn < turnMilliseconds) continue;
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
  }
};

type Limits = ReadingLimits & ZipLimits;

const readZip = async (file: string, bytes: Uint8Array, { onRow, limits }: { onRow: ReadingOptions['onRow']; limits: Limits }): Promise<SpreadsheetRead> => {
  const listed = listZip(bytes, limits);
  if ('trouble' in listed) return refused(refusal(file, listed.trouble));
  const parts = { bytes, entries: listed.entries };
  const path = mainPart(parts);
  const kind = zipKind(listed.entries, path);
  if (kind !== undefined || path === undefined) return refused(refusal(file, kind ?? 'zip'));
  const { sheets, notices } = await inTurns(readWorkbookSheets({ file, package: parts, rows: collectRows(limits, onRow), limits }, path));
  return sheets.length === 0 ? { sheets, problems: [refusal(file, 'no-sheet')], notices } : { sheets, problems: [], notices };
};

const readText = (file: string, bytes: Uint8Array, { onRow, limits }: { onRow: ReadingOptions['onRow']; limits: Limits }): SpreadsheetRead => {
  const text = decodeText(bytes);
  if (text === undefined) return refused(refusal(file, bytes.includes(0) ? 'binary' : 'unknown-text'));
  if (text.trim() === '') return refused(refusal(file, 'empty'));
  const kind = textKind(text);
  if (kind !== undefined) return refused(refusal(file, kind));
  const { sheet, notices } = readTextSheet(file, text, collectRows(limits, onRow));
  return { sheets: [sheet], problems: [], notices };
};

/**
 * Reads a spreadsheet of any supported kind: XLSX and XLSM, or text between commas, semicolons or tabs in UTF-8, UTF-16
 * or GB 18030. Never throws for what is in the file.
 * @param file as the user named it; its extension decides nothing that the content tells
 */
export const readSpreadsheet = async (file: string, bytes: Uint8Array, { onRow, limits: own }: ReadingOptions = {}): Promise<SpreadsheetRead> => {
  const limits = { ...readingLimits, ...zipLimits, ...own };
  if (bytes.length > limits.fileBytes) return refused(tooLargeRefusal(file, bytes.length, limits.fileBytes));
  if (bytes.length === 0) return refused(refusal(file, 'empty'));
  const kind = binaryKind(file, bytes);
  if (kind !== undefined) return refused(refusal(file, kind));
  try {
    return isZip(bytes) ? await readZip(file, bytes, { onRow, limits }) : readText(file, bytes, { onRow, limits });
  } catch (error) {
    if (error instanceof DamagedFile) return refused(refusal(file, 'damaged'));
    if (error instanceof TooManyCells) return refused(tooManyCellsRefusal(file, limits.cells));
    throw error;
  }
};
