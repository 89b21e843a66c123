// A run told to a person: the table, what a first search loads, and the queries that went wrong.
import type { Evaluation } from './evaluate.ts';
import type { RunFigures } from './figures.ts';
import { shortened } from './answer.ts';
import type { FirstSearch } from './first-search.ts';
import type { JudgedQuery } from './judge.ts';
import { isFirstRight, isZeroError, recallAt, type Figures } from './metrics.ts';
import { alignedTable } from '../text-table.ts';

const headings = ['', 'queries', 'recall@5', 'MRR@10', 'first hit', 'misses', 'false hits', 'false rate', 'zero errors', 'p50 ms', 'p95 ms'];

const cells = ({ queries, recall5, mrr10, firstHit, misses, falseHits, falseHitRate, zeroErrors, p50ms, p95ms }: Figures): string[] => {
  const percent = (rate: number): string => `${(rate * 100).toFixed(1)} %`;
  return [String(queries), percent(recall5), mrr10.toFixed(3), percent(firstHit), String(misses), String(falseHits), percent(falseHitRate), String(zeroErrors), p50ms.toFixed(1), p95ms.toFixed(1)];
};

export const figuresTable = ({ kinds, overall, editions, baselines }: RunFigures): string =>
  alignedTable([
    headings,
    ...Object.entries(kinds).map(([kind, figures]) => [kind, ...cells(figures)]),
    ['overall', ...cells(overall)],
    ...(Object.keys(editions).length > 1 ? Object.entries(editions).map(([name, figures]) => [`  on the ${name} edition`, ...cells(figures)]) : []),
    ['baseline: Pagefind', ...cells(baselines.pagefind)],
    ['baseline: MiniSearch', ...cells(baselines.minisearch)],
  ]);

export const firstSearchTable = (searches: readonly FirstSearch[]): string =>
  alignedTable([['first search for', 'files', 'bytes'], ...searches.map(({ lang, q, files, bytes }) => [`${shortened(q)} (${lang})`, String(files), String(bytes)])]);

const some = (names: readonly string[]): string => `${names.slice(0, 3).join('、')}${names.length > 3 ? ' …' : ''}`;

/** What went wrong with a query, in a line; undefined if nothing did. */
export const complaint = (judged: JudgedQuery): string | undefined => {
  const { query, found, first, missing, wrong, doubt } = judged;
  const faults = [
    ...(doubt === undefined ? [] : [`label: ${doubt}`]),
    ...(isZeroError(judged) ? [found.length === 0 ? `${judged.returned} found, none expected` : 'nothing found'] : []),
    ...(missing.length > 0 ? [`${missing.length} missed: ${some(missing)}`] : []),
    ...(wrong.length > 0 ? [`${wrong.length} false: ${some(wrong)}`] : []),
    ...(found.length > 0 && first !== undefined && isFirstRight(judged) === 0 ? [`first is ${first}, expected at ${found.map((place) => (place === undefined ? '–' : place + 1)).join(', ')}`] : []),
    ...(found.length > 0 && isFirstRight(judged) === 1 && recallAt(5, judged) < 1 ? [`expected at ${found.map((place) => (place === undefined ? '–' : place + 1)).join(', ')}`] : []),
  ];
  return faults.length === 0 ? undefined : `  line ${query.line} · ${query.kind} · ${query.lang} · “${shortened(query.q)}” — ${faults.join('; ')}`;
};

/** The worse, the higher. */
const badness = (judged: JudgedQuery): number => (isZeroError(judged) ? 1000 : 0) + judged.misses + judged.falseHits + (1 - isFirstRight(judged)) * 10 + (1 - recallAt(5, judged)) * 5;

/** The queries of this site's search that went wrong, worst first. */
export const worstQueries = (judged: readonly JudgedQuery[], limit: number): string => {
  const told = [...judged].sort((a, b) => badness(b) - badness(a)).flatMap((one) => complaint(one) ?? []);
  if (told.length === 0) return 'No query went wrong.';
  const left = told.length - limit;
  return [`${told.length} ${told.length === 1 ? 'query' : 'queries'} to look at:`, ...told.slice(0, limit), ...(left > 0 ? [`  and ${left} more: --verbose tells all`] : [])].join('\n');
};

/** Everything but the last line. */
export const report = (evaluations: readonly Evaluation[], figures: RunFigures, { verbose }: { verbose: boolean }): string => {
  const judged = evaluations.flatMap((one) => one.judged.catalogue);
  const searches = evaluations.flatMap(({ firstSearches }) => firstSearches);
  return [figuresTable(figures), firstSearchTable(searches), worstQueries(judged, verbose ? judged.length : 28)].join('\n\n');
};
