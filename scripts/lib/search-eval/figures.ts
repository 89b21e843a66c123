// All figures of a run, as they are printed last and kept for the site.
import type { Baseline } from './baselines.ts';
import type { Engine, Evaluation } from './evaluate.ts';
import type { JudgedQuery } from './judge.ts';
import { figuresOf, type Figures } from './metrics.ts';

export interface RunFigures {
  overall: Figures;
  kinds: Record<string, Figures>;
  baselines: Record<Baseline, Figures>;
  editions: Record<string, Figures>;
  /** Of the search data, compressed: the most that a first search of some kind loads. */
  firstSearchBytes: number;
}

const judgedBy = (engine: Engine, evaluations: readonly Evaluation[]): JudgedQuery[] => evaluations.flatMap(({ judged }) => judged[engine]);

/** Kinds in the order in which they come up. */
const byKind = (judged: readonly JudgedQuery[]): Record<string, Figures> =>
  Object.fromEntries([...Map.groupBy(judged, ({ query }) => query.kind)].map(([kind, all]) => [kind, figuresOf(all)]));

export const runFigures = (evaluations: readonly Evaluation[]): RunFigures => {
  const own = judgedBy('catalogue', evaluations);
  return {
    overall: figuresOf(own),
    kinds: byKind([...own].sort((a, b) => a.query.line - b.query.line)),
    baselines: { pagefind: figuresOf(judgedBy('pagefind', evaluations)), minisearch: figuresOf(judgedBy('minisearch', evaluations)) },
    editions: Object.fromEntries(evaluations.map(({ edition, judged }) => [edition.name, figuresOf(judged.catalogue)])),
    firstSearchBytes: Math.max(0, ...evaluations.flatMap(({ firstSearches }) => firstSearches.map(({ bytes }) => bytes))),
  };
};
