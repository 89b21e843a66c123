// All that an import writes: records, logos, the edition's new day, and the entry of the change log with its reason.
import type { EditionRecords } from '../../../src/catalogue/records.ts';
import { changeSetOf } from '../../../src/importing/change-set.ts';
import type { ImportPlan } from '../../../src/importing/plan.ts';
import { datedEdition } from '../../../src/importing/record-problems.ts';
import { filesOfPlan, type Files } from './files-of-plan.ts';
import { logoTransactions, type NewLogos } from './new-logos.ts';
import type { Submitted } from './plan-files.ts';
import { importReason } from './reason.ts';

interface Import {
  plan: ImportPlan;
  logos: NewLogos | undefined;
  submission: Submitted | undefined;
  /** What the keeper says of it. */
  options: { reason?: string; document?: string };
}

/** A correction gives its reason; what is new needs none. */
const handedIn = { zh: '登记企业填报的产品。', en: 'Products that their maker handed in.' };

/** A reason that the keeper gives goes before that of a submission. */
export const filesToWrite = ({ plan, logos, submission, options }: Import, records: EditionRecords, day: string): Files => {
  const transactions = [...plan.transactions, ...logoTransactions(logos?.changes ?? [], records)];
  // Logos come from their folder, not from the document of a list that says nothing new; those of a submission rest on its evidence.
  const entry = { transactions, ...(plan.origin && (submission || plan.transactions.length > 0) && { origin: plan.origin }) };
  const ofMaker = submission?.value && (submission.value.reason ?? (submission.value.kind === 'new' ? handedIn : undefined));
  const reason = (options.reason === undefined ? ofMaker : undefined) ?? importReason(options, plan);
  return filesOfPlan(plan, {
    records: { products: records.products.map(({ data }) => data), manufacturers: records.manufacturers.map(({ data }) => data) },
    logos: (logos?.changes ?? []).map(({ logo }) => logo),
    edition: datedEdition(records, day)?.data,
    ...(transactions.length > 0 && { changeSet: changeSetOf(entry, { today: day, reason, changes: records.changes }) }),
  });
};
