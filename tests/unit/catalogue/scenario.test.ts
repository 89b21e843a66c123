import { expect, test } from 'vitest';
import { joinPolicy } from '../../../src/catalogue/policy.ts';
import { hasScenarios, scenarioStateAt } from '../../../src/catalogue/scenario.ts';
import { aMeasure, aPolicy, aScenario } from './a-policy.ts';

test.each([
  ['2026-11-21', 'closed'],
  ['2026-11-22', 'open'],
  ['2026-11-23', 'open'],
  [undefined, 'undated'],
])('on 22 November 2026, a deadline of %s is %s', (deadline, state) => {
  expect(scenarioStateAt(deadline === undefined ? {} : { deadline }, '2026-11-22')).toBe(state);
});

const measures = [aMeasure({ id: '11' }), aMeasure({ id: '18' })];

test('scenarios stand newest first, with the measures under which they are or could be published', () => {
  const policy = joinPolicy(aPolicy({ policy: { scenarioArticles: [11] }, measures, scenarios: [aScenario({ id: 'old', article: 18, publishedOn: '2025-01-01' }), aScenario({ id: 'new' })] }));
  expect(policy?.scenarios.map(({ id }) => id)).toEqual(['new', 'old']);
  expect(policy?.scenarioMeasures.map(({ article }) => article)).toEqual([11, 18]);
});

test('without entries, the articles that the policy names are enough; without either there is nothing', () => {
  const named = joinPolicy(aPolicy({ policy: { scenarioArticles: [18] }, measures }));
  expect(named).toMatchObject({ scenarioMeasures: [{ article: 18 }], scenarios: [] });
  expect(hasScenarios(named)).toBe(true);
  expect(hasScenarios(joinPolicy(aPolicy({ measures })))).toBe(false);
  expect(hasScenarios(joinPolicy(aPolicy({ measures, scenarios: [aScenario()] })))).toBe(true);
  expect(hasScenarios(undefined)).toBe(false);
});
