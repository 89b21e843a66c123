// Reads CSV and its kin: values between commas, semicolons or tabs.
import Papa from 'papaparse';
import { restoreFormula } from './csv-formula.ts';
import { quotationNotice } from './notices.ts';
import { TooManyCells, type RowCollector } from './row-collector.ts';
import type { Sheet, SheetProblem } from './sheet.ts';

const delimiters = [',', '\t', ';'] as const;
const sampleRows = 50;

/** How often each delimiter stands outside quotation marks, row by row. */
const countDelimiters = (text: string): Map<string, number>[] => {
  const rows: Map<string, number>[] = [];
  let row = new Map<string, number>();
  let quoted = false;
  // A quotation mark opens at the beginning of a value only (5" is five inches), and a second one at once is a mark itself.
  let mayOpen = true;
  for (const character of text) {
    if (character === '"' && (quoted || mayOpen)) {
      mayOpen = quoted;
      quoted = !quoted;
      continue;
    }
    if (quoted) continue;
    mayOpen = character === '\n' || character === ',' || character === '\t' || character === ';';
    if (character === '\n') {
      rows.push(row);
      row = new Map();
      if (rows.length >= sampleRows) return rows;
    } else if (character === ',' || character === '\t' || character === ';') row.set(character, (row.get(character) ?? 0) + 1);
  }
  return [...rows, row];
};

/** How many delimiters stand in rows that have as many of it as most rows: a table has the same in each, prose has not. */
const regularity = (counts: readonly number[]): number => {
  const rowsByCount = new Map<number, number>();
  for (const count of counts) if (count > 0) rowsByCount.set(count, (rowsByCount.get(count) ?? 0) + 1);
  return Math.max(0, ...[...rowsByCount].map(([count, rows]) => count * rows));
};

const findDelimiter = (text: string): string => {
  const rows = countDelimiters(text);
  const scored = delimiters.map((delimiter) => ({ delimiter, score: regularity(rows.map((row) => row.get(delimiter) ?? 0)) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
};

/** Line breaks as `\n`; a lone `\r` ends a line only where nothing else does, as on old Macs. */
const withPlainBreaks = (text: string): string => (text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n'));

/** Values of a row; a spreadsheet program has 16,384 columns at the most. */
const mostValues = 100_000;

/** A row is cut up before it can be counted, so that a line of nothing but commas is found beforehand. */
const hasEndlessRow = (text: string, delimiter: string): boolean => {
  const [line, value] = ['\n'.charCodeAt(0), delimiter.charCodeAt(0)];
  for (let at = 0, values = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === line) values = 0;
    else if (code === value) values += 1;
    if (values > mostValues) return true;
  }
  return false;
};

/**
 * Reads a text file as its only sheet. All values are text as it stands, numbers too; rows are counted as a spreadsheet
 * program counts them, so that a cell of three lines is within one row.
 * @throws TooManyCells
 */
export const readTextSheet = (file: string, decoded: string, rows: RowCollector): { sheet: Sheet; notices: SheetProblem[] } => {
  const text = withPlainBreaks(decoded);
  const notices: SheetProblem[] = [];
  const delimiter = findDelimiter(text);
  if (hasEndlessRow(text, delimiter)) throw new TooManyCells();
  let number = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }) => {
      number += 1;
      if (errors.some(({ code }) => code === 'MissingQuotes')) notices.push(quotationNotice(file, number));
      rows.add(number, data.map(restoreFormula));
    },
  });
  return { sheet: { file, name: '', rows: rows.take() }, notices };
};
