// What is said of a part of a line, besides the characters that differ.
import type { ListedName } from '../../catalogue/listed-name.ts';
import { longDate } from '../../i18n/long-date.ts';
import type { CheckedLine, CheckedPart, Match } from '../../names/check-line.ts';
import { shortened } from '../shortened.ts';
import { differing } from './difference-words.ts';
import type { Speaker } from './messages.ts';

export const standingSentence = ({ status, listing }: ListedName, { t, locale }: Speaker): string => {
  const date = (day: string | undefined): string => (day === undefined ? '' : longDate(locale, day));
  const { listedOn, validUntil, withdrawnOn } = listing ?? {};
  if (status === 'listed') return validUntil === undefined ? t('nameCheckStanding-listed') : t('nameCheckStanding-listed-until', { date: date(validUntil) });
  if (status === 'expiring' || status === 'expired') return t(`nameCheckStanding-${status}`, { date: date(validUntil) });
  if (status === 'withdrawn') return t('nameCheckStanding-withdrawn', { date: date(withdrawnOn) });
  if (status === 'not-yet') return t('nameCheckStanding-not-yet', { date: date(listedOn) });
  return t('nameCheckStanding-public-record');
};

/** What the right name is called: only what the listing of the day carries is called listed. */
export const rightLabel = ({ role, standing }: Match, { t }: Speaker): string => {
  if (role === 'model') return t('nameCheckRecordedModel');
  if (standing?.origin === 'listed') return t('nameCheckListedName');
  return standing?.origin === 'printed' ? t('nameCheckPrintedName') : t('nameCheckRecordedName');
};

export const matchSentences = (part: CheckedPart, match: Match, speaker: Speaker): string[] => {
  const { t } = speaker;
  const { role, known, difference, right } = match;
  const { text } = part;
  if (right === undefined) return [t(part.subject === 'maker' ? 'nameCheckOursMaker' : 'nameCheckOursProduct')];
  if (!difference) {
    if (known !== text) return [t('nameCheckOther-near', { text, known })];
    return role === 'alias' || role === 'short' || role === 'english' || role === 'other-list' ? [t(`nameCheckOther-${role}`, { text })] : [];
  }
  const count = differing(difference).length;
  if (count === 0) return [];
  const why = known !== text ? [] : role === 'recorded' ? [t('nameCheckRecorded', { text })] : role === 'earlier' ? [t('nameCheckEarlier', { text })] : [];
  return [...why, t('nameCheckDiffers', { count })];
};

/** @param hasProduct whether another part of the line names a product */
export const partSentences = (part: CheckedPart, hasProduct: boolean, { t }: Speaker): string[] => {
  const { verdict, subject, matches, text } = part;
  if (verdict === 'unknown') return [t('nameCheckNotFound', { text: shortened(text) })];
  if (verdict === 'ignored') return [t('nameCheckIgnored', { text: shortened(text) })];
  if (verdict !== 'identical') return matches.length > 1 ? [t('nameCheckSeveral', { count: matches.length })] : [];
  if (subject === 'product') return [matches.length > 1 ? t('nameCheckProductsSame', { count: matches.length }) : t('nameCheckProductSame')];
  if (subject === 'maker') return [t('nameCheckMakerSame'), ...(matches[0]?.maker?.nameOrigin === 'source' ? [t('nameCheckMakerSource')] : [])];
  return [t('nameCheckModelSame', { product: matches[0]?.product?.name.zh ?? '' }), ...(hasProduct ? [] : [t('nameCheckModelOnly')])];
};

/** What does not belong together in a line. */
export const lineSentences = ({ parts, makers, isOtherModel = false }: CheckedLine, { t }: Speaker): string[] => {
  const model = parts.find(({ subject }) => subject === 'model')?.text ?? '';
  const product = parts.find(({ subject }) => subject === 'product' || subject === 'model')?.text ?? '';
  return [
    ...(makers ?? []).map((maker) => t('nameCheckMismatch', { product, maker: maker.name.zh })),
    ...(isOtherModel ? [t('nameCheckMismatchModel', { model })] : []),
  ];
};

