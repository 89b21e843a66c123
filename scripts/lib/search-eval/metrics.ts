// From answers to figures. All pure.

/** What is known of one query and one engine's answer to it. */
export interface Judged {
  /** For each thing that was expected, the places at which the answer has it, from 0. */
  found: (number | undefined)[];
  /** Products returned. */
  returned: number;
  /** Products that the oracle demands and the answer lacks. */
  misses: number;
  /** Products that the answer has and the oracle does not allow. */
  falseHits: number;
  /** In the page: from asking to having the ordered answer. */
  milliseconds: number;
}

/** The figures of a set of queries, as they are published. Rates are from 0 to 1. */
export interface Figures {
  queries: number;
  /** Mean share of what was expected that stands among the first five. */
  recall5: number;
  /** Mean of one over the place of the first expected result, 0 beyond the tenth. */
  mrr10: number;
  /** Share of queries whose first result is an expected one. */
  firstHit: number;
  misses: number;
  falseHits: number;
  /** False hits among all hits. */
  falseHitRate: number;
  /** Queries that found nothing and should have, or found something and should not have. */
  zeroErrors: number;
  p50ms: number;
  p95ms: number;
}

/** Place of the first expected result, from 0. */
const bestPlace = (found: Judged['found']): number => Math.min(...found.map((place) => place ?? Number.POSITIVE_INFINITY));

/** 1 or 0 for a query that should find nothing; undefined for one that should find something. */
const asNoAnswer = ({ found, returned }: Judged): number | undefined => (found.length > 0 ? undefined : returned === 0 ? 1 : 0);

export const recallAt = (places: number, judged: Judged): number =>
  asNoAnswer(judged) ?? judged.found.filter((place) => place !== undefined && place < places).length / judged.found.length;

export const reciprocalRank = (judged: Judged): number => {
  const place = bestPlace(judged.found);
  return asNoAnswer(judged) ?? (place < 10 ? 1 / (place + 1) : 0);
};

export const isFirstRight = (judged: Judged): number => asNoAnswer(judged) ?? (bestPlace(judged.found) === 0 ? 1 : 0);

/** Whether emptiness is wrong. */
export const isZeroError = ({ found, returned }: Judged): boolean => (found.length === 0) !== (returned === 0);

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The smallest value that is not exceeded by a share of the values: nearest rank. 0 if there are none. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? 0;

const round = (value: number, places: number): number => Number(value.toFixed(places));

export const figuresOf = (all: readonly Judged[]): Figures => {
  const returned = sum(all.map((one) => one.returned));
  const falseHits = sum(all.map((one) => one.falseHits));
  const times = all.map(({ milliseconds }) => milliseconds);
  return {
    queries: all.length,
    recall5: round(mean(all.map((one) => recallAt(5, one))), 4),
    mrr10: round(mean(all.map(reciprocalRank)), 4),
    firstHit: round(mean(all.map(isFirstRight)), 4),
    misses: sum(all.map(({ misses }) => misses)),
    falseHits,
    falseHitRate: returned === 0 ? 0 : round(falseHits / returned, 4),
    zeroErrors: all.filter(isZeroError).length,
    p50ms: round(percentile(times, 0.5), 1),
    p95ms: round(percentile(times, 0.95), 1),
  };
};
