// What the catalogue's own schema and rules say of the records that an import would write, told by row.
import { checkEdition } from '../catalogue/check.ts';
import type { Entry } from '../catalogue/parse.ts';
import { fieldName, type Problem } from '../catalogue/problem.ts';
import type { EditionRecords } from '../catalogue/records.ts';
import type { Edition } from '../catalogue/schema.ts';
import { shapeProblems } from '../catalogue/shape-problems.ts';
import type { Place, SheetProblem } from '../spreadsheet/sheet.ts';
import type { ImportPlan } from './plan.ts';

const placed = ({ file, path, message, hint }: Problem, places: readonly Place[]): SheetProblem => {
  const field = fieldName(path);
  const where = field === '' ? file : `${file} · ${field}`;
  const [place] = places;
  return { place: place ?? { file: '' }, message: { zh: `${where}：${message.zh}`, en: `${where}: ${message.en}` }, hint };
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

/** Problems of the whole edition after the import, each at the row that brings it about. Before it, the edition has none. */
export const recordProblems = (plan: Planned, records: EditionRecords): SheetProblem[] => {
  const places = new Map<string, Place[]>([
    ...plan.makers.map(({ after, places: rows }) => [`manufacturers/${after.id}.json`, rows] as const),
    ...plan.products.map(({ after, places: rows }) => [`products/${after.id}.json`, rows] as const),
  ]);
  return checkEdition(afterImport(plan, records)).map((problem) => placed(problem, places.get(problem.file) ?? []));
};

/** What the schema refuses of one record. */
export const schemaProblems = (file: string, issues: Parameters<typeof shapeProblems>[1], places: readonly Place[]): SheetProblem[] => shapeProblems(file, issues).map((problem) => placed(problem, places));
