// What the catalogue's own schema and rules say of the records that an import would write, told by row.
import { rules } from '../catalogue/check.ts';
import type { Entry } from '../catalogue/parse.ts';
import { fieldName, type Problem } from '../catalogue/problem.ts';
import type { EditionRecords } from '../catalogue/records.ts';
import { shapeProblems } from '../catalogue/shape-problems.ts';
import type { Place, SheetProblem } from '../spreadsheet/sheet.ts';
import type { Draft } from './drafts.ts';
import type { ImportPlan } from './plan.ts';

/** A row that a record comes from, with what stands before the record's columns in it. */
export interface RecordRow {
  draft: Draft;
  prefix: '' | 'maker.';
  /** The entry that it is, where the record has many: `specifications`, 2. */
  entry?: { field: string; index: number };
}

/** Rows by the file of their record, `products/x.json`. */
export type RowsOf = ReadonlyMap<string, readonly RecordRow[]>;

/** Columns that a field of a record may come from: `listings #2.validUntil` from `listing.validUntil` of the product's row. */
const columnsFor = (path: Problem['path']): string[] => {
  const keys = path.filter((key) => typeof key === 'string');
  const [first = '', ...rest] = keys;
  const field = keys.join('.');
  return [field, field.replace(/\.zh$/, ''), ...(first === 'listings' ? [`listing.${rest.join('.').replace(/\.zh$/, '')}`] : []), ...(first === 'sources' ? [`source.${rest.join('.')}`] : []), first];
};

/** The cell that says a field, else the row that names the record; the newest row says what holds. */
const placeOf = (path: Problem['path'], rows: readonly RecordRow[]): Place | undefined => {
  const [field, index, ...rest] = path;
  const own = rows.find(({ entry }) => entry !== undefined && entry.field === field && entry.index === index)?.draft;
  if (own) return columnsFor(rest).map((key) => own.values.get(key)?.place).find((place) => place !== undefined) ?? own.place;
  for (const key of columnsFor(path)) {
    const said = rows.filter(({ entry }) => !entry).flatMap(({ draft, prefix }) => draft.values.get(`${prefix}${key}`) ?? []).at(-1);
    if (said) return said.place;
  }
  return rows[0]?.draft.place;
};

const placed = ({ file, path, message, hint }: Problem, rowsOf: RowsOf): SheetProblem => {
  const field = fieldName(path);
  const where = field === '' ? file : `${file} · ${field}`;
  return { place: placeOf(path, rowsOf.get(file) ?? []) ?? { file: '' }, message: { zh: `${where}：${message.zh}`, en: `${where}: ${message.en}` }, hint };
};

const merged = <Item extends { id: string }>(entries: readonly Entry<Item>[], folder: string, planned: readonly { after: Item }[]): Entry<Item>[] => {
  const after = new Map(planned.map((one) => [one.after.id, one.after]));
  const kept = entries.map((entry) => {
    const data = after.get(entry.data.id);
    after.delete(entry.data.id);
    return data ? { ...entry, data } : entry;
  });
  return [...kept, ...[...after].map(([id, data]) => ({ file: `${folder}/${id}.json`, data }))];
};

/** The edition as it would be: its data go to the day of the import, on which its sources were read. */
export const afterImport = (plan: Pick<ImportPlan, 'products' | 'makers'>, records: EditionRecords, today: string): EditionRecords => {
  const manufacturers = merged(records.manufacturers, 'manufacturers', plan.makers);
  const products = merged(records.products, 'products', plan.products);
  const { edition } = records;
  const isNewer = edition !== undefined && plan.products.length + plan.makers.length > 0 && today > edition.data.dataDate;
  return {
    ...records,
    ...(isNewer && { edition: { ...edition, data: { ...edition.data, dataDate: today } } }),
    manufacturers,
    products,
    paths: [...new Set([...records.paths, ...[...manufacturers, ...products].map(({ file }) => file)])],
  };
};

/** Rules that can be judged only when every row has become a record. */
const ofAllRecords = new Set(['manufacturerExists', 'manufacturerHasProduct', 'logoIsUsed', 'officialEditionIsReady']);

/**
 * Problems of the whole edition after the import that it has not today, each at the row that brings it about.
 * @param isPartial whether rows are missing because they have problems of their own
 */
export const recordProblems = (plan: Pick<ImportPlan, 'products' | 'makers'>, records: EditionRecords, { today, rowsOf, isPartial }: { today: string; rowsOf: RowsOf; isPartial: boolean }): SheetProblem[] => {
  const judge = (edition: EditionRecords): Problem[] => Object.entries(rules).flatMap(([name, rule]) => (isPartial && ofAllRecords.has(name) ? [] : rule(edition)));
  const found = judge(afterImport(plan, records, today));
  // A sound edition has none, and needs not be judged as it was.
  if (found.length === 0) return [];
  const key = ({ file, path, message }: Problem): string => `${file} ${fieldName(path)} ${message.en}`;
  const before = new Set(judge(records).map(key));
  return found.filter((problem) => !before.has(key(problem))).map((problem) => placed(problem, rowsOf));
};

/** What the schema refuses of one record. */
export const schemaProblems = (file: string, issues: Parameters<typeof shapeProblems>[1], rowsOf: RowsOf): SheetProblem[] => shapeProblems(file, issues).map((problem) => placed(problem, rowsOf));
