// From what was found to one verdict: the worst decides.
import type { FileVerdict, Outcome, RecordVerdict } from './verdict.ts';

/** Of files that hold records or their hashes. */
export const outcomeOf = ({ faults, records }: Pick<FileVerdict, 'faults' | 'records'>): Outcome => {
  const products = records.filter(({ folder }) => folder === 'products');
  const isStrange = products.length > 0 && products.every(({ outcome }) => outcome === 'unknown');
  if (isStrange) return 'foreign';
  if (faults.length > 0) return 'edited';
  const isSome = (...of: RecordVerdict['outcome'][]): boolean => records.some(({ outcome }) => of.includes(outcome));
  if (isSome('unknown', 'changed', 'uncompared')) return 'unproven';
  return isSome('earlier') ? 'superseded' : 'genuine';
};
