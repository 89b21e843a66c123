// npm run -s plan:eval: precision and recall of the matching of procurement plans, on the labelled plan. `-- --verbose` also
// tells the lines of the half for tuning that were answered wrongly; those of the other half are never told.
import { evaluatePlan, halves, labelledIndex, readLabelledPlan, type PlanFigures } from './lib/plan-eval.ts';
import { run } from './lib/run.ts';

const percent = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;

const told = (half: string, { lines, exact, likely, meant, found }: PlanFigures): string =>
  `${half}: ${lines} lines; exact right ${percent(exact.right, exact.said)}, likely right ${percent(likely.right, likely.said)}, found ${percent(found, meant)}`;

await run(async () => {
  const index = await labelledIndex();
  const plan = readLabelledPlan();
  for (const half of halves) {
    const figures = evaluatePlan(plan.filter((line) => line.half === half), index);
    console.log(told(half, figures));
    if (half !== 'tuning' || !process.argv.includes('--verbose')) continue;
    for (const { line, match } of figures.wrong) console.log(`  ${[line.name, line.model, line.maker, line.registration].join(' | ')} → ${match.outcome} ${match.reason} ${match.candidates.join(' ')}, meant ${line.product || 'none'}`);
  }
});
