import { describe, expect, test } from 'vitest';
import type { Engine, Evaluation } from '../../../../scripts/lib/search-eval/evaluate.ts';
import { runFigures } from '../../../../scripts/lib/search-eval/figures.ts';
import { pickFirstSearches } from '../../../../scripts/lib/search-eval/first-search.ts';
import { judge, type JudgedQuery } from '../../../../scripts/lib/search-eval/judge.ts';
import type { Query } from '../../../../scripts/lib/search-eval/queries.ts';
import { qualityJson } from '../../../../scripts/lib/search-eval/quality.ts';
import { complaint, figuresTable, worstQueries } from '../../../../scripts/lib/search-eval/report.ts';
import { someEntries } from './entries.ts';

const entries = someEntries([{ name: { zh: '甲泵' } }, { name: { zh: '乙泵' } }, { name: { zh: '丙阀' } }]);
const aQuery = (own: Partial<Query> = {}): Query => ({ line: 1, q: '泵', lang: 'zh', kind: 'part-of-name', expect: [{ name: '甲泵' }], ...own });

/** An answer to '泵', which has to find 甲泵 and 乙泵. */
const judged = (rows: number[], query: Partial<Query> = {}): JudgedQuery =>
  judge({ query: aQuery(query), answer: { rows, milliseconds: 2 }, allowed: { must: new Set([0, 1]), may: new Set([0, 1]) }, entries });

describe('an answer', () => {
  test('is held against the oracle and the label', () => {
    expect(judged([2, 0])).toMatchObject({ found: [1], returned: 2, misses: 1, falseHits: 1, missing: ['乙泵'], wrong: ['丙阀'], first: '丙阀' });
  });

  test.each<[number[], Partial<Query>, string | undefined]>([
    [[0, 1], {}, undefined],
    [[2, 0], {}, '  line 1 · part-of-name · zh · “泵” — 1 missed: 乙泵; 1 false: 丙阀; first is 丙阀, expected at 2'],
    [[], {}, '  line 1 · part-of-name · zh · “泵” — nothing found; 2 missed: 甲泵、乙泵'],
    [[0, 1], { expect: [] }, '  line 1 · part-of-name · zh · “泵” — label: nothing is expected, but 2 products match; 2 found, none expected'],
    [[0, 1], { expect: [{ name: '丙阀' }] }, '  line 1 · part-of-name · zh · “泵” — label: no rule lets it find {"name":"丙阀"}; first is 甲泵, expected at –'],
  ])('%j for %j', (rows, query, expected) => {
    expect(complaint(judged(rows, query))).toBe(expected);
  });
});

describe('the report', () => {
  test('the worst come first, and the rest is counted', () => {
    expect(worstQueries([judged([0, 1]), judged([0]), judged([])], 1)).toMatchInlineSnapshot(`
      "2 queries to look at:
        line 1 · part-of-name · zh · “泵” — nothing found; 2 missed: 甲泵、乙泵
        and 1 more: --verbose tells all"
    `);
    expect(worstQueries([judged([0, 1])], 5)).toBe('No query went wrong.');
  });
});

describe('all figures', () => {
  const all = (rows: number[]): JudgedQuery[] => [judged(rows, { kind: 'maker', line: 2 }), judged(rows, { kind: 'model', line: 1 })];
  const byEngine: Record<Engine, JudgedQuery[]> = { catalogue: all([0, 1]), pagefind: all([1, 0]), minisearch: all([]) };
  const evaluation: Evaluation = {
    edition: { name: 'reference', directory: '', workshop: '', entries, groups: [] },
    queries: [],
    judged: byEngine,
    firstSearches: [{ lang: 'zh', q: '泵', files: 2, bytes: 100 }, { lang: 'en', q: 'x', files: 1, bytes: 90 }],
  };
  const figures = runFigures([evaluation]);

  test('are by kind in the order of the file, and by baseline', () => {
    expect(Object.keys(figures)).toEqual(['overall', 'kinds', 'baselines', 'editions', 'firstSearchBytes']);
    expect(Object.keys(figures.kinds)).toEqual(['model', 'maker']);
    expect(figures).toMatchObject({ overall: { queries: 2, mrr10: 1 }, baselines: { pagefind: { mrr10: 0.5 }, minisearch: { zeroErrors: 2 } }, editions: { reference: { queries: 2 } }, firstSearchBytes: 100 });
  });

  test('are printed as a table', () => {
    expect(figuresTable(figures)).toMatchInlineSnapshot(`
      "                      queries  recall@5  MRR@10  first hit  misses  false hits  false rate  zero errors  p50 ms  p95 ms
      model                       1   100.0 %   1.000    100.0 %       0           0       0.0 %            0     2.0     2.0
      maker                       1   100.0 %   1.000    100.0 %       0           0       0.0 %            0     2.0     2.0
      overall                     2   100.0 %   1.000    100.0 %       0           0       0.0 %            0     2.0     2.0
      baseline: Pagefind          2   100.0 %   0.500      0.0 %       0           0       0.0 %            0     2.0     2.0
      baseline: MiniSearch        2     0.0 %   0.000      0.0 %       4           0       0.0 %            2     2.0     2.0"
    `);
  });

  test('are kept for the site with the day and the number of products', () => {
    const kept: unknown = JSON.parse(qualityJson('2026-11-25', [evaluation], figures));
    expect(kept).toMatchObject({ date: '2026-11-25', editions: { reference: { products: 3, queries: 2 } }, firstSearchBytes: 100 });
    expect(Object.keys(kept ?? {})).toEqual(['date', 'editions', 'overall', 'kinds', 'baselines', 'firstSearchBytes']);
  });
});

test('first searches are picked from the kinds in turn, empty ones left out', () => {
  const queries = [['a', '1'], ['a', '2'], ['b', ' '], ['b', '3'], ['a', '4']].map(([kind = '', q = '']) => ({ kind, q }));
  expect(pickFirstSearches(queries, 3).map(({ q }) => q)).toEqual(['1', '3', '2']);
});
