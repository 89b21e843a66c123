import { expect, test } from 'vitest';
import { joinPolicy } from '../../../src/catalogue/policy.ts';
import { aMeasure, anApplicability, aPolicy, aScenario, aSource, aSupport, aTarget, aUnit, someRecords, without } from '../builders.ts';

type Given = NonNullable<Parameters<typeof someRecords>[0]>['policy'];

const joined = (own: Given) => {
  const policy = joinPolicy(someRecords({ policy: own ?? {} }).policy);
  if (!policy) throw new Error('The records of this test are no policy.');
  return policy;
};

const action = (id: string) => ({ id, name: { zh: id }, summary: { zh: id }, catalogue: { zh: id } });
const elsewhere = without(aSupport({ id: 'elsewhere', otherDocument: { document: { zh: '某通知' }, force: { zh: '未核实' }, sources: [aSource()] } }), 'article');

test('an edition without a policy has none', () => {
  expect(joinPolicy(undefined)).toBeUndefined();
});

test('scenarios alone are no policy', () => {
  expect(joinPolicy(someRecords({ policy: { policy: null, units: null, supports: null, targets: null, applicability: null, measures: [], scenarios: [aScenario()] } }).policy)).toBeUndefined();
});

test('a measure has its action, its units in the order of the policy, and what its article gives and sets', () => {
  const { measures } = joined({
    units: [aUnit(), aUnit({ id: 'finance' })],
    supports: [aSupport(), aSupport({ id: 'loan', article: 2 }), elsewhere],
    targets: [aTarget(), aTarget({ id: 'sets', article: 1 })],
    measures: [aMeasure({ units: ['finance', 'economy'] })],
    scenarios: [aScenario({ article: 1 }), aScenario({ id: 'other' })],
  });
  expect(measures.map(({ article, action: own, units, supports, targets, scenarios }) => ({
    article, action: own.id, units: units.map(({ id }) => id), supports: supports.map(({ id }) => id), targets: targets.map(({ id }) => id), scenarios: scenarios.map(({ id }) => id),
  }))).toEqual([{ article: 1, action: 'products', units: ['finance', 'economy'], supports: ['contract'], targets: ['sets'], scenarios: ['example-scenario'] }]);
});

test('measures come by their article, actions in the order of the policy', () => {
  const { measures, actions } = joined({
    policy: aPolicy({ actions: [action('second'), action('first'), action('empty')] }),
    measures: [aMeasure({ id: '10', action: 'second' }), aMeasure({ id: '09', action: 'first' }), aMeasure({ id: '02', action: 'second' })],
  });
  expect(measures.map(({ article }) => article)).toEqual([2, 9, 10]);
  expect(actions.map((one) => [one.action.id, one.measures.map(({ article }) => article)])).toEqual([['second', [2, 10]], ['first', [9]], ['empty', []]]);
});

test('a unit has its measures, also where it has none', () => {
  const { units, issuers } = joined({
    policy: aPolicy({ issuers: ['bank', 'economy'] }),
    units: [aUnit(), aUnit({ id: 'bank' })],
    measures: [aMeasure({ id: '02' }), aMeasure()],
  });
  expect(units.map(({ unit, measures }) => [unit.id, measures.map(({ article }) => article)])).toEqual([['economy', [1, 2]], ['bank', []]]);
  expect(issuers.map(({ id }) => id)).toEqual(['bank', 'economy']);
});

test('a support has the measure of its article and its rows; one of another document has no measure', () => {
  const { supports } = joined({ supports: [elsewhere, aSupport(), aSupport({ id: 'undecided' })], applicability: [anApplicability(), anApplicability({ support: 'elsewhere' })] });
  expect(supports.map(({ support, measure, applicability }) => [support.id, measure?.article, applicability?.support])).toEqual([['elsewhere', undefined, 'elsewhere'], ['contract', 1, 'contract'], ['undecided', 1, undefined]]);
});

test('targets keep the order of the file, those of the preamble too', () => {
  expect(joined({ targets: [aTarget({ id: 'b', article: 1 }), aTarget({ id: 'a' })] }).targets.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('scenarios come newest first', () => {
  const { scenarios } = joined({ scenarios: [aScenario({ id: 'old', publishedOn: '2024-01-01' }), aScenario({ id: 'new-b' }), aScenario({ id: 'new-a' })] });
  expect(scenarios.map(({ id }) => id)).toEqual(['new-a', 'new-b', 'old']);
});

test('who has reviewed the decision table is told, or that nobody has', () => {
  expect(joined({}).reviewed).toBeUndefined();
  const reviewed = { on: '2026-11-20', by: { zh: '示例市经济和信息化委员会' } };
  expect(joined({ reviewed }).reviewed).toEqual(reviewed);
});

test.each<[string, NonNullable<Given>, string]>([
  ['an action', { measures: [aMeasure({ action: 'nothing' })] }, 'measures/01.json points to "nothing"'],
  ['a responsible unit', { measures: [aMeasure({ units: ['nobody'] })] }, 'measures/01.json points to "nobody"'],
  ['an issuer', { policy: aPolicy({ issuers: ['nobody'] }) }, 'policy.json points to "nobody"'],
])('a policy that points to %s that is not there is refused', (_, own, told) => {
  expect(() => joined(own)).toThrow(told);
});
