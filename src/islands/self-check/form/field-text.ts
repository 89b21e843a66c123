// A record's field as the text of a form field, and back: by the columns of the catalogue's tables.
import { untranslated } from '../../../catalogue/columns/column.ts';
import { plainCreditCode } from '../../../catalogue/credit-code-faults.ts';
import { getAt, isObject, setAt } from '../../../catalogue/paths.ts';
import type { Column, Table } from '../../../catalogue/table.ts';
import { modelsIn } from '../../../importing/text.ts';
import { fieldsOf, type Fields } from './draft.ts';

/** The column whose text is the same in every language unless this one holds its English: `value` of `value.en`. */
const baseKey = ({ columns }: Pick<Table, 'columns'>, key: string): string | undefined => {
  const base = key.endsWith('.en') ? key.slice(0, -'.en'.length) : undefined;
  return base !== undefined && columns.some((column) => column.key === base) ? base : undefined;
};

const printed = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : Array.isArray(value) ? value.map(printed).join('\n') : '');

/** What a form field shows of a record; '' where it has nothing there. */
export const textAt = (table: Table, { key }: Column, record: unknown): string => {
  const base = baseKey(table, key);
  const value = base === undefined ? undefined : fieldsOf(record)[base];
  // A text in Chinese alone is not the same in every language.
  if (isObject(value) && value['en'] === undefined && 'zh' in value) return untranslated;
  return printed(getAt(fieldsOf(record), key));
};

const removeAt = (record: Fields, [key = '', ...rest]: readonly string[]): Fields => {
  const { [key]: inner, ...others } = record;
  if (rest.length === 0 || !isObject(inner)) return others;
  const left = removeAt(inner, rest);
  return Object.keys(left).length === 0 ? others : { ...record, [key]: left };
};

const set = (record: Fields, key: string, value: unknown): Fields => setAt<Record<string, unknown>>({ ...record }, key, value);

/** What cannot be read as a number stays as it was written, for the schema to say so. */
const numberIn = (text: string): number | string => {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '').replace('−', '-');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
};

const readText = ({ form }: Column, text: string): unknown => {
  switch (form) {
    case 'models':
      return modelsIn(text);
    case 'lines':
      return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    case 'number':
    case 'year':
      return numberIn(text);
    case 'credit-code':
      return plainCreditCode(text);
    case 'name':
      return text.replace(/\s*\n\s*/g, ' ');
    default:
      return text;
  }
};

const withEnglish = (record: Fields, base: string, text: string): Fields => {
  const value = record[base];
  const zh = isObject(value) ? value['zh'] : value;
  const chinese = zh === undefined ? {} : { zh };
  if (text === untranslated) return { ...record, [base]: chinese };
  if (text !== '') return { ...record, [base]: { ...chinese, en: text } };
  return zh === undefined ? removeAt(record, [base]) : { ...record, [base]: zh };
};

/** The record with a field as it was typed. Space around a text is no part of it; an empty text leaves nothing behind. */
export const withText = (table: Table, column: Column, { record, typed }: { record: unknown; typed: string }): Fields => {
  const { key } = column;
  const before = fieldsOf(record);
  const text = typed.replace(/\r\n?/g, '\n').trim();
  const base = baseKey(table, key);
  if (base !== undefined) return withEnglish(before, base, text);
  // Its English stays where only the Chinese is rewritten.
  const path = isObject(before[key]) ? `${key}.zh` : key;
  return text === '' ? removeAt(before, path.split('.')) : set(before, path, readText(column, text));
};
