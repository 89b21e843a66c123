import { describe, expect, test } from 'vitest';
import { evaluatePlan, halves, labelledIndex, labelledNames, readLabelledPlan } from '../../../scripts/lib/plan-eval.ts';

const plan = readLabelledPlan();

test('the labelled plan has at least 300 lines, in two halves', () => {
  expect(plan.length).toBeGreaterThanOrEqual(300);
  for (const half of halves) expect(plan.filter((line) => line.half === half).length).toBeGreaterThanOrEqual(150);
});

test('every product of the labelled plan exists', async () => {
  const ids = new Set((await labelledNames()).products.map(({ id }) => id));
  expect(plan.filter(({ product }) => product !== '' && !ids.has(product)).map(({ name, product }) => `${name}: ${product}`)).toEqual([]);
});

describe.each(halves)('the %s half', (half) => {
  test('is matched as well as it has to be', async () => {
    const { exact, likely, found, meant } = evaluatePlan(plan.filter((line) => line.half === half), await labelledIndex());
    expect(exact.said).toBeGreaterThan(30);
    expect(exact.right).toBe(exact.said);
    expect(likely.right / likely.said).toBeGreaterThanOrEqual(0.95);
    expect(found / meant).toBeGreaterThanOrEqual(0.9);
  });
});
