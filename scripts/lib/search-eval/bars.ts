// What the search has to reach. A run with --check fails below any of it.
import type { RunFigures } from './figures.ts';

/** Kinds of query whose first result has to be right. */
const decided = ['part-of-name', 'model', 'maker'];
const leastFirstHit = 0.98;
const leastRecall = 0.95;
const mostFalseHits = 0.01;
/** Bytes that a first search may load at 1,500 products. */
const mostFirstSearch = 250_000;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** What a run fell short of, a sentence each; nothing if it reached all. */
export const brokenBars = ({ overall, kinds, baselines, firstSearchBytes }: RunFigures): string[] => [
  ...(overall.misses > 0 ? [`${overall.misses} products that a query names letter by letter were not found; there may be none.`] : []),
  ...(overall.falseHitRate > mostFalseHits ? [`${percent(overall.falseHitRate)} of all hits were false; at most ${percent(mostFalseHits)} may be.`] : []),
  ...Object.entries(kinds).flatMap(([kind, { firstHit, recall5, zeroErrors }]) => {
    if (kind === 'no-answer') return zeroErrors > 0 ? [`${zeroErrors} queries of the kind ${kind} found something.`] : [];
    if (decided.includes(kind)) return firstHit < leastFirstHit ? [`The first hit was right for ${percent(firstHit)} of the queries of the kind ${kind}; it has to be for ${percent(leastFirstHit)}.`] : [];
    return recall5 < leastRecall ? [`Recall among the first five was ${percent(recall5)} for the kind ${kind}; it has to be ${percent(leastRecall)}.`] : [];
  }),
  ...Object.entries(baselines).flatMap(([name, { mrr10 }]) => (overall.mrr10 > mrr10 ? [] : [`The mean reciprocal rank was ${overall.mrr10}, that of ${name} ${mrr10}; it has to be better.`])),
  ...(firstSearchBytes > mostFirstSearch ? [`A first search loaded ${firstSearchBytes} bytes; at most ${mostFirstSearch} are allowed.`] : []),
];
