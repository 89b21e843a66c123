// A submission as a plan of what would change, in the shape in which an import of a spreadsheet has one.
import type { EditionRecords } from '../catalogue/records.ts';
import type { Manufacturer, Product } from '../catalogue/schema.ts';
import { emptyPlan, transactionsOf, type ImportPlan, type PlannedRecord } from '../importing/plan.ts';
import type { Submission } from './submission-schema.ts';
import { isUnchanged, type SubmittedRecord } from './submitted-records.ts';

const planned = <Item extends Manufacturer | Product>({ live, after, changes, at }: SubmittedRecord, file: string): PlannedRecord<Item> => ({
  // The kind of the record says which of the two it is.
  ...(live && { before: live as Item }),
  after: after as Item,
  changes,
  places: [{ file, path: at }],
});

/** Only what is new or differs from what the catalogue has. @param records those of the submission that their schema accepts */
export const planSubmission = (records: readonly SubmittedRecord[], edition: EditionRecords, { file, today, evidence }: { file: string; today: string; evidence?: Submission['evidence'] }): ImportPlan => {
  // What cannot be looked up is told of the evidence itself, and is no source of a record.
  const origin = (evidence ?? []).find(({ url, document }) => url !== undefined || document !== undefined);
  const plan = emptyPlan({ today, origins: new Map(origin ? [[file, origin]] : []) });
  plan.rows = records.length;
  for (const record of records) {
    if (isUnchanged(record)) {
      if (record.kind === 'product' && record.live) plan.unchanged.push(record.live as Product); // of its kind
    } else if (record.kind === 'product') plan.products.push(planned<Product>(record, file));
    else plan.makers.push(planned<Manufacturer>(record, file));
  }
  plan.transactions = transactionsOf(plan, { products: new Map(edition.products.map(({ data }) => [data.id, data])) }, edition.changes);
  if (origin) plan.origin = origin;
  return plan;
};
