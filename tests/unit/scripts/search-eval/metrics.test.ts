import { describe, expect, test } from 'vitest';
import { figuresOf, isFirstRight, isZeroError, percentile, recallAt, reciprocalRank, type Judged } from '../../../../scripts/lib/search-eval/metrics.ts';

const aJudged = (own: Partial<Judged> = {}): Judged => ({ found: [0], returned: 1, misses: 0, falseHits: 0, milliseconds: 1, ...own });

describe('the figures of one query', () => {
  test.each<[string, Partial<Judged>, { recall: number; reciprocal: number; first: number; zeroError: boolean }]>([
    ['first', { found: [0] }, { recall: 1, reciprocal: 1, first: 1, zeroError: false }],
    ['fifth', { found: [4], returned: 9 }, { recall: 1, reciprocal: 0.2, first: 0, zeroError: false }],
    ['sixth', { found: [5], returned: 9 }, { recall: 0, reciprocal: 1 / 6, first: 0, zeroError: false }],
    ['eleventh', { found: [10], returned: 20 }, { recall: 0, reciprocal: 0, first: 0, zeroError: false }],
    ['not found among others', { found: [undefined], returned: 3 }, { recall: 0, reciprocal: 0, first: 0, zeroError: false }],
    ['nothing found', { found: [undefined], returned: 0 }, { recall: 0, reciprocal: 0, first: 0, zeroError: true }],
    ['two expected, the second one first', { found: [undefined, 0], returned: 3 }, { recall: 0.5, reciprocal: 1, first: 1, zeroError: false }],
    ['two expected at the third and second', { found: [2, 1], returned: 3 }, { recall: 1, reciprocal: 0.5, first: 0, zeroError: false }],
    ['no answer, rightly', { found: [], returned: 0 }, { recall: 1, reciprocal: 1, first: 1, zeroError: false }],
    ['an answer, wrongly', { found: [], returned: 2 }, { recall: 0, reciprocal: 0, first: 0, zeroError: true }],
  ])('%s', (_, own, expected) => {
    const judged = aJudged(own);
    expect({ recall: recallAt(5, judged), reciprocal: reciprocalRank(judged), first: isFirstRight(judged), zeroError: isZeroError(judged) }).toEqual(expected);
  });
});

describe('the figures of many', () => {
  test('rates are means to four places, counts are sums, the false rate is of all that was returned', () => {
    const all = [
      aJudged({ returned: 3, falseHits: 1, milliseconds: 2.26 }),
      aJudged({ found: [2], returned: 4, misses: 2, milliseconds: 10.04 }),
      aJudged({ found: [undefined], returned: 0, misses: 1, milliseconds: 1 }),
    ];
    expect(figuresOf(all)).toEqual({ queries: 3, recall5: 0.6667, mrr10: 0.4444, firstHit: 0.3333, misses: 3, falseHits: 1, falseHitRate: 0.1429, zeroErrors: 1, p50ms: 2.3, p95ms: 10 });
  });

  test('of no query, all are 0', () => {
    expect(new Set(Object.values(figuresOf([])))).toEqual(new Set([0]));
  });

  test.each([[[5], 0.95, 5], [[1, 2, 3, 4], 0.5, 2], [[3, 1, 2], 0.5, 2], [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95], [[], 0.5, 0]])('the percentile of %j at %d is %d', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });
});
