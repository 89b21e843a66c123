// Some products beside each other, row by row. Says what is known, what is not, and where the known differs; it never says
// what is better.
import type { ComparisonRow } from './comparison/cells.ts';
import { listingRows, type ComparedEntry } from './comparison/listing-rows.ts';
import { applicationRows, basicRows, certificateRows } from './comparison/record-rows.ts';
import { specificationRows, type ReadSpecification } from './comparison/specification-rows.ts';
import type { ComparisonSectionId } from './comparison/words.ts';

/** More do not fit beside each other. */
export const mostCompared = 4;

export interface ComparisonSection {
  id: ComparisonSectionId;
  rows: ComparisonRow[];
}

/**
 * @param day for which statuses are told, `YYYY-MM-DD`
 * @param read what a specification means as a parameter that several products share
 */
export const comparisonOf = (entries: readonly ComparedEntry[], { day, read }: { day: string; read?: ReadSpecification }): ComparisonSection[] => [
  { id: 'listing', rows: listingRows(entries, day) },
  { id: 'basics', rows: basicRows(entries) },
  { id: 'specifications', rows: specificationRows(entries, read) },
  { id: 'certificates', rows: certificateRows(entries) },
  { id: 'applications', rows: applicationRows(entries) },
];

/** How many rows differ, how many cannot be told because somebody's value is missing, of how many. */
export const countDifferences = (sections: readonly ComparisonSection[]): { differing: number; unknown: number; rows: number } => {
  const rows = sections.flatMap((section) => section.rows);
  const count = (difference: ComparisonRow['difference']): number => rows.filter((row) => row.difference === difference).length;
  return { differing: count('values'), unknown: count('gaps'), rows: rows.length };
};
