// A list of a draft by its path: the entries of a record, or what the correction rests on.
import { entriesOf, fieldsOf, withEntries, withMaker, withProduct, type Fields, type Path, type SubmissionDraft } from './draft.ts';

/** The draft with one record changed. @param at `['manufacturer']`, `['products', 0]` */
export const withRecordAt = (draft: SubmissionDraft, [folder, place]: Path, change: (record: Fields) => Fields): SubmissionDraft => {
  if (folder === 'manufacturer') return withMaker(draft, change(fieldsOf(draft.manufacturer)));
  const product = typeof place === 'number' && place < draft.products.length ? draft.products[place] : undefined;
  return typeof place === 'number' && product !== undefined ? withProduct(draft, place, change(fieldsOf(product))) : draft;
};

const withEvidence = ({ evidence, ...draft }: SubmissionDraft, change: (entries: unknown[]) => readonly unknown[]): SubmissionDraft => {
  const entries = change(Array.isArray(evidence) ? evidence : []);
  return entries.length > 0 ? { ...draft, evidence: entries } : draft;
};

/** @param at `['evidence']`, `['products', 0, 'specifications']` */
export const withListAt = (draft: SubmissionDraft, at: Path, change: (entries: unknown[]) => readonly unknown[]): SubmissionDraft => {
  if (at[0] === 'evidence') return withEvidence(draft, change);
  const list = String(at.at(-1));
  return withRecordAt(draft, at.slice(0, -1), (record) => withEntries(record, list, change(entriesOf(record, list))));
};
