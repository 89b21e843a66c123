// What differs between two states of a record, as rows that a reader can follow: the names of the fields in both languages.
import { fieldLabel } from '../catalogue/field-labels.ts';
import type { Told } from '../catalogue/problem.ts';
import type { Manufacturer, OfficialList, Product } from '../catalogue/schema.ts';
import { fieldChanges } from '../importing/diff.ts';
import { differencesOf, pathText, type Difference } from './differences.ts';

export type AnyRecord = Product | Manufacturer | OfficialList;
export type Folder = 'products' | 'manufacturers' | 'lists';

export interface FieldRow {
  /** Path in the record: `listings.recommendation-catalogue.2025.validUntil`, or `sources #1.url`. */
  field: string;
  label: Told;
  /** Left out where there was nothing, or is nothing now. */
  from?: string;
  to?: string;
  /** The same entries in another order. */
  isOrder?: boolean;
}

/** Names of the fields that only lists have; the rest are called as those of other records. */
const listLabels: Readonly<Record<string, Told>> = {
  name: { zh: '名单名称', en: 'Name of the list' },
  kind: { zh: '名单类别', en: 'Kind of list' },
  shortName: { zh: '简称', en: 'Short name' },
  authority: { zh: '发布单位', en: 'Authority' },
  meaning: { zh: '列入的含义', en: 'What being listed means' },
  basis: { zh: '依据文件', en: 'Basis' },
  article: { zh: '政策条款', en: 'Article of the policy' },
  divisions: { zh: '分类', en: 'Divisions' },
  registers: { zh: '是否即为注册', en: 'Whether it is a registration' },
  validityMonths: { zh: '有效期（月）', en: 'Validity in months' },
  homepage: { zh: '网址', en: 'Address' },
  sources: { zh: '出处', en: 'Sources' },
};

const recordLabels: Readonly<Record<string, Told>> = {
  id: { zh: '编号', en: 'Id' },
  sources: { zh: '出处', en: 'Sources' },
  listings: { zh: '列入记录', en: 'Listings' },
  specifications: { zh: '主要参数', en: 'Specifications' },
  models: { zh: '型号', en: 'Models' },
  aliases: { zh: '其他名称', en: 'Other names' },
};

const labelOf = (field: string, folder: Folder, listName: (id: string) => Told | undefined): Told => {
  const [top = ''] = field.split(/[. ]/);
  const own = folder === 'lists' ? listLabels[top] : recordLabels[top];
  if (folder !== 'lists') {
    const known = fieldLabel(field, folder, listName);
    if (known.zh !== field) return known;
  }
  return own === undefined ? { zh: field, en: field } : field === top ? own : { zh: `${own.zh} · ${field.slice(top.length + 1)}`, en: `${own.en} · ${field.slice(top.length + 1)}` };
};

/** Longer values are cut: a field may hold a million characters. */
const longest = 300;
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`;
};

/** What rows that are told by field leave out: sources, which source a statement names, and orders. */
const isLeftOut = ({ path, kind }: Difference): boolean => kind === 'order' || path[0] === 'sources' || path.at(-1) === 'source' || path.at(-1) === 'endSource';

const rowOf = ({ path, kind, from, to }: Difference, folder: Folder, listName: (id: string) => Told | undefined): FieldRow => {
  const field = pathText(path);
  return { field, label: labelOf(field, folder, listName), ...(from !== undefined && { from: shown(from) }), ...(to !== undefined && { to: shown(to) }), ...(kind === 'order' && { isOrder: true }) };
};

/**
 * All that differs, first what a reader looks for. Never empty for records that differ.
 * @param listName name of a list by its id
 */
export const fieldRows = (before: AnyRecord, after: AnyRecord, { folder, listName }: { folder: Folder; listName: (id: string) => Told | undefined }): FieldRow[] => {
  const differences = differencesOf(before, after);
  const told = fieldChanges(before, after).map(({ field, from, to }): FieldRow => ({ field, label: labelOf(field, folder, listName), ...(from !== undefined && { from: shown(from) }), ...(to !== undefined && { to: shown(to) }) }));
  const rest = differences.filter((difference) => told.length === 0 || isLeftOut(difference));
  return [...told, ...rest.map((difference) => rowOf(difference, folder, listName))];
};
