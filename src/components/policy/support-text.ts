// What a support gives, in words.
import type { Support } from '../../catalogue/policy-schema.ts';
import { yuanText } from '../../i18n/amount.ts';
import type { Translate } from '../../i18n/index.ts';
import type { Locale } from '../../site-paths.ts';

/** Whether the document states a rate or a cap. */
export const hasAmount = ({ rate, cap }: Support): boolean => rate !== undefined || cap !== undefined;

/** The share and what it is taken of; says so where the document states none. */
export const rateText = (t: Translate, support: Support): string => {
  const { advantage, basis, rate } = support;
  if (advantage) return t('noMoney');
  if (basis === undefined) return t('noAmount');
  if (!rate) return t('rateUnknown', { basis: t(`basis-${basis}`) });
  return t(rate.upTo ? 'rateUpTo' : 'rateOf', { basis: t(`basis-${basis}`), rate: `${rate.percent}%` });
};

/** For how long and from which size on, below the rate. */
export const rateTerms = (t: Translate, locale: Locale, { years, investmentOverYuan }: Support): string[] => [
  ...(years === undefined ? [] : [t('yearsInRow', { count: years })]),
  ...(investmentOverYuan === undefined ? [] : [t('investmentOver', { amount: yuanText(locale, investmentOverYuan) })]),
];

/** What is said of the cap beside its amount. */
export const capTerms = (t: Translate, { cap }: Support): string[] => [
  ...(cap?.per === undefined ? [] : [t(cap.per === 'product' ? 'capPerProduct' : 'capCumulative')]),
  ...(cap?.inPrinciple ? [t('capInPrinciple')] : []),
];
