import { describe, expect, test } from 'vitest';
import type { Applicability } from '../../../../src/catalogue/policy-schema.ts';
import { noAnswers, type Answers } from '../../../../src/islands/calculator/answers.ts';
import { readFigures } from '../../../../src/islands/calculator/figures.ts';
import { isOtherFirst, knownFacts, questionsOf, resultsOf, supportsElsewhere, supportsOf, type CalculatorSupport, type SupportShown } from '../../../../src/islands/calculator/supports.ts';

const aSupport = (own: Partial<SupportShown> = {}): SupportShown => ({ id: 'example', article: 17, title: { zh: '示例支持' }, audience: ['buyer'], unknown: [], ...own });
const aTable = (own: Partial<Applicability> = {}): Applicability => ({ support: 'example', decisions: [], otherwise: { zh: '没有记录。' }, prove: [], ...own });

const loan: CalculatorSupport = {
  support: aSupport({ id: 'loan', basis: 'loan-interest', rate: { percent: 50, upTo: false }, cap: { yuan: 5_000_000 }, years: 3 }),
  applicability: aTable({
    support: 'loan',
    decisions: [
      { when: [{ fact: 'catalogue', is: ['not-yet', 'ended'] }], outcome: 'does-not-apply', because: { zh: '不在目录内。' } },
      { when: [{ fact: 'catalogue', is: ['listed'] }, { fact: 'first-marketed', is: ['yes'] }], outcome: 'applies', because: { zh: '在目录内，首次投放。' } },
    ],
  }),
};
const hospital: CalculatorSupport = {
  support: aSupport({ id: 'hospital', audience: ['institution', 'maker'] }),
  applicability: aTable({ support: 'hospital', decisions: [{ when: [{ fact: 'sector', is: ['software'] }], outcome: 'does-not-apply', because: { zh: '不是器械。' } }] }),
};
const firsts: CalculatorSupport = {
  support: aSupport({ id: 'firsts', audience: ['maker'], basis: 'contract', rate: { percent: 30, upTo: true }, cap: { yuan: 20_000_000 } }),
  applicability: aTable({ support: 'firsts', decisions: [{ when: [{ fact: 'first-set', is: ['yes'] }], outcome: 'applies', because: { zh: '首台套。' } }] }),
};
const retrofit: CalculatorSupport = {
  support: aSupport({ id: 'retrofit', audience: ['project-owner'], basis: 'leased-equipment', rate: { percent: 5, upTo: true }, investmentOverYuan: 20_000_000 }),
  applicability: aTable({ support: 'retrofit' }),
};
const all = [loan, hospital, firsts, retrofit];

const answering = (own: Partial<Answers>): Answers => ({ ...noAnswers, ...own });
const outcomes = (own: Partial<Answers>, ofProduct = {}): Record<string, string> => {
  const answers = answering(own);
  const { figures } = readFigures(answers, questionsOf(all, answers, ofProduct).figures);
  return Object.fromEntries(resultsOf(all, { role: answers.role, known: knownFacts(answers, ofProduct), figures, day: '2026-11-22' }).map(({ support, outcome }) => [support.id, outcome]));
};

test.each([
  ['buyer', ['loan', 'hospital']],
  ['maker', ['hospital', 'firsts']],
  ['lessee', []],
  ['project-owner', ['retrofit']],
] as const)('a %s sees %j', (role, ids) => {
  expect(supportsOf(all, role).map(({ support }) => support.id)).toEqual(ids);
});

test('supports of other roles that are counted by the same figure are found', () => {
  const lease: CalculatorSupport = { support: aSupport({ id: 'lease', audience: ['lessee'], basis: 'leased-equipment' }) };
  const found = (role: Answers['role'], figures = {}) => supportsElsewhere([...all, lease], role, figures).map((one) => [one.role, ...one.supports.map(({ support }) => support.id)]);
  expect(found('lessee')).toEqual([['project-owner', 'retrofit']]);
  expect(found('buyer')).toEqual([]);
  expect(found('buyer', { loan: 1n })).toEqual([]);
  expect(found('project-owner', { equipment: 1n })).toEqual([['lessee', 'lease']]);
});

describe('what is asked', () => {
  test('is what decides and computes the supports of the role', () => {
    expect(questionsOf(all, answering({ role: 'buyer' }), undefined)).toEqual({ product: true, choices: ['kind', 'listed', 'marketed'], figures: ['contract', 'loan', 'rate', 'years'] });
    expect(questionsOf(all, answering({ role: 'maker' }), undefined)).toEqual({ product: true, choices: ['kind', 'first'], figures: ['contract'] });
    expect(questionsOf(all, answering({ role: 'project-owner' }), undefined)).toEqual({ product: false, choices: [], figures: ['investment', 'equipment'] });
  });

  test('leaves out what the record of the product tells', () => {
    expect(questionsOf(all, answering({ role: 'buyer' }), { sector: 'chips', catalogue: 'listed' }).choices).toEqual(['marketed']);
    expect(questionsOf(all, answering({ role: 'maker' }), { sector: 'chips', 'first-version': 'yes' }).choices).toEqual([]);
  });

  test('leaves out the figures of what is ruled out', () => {
    expect(questionsOf(all, answering({ role: 'buyer', listed: 'no' }), undefined).figures).toEqual([]);
  });
});

describe('a result', () => {
  test('is never that a support applies where something is not known', () => {
    expect(outcomes({ role: 'buyer' })).toEqual({ loan: 'check', hospital: 'check' });
    expect(outcomes({ role: 'buyer', listed: 'yes' })).toMatchObject({ loan: 'check' });
    expect(outcomes({ role: 'maker', first: 'none' })).toMatchObject({ firsts: 'check' });
  });

  test('follows from what is answered', () => {
    expect(outcomes({ role: 'buyer', listed: 'yes', marketed: 'yes' })).toMatchObject({ loan: 'applies' });
    expect(outcomes({ role: 'buyer', listed: 'no', marketed: 'yes' })).toMatchObject({ loan: 'does-not-apply' });
    expect(outcomes({ role: 'maker', first: 'first-set', kind: 'software' })).toEqual({ firsts: 'applies', hospital: 'does-not-apply' });
  });

  test('follows from the record of the product before any answer', () => {
    expect(outcomes({ role: 'buyer', listed: 'yes', marketed: 'yes' }, { catalogue: 'ended' })).toMatchObject({ loan: 'does-not-apply' });
    expect(outcomes({ role: 'buyer', kind: 'software' }, { sector: 'medical-devices' })).toMatchObject({ hospital: 'check' });
  });

  test('of equipment rules out what is ruled out in every sector of equipment, and nothing else', () => {
    const sectors = ['robots', 'intelligent-manufacturing', 'energy', 'aerospace', 'marine', 'instruments', 'safety-green'];
    const ruling = (is: string[]): CalculatorSupport => ({ support: aSupport(), applicability: aTable({ decisions: [{ when: [{ fact: 'sector', is }], outcome: 'does-not-apply', because: { zh: '不是软件。' } }] }) });
    const result = (is: string[]) => resultsOf([ruling(is)], { role: 'buyer', known: knownFacts(answering({ kind: 'equipment' }), undefined), figures: {}, day: '2026-11-22' });
    expect(result(sectors)).toMatchObject([{ outcome: 'does-not-apply', byAnswer: true }]);
    expect(result(sectors.slice(1))).toMatchObject([{ outcome: 'check', byAnswer: false }]);
  });

  test('of a project that is not over the threshold is that it does not apply, with nothing to prove', () => {
    const rows = aTable({ support: 'retrofit', prove: [{ zh: '投资超过 2,000 万元的项目' }] });
    const of = (investment: bigint) => resultsOf([{ ...retrofit, applicability: rows }], { role: 'project-owner', known: knownFacts(noAnswers, undefined), figures: { investment }, day: '2026-11-22' });
    expect(of(20_000_000_00n)).toMatchObject([{ outcome: 'does-not-apply', amount: { kind: 'not-over' } }]);
    expect(of(20_000_000_00n)[0]?.decided).toBeUndefined();
    expect(of(20_000_000_01n)).toMatchObject([{ outcome: 'check', decided: { prove: rows.prove } }]);
  });

  test('comes before those that apply less', () => {
    expect(Object.keys(outcomes({ role: 'buyer', listed: 'no' }))).toEqual(['hospital', 'loan']);
  });

  test('says whether it rests on an answer', () => {
    const byAnswer = (own: Partial<Answers>, ofProduct = {}) => resultsOf([loan], { role: 'buyer', known: knownFacts(answering(own), ofProduct), figures: {}, day: '2026-11-22' }).map((one) => one.byAnswer);
    expect(byAnswer({ listed: 'yes', marketed: 'yes' })).toEqual([true]);
    expect(byAnswer({ marketed: 'yes' }, { catalogue: 'listed' })).toEqual([true]);
    expect(byAnswer({ listed: 'yes' }, { catalogue: 'ended' })).toEqual([false]);
    expect(byAnswer({})).toEqual([false]);
  });

  test('without rows of the table is to be checked', () => {
    expect(resultsOf([{ support: aSupport() }], { role: 'buyer', known: knownFacts(noAnswers, undefined), figures: {}, day: '2026-11-22' })).toMatchObject([{ outcome: 'check', byAnswer: false }]);
  });
});

test.each([
  [{ kind: 'software', first: 'first-set' }, true],
  [{ kind: 'software', first: 'first-version' }, false],
  [{ kind: 'material', first: 'first-version' }, true],
  [{ kind: 'equipment', first: 'first-batch' }, true],
  [{ kind: 'equipment', first: 'first-set' }, false],
  [{ kind: 'equipment', first: 'none' }, false],
  [{ kind: 'device', first: 'first-version' }, false],
  [{ first: 'first-set' }, false],
] as const)('%j: whether the “first” is one of another kind is %s', (given, expected) => {
  expect(isOtherFirst(knownFacts(answering(given), undefined).facts)).toBe(expected);
});

describe('figures', () => {
  test('that are asked are read, each problem told with its field', () => {
    expect(readFigures(answering({ loan: '320万', rate: '0.036', years: 'x', contract: '80 million' }), ['loan', 'rate', 'years'])).toEqual({
      figures: { loan: 3_200_000_00n },
      problems: { rate: { problem: 'fraction', meant: '3.6' }, years: { problem: 'not-a-number' } },
    });
  });

  test('that are empty are no problem', () => {
    expect(readFigures(noAnswers, ['loan', 'rate', 'years'])).toEqual({ figures: {}, problems: {} });
  });
});
