// By when and in what sense a figure is meant, in words.
import type { Target } from '../../catalogue/policy-schema.ts';
import type { Translate } from '../../i18n/index.ts';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Year, period, comparison and whether it is only striven for. A target without a year says that the document names none. */
export const targetTerms = (t: Translate, { kind, year, period, baselineYear, strives }: Target): string => {
  const noYear = kind === 'target' && period !== 'per-year' ? [t('targetNoYear')] : [];
  const terms = [
    ...(year === undefined ? noYear : [t('targetBy', { year: String(year) })]),
    ...(period === undefined ? [] : [t(`period-${period}`)]),
    ...(baselineYear === undefined ? [] : [t('targetBaseline', { year: String(baselineYear) })]),
    ...(strives ? [t('targetStrives')] : []),
  ];
  return capitalised(terms.join(t('comma')));
};
