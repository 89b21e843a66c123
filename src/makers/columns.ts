// Which column of a sheet holds the makers. A guess, for the reader to confirm.
import { creditCodeFaults, looksLikeCreditCode, plainCreditCode } from '../catalogue/credit-code-faults.ts';
import { columnLetters, type Cell, type Sheet } from '../spreadsheet/sheet.ts';

export interface MakerColumn {
  /** `A`, `B` … */
  letters: string;
  /** Text of its first cell. */
  first: string;
  /** Its texts from top to bottom, without the empty ones; the heading is one of them where there is one. */
  values: string[];
}

export interface MakerSheet {
  name: string;
  columns: MakerColumn[];
  /** Place of the column that seems to hold the makers. */
  best: number;
}

const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell).replace(/\s+/g, ' ').trim());

const isHeading = (text: string): boolean => /^.{0,12}(?:信用代码|企业|公司|单位|厂商|厂家|供应商|制造商|研制|生产商)(?:名称|全称)?[:：]?$|^(?:credit code|company|maker|manufacturer|supplier)(?: name)?$/i.test(text);
const isMakersName = (text: string): boolean => /(?:公司|集团|厂|研究院|研究所|大学|学院|中心|医院)$|\b(?:ltd|inc|corp|co|university|institute)\b\.?/i.test(text);
const isCode = (text: string): boolean => looksLikeCreditCode(text) && creditCodeFaults(plainCreditCode(text)).length === 0;

/** How much speaks for a column: codes before names before what its heading says. */
const likelihood = ({ first, values }: MakerColumn): number => {
  const share = (isSo: (text: string) => boolean): number => (values.length === 0 ? 0 : values.filter(isSo).length / values.length);
  return 4 * share(isCode) + 2 * share(isMakersName) + (isHeading(first) ? 1 : 0);
};

/** @param sheets as they were read; those without a text are left out */
export const makerSheets = (sheets: readonly Sheet[]): MakerSheet[] =>
  sheets.flatMap(({ name, rows }) => {
    const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    const columns = Array.from({ length: width }, (_, place): MakerColumn => {
      const values = rows.map(({ cells }) => textOf(cells[place])).filter((text) => text !== '');
      return { letters: columnLetters(place), first: values[0] ?? '', values };
    }).filter(({ values }) => values.length > 0);
    const likely = columns.map(likelihood);
    return columns.length === 0 ? [] : [{ name, columns, best: likely.indexOf(Math.max(...likely)) }];
  });

/** What is looked up in a column: not its heading. */
export const valuesOf = ({ first, values }: MakerColumn): string[] => (isHeading(first) ? values.slice(1) : values);
