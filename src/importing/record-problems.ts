// What the catalogue's own schema and rules say of the records that an import would write, told by row.
import { checkEdition, rules } from '../catalogue/check.ts';
import type { Entry } from '../catalogue/parse.ts';
import { fieldLabel } from '../catalogue/field-labels.ts';
import { fieldName, type Problem, type Told } from '../catalogue/problem.ts';
import type { EditionRecords } from '../catalogue/records.ts';
import type { Edition } from '../catalogue/schema.ts';
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

/** The field in the words of its column, for a row; its file and path where no row is to blame. */
export const labelOf = ({ file, path }: Problem, isOfRow: boolean): Told => {
  const field = fieldName(path);
  const where = field === '' ? file : `${file} · ${field}`;
  if (!isOfRow) return { zh: where, en: where };
  const keys = path.filter((key) => typeof key === 'string').join('.');
  return fieldLabel(keys, file.startsWith('manufacturers/') ? 'manufacturers' : 'products', () => undefined);
};

const placed = (problem: Problem, rowsOf: RowsOf): SheetProblem => {
  const { file, path, message, hint } = problem;
  const place = placeOf(path, rowsOf.get(file) ?? []);
  const label = labelOf(problem, place !== undefined);
  const labelled = (text: string, mark: string, said: string): string => (text === '' ? said : `${text}${mark}${said}`);
  return { place: place ?? { file: '' }, message: { zh: labelled(label.zh, '：', message.zh), en: labelled(label.en, ': ', message.en) }, hint };
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

/** The edition with its data going to a day; undefined where it goes to a later one. */
export const datedEdition = ({ edition }: Pick<EditionRecords, 'edition'>, day: string): Entry<Edition> | undefined =>
  edition && edition.data.dataDate < day ? { ...edition, data: { ...edition.data, dataDate: day } } : undefined;

type Planned = Pick<ImportPlan, 'products' | 'makers' | 'day'>;

/** The edition as it would be. What is imported on a day brings the whole edition to that day. */
export const afterImport = (plan: Planned, records: EditionRecords): EditionRecords => {
  const manufacturers = merged(records.manufacturers, 'manufacturers', plan.makers);
  const products = merged(records.products, 'products', plan.products);
  const edition = plan.products.length + plan.makers.length > 0 ? datedEdition(records, plan.day) : undefined;
  return { ...records, ...(edition && { edition }), manufacturers, products, paths: [...new Set([...records.paths, ...[...manufacturers, ...products].map(({ file }) => file)])] };
};

/**
 * Those of the edition's problems that an import leaves. An official edition without a product has one, and its first
 * list mends it.
 */
export const remainingProblems = (standing: readonly Problem[], plan: Planned, records: EditionRecords): Problem[] => {
  const key = ({ file, path, message }: Problem): string => `${file} ${fieldName(path)} ${message.en}`;
  const after = new Set(checkEdition(afterImport(plan, records)).map(key));
  return standing.filter((problem) => after.has(key(problem)));
};

/** Whether the cell that says the field could not be read: it has its problem already. */
const isRefused = ({ file, path }: Problem, rowsOf: RowsOf): boolean => (rowsOf.get(file) ?? []).some(({ draft, prefix }) => columnsFor(path).some((column) => draft.refused.has(`${prefix}${column}`)));

/** Rules that can be judged only when every row has become a record. */
const ofAllRecords = new Set(['manufacturerExists', 'manufacturerHasProduct', 'logoIsUsed', 'officialEditionIsReady']);

/** A problem with the name of the rule that found it. */
export interface RuleProblem extends Problem {
  rule: string;
}

/**
 * Problems of the whole edition after the import that it has not today.
 * @param isPartial whether records are missing because they have problems of their own
 */
export const newProblems = (plan: Planned, records: EditionRecords, isPartial: boolean): RuleProblem[] => {
  const judge = (edition: EditionRecords): RuleProblem[] => Object.entries(rules).flatMap(([name, rule]) => (isPartial && ofAllRecords.has(name) ? [] : rule(edition).map((problem) => ({ ...problem, rule: name }))));
  const found = judge(afterImport(plan, records));
  // A sound edition has none, and needs not be judged as it was.
  if (found.length === 0) return [];
  const key = ({ file, path, message }: Problem): string => `${file} ${fieldName(path)} ${message.en}`;
  const before = new Set(judge(records).map(key));
  return found.filter((problem) => !before.has(key(problem)));
};

/** The same, each at the row that brings it about. */
export const recordProblems = (plan: Planned, records: EditionRecords, { rowsOf, isPartial }: { rowsOf: RowsOf; isPartial: boolean }): SheetProblem[] =>
  newProblems(plan, records, isPartial).filter((problem) => !isRefused(problem, rowsOf)).map((problem) => placed(problem, rowsOf));

/** What the schema refuses of one record. */
export const schemaProblems = (file: string, issues: Parameters<typeof shapeProblems>[1], rowsOf: RowsOf): SheetProblem[] => shapeProblems(file, issues).map((problem) => placed(problem, rowsOf));
