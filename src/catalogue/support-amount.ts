// What a support comes to for a reader's figures: the rate of the policy, its cap and its years, exactly, in fen. It is the
// ceiling that the text allows, never a promise. Rounded down to the fen, once, at the end.
import { oneYear, rateOf, wholeRate, type Rate, type Years } from './money.ts';
import type { Support, SupportBasis } from './policy-schema.ts';

/** What of a support its amount depends on. */
export type SupportTerms = Pick<Support, 'advantage' | 'basis' | 'rate' | 'cap' | 'years' | 'investmentOverYuan'> & { discrepancy?: { capYuan: number } | undefined };

/** What a reader can tell in money. */
export type SumName = 'contract' | 'equipment' | 'loan' | 'certification' | 'investment' | 'added' | 'specified' | 'sales';

/** A reader's figures, sums in fen. What was not told, or could not be read, is left out. */
export interface Figures extends Partial<Record<SumName, bigint>> {
  rate?: Rate;
  years?: Years;
}
export type FigureName = keyof Figures;

/** The sum that a rate is taken of. */
export const sumOf: Record<SupportBasis, SumName> = {
  'loan-interest': 'loan',
  'leased-equipment': 'equipment',
  contract: 'contract',
  'certification-contract': 'certification',
  'project-investment': 'investment',
  'added-investment': 'added',
  'specified-amount': 'specified',
  'software-sales': 'sales',
};

/** The figures that a support is computed from, without its threshold. */
export const figuresFor = ({ basis, rate }: SupportTerms): FigureName[] =>
  !basis || !rate ? [] : basis === 'loan-interest' ? ['loan', 'rate', 'years'] : [sumOf[basis]];

/** An amount held against a cap. `boundBy` is the rate where the amount reaches the cap and no more. */
export interface Capped {
  fen: bigint;
  /** Most that is paid. */
  cap?: bigint;
  boundBy: 'rate' | 'cap';
}

/** The support in figures, with all that is needed to write it out. */
export interface Computed extends Capped {
  kind: 'computed';
  basis: SupportBasis;
  /** What the rate is taken of. */
  sum: bigint;
  /** Share that is supported. */
  share: Rate;
  /** Before the cap, rounded down to the fen. */
  before: bigint;
  /** Whether nothing was rounded away. */
  isExact: boolean;
  /** For interest on a loan: its rate and time, the interest of the years that count, and whether the loan runs longer. */
  loan?: { rate: Rate; counted: Years; told: Years; isLonger: boolean; interest: bigint; isExact: boolean };
  /** Under the cap that another report states. */
  otherwise?: Capped;
  /** Whether the project's investment is over the threshold, where there is one. */
  threshold?: { over: bigint; isKnown: boolean };
}

/**
 * `no-money`: an advantage of another kind. `no-amount`: money that the policy puts no figure on. `no-rate`: it names what a rate
 * is taken of, but no rate. `no-figure`: the reader has not told what it is taken of. `not-over`: the project's investment
 * is not over the threshold.
 */
export type NotComputed = { kind: 'no-money' } | { kind: 'no-amount' } | { kind: 'no-rate' } | { kind: 'no-figure'; missing: FigureName[] } | { kind: 'not-over'; over: bigint };
export type SupportAmount = Computed | NotComputed;

const fenOf = (yuan: number): bigint => BigInt(yuan) * 100n;

const capped = (before: bigint, cap: bigint | undefined): Capped =>
  cap !== undefined && before > cap ? { fen: cap, cap, boundBy: 'cap' } : { fen: before, ...(cap !== undefined && { cap }), boundBy: 'rate' };

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** Simple interest on a principal that stays whole, for the years that count. */
const loanOf = ({ years }: SupportTerms, sum: bigint, rate: Rate, told: Years): { loan: NonNullable<Computed['loan']>; numerator: bigint; denominator: bigint } => {
  const counted = years === undefined ? told : least(told, BigInt(years) * oneYear);
  const numerator = sum * rate * counted;
  const denominator = wholeRate * oneYear;
  return { loan: { rate, counted, told, isLonger: counted < told, interest: numerator / denominator, isExact: numerator % denominator === 0n }, numerator, denominator };
};

/** @throws if the support's rate has more decimals than are computed with */
export const supportAmount = (support: SupportTerms, figures: Figures): SupportAmount => {
  const { advantage, basis, rate, cap, investmentOverYuan, discrepancy } = support;
  if (!rate || !basis) return basis || rate || cap ? { kind: 'no-rate' } : { kind: advantage ? 'no-money' : 'no-amount' };
  const over = investmentOverYuan === undefined ? undefined : fenOf(investmentOverYuan);
  if (over !== undefined && figures.investment !== undefined && figures.investment <= over) return { kind: 'not-over', over };
  const missing = figuresFor(support).filter((name) => figures[name] === undefined);
  const sum = figures[sumOf[basis]];
  if (missing.length > 0 || sum === undefined) return { kind: 'no-figure', missing };
  const share = rateOf(rate.percent);
  const interest = basis === 'loan-interest' && figures.rate !== undefined && figures.years !== undefined ? loanOf(support, sum, figures.rate, figures.years) : undefined;
  const [numerator, denominator] = [(interest?.numerator ?? sum) * share, (interest?.denominator ?? 1n) * wholeRate];
  const before = numerator / denominator;
  return {
    kind: 'computed',
    basis,
    sum,
    share,
    before,
    isExact: numerator % denominator === 0n,
    ...capped(before, cap && fenOf(cap.yuan)),
    ...(interest && { loan: interest.loan }),
    ...(discrepancy && { otherwise: capped(before, fenOf(discrepancy.capYuan)) }),
    ...(over !== undefined && { threshold: { over, isKnown: figures.investment !== undefined } }),
  };
};
