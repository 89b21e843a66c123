// The values that a cell may be given, as Excel offers them.
import type { DataValidation } from 'hucre';
import { columnLetters } from './sheet.ts';

/** Values to choose from: given here, or standing on a sheet. */
export type DropDown = readonly string[] | { sheet: string; range: string };

/** Hidden sheet for lists that are too long for Excel to keep with a cell. */
export const listSheetName = '下拉选项';

const [firstRow, lastRow] = [2, 5000];
/** Excel refuses to open a file with a longer list in a cell. */
const longestInlineList = 255;

/** Whether Excel can keep the list with the cell: it is joined by commas, and trims its values. */
const fitsInline = (values: readonly string[]): boolean => values.join(',').length <= longestInlineList && values.every((value) => value !== '' && value.trim() === value && !/[,"\r\n]/.test(value));

/** Fixed in all directions: a plain `A2:A9` would move down with each row. */
const absolute = (range: string): string => range.replace(/\$?([A-Z]+)\$?(\d+)/g, '$$$1$$$2');

const onSheet = (sheet: string, range: string): string => `'${sheet.replaceAll("'", "''")}'!${absolute(range)}`;

export interface DropDowns {
  /** Gives the validation of a column's cells. */
  add: (values: DropDown, column: number) => DataValidation;
  /** Lists that went to the sheet of lists, a column each. */
  lists: (readonly string[])[];
}

/** Gathers the drop-down lists of a workbook. */
export const gatherDropDowns = (): DropDowns => {
  const lists: (readonly string[])[] = [];
  const validation = (values: DropDown): Pick<DataValidation, 'values' | 'formula1'> => {
    if ('sheet' in values) return { formula1: onSheet(values.sheet, values.range) };
    if (fitsInline(values)) return { values: [...values] };
    lists.push(values);
    const letters = columnLetters(lists.length - 1);
    return { formula1: onSheet(listSheetName, `${letters}1:${letters}${values.length}`) };
  };
  return {
    lists,
    add: (values, column) => {
      const letters = columnLetters(column);
      return { type: 'list', range: `${letters}${firstRow}:${letters}${lastRow}`, allowBlank: true, showErrorMessage: true, ...validation(values) };
    },
  };
};
