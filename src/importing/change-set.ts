// A plan as the entry that it leaves in the change log.
import type { ChangeSet } from '../catalogue/changes.ts';
import type { EditionRecords } from '../catalogue/records.ts';
import type { ImportPlan } from './plan.ts';

/** The change set of a plan, numbered behind those of its day. */
export const changeSetOf = (plan: Pick<ImportPlan, 'transactions' | 'origin'>, { today, reason, changes }: { today: string; reason: ChangeSet['reason']; changes: EditionRecords['changes'] }): ChangeSet => {
  const numbers = changes.map(({ data }) => data.id).filter((id) => id.startsWith(`${today}-`)).map((id) => Number(id.slice(11)));
  const { note: _, ...source } = plan.origin ?? { title: '' };
  return {
    id: `${today}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`,
    date: today,
    reason,
    ...(plan.origin && 'retrieved' in source && { source }),
    transactions: plan.transactions,
  };
};
