// The formula, the cap and what stands behind a result, as sentences.
import { decimalText, oneYear, rateOf, type Rate, type Years } from '../../catalogue/money.ts';
import { sumOf, type Capped, type Computed, type SupportAmount } from '../../catalogue/support-amount.ts';
import type { Speaker } from './messages.ts';
import type { SupportResult, SupportShown } from './supports.ts';

type Words = Pick<Speaker, 't' | 'money'>;

export const rateText = (rate: Rate): string => `${decimalText(rate, 4)}%`;
export const yearsText = (years: Years): string => decimalText(years, 2);

/** How a support is computed, without a reader's figures; nothing where the policy gives no rate. */
export const generalFormula = ({ basis, rate, years }: SupportShown, { t }: Pick<Words, 't'>): string | undefined => {
  if (!basis || !rate) return undefined;
  const values = { what: t(`calcField-${sumOf[basis]}`), share: rateText(rateOf(rate.percent)) };
  if (basis !== 'loan-interest') return t('calcGeneralPlain', values);
  return years === undefined ? t('calcGeneralLoanNoLimit', values) : t('calcGeneralLoan', { ...values, years });
};

/** The formula with the reader's figures. */
export const formula = ({ basis, sum, share, before, isExact, loan }: Computed, { t, money }: Words): string => {
  const values = { what: t(`calcField-${sumOf[basis]}`), sum: money(sum), share: rateText(share), result: t(isExact ? 'calcExactly' : 'calcAbout', { amount: money(before) }) };
  return loan ? t('calcFormulaLoan', { ...values, rate: rateText(loan.rate), years: yearsText(loan.counted) }) : t('calcFormulaPlain', values);
};

/** An amount in money, also where nothing is left of it. */
export const amountText = (fen: bigint, { t, money }: Words): string => (fen === 0n ? t('calcBelowFen') : money(fen));

/** What one text and the other come to. */
const either = (a: bigint, b: bigint, { t, money }: Words): string => t('calcEither', { low: amountText(a < b ? a : b, { t, money }), high: amountText(a < b ? b : a, { t, money }) });

/** The cap and what it is counted for; both, where two texts state different ones. */
export const capText = ({ cap, years, discrepancy }: SupportShown, { t, money }: Words): string => {
  if (!cap) return t('calcCapNone');
  if (discrepancy) return either(BigInt(cap.yuan) * 100n, BigInt(discrepancy.capYuan) * 100n, { t, money });
  const values = { cap: money(BigInt(cap.yuan) * 100n) };
  if (cap.inPrinciple) return t('calcCapInPrinciple', values);
  if (cap.per === 'product') return t('calcCapProduct', values);
  if (cap.per === 'cumulative') return t('calcCapCumulative', values);
  return t(years === undefined ? 'calcCapPlain' : 'calcCapYearsUnstated', values);
};

/** Whether the two texts come to different amounts. */
const isTwofold = ({ fen, otherwise }: Pick<Computed, 'fen' | 'otherwise'>): boolean => otherwise !== undefined && otherwise.fen !== fen;

/** The cap, and which of the two bound. */
export const boundText = (support: SupportShown, amount: Capped & Pick<Computed, 'otherwise'>, words: Words): string => {
  if (amount.cap === undefined) return words.t('calcCapNone');
  return words.t(isTwofold(amount) ? 'calcBound-two' : `calcBound-${amount.boundBy}`, { cap: capText(support, words) });
};

export const yearsSentence = ({ counted, told, isLonger }: NonNullable<Computed['loan']>, { t }: Words): string =>
  isLonger ? t('calcYearsSome', { told: yearsText(told), counted: yearsText(counted) }) : t('calcYearsAll', { counted: yearsText(counted) });

/** What the amount takes for granted. */
export const premises = ({ rate, cap }: SupportShown, { loan, share, threshold }: Computed, { t, money }: Words): string[] => [
  ...(threshold && !threshold.isKnown ? [t('calcThresholdUnknown', { over: money(threshold.over) })] : []),
  ...(rate?.upTo ? [t('calcUpTo', { share: rateText(share) })] : []),
  ...(loan ? [t(loan.isExact ? 'calcLoanAssumes' : 'calcLoanAssumesAbout', { interest: money(loan.interest) })] : []),
  ...(cap?.inPrinciple ? [t('calcInPrinciple')] : []),
  t('calcRounded'),
];

/** Why there is no amount. */
const noAmountText = (amount: Exclude<SupportAmount, Computed>, { t, money }: Words): string => {
  if (amount.kind === 'no-figure') return t('calcMissing', { fields: amount.missing.map((name) => t(`calcField-${name}`)).join(t('calcFieldList')) });
  if (amount.kind === 'not-over') return t('calcNotOver', { over: money(amount.over) });
  return t(amount.kind === 'no-rate' ? 'calcNoRate' : amount.kind === 'no-money' ? 'calcNoMoney' : 'calcNoAmount');
};

/** The line that a reader looks for. */
export const headline = ({ outcome, amount }: Pick<SupportResult, 'outcome' | 'amount'>, words: Words): { text: string; isAmount: boolean } => {
  const hasRate = !['no-money', 'no-amount', 'no-rate', 'not-over'].includes(amount.kind);
  if (outcome === 'does-not-apply' && hasRate) return { text: words.t('calcRuledOut'), isAmount: false };
  if (amount.kind !== 'computed') return { text: noAmountText(amount, words), isAmount: false };
  const text = amount.otherwise && isTwofold(amount) ? either(amount.fen, amount.otherwise.fen, words) : amountText(amount.fen, words);
  return { text: words.t(outcome === 'applies' ? 'calcMost-applies' : 'calcMost-check', { amount: text }), isAmount: true };
};

/** Years that do not count, told at the field. */
export const yearsBeyond = (told: Years | undefined, most: number | undefined): { counted: string; rest: string } | undefined => {
  if (told === undefined || most === undefined) return undefined;
  const counted = BigInt(most) * oneYear;
  return told > counted ? { counted: yearsText(counted), rest: yearsText(told - counted) } : undefined;
};

/** The condition that decided; as the reader's, where it rests on an answer. */
export const becauseText = ({ outcome, byAnswer, decided }: Pick<SupportResult, 'outcome' | 'byAnswer' | 'decided'>, { t, say }: Pick<Speaker, 't' | 'say'>): { text: string; lang?: string } | undefined => {
  if (!decided) return undefined;
  const said = say(decided.because);
  if (!byAnswer) return said;
  // A row that rules out by sector speaks of where this site places a product; here the reader did.
  const isKind = outcome === 'does-not-apply' && (decided.facts.sector !== undefined || decided.facts.kind !== undefined);
  return isKind ? { text: t('calcOtherKind') } : { ...said, text: t('calcByAnswer', { because: said.text }) };
};
