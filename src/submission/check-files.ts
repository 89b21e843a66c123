// From the files that a maker drops, or a keeper imports, to all that is to be said of them: the one way in for both.
import type { ImportPlan } from '../importing/plan.ts';
import { emptyPlan } from '../importing/plan.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { checkSubmission } from './check-submission.ts';
import { checkWorkbook, type WorkbookOptions } from './check-workbook.ts';
import type { EditionAtHand } from './edition-at-hand.ts';
import type { SuppliedLogo } from './read-package.ts';
import { readSubmission, type SuppliedFile } from './read-submission.ts';
import type { Submission } from './submission-schema.ts';

/** `read`: rows of a workbook so far. `compare`: products held against the catalogue. */
export interface CheckProgress {
  step: 'read' | 'load' | 'compare';
  done: number;
  /** Left out while it is not known. */
  total?: number;
}

export interface CheckFilesOptions extends Omit<WorkbookOptions, 'onRecord'> {
  onProgress?: (progress: CheckProgress) => void;
  /** Stops at the next step. */
  signal?: AbortSignal;
}

export interface CheckedFiles {
  kind: 'nothing' | 'workbook' | 'submission';
  /** Whether it can be handed in as it is. */
  passes: boolean;
  /** To be mended first, in the order in which the file is read. */
  problems: SheetProblem[];
  /** To be answered: of a workbook before it can be handed in, of a submission by the keepers. */
  questions: SheetProblem[];
  /** To be known. */
  notices: SheetProblem[];
  /** What can be handed in: of a workbook one of each maker, and only if it passes; else the one that was read. */
  submissions: Submission[];
  /** Pictures that came along, not judged yet. */
  logos: SuppliedLogo[];
  plan: ImportPlan;
}

/** Signals know it themselves, but Chrome's from 100 on only. */
const stopIfAborted = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new DOMException('The check was stopped.', 'AbortError');
};

/**
 * Checks files. Never throws for what is in them.
 * @throws DOMException `AbortError` where it was stopped; what loading throws where the edition does not come
 */
export const checkFiles = async (files: readonly SuppliedFile[], at: EditionAtHand, options: CheckFilesOptions): Promise<CheckedFiles> => {
  const { onProgress, signal, today } = options;
  const tell = (progress: CheckProgress): void => {
    stopIfAborted(signal);
    onProgress?.(progress);
  };
  tell({ step: 'read', done: 0 });
  const read = await readSubmission(files, (done) => tell({ step: 'read', done }));
  const { logos } = read;
  if (read.kind === 'nothing') return { kind: 'nothing', passes: false, problems: read.problems, questions: [], notices: [], submissions: [], logos, plan: { ...emptyPlan({ today, origins: new Map() }), problems: read.problems } };
  tell({ step: 'load', done: 0 });
  if (read.kind === 'workbook') {
    const checked = await checkWorkbook(read.workbook, at, { ...options, onRecord: (done, total) => tell({ step: 'compare', done, total }) });
    stopIfAborted(signal);
    return { kind: 'workbook', logos, ...checked };
  }
  const { submission, ...checked } = await checkSubmission(read.value, at, { today, file: read.file, ...(options.answers?.fresh && { fresh: options.answers.fresh }) });
  const problems = [...read.problems, ...checked.problems];
  stopIfAborted(signal);
  return { kind: 'submission', logos, ...checked, problems, passes: problems.length === 0, submissions: submission ? [submission] : [], plan: { ...checked.plan, problems } };
};
