// The plan as its readers ask for it: what is new, what changes, what is listed again, what ends.
import type { Manufacturer, Product } from '../../../src/catalogue/schema.ts';
import { listedAgain, type ImportPlan, type PlannedRecord } from '../../../src/importing/plan.ts';

interface PlanGroups {
  added: PlannedRecord<Product>[];
  /** Known products with a field that differs, a new listing aside; without a field where only their sources do. */
  changed: PlannedRecord<Product>[];
  /** Known products that come onto a list once more or onto another one. */
  again: PlannedRecord<Product>[];
  ended: PlannedRecord<Product>[];
  newMakers: PlannedRecord<Manufacturer>[];
  changedMakers: PlannedRecord<Manufacturer>[];
}

/** Changes that are not just those of a listing that is new. */
const ownChanges = (record: PlannedRecord<Product>): PlannedRecord<Product>['changes'] => {
  const fresh = listedAgain(record).map(({ list, year }) => `listings.${list}.${year ?? '-'}.`);
  return record.changes.filter(({ field }) => !fresh.some((start) => field.startsWith(start)));
};

export const planGroups = (plan: ImportPlan): PlanGroups => {
  const ended = new Set(plan.ended);
  const known = plan.products.filter(({ before, after }) => before && !ended.has(after.id));
  return {
    added: plan.products.filter(({ before }) => !before),
    changed: known.map((record) => ({ ...record, changes: ownChanges(record) })).filter((record) => record.changes.length > 0 || listedAgain(record).length === 0),
    again: known.filter((record) => listedAgain(record).length > 0),
    ended: plan.products.filter(({ after }) => ended.has(after.id)),
    newMakers: plan.makers.filter(({ before }) => !before),
    changedMakers: plan.makers.filter(({ before }) => before),
  };
};
