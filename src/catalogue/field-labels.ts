// What a field of a record is called, for people: the wording of its column.
import type { Told } from './problem.ts';
import { tables, type Table } from './table.ts';

const byKey = (table: Table): ReadonlyMap<string, Told> => new Map(table.columns.map(({ key, heading }) => [key, heading]));
const columns = new Map(tables.map((table) => [table.id as string, byKey(table)]));
const tableNames = new Map(tables.map(({ id, name }) => [id as string, name]));

const joined = (...parts: readonly (Told | string | undefined)[]): Told => {
  const inLanguage = (language: 'zh' | 'en'): string => parts.flatMap((part) => (part === undefined || part === '' ? [] : [typeof part === 'string' ? part : part[language]])).join(' · ');
  return { zh: inLanguage('zh'), en: inLanguage('en') };
};

/**
 * Label of a change's field: `name.zh` is 产品名称, `specifications.质量` is 主要参数 and the label, `listings.<list>.2025.validUntil`
 * is the list, 2025 and 有效期至.
 * @param listName name of a list by its id
 */
export const fieldLabel = (field: string, of: 'products' | 'manufacturers', listName: (id: string) => Told | undefined): Told => {
  // The column holds its id; the field says whose product it is.
  if (of === 'products' && field === 'manufacturer') return { zh: '企业', en: 'Manufacturer' };
  const known = columns.get(of)?.get(field);
  if (known) return known;
  const [folder = '', ...rest] = field.split('.');
  const inner = columns.get(folder);
  if (!inner) return { zh: field, en: field };
  if (folder !== 'listings') return joined(tableNames.get(folder), rest.join('.'));
  // A problem of a listing names its field alone.
  const alone = inner.get(rest.join('.'));
  if (alone) return alone;
  const [list = '', year, ...inListing] = rest;
  const key = inListing.join('.');
  return joined(listName(list) ?? list, year?.replace(/^- ?/, ''), inner.get(key) ?? inner.get(key.replace(/\.zh$/, '')) ?? key);
};
