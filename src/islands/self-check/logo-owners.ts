import type { Submission } from '../../submission/submission-schema.ts';
import type { LogoItem } from './use-logos.ts';

/** Of no record, because somebody said so. */
export const nobody = '';

/**
 * Logos with the record that each is for. One of which nobody said anything is the maker's, where there is one maker alone
 * and it has no other.
 */
export const withOwners = (items: readonly LogoItem[], submissions: readonly Submission[]): LogoItem[] => {
  const [only, ...others] = submissions;
  if (!only || others.length > 0) return [...items];
  const maker = `manufacturers/${only.manufacturer.id}`;
  let isFree = !items.some(({ record }) => record === maker);
  return items.map((item) => {
    if (!isFree || item.record !== undefined || typeof item.outcome !== 'object' || !('logo' in item.outcome)) return item;
    isFree = false;
    return { ...item, record: maker };
  });
};
