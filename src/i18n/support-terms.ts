// The terms of a support in a few words: rate, cap, years. Pages and islands share it.
import { yuanText } from './amount.ts';
import type { Language, Values } from './fill.ts';

/** The words that it needs. */
export const termKeys = ['appliesRate', 'appliesRateUpTo', 'appliesCap', 'appliesCap-product', 'appliesCap-cumulative', 'appliesCapInPrinciple', 'appliesYears', 'appliesDisputed', 'appliesNoAmount', 'noMoney', 'comma'] as const;
type TermKey = (typeof termKeys)[number];

/** What of a support is told. */
export interface Terms {
  advantage?: true | undefined;
  rate?: { percent: number; upTo: boolean } | undefined;
  cap?: { yuan: number; per?: 'product' | 'cumulative' | undefined; inPrinciple?: boolean | undefined } | undefined;
  years?: number | undefined;
  /** Another report of the same clause states another cap. */
  discrepancy?: object | undefined;
}

const capKey = ({ per, inPrinciple }: NonNullable<Terms['cap']>): TermKey => (inPrinciple ? 'appliesCapInPrinciple' : per ? `appliesCap-${per}` : 'appliesCap');

/** `50% 以内，最高 2,000 万元，连续 3 年`, or why there is nothing to say. */
export const termsText = ({ advantage, rate, cap, years, discrepancy }: Terms, language: Language, t: (key: TermKey, values?: Values) => string): string => {
  const parts = [
    rate && t(rate.upTo ? 'appliesRateUpTo' : 'appliesRate', { percent: rate.percent }),
    cap && t(capKey(cap), { amount: yuanText(language, cap.yuan) }),
    years !== undefined && t('appliesYears', { count: years }),
    discrepancy && t('appliesDisputed'),
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join(t('comma')) : t(advantage ? 'noMoney' : 'appliesNoAmount');
};
