// The fictional batches of the catalogue: two a year, the last of them still to come on the edition's day.
import type { Both } from './words.ts';

/** One announcement of the catalogue. */
export interface Batch {
  /** Edition year, which the announcement may follow by some weeks. */
  year: number;
  ordinal: 1 | 2;
  name: Both;
  /** Day of the announcement. */
  listedOn: string;
  /** Number of the announcement, marked as fictional. */
  document: string;
}

const announced: readonly (readonly [year: number, first: string, second: string])[] = [
  [2021, '2021-06-18', '2021-12-10'],
  [2022, '2022-07-08', '2022-12-16'],
  [2023, '2023-06-20', '2024-02-02'],
  [2024, '2024-06-28', '2025-01-17'],
  [2025, '2025-06-25', '2025-12-12'],
  [2026, '2026-06-26', '2026-12-18'],
];

export const batches: readonly Batch[] = announced.flatMap(([year, first, second], index): Batch[] => [
  { year, ordinal: 1, name: { zh: '第一批', en: 'First batch' }, listedOn: first, document: `演示文号〔${year}〕${12 + index * 3}号` },
  { year, ordinal: 2, name: { zh: '第二批', en: 'Second batch' }, listedOn: second, document: `演示文号〔${year}〕${141 + index * 7}号` },
]);
