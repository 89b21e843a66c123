import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionDirectory } from '../../../scripts/lib/files.ts';
import { largestFen, rateOf, wholeRate } from '../../../src/catalogue/money.ts';
import { supportsFileSchema, type Support } from '../../../src/catalogue/policy-schema.ts';
import { figuresFor, sumOf, supportAmount, type Computed, type Figures } from '../../../src/catalogue/support-amount.ts';

const aSupport = (own: Partial<Support> = {}): Support => ({
  id: 'example',
  article: 17,
  title: { zh: '示例支持' },
  summary: { zh: '一项示例支持。' },
  audience: ['buyer'],
  conditions: [],
  unknown: [],
  ...own,
});

const loanInterest = aSupport({ basis: 'loan-interest', rate: { percent: 50, upTo: false }, cap: { yuan: 5_000_000 }, years: 3 });
const leasing = aSupport({ basis: 'leased-equipment', rate: { percent: 30, upTo: true }, cap: { yuan: 5_000_000 } });
const contract = aSupport({ basis: 'contract', rate: { percent: 30, upTo: true }, cap: { yuan: 20_000_000 } });

const million = 1_000_000_00n;

/** @throws where there is no amount */
const computed = (support: Support, figures: Figures): Computed => {
  const amount = supportAmount(support, figures);
  if (amount.kind !== 'computed') throw new Error(`There is no amount, but ${amount.kind}.`);
  return amount;
};

describe('by hand', () => {
  test('a maker whose first set is sold for 80 million: 30 % are 24 million, the cap of 20 million binds', () => {
    expect(computed(contract, { contract: 80n * million })).toMatchObject({ before: 24n * million, cap: 20n * million, boundBy: 'cap', fen: 20n * million });
  });

  test('a device of 3.2 million, all on a loan at 3.6 % for three years: half of 345,600 of interest', () => {
    expect(computed(loanInterest, { loan: 3_200_000_00n, rate: 36_000n, years: 300n })).toMatchObject({
      before: 172_800_00n,
      boundBy: 'rate',
      fen: 172_800_00n,
      loan: { counted: 300n, isLonger: false, interest: 345_600_00n },
    });
  });

  test('leasing equipment for 3.2 million: 960,000', () => {
    expect(computed(leasing, { equipment: 3_200_000_00n })).toMatchObject({ before: 960_000_00n, boundBy: 'rate', fen: 960_000_00n });
  });

  test('leasing equipment for 20 million: 6 million, held to 5 million', () => {
    expect(computed(leasing, { equipment: 20n * million })).toMatchObject({ before: 6n * million, boundBy: 'cap', fen: 5n * million });
  });

  test('an amount that reaches the cap and no more is not bound by it', () => {
    expect(computed(leasing, { equipment: 16_666_666_67n })).toMatchObject({ before: 5n * million, boundBy: 'rate', fen: 5n * million });
  });

  test.each([
    [1n, 0n],
    [3n, 0n],
    [4n, 1n],
    [333n, 99n],
  ])('%s fen of a contract come to %s: rounded down', (sum, fen) => {
    expect(computed(contract, { contract: sum }).fen).toBe(fen);
  });

  test('interest is rounded once, at the end', () => {
    // 1.01 yuan at 1 % for a year are 1.01 fen of interest, whose half is no whole fen; for three years 1.515.
    expect(computed(loanInterest, { loan: 1_01n, rate: 10_000n, years: 100n })).toMatchObject({ fen: 0n, loan: { interest: 1n } });
    expect(computed(loanInterest, { loan: 1_01n, rate: 10_000n, years: 300n })).toMatchObject({ fen: 1n, loan: { interest: 3n } });
  });
});

describe('years', () => {
  const years = (told: bigint): Computed => computed(loanInterest, { loan: million, rate: 40_000n, years: told });

  test('beyond those of the policy do not count, and it is said', () => {
    expect(years(500n)).toMatchObject({ fen: years(300n).fen, loan: { counted: 300n, told: 500n, isLonger: true } });
    expect(years(301n)).toMatchObject({ fen: 60_000_00n, loan: { counted: 300n, isLonger: true } });
  });

  test('below count as they are, also in part', () => {
    expect(years(100n)).toMatchObject({ fen: 20_000_00n, loan: { counted: 100n, isLonger: false } });
    expect(years(250n)).toMatchObject({ fen: 50_000_00n, loan: { counted: 250n, isLonger: false } });
  });

  test('all count where the policy names no limit', () => {
    const { years: _, ...unlimited } = loanInterest;
    expect(computed(unlimited, { loan: million, rate: 40_000n, years: 500n })).toMatchObject({ fen: 100_000_00n, loan: { counted: 500n } });
  });
});

describe('without an amount', () => {
  test.each([
    ['an advantage', aSupport({ advantage: true }), {}, { kind: 'no-money' }],
    ['money without a figure', aSupport(), {}, { kind: 'no-amount' }],
    ['a subsidy without a figure', aSupport({ basis: 'software-sales' }), { sales: million }, { kind: 'no-rate' }],
    ['a contract that was not told', contract, {}, { kind: 'no-figure', missing: ['contract'] }],
    ['figures of something else', contract, { equipment: million }, { kind: 'no-figure', missing: ['contract'] }],
    ['a loan without its rate and time', loanInterest, { loan: million }, { kind: 'no-figure', missing: ['rate', 'years'] }],
  ] as const)('%s', (_, support, figures, expected) => {
    expect(supportAmount(support, figures)).toEqual(expected);
  });
});

describe('a threshold', () => {
  const over = { ...leasing, investmentOverYuan: 20_000_000 };

  test('must be exceeded, not reached', () => {
    expect(supportAmount(over, { equipment: million, investment: 20n * million })).toEqual({ kind: 'not-over', over: 20n * million });
    expect(computed(over, { equipment: million, investment: 20n * million + 1n })).toMatchObject({ fen: 300_000_00n, threshold: { over: 20n * million, isKnown: true } });
  });

  test('that nobody can hold against an investment is told with the amount', () => {
    expect(computed(over, { equipment: million })).toMatchObject({ fen: 300_000_00n, threshold: { isKnown: false } });
  });

  test('decides before a figure is missed', () => {
    expect(supportAmount(over, { investment: million })).toEqual({ kind: 'not-over', over: 20n * million });
  });
});

describe('where two texts state different caps', () => {
  const disputed = aSupport({ basis: 'leased-equipment', rate: { percent: 5, upTo: true }, cap: { yuan: 200_000_000 }, discrepancy: { capYuan: 20_000_000, text: { zh: '不一致。' }, sources: [] } });

  test('both results stand side by side', () => {
    expect(computed(disputed, { equipment: 1_000n * million })).toMatchObject({ fen: 50n * million, boundBy: 'rate', otherwise: { fen: 20n * million, cap: 20n * million, boundBy: 'cap' } });
  });

  test('they agree below the lower cap', () => {
    expect(computed(disputed, { equipment: 10n * million })).toMatchObject({ fen: 500_000_00n, otherwise: { fen: 500_000_00n, boundBy: 'rate' } });
  });
});

/** Two sums next to each other that lie at an amount: the least that comes to it, and the one before. */
const leastFor = (amount: bigint, numerator: bigint, denominator: bigint): bigint => (amount * denominator + numerator - 1n) / numerator;

describe('the supports of this edition', () => {
  const file = join(editionDirectory(), 'supports.json');
  const supports = existsSync(file) ? supportsFileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).supports : [];
  const withCap = supports.flatMap((support) => [
    ...(support.cap && support.rate ? [[`${support.id} at ${support.cap.yuan}`, support] as const] : []),
    ...(support.discrepancy && support.rate ? [[`${support.id} at ${support.discrepancy.capYuan}`, { ...support, cap: { yuan: support.discrepancy.capYuan } }] as const] : []),
  ]);

  test('are there, with caps', () => {
    expect(withCap.length).toBeGreaterThan(0);
  });

  test.each(withCap)('%s: one fen under, at and over the cap', (_, support) => {
    const { basis, rate, cap } = support;
    if (!basis || !rate || !cap) throw new Error('It has a cap, so it has a rate.');
    const yearly = 35_000n;
    const years = BigInt(support.years ?? 1) * 100n;
    // What one fen of the sum brings, as a fraction.
    const [numerator, denominator] = basis === 'loan-interest' ? [yearly * years * rateOf(rate.percent), wholeRate * 100n * wholeRate] : [rateOf(rate.percent), wholeRate];
    const capFen = BigInt(cap.yuan) * 100n;
    const figures = (sum: bigint): Figures => ({ rate: yearly, years, ...(support.investmentOverYuan !== undefined && { investment: largestFen }), [sumOf[basis]]: sum });
    const at = leastFor(capFen, numerator, denominator);
    expect(computed(support, figures(at))).toMatchObject({ before: capFen, fen: capFen, boundBy: 'rate' });
    expect(computed(support, figures(at - 1n))).toMatchObject({ before: capFen - 1n, fen: capFen - 1n, boundBy: 'rate' });
    const over = leastFor(capFen + 1n, numerator, denominator);
    expect(computed(support, figures(over))).toMatchObject({ before: capFen + 1n, fen: capFen, boundBy: 'cap' });
    expect(computed(support, figures(largestFen)).fen).toBe(capFen);
  });
});

describe('whatever the figures', () => {
  const sum = fc.bigInt({ min: 1n, max: largestFen });
  const figures: fc.Arbitrary<Figures> = fc.record({ loan: sum, contract: sum, equipment: sum, rate: fc.bigInt({ min: 1n, max: 360_000n }), years: fc.bigInt({ min: 1n, max: 5_000n }) });
  const support = fc.record({ basis: fc.constantFrom('loan-interest', 'contract', 'leased-equipment'), percent: fc.integer({ min: 1, max: 100 }), yuan: fc.integer({ min: 1, max: 1_000_000_000 }), years: fc.integer({ min: 1, max: 5 }) })
    .map(({ basis, percent, yuan, years }) => aSupport({ basis, rate: { percent, upTo: true }, cap: { yuan }, years }));

  test('no more than the cap and no more than the rate gives is computed', () => {
    fc.assert(fc.property(support, figures, (given, told) => {
      const { fen, before, cap, boundBy } = computed(given, told);
      expect(fen <= before && cap !== undefined && fen <= cap && fen >= 0n).toBe(true);
      expect(fen).toBe(boundBy === 'cap' ? cap : before);
    }));
  });

  test('a larger sum never brings less', () => {
    fc.assert(fc.property(support, figures, sum, (given, told, more) => {
      const name = sumOf[given.basis ?? 'contract'];
      expect(computed(given, { ...told, [name]: (told[name] ?? 0n) + more }).fen >= computed(given, told).fen).toBe(true);
    }));
  });

  test('what a support is computed from is enough', () => {
    fc.assert(fc.property(support, figures, (given, told) => {
      const only: Figures = Object.fromEntries(figuresFor(given).map((name) => [name, told[name]]));
      expect(supportAmount(given, only)).toEqual(supportAmount(given, told));
    }));
  });
});
