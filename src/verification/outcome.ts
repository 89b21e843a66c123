// From what was found to one verdict: the worst decides.
import type { FileVerdict, Outcome, RecordVerdict } from './verdict.ts';

/** Of files that hold records or their hashes. */
export const outcomeOf = ({ faults, records }: Pick<FileVerdict, 'faults' | 'records'>): Outcome => {
  if (faults.length > 0) return 'edited';
  const products = records.filter(({ folder }) => folder === 'products');
  // Nothing in it is nothing proved.
  if (products.length === 0) return 'unproven';
  if (products.every(({ outcome }) => outcome === 'unknown')) return 'foreign';
  const isSome = (...of: RecordVerdict['outcome'][]): boolean => records.some(({ outcome }) => of.includes(outcome));
  if (isSome('unknown', 'changed', 'uncompared')) return 'unproven';
  return isSome('earlier') ? 'superseded' : 'genuine';
};
