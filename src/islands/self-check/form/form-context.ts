// What every field of the form needs.
import { createContext, useContext } from 'react';
import type { EditionRecords } from '../../../catalogue/records.ts';
import type { SubmissionDraft } from './draft.ts';
import type { ToldProblems } from './field-problems.ts';
import type { FormSpeaker } from './messages.ts';

export interface FormContent {
  draft: SubmissionDraft;
  speaker: FormSpeaker;
  named: EditionRecords;
  told: ToldProblems;
  /** Changes the draft as it is by then. */
  edit: (change: (draft: SubmissionDraft) => SubmissionDraft) => void;
  /** A field was left: what its schema says of it is told from now on. */
  leave: (key: string) => void;
  /** A field was changed: what the last check said of it holds no longer. */
  touch: (key: string) => void;
  /** Says what has happened, with a way back where there is one. */
  say: (text: string, undo?: () => void) => void;
}

const Content = createContext<FormContent | undefined>(undefined);
export const FormProvider = Content.Provider;

/** @throws outside of a form: a mistake in the code */
export const useForm = (): FormContent => {
  const content = useContext(Content);
  if (!content) throw new Error('A field stands in a form.');
  return content;
};
