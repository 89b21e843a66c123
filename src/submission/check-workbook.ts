// Checks a filled-in workbook as the import would, and makes of it what can be handed in.
import { beijingTime } from '../catalogue/calendar-day.ts';
import { canHash } from '../catalogue/record-hash.ts';
import type { Manufacturer, Product } from '../catalogue/schema.ts';
import { inReadingOrder, withoutTold } from '../importing/in-order.ts';
import { planImport, recordsNamedIn, type ImportPlan, type PlannedRecord } from '../importing/plan.ts';
import { afterImport } from '../importing/record-problems.ts';
import type { ImportSettings } from '../importing/settings.ts';
import type { Origin } from '../importing/sources.ts';
import type { Sheet, SheetProblem } from '../spreadsheet/sheet.ts';
import type { EditionAtHand } from './edition-at-hand.ts';
import { submissionOf, type EditionLoaded, type SubmissionToMake } from './make-submission.ts';
import { forMakers } from './maker-hints.ts';
import type { Submission } from './submission-schema.ts';

/** What was read of a workbook. */
export interface WorkbookRead {
  sheets: Sheet[];
  /** Name of the file, and the SHA-256 of its bytes where it can be computed. */
  file: { name: string; sha256?: string };
  problems: SheetProblem[];
  notices: SheetProblem[];
}

export interface WorkbookOptions {
  /** Day of the check, `YYYY-MM-DD`. */
  today: string;
  /** What its statements rest on, where its rows name nothing. */
  origin?: { title?: string; document?: string; url?: string };
  /** Answers to questions, as `npm run import` takes them. */
  answers?: Partial<Pick<ImportSettings, 'headings' | 'same' | 'fresh' | 'skipped'>>;
  /** Told of each product that is compared with what the catalogue has. */
  onRecord?: (done: number, total: number) => void;
  /** For the time in the file; now unless told otherwise. */
  now?: () => Date;
}

export interface CheckedWorkbook {
  /** Whether all of it can be handed in: nothing to mend, and nothing open, as rows in question are in no submission. */
  passes: boolean;
  problems: SheetProblem[];
  questions: SheetProblem[];
  notices: SheetProblem[];
  /** One of each maker; none unless it passes, and none on a page that came without https, where hashes cannot be computed. */
  submissions: Submission[];
  plan: ImportPlan;
}

const settingsOf = ({ file, notices }: WorkbookRead, { today, origin = {}, answers = {} }: WorkbookOptions): ImportSettings => {
  const { title = '', document, url } = origin;
  const given: Origin = { ...(url !== undefined && { url }), title, ...(document !== undefined && { document }), ...(file.sha256 !== undefined && { file: { name: file.name, sha256: file.sha256 } }), retrieved: today };
  return {
    today, complete: false, mayEndMany: false, replacesDetails: false,
    skipped: answers.skipped ?? new Set(), headings: answers.headings ?? new Map(), same: answers.same ?? new Map(), fresh: answers.fresh ?? new Set(),
    unread: notices.filter(({ place }) => place.sheet !== undefined && place.row === undefined && place.column === undefined),
    origins: new Map([[file.name, given]]),
    ...(document !== undefined && { document }),
  };
};

/** Sources that a workbook brings to a record; its own where it brings none. */
const sourcesOf = ({ before, after }: PlannedRecord<Manufacturer> | PlannedRecord<Product>): Origin[] => {
  const known = new Set(before?.sources.map(({ id }) => id));
  const fresh = after.sources.filter(({ id }) => !known.has(id));
  return (fresh.length > 0 ? fresh : after.sources).map(({ id: _, ...source }) => source);
};

interface Group {
  manufacturer: Manufacturer;
  products: Product[];
  /** What the rows rest on, where nothing was named for all of them. */
  evidence: Origin[];
}

/** The makers that a plan touches, each with its products that are new or change. */
const byMaker = (plan: ImportPlan, makers: ReadonlyMap<string, Manufacturer>): Group[] => {
  const groups = new Map<string, { products: Product[]; sources: Origin[] }>();
  const groupOf = (id: string): { products: Product[]; sources: Origin[] } => {
    const group = groups.get(id) ?? { products: [], sources: [] };
    groups.set(id, group);
    return group;
  };
  for (const record of plan.products) {
    const group = groupOf(record.after.manufacturer);
    group.products.push(record.after);
    group.sources.push(...sourcesOf(record));
  }
  for (const record of plan.makers) groupOf(record.after.id).sources.push(...sourcesOf(record));
  return [...groups].flatMap(([id, { products, sources }]) => {
    const manufacturer = makers.get(id);
    const [first] = sources;
    return manufacturer ? [{ manufacturer, products, evidence: plan.origin ? [plan.origin] : first ? [first] : [] }] : [];
  });
};

/** Each needs its own records of the edition alone, and there may be hundreds. */
const submissionsOf = (groups: readonly SubmissionToMake[], { edition, stamp }: EditionLoaded): Promise<Submission[]> => {
  const makers = new Map(edition.manufacturers.map((entry) => [entry.data.id, entry]));
  const products = new Map(edition.products.map((entry) => [entry.data.id, entry]));
  return Promise.all(groups.map((group) => {
    const own = { ...edition, manufacturers: [makers.get(group.manufacturer.id)].filter((entry) => entry !== undefined), products: group.products.flatMap(({ id }) => products.get(id) ?? []) };
    return submissionOf(group, { edition: own, stamp });
  }));
};

/**
 * Checks a workbook. Never throws for what is in it.
 * @throws if the edition does not come
 */
export const checkWorkbook = async (read: WorkbookRead, at: EditionAtHand, options: WorkbookOptions): Promise<CheckedWorkbook> => {
  const settings = settingsOf(read, options);
  const named = await at.named();
  const edition = await at.whole(recordsNamedIn(read.sheets, named, settings));
  const plan = planImport(read.sheets, edition, settings, options.onRecord);
  const problems = inReadingOrder([...read.problems, ...plan.problems], read.sheets).map(forMakers);
  const questions = inReadingOrder(plan.questions, read.sheets).map(forMakers);
  const notices = inReadingOrder(withoutTold([...read.notices, ...plan.notices], problems), read.sheets).map(forMakers);
  const passes = problems.length + questions.length === 0;
  const makers = new Map(afterImport(plan, edition).manufacturers.map(({ data }) => [data.id, data]));
  const madeAt = beijingTime((options.now ?? (() => new Date()))());
  const reason = { zh: `按企业填报的“${read.file.name}”更新。`, en: `Updated from "${read.file.name}", filled in by the maker.` };
  const submissions = passes && canHash() ? await submissionsOf(byMaker(plan, makers).map((group) => ({ ...group, reason, madeAt })), { edition, stamp: await at.stamp() }) : [];
  return { passes, problems, questions, notices, submissions, plan: { ...plan, problems, questions, notices } };
};
