// Some products beside each other, row by row. Says what is known, what is not, and where the known differs; it never says
// what is better.
import type { ComparisonRow } from './comparison/cells.ts';
import { listingRows, type ComparedEntry } from './comparison/listing-rows.ts';
import { applicationRows, basicRows, certificateRows } from './comparison/record-rows.ts';
import { specificationRows } from './comparison/specification-rows.ts';
import type { ComparisonSectionId } from './comparison/words.ts';
import { openParameters, type ParameterTable } from './parameters.ts';

/** More do not fit beside each other. */
export const mostCompared = 4;

export interface ComparisonSection {
  id: ComparisonSectionId;
  rows: ComparisonRow[];
}

const noParameters = openParameters();

/**
 * @param day for which statuses are told, `YYYY-MM-DD`
 * @param parameters which specifications mean the same; without it each label and unit stands for itself
 */
export const comparisonOf = (entries: readonly ComparedEntry[], { day, parameters = noParameters }: { day: string; parameters?: ParameterTable | undefined }): ComparisonSection[] => [
  { id: 'listing', rows: listingRows(entries, day) },
  { id: 'basics', rows: basicRows(entries) },
  { id: 'specifications', rows: specificationRows(entries, parameters) },
  { id: 'certificates', rows: certificateRows(entries) },
  { id: 'applications', rows: applicationRows(entries) },
];

/** How many rows differ, how many cannot be told because somebody's value is missing, of how many. */
export const countDifferences = (sections: readonly ComparisonSection[]): { differing: number; unknown: number; rows: number } => {
  const rows = sections.flatMap((section) => section.rows);
  const count = (difference: ComparisonRow['difference']): number => rows.filter((row) => row.difference === difference).length;
  return { differing: count('values'), unknown: count('gaps'), rows: rows.length };
};
