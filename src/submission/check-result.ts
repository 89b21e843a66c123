// What a check found, as the page shows it: plain data, small enough to leave the worker, with words for every place.
import { fieldLabel } from '../catalogue/field-labels.ts';
import type { Told } from '../catalogue/problem.ts';
import type { ImportPlan } from '../importing/plan.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { fieldWords } from './field-words.ts';
import type { SuppliedLogo } from './read-package.ts';
import type { Submission } from './submission-schema.ts';

export const findingKinds = ['problem', 'question', 'notice'] as const;
export type FindingKind = (typeof findingKinds)[number];

export interface Finding extends SheetProblem {
  kind: FindingKind;
  /** The field in words, where the place is none of a table. */
  field?: Told;
}

export interface CheckCounts {
  newProducts: number;
  changedProducts: number;
  unchanged: number;
  /** Makers whose own record is new or changes. */
  makers: number;
}

export interface CheckResult {
  kind: 'nothing' | 'workbook' | 'submission';
  passes: boolean;
  /** In the order in which the file is read: problems, then questions, then notices. */
  findings: Finding[];
  submissions: Submission[];
  logos: SuppliedLogo[];
  counts: CheckCounts;
}

interface Checked {
  passes: boolean;
  problems: SheetProblem[];
  questions: SheetProblem[];
  notices: SheetProblem[];
  submissions: Submission[];
  plan: ImportPlan;
}

const findingsOf = (kind: FindingKind, problems: readonly SheetProblem[]): Finding[] =>
  problems.map((problem) => {
    const field = problem.place.path && fieldWords(problem.place.path);
    return { ...problem, kind, ...(field && { field }) };
  });

export const resultOf = (kind: CheckResult['kind'], { passes, problems, questions, notices, submissions, plan }: Checked, logos: SuppliedLogo[] = []): CheckResult => ({
  kind, passes, submissions, logos,
  findings: [...findingsOf('problem', problems), ...findingsOf('question', questions), ...findingsOf('notice', notices)],
  counts: {
    newProducts: plan.products.filter(({ before }) => !before).length,
    changedProducts: plan.products.filter(({ before }) => before).length,
    unchanged: plan.unchanged.length,
    makers: plan.makers.length,
  },
});

export interface ChangeInWords {
  field: Told;
  from?: string;
  to?: string;
}

/** What a submission changes, record by record, in words. @param listName name of a list by its id */
export const changesInWords = ({ changes = [] }: Submission, listName: (id: string) => Told | undefined): { record: string; fields: ChangeInWords[] }[] =>
  changes.map(({ record, fields }) => ({
    record,
    fields: fields.map(({ field, from, to }) => ({ field: fieldLabel(field, record.startsWith('products/') ? 'products' : 'manufacturers', listName), ...(from !== undefined && { from }), ...(to !== undefined && { to }) })),
  }));
