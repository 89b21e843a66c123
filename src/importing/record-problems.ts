// What the catalogue's own schema and rules say of the records that an import would write, told by row.
import { checkEdition } from '../catalogue/check.ts';
import type { Entry } from '../catalogue/parse.ts';
import { fieldLabel } from '../catalogue/field-labels.ts';
import { fieldName, type Problem, type Told } from '../catalogue/problem.ts';
import type { EditionRecords } from '../catalogue/records.ts';
import type { Edition } from '../catalogue/schema.ts';
import * as dates from '../catalogue/rules/dates.ts';
import * as values from '../catalogue/rules/values.ts';
import { shapeProblems } from '../catalogue/shape-problems.ts';
import type { Place, SheetProblem } from '../spreadsheet/sheet.ts';
import type { ImportPlan } from './plan.ts';

/** The field in the words of its column, for a row; its file and path where no row is to blame. */
const labelOf = ({ file, path }: Problem, isOfRow: boolean): Told => {
  const field = fieldName(path);
  const where = field === '' ? file : `${file} · ${field}`;
  if (!isOfRow) return { zh: where, en: where };
  const keys = path.filter((key) => typeof key === 'string').join('.');
  return fieldLabel(keys, file.startsWith('manufacturers/') ? 'manufacturers' : 'products', () => undefined);
};

const placed = (problem: Problem, [place]: readonly Place[]): SheetProblem => {
  const { message, hint } = problem;
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

/** Rows that planned records come from, by file. */
const placesOf = ({ makers, products }: Planned): Map<string, Place[]> =>
  new Map<string, Place[]>([
    ...makers.map(({ after, places }) => [`manufacturers/${after.id}.json`, places] as const),
    ...products.map(({ after, places }) => [`products/${after.id}.json`, places] as const),
  ]);

/** Problems of the whole edition after the import, each at the row that brings it about. */
export const recordProblems = (plan: Planned, records: EditionRecords): SheetProblem[] => {
  const places = placesOf(plan);
  return checkEdition(afterImport(plan, records)).map((problem) => placed(problem, places.get(problem.file) ?? []));
};

/** Rules that look at one record alone: what they say holds whatever becomes of other rows. */
const rulesOfOne = Object.values({ ...dates, ...values });

/** The same while some rows have problems, of the records without: all that can be told is told at once. */
export const ownProblems = (plan: Planned & Pick<ImportPlan, 'problems'>, records: EditionRecords): SheetProblem[] => {
  const rowOf = ({ file, sheet, row }: Place): string => JSON.stringify([file, sheet, row]);
  const wrong = new Set(plan.problems.map(({ place }) => rowOf(place)));
  const isRight = ({ places }: { places: Place[] }): boolean => places.every((place) => !wrong.has(rowOf(place)));
  const right = { ...plan, products: plan.products.filter(isRight), makers: plan.makers.filter(isRight) };
  const places = placesOf(right);
  const after = afterImport(right, records);
  return rulesOfOne.flatMap((rule) => rule(after)).flatMap((problem) => (places.has(problem.file) ? [placed(problem, places.get(problem.file) ?? [])] : []));
};

/** What the schema refuses of one record. */
export const schemaProblems = (file: string, issues: Parameters<typeof shapeProblems>[1], places: readonly Place[]): SheetProblem[] => shapeProblems(file, issues).map((problem) => placed(problem, places));
