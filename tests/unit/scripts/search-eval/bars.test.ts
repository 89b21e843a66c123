import { expect, test } from 'vitest';
import { brokenBars } from '../../../../scripts/lib/search-eval/bars.ts';
import type { RunFigures } from '../../../../scripts/lib/search-eval/figures.ts';
import type { Figures } from '../../../../scripts/lib/search-eval/metrics.ts';

const some = (own: Partial<Figures> = {}): Figures => ({ queries: 100, recall5: 1, mrr10: 1, firstHit: 1, misses: 0, falseHits: 0, falseHitRate: 0, zeroErrors: 0, p50ms: 1, p95ms: 2, ...own });

const aRun = (own: Partial<RunFigures> = {}): RunFigures => ({
  overall: some(),
  kinds: { model: some(), synonym: some(), 'no-answer': some() },
  baselines: { pagefind: some({ mrr10: 0.6 }), minisearch: some({ mrr10: 0.6 }) },
  editions: {},
  firstSearchBytes: 200_000,
  ...own,
});

test('a run at the bars passes', () => {
  expect(brokenBars(aRun({ overall: some({ falseHitRate: 0.01 }), kinds: { model: some({ firstHit: 0.98, recall5: 0.5 }), synonym: some({ recall5: 0.95, firstHit: 0.5 }) }, firstSearchBytes: 250_000 }))).toEqual([]);
});

test.each<[what: string, run: Partial<RunFigures>, told: RegExp]>([
  ['a miss', { overall: some({ misses: 1 }) }, /^1 products that a query names/],
  ['too many false hits', { overall: some({ falseHitRate: 0.011 }) }, /^1.1 % of all hits were false/],
  ['a wrong first hit too many for a model', { kinds: { model: some({ firstHit: 0.979 }) } }, /^The first hit was right for 97.9 %/],
  ['too little recall for a synonym', { kinds: { synonym: some({ recall5: 0.949 }) } }, /^Recall among the first five was 94.9 %/],
  ['something found where nothing is', { kinds: { 'no-answer': some({ zeroErrors: 1 }) } }, /^1 queries of the kind no-answer/],
  ['a baseline as good', { baselines: { pagefind: some({ mrr10: 1 }), minisearch: some({ mrr10: 0.6 }) } }, /that of pagefind 1; it has to be better/],
  ['a heavy first search', { firstSearchBytes: 250_001 }, /^A first search loaded 250001 bytes/],
])('%s is told', (_, run, told) => {
  expect(brokenBars(aRun(run))).toEqual([expect.stringMatching(told)]);
});
