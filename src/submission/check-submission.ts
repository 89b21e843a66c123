// Checks a submission against the catalogue: by its own shape, by the schema of each record, by every rule of the build over
// the catalogue as it would be, and by what the catalogue has already.
import { manufacturerSchema, productSchema, type Manufacturer, type Product } from '../catalogue/schema.ts';
import { isObject } from '../catalogue/paths.ts';
import type { EditionRecords } from '../catalogue/records.ts';
import { shapeProblems } from '../catalogue/shape-problems.ts';
import { KnownRecords } from '../importing/known.ts';
import { emptyPlan, type ImportPlan } from '../importing/plan.ts';
import { labelOf, newProblems, type RuleProblem } from '../importing/record-problems.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { baseProblems } from './base-problems.ts';
import { duplicates } from './duplicates.ts';
import type { EditionAtHand } from './edition-at-hand.ts';
import { fieldWords } from './field-words.ts';
import { formProblems } from './form-problems.ts';
import { inFormWords } from './maker-hints.ts';
import { planSubmission } from './plan-submission.ts';
import { submissionSchema, type Submission } from './submission-schema.ts';
import { submittedRecords, type SubmittedRecord } from './submitted-records.ts';
import { byField } from './told.ts';

export interface CheckedSubmission {
  /** Whether it can be handed in; questions then remain for the keepers. */
  passes: boolean;
  /** Must be mended before it can be handed in. */
  problems: SheetProblem[];
  /** Must be answered by the keepers before it is taken over. */
  questions: SheetProblem[];
  notices: SheetProblem[];
  /** The submission; absent where it has not the shape of one. */
  submission?: Submission;
  plan: ImportPlan;
}

export interface CheckOptions {
  /** Day of the check, `YYYY-MM-DD`. */
  today: string;
  /** Name of the file, for places; `submission.json` unless told otherwise. */
  file?: string;
  /** Names that a keeper knows to be new though something like them is there, by `normalizedName`. */
  fresh?: ReadonlySet<string>;
}

/** Fields from the top of the file, in the order in which people read them. */
const fields = ['format', 'version', 'catalogue', 'madeAt', 'kind', 'base', 'manufacturer', 'products', 'changes', 'reason', 'evidence', 'logos', 'sha256'];

interface Readable {
  manufacturer: Manufacturer | undefined;
  products: { product: Product; index: number }[];
}

/** What of a submission can be read, whatever else is wrong with it. */
const readable = (value: unknown): Readable => {
  const { manufacturer, products } = isObject(value) ? value : {};
  return {
    manufacturer: manufacturerSchema.safeParse(manufacturer).data,
    products: (Array.isArray(products) ? products : []).flatMap((product: unknown, index) => {
      const { data } = productSchema.safeParse(product);
      return data ? [{ product: data, index }] : [];
    }),
  };
};

/** Rules whose problems are told in the words of a submission: as duplicates, or as a logo that is no file. */
const toldElsewhere: ReadonlySet<string> = new Set(['productOnlyOnce', 'manufacturerOnlyOnce', 'idOnlyOnce', 'logoExists']);

/** What the rules say of the catalogue with the submission in it, at the fields of the submission. */
const placed = (problem: RuleProblem, records: readonly SubmittedRecord[], file: string): SheetProblem[] => {
  if (toldElsewhere.has(problem.rule)) return [];
  const record = records.find(({ path }) => problem.file === `${path}.json`);
  const path = record && [...record.at, ...problem.path];
  const label = (path && fieldWords(path)) ?? labelOf(problem, record !== undefined && problem.path.length > 0);
  const labelled = (text: string, mark: string, said: string): string => (text === '' || (record && problem.path.length === 0) ? said : `${text}${mark}${said}`);
  return [inFormWords({
    place: path ? { file, path } : { file },
    message: { zh: labelled(label.zh, '：', problem.message.zh), en: labelled(label.en, ': ', problem.message.en) },
    hint: problem.hint,
  })];
};

const listNames = ({ lists }: EditionRecords) => (id: string): { zh: string; en: string } | undefined => {
  const data = lists.find((list) => list.data.id === id)?.data;
  return data && { zh: data.shortName.zh, en: data.shortName.en ?? data.shortName.zh };
};

/**
 * Checks a submission. Never throws for what is in it.
 * @param value what a file or a form holds
 * @throws if the edition does not come
 */
export const checkSubmission = async (value: unknown, at: EditionAtHand, { today, file = 'submission.json', fresh = new Set() }: CheckOptions): Promise<CheckedSubmission> => {
  const parsed = submissionSchema.safeParse(value, { reportInput: true });
  const shape = parsed.success ? [] : shapeProblems(file, parsed.error.issues).map(({ path, message, hint }): SheetProblem => inFormWords({ place: path.length === 0 ? { file } : { file, path }, message, hint }));
  const given = readable(value);
  if (!given.manufacturer && given.products.length === 0) return { passes: false, problems: shape, questions: [], notices: [], plan: { ...emptyPlan({ today, origins: new Map() }), problems: shape } };

  const makers = [...(given.manufacturer ? [given.manufacturer.id] : []), ...given.products.map(({ product }) => product.manufacturer)];
  const edition = await at.whole({ makers: new Set(makers), products: new Set(given.products.map(({ product }) => product.id)) });
  const records = submittedRecords(given, edition);
  const plan = planSubmission(records, edition, { file, today, evidence: parsed.data?.evidence });
  const found = duplicates(records, { file, known: new KnownRecords(edition), fresh });
  const ofRules = newProblems(plan, edition, !parsed.success).flatMap((problem) => placed(problem, records, file));
  const ofSubmission = [
    ...shape,
    ...(parsed.success ? [...(await formProblems(parsed.data, records, { edition, file })), ...(await baseProblems(records, parsed.data, { file, listName: listNames(edition) }))] : []),
    ...found.problems,
    ...ofRules.filter(({ place }) => place.path !== undefined),
  ];
  // What it does to records of others, such as one whose id it takes, follows from what it gets wrong itself.
  const problems = (ofSubmission.length > 0 ? ofSubmission : ofRules).sort(byField(fields));
  const notices = parsed.data && parsed.data.sha256 === undefined ? [{ place: { file }, message: { zh: '没有校验值，无法确认文件是否完整', en: 'has no hash, so that nobody can tell whether it is whole' }, hint: { zh: '可在自查页打开并重新保存。', en: 'Open it in the self-check and save it again.' } }] : [];
  return { passes: problems.length === 0, problems, questions: found.questions.sort(byField(fields)), notices, ...(parsed.success && { submission: parsed.data }), plan: { ...plan, problems, questions: found.questions, notices } };
};
