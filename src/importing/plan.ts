// What an import would do, worked out whole before anything is written.
import type { FieldChange, Transaction } from '../catalogue/changes.ts';
import type { EditionRecords } from '../catalogue/records.ts';
import type { Listing, Manufacturer, Product } from '../catalogue/schema.ts';
import type { Place, Sheet, SheetProblem } from '../spreadsheet/sheet.ts';
import type { ImportContext } from './context.ts';
import { planEndings } from './end-missing.ts';
import { newlyExpired } from './endings.ts';
import { KnownRecords } from './known.ts';
import { makeRecords } from './make-records.ts';
import { titledOrigins } from './origins.ts';
import { planRecords } from './plan-records.ts';
import { readSheets } from './read-sheets.ts';
import { recordProblems } from './record-problems.ts';
import { settingsProblems } from './settings-problems.ts';
import type { ImportSettings } from './settings.ts';
import type { Origin } from './sources.ts';
import { addTo } from './told.ts';
import { unusedAnswers } from './unused-answers.ts';
import { makerTransactions, newListings, productTransactions } from './transactions.ts';

/** One record that the import touches. */
export interface PlannedRecord<Item> {
  before?: Item;
  after: Item;
  /** Old and new value by field; none for a record that is new. */
  changes: FieldChange[];
  /** Rows that say so; none where the record is ended for not being named. */
  places: Place[];
}

export interface ImportPlan {
  /** Day of the import, to which the edition's data then goes. */
  day: string;
  products: PlannedRecord<Product>[];
  makers: PlannedRecord<Manufacturer>[];
  /** Products that rows name and that stay as they are. */
  unchanged: Product[];
  /** Ids of products whose listing is ended for not being on the whole list any more. */
  ended: string[];
  transactions: Transaction[];
  /** Must be mended before anything can be written. */
  problems: SheetProblem[];
  /** Must be answered before anything can be written. */
  questions: SheetProblem[];
  /** Told, and no hindrance. */
  notices: SheetProblem[];
  /** Rows that were read as entries. */
  rows: number;
  /** What each file is as a source, by its name. */
  origins: ReadonlyMap<string, Origin>;
  /** Source of the change set: the first file's, where it can be named. */
  origin?: Origin;
}

/** What happened, in the words of the change log. Listings that ran out are entered whenever something else is. */
export const transactionsOf = (plan: Pick<ImportPlan, 'products' | 'makers' | 'day'>, known: Pick<KnownRecords, 'products'>, changes: EditionRecords['changes']): Transaction[] => {
  if (plan.products.length + plan.makers.length === 0) return [];
  const after = new Map([...known.products, ...plan.products.map((one) => [one.after.id, one.after] as const)]);
  return [
    ...plan.makers.flatMap(({ before, after: now }) => makerTransactions(before, now)),
    ...plan.products.flatMap(({ before, after: now, changes: fields }) => productTransactions(before, now, fields)),
    ...newlyExpired([...after.values()], changes, plan.day),
  ];
};

/** A plan in which nothing is planned yet. */
export const emptyPlan = ({ today, origins }: Pick<ImportSettings, 'today' | 'origins'>): ImportPlan => ({ day: today, products: [], makers: [], unchanged: [], ended: [], transactions: [], problems: [], questions: [], notices: [], rows: 0, origins });

/** What building records needs to know; problems and notices go into the plan. */
const buildingContext = (settings: ImportSettings, records: EditionRecords, { known, plan }: { known: KnownRecords; plan: ImportPlan }): ImportContext => ({
  settings,
  lists: new Map(records.lists.map(({ data }) => [data.id, data])),
  problems: plan.problems,
  notices: plan.notices,
  newestYear: (maker, list) => known.newestYear(maker, list),
  categoryIn: (sector, category) => records.sectors?.data.sectors.find(({ id }) => id === sector)?.categories.find(({ id }) => id === category)?.name.zh,
});

/** Ids of records that are there already and that sheets speak of. */
export interface NamedRecords {
  makers: Set<string>;
  products: Set<string>;
}

/** Which records sheets speak of, from their names alone: whoever does not hold the whole edition loads these before the import is worked out. */
export const recordsNamedIn = (sheets: readonly Sheet[], records: EditionRecords, settings: ImportSettings): NamedRecords => {
  const plan = emptyPlan(settings);
  const known = new KnownRecords(records);
  const made = makeRecords(readSheets(sheets, records, settings, plan), known, { context: buildingContext(settings, records, { known, plan }), plan, changes: records.changes });
  const products = [...made.products.map(({ group }) => group.id), ...made.productSources.keys(), ...[...made.rowsOf.values()].flatMap((rows) => [...rows.keys()])];
  const makers = [...made.makers.map(({ group }) => group.id), ...made.makerSources.keys(), ...made.products.flatMap(({ group }) => group.maker ?? [])];
  return { products: new Set(products.filter((id) => known.products.has(id))), makers: new Set(makers.filter((id) => known.manufacturers.has(id))) };
};

/**
 * Works out an import.
 * @param sheets everything that was read of the files
 * @param records the edition as it is, checked
 * @param onRecord told of each product that is compared with what is there
 */
export const planImport = (sheets: readonly Sheet[], records: EditionRecords, given: ImportSettings, onRecord: (done: number, total: number) => void = () => {}): ImportPlan => {
  const plan = emptyPlan(given);
  const unusable = settingsProblems(given, records, { file: sheets[0]?.file ?? '' });
  addTo(plan.problems, unusable);
  const read = readSheets(sheets, records, given, plan);
  plan.origins = titledOrigins(given, read.titles, records);
  // What follows from a wrong answer would be told of every row.
  if (unusable.length > 0) return plan;

  const settings = { ...given, origins: plan.origins };
  const known = new KnownRecords(records);
  const context = buildingContext(settings, records, { known, plan });
  const unused = unusedAnswers(read, known, settings, { file: sheets[0]?.file ?? '' });
  addTo(plan.problems, unused.problems);
  if (plan.rows > 0) addTo(plan.notices, unused.notices);
  const made = makeRecords(read, known, { context, plan, changes: records.changes });
  const rowsOf = planRecords(plan, known, made, { context, onRecord });
  if (settings.complete) planEndings(plan, known, made, context);
  plan.transactions = transactionsOf(plan, known, records.changes);
  const origin = [...settings.origins.values()].find(({ url, document }) => url !== undefined || document !== undefined);
  if (origin) plan.origin = origin;
  addTo(plan.problems, recordProblems(plan, records, { rowsOf, isPartial: plan.problems.length + plan.questions.length > 0 }));
  return plan;
};

/** Listings that the import adds to products that were there before. */
export const listedAgain = ({ before, after }: PlannedRecord<Product>): Listing[] => (before ? newListings(before, after) : []);
