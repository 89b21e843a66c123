// Checks what is filled in in a form, which may be incomplete, and makes a submission of it as soon as it has the shape of one.
import { beijingTime } from '../catalogue/calendar-day.ts';
import { canHash } from '../catalogue/record-hash.ts';
import { manufacturerSchema, productSchema } from '../catalogue/schema.ts';
import { checkSubmission, type CheckedSubmission } from './check-submission.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import type { EditionAtHand } from './edition-at-hand.ts';
import { makeSubmission } from './make-submission.ts';
import { submissionFormat, submissionSchema, submissionVersion } from './submission-schema.ts';

/** Records in the shape of the schema, as far as they are filled in. */
export interface SubmissionDraft {
  manufacturer?: unknown;
  products: readonly unknown[];
  reason?: unknown;
  evidence?: unknown;
}

export interface DraftOptions {
  /** Day of the check, `YYYY-MM-DD`. */
  today: string;
  /** For the time in the submission; now unless told otherwise. */
  now?: () => Date;
}

const wholeSchema = submissionSchema.pick({ reason: true, evidence: true });

/** The value of a submission; where records are incomplete, or hashes cannot be computed, without what rests on them. */
const valueOf = async (draft: SubmissionDraft, at: EditionAtHand, madeAt: string): Promise<unknown> => {
  const manufacturer = manufacturerSchema.safeParse(draft.manufacturer).data;
  const products = draft.products.flatMap((product) => productSchema.safeParse(product).data ?? []);
  const { reason, evidence } = draft;
  const grounds = wholeSchema.safeParse({ reason, evidence }).data;
  if (canHash() && manufacturer && grounds && products.length === draft.products.length) return makeSubmission({ manufacturer, products, reason: grounds.reason, evidence: grounds.evidence, madeAt }, at);
  const { edition } = await at.named();
  if (!edition) throw new Error('An edition without edition.json takes no submissions.');
  const { id, name, baseUrl } = edition.data;
  return {
    format: submissionFormat, version: submissionVersion, catalogue: { id, name, url: baseUrl }, madeAt,
    kind: draft.products.length === 0 ? 'correction' : 'new',
    manufacturer: draft.manufacturer ?? {}, products: draft.products,
    ...(reason !== undefined && { reason }), ...(evidence !== undefined && { evidence }),
  };
};

const isOf = (pattern: RegExp) => ({ place: { path = [] } }: SheetProblem): boolean => pattern.test(path.join('/'));

/** A product takes its maker's id by itself: where the maker has none yet, it is told once, at the maker. */
const withoutMaker = (problems: readonly SheetProblem[]): SheetProblem[] =>
  problems.some(isOf(/^manufacturer\/id$/)) ? problems.filter((problem) => !isOf(/^products\/\d+\/manufacturer$/)(problem)) : [...problems];

/**
 * Checks a draft by all that a submission is checked by. Never throws for what is in it.
 * @throws if the edition does not come
 */
export const checkDraft = async (draft: SubmissionDraft, at: EditionAtHand, { today, now = () => new Date() }: DraftOptions): Promise<CheckedSubmission> => {
  // Fields that a form emptied are none.
  const filledIn = JSON.parse(JSON.stringify(draft)) as SubmissionDraft; // of the same shape
  const checked = await checkSubmission(await valueOf(filledIn, at, beijingTime(now())), at, { today });
  return { ...checked, problems: withoutMaker(checked.problems) };
};
