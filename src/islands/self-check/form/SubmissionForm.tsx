// Holds the place of the form.
import type { SubmissionDraft } from '../../../submission/check-draft.ts';
import type { SheetProblem } from '../../../spreadsheet/sheet.ts';
import type { FormSpeaker } from './messages.ts';

export interface SubmissionFormProps {
  base: string;
  /** Undefined before a start was chosen. */
  draft: SubmissionDraft | undefined;
  onDraft: (next: SubmissionDraft) => void;
  speaker: FormSpeaker;
  /** Of the last check; their paths lead into the submission. */
  problems: readonly SheetProblem[];
}

export const SubmissionForm = ({ draft }: SubmissionFormProps) => <pre>{JSON.stringify(draft, null, 1)}</pre>;
