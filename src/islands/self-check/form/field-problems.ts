// Problems at the fields that they are about: those of the last check, and those that a record's schema sees at once.
import { evidenceSchema } from './evidence.ts';
import { manufacturerSchema, productSchema } from '../../../catalogue/schema.ts';
import { shapeProblems } from '../../../catalogue/shape-problems.ts';
import type { SheetProblem } from '../../../spreadsheet/sheet.ts';
import { inFormWords } from '../../../submission/maker-hints.ts';
import type { Path, SubmissionDraft } from './draft.ts';
import { placesOf } from './fields.ts';

export const keyOf = (path: Path): string => path.join('/');

export interface PlacedProblems {
  /** By the key of their place. */
  byPlace: ReadonlyMap<string, SheetProblem[]>;
  /** About nothing that the form has a place for. */
  others: SheetProblem[];
}

/** The nearest place of the form: the field itself, its Chinese where it is missing whole, or what it is a part of. */
const placeOf = (path: Path, places: ReadonlySet<string>): string | undefined => {
  const candidates = [path, [...path, 'zh'], ...path.map((_, index) => path.slice(0, path.length - 1 - index))];
  return candidates.map(keyOf).find((key) => key !== '' && places.has(key));
};

export const placeProblems = (problems: readonly SheetProblem[], draft: SubmissionDraft): PlacedProblems => {
  const places = new Set(placesOf(draft).map(keyOf));
  const byPlace = new Map<string, SheetProblem[]>();
  const others: SheetProblem[] = [];
  for (const problem of problems) {
    const place = placeOf(problem.place.path ?? [], places);
    if (place === undefined) others.push(problem);
    else byPlace.set(place, [...(byPlace.get(place) ?? []), problem]);
  }
  return { byPlace, others };
};

type Schema = typeof manufacturerSchema | typeof productSchema | typeof evidenceSchema;

const judged = (schema: Schema, at: Path, value: unknown): SheetProblem[] => {
  const { error } = schema.safeParse(value ?? {}, { reportInput: true });
  return shapeProblems('', error?.issues ?? []).map(({ path, message, hint }) => inFormWords({ place: { file: '', path: [...at, ...path] }, message, hint }));
};

/** What the schema of the catalogue refuses of the records as they are now. */
export const shapeProblemsOf = ({ manufacturer, products, evidence }: SubmissionDraft): SheetProblem[] => [
  ...judged(manufacturerSchema, ['manufacturer'], manufacturer),
  ...products.flatMap((product, place) => judged(productSchema, ['products', place], product)),
  ...(evidence === undefined ? [] : judged(evidenceSchema, ['evidence'], evidence)),
];

const unlike = (known: readonly SheetProblem[]) => (problem: SheetProblem): boolean => !known.some(({ message }) => message.en === problem.message.en);

export interface ToldProblems {
  /** Of the last check. */
  checked: PlacedProblems;
  /** Of the schema, as the records are now. */
  shape: PlacedProblems;
  /** Fields that were left at least once. */
  left: ReadonlySet<string>;
  /** Fields that were changed since the last check. */
  changed: ReadonlySet<string>;
}

/** What is told at a place. A field that was changed since the last check is no longer what was checked. */
export const problemsAt = (key: string, { checked, shape, left, changed }: ToldProblems): SheetProblem[] => {
  const old = changed.has(key) ? [] : (checked.byPlace.get(key) ?? []);
  const now = left.has(key) ? (shape.byPlace.get(key) ?? []) : [];
  return [...old, ...now.filter(unlike(old))];
};
