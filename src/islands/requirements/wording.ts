import type { AnyText } from '../../catalogue/schema.ts';
import type { Row } from './rows.ts';
import type { RequirementSpeaker } from './messages.ts';

/** A figure as the language writes it, with all its digits. */
const figureText = (locale: string, figure: number): string => figure.toLocaleString(locale === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 12 });

const withUnit = (figure: string, unit: string): string => (unit === '' ? figure : `${figure}${/^[%°‰]/.test(unit) && !/^°[CF]/.test(unit) ? '' : ' '}${unit}`);

export const textOf = (speaker: Pick<RequirementSpeaker, 'say'>, text: AnyText | undefined): string => (text === undefined ? '' : speaker.say(text).text);

/** What a line is called in the draft. */
export const lineName = ({ line }: Row, { t, say }: RequirementSpeaker): string => {
  if (line.kind === 'standard') return t('reqStandard');
  if (line.kind === 'certificate') return t('reqCertificate');
  return say(line.name).text;
};

/** What a line demands, in words. '' for a figure without bounds. */
export const lineText = ({ line, bounds: { min, max }, fields }: Row, speaker: RequirementSpeaker): string => {
  const { t, locale } = speaker;
  if (line.kind === 'word') return textOf(speaker, line.value);
  if (line.kind === 'standard') return t('reqMeetsStandard', { standard: line.title ? t('reqStandardTitled', { number: line.number, title: textOf(speaker, line.title) }) : line.number });
  if (line.kind === 'certificate') return t(`reqCertificate-${line.certificate}`);
  const unit = fields.unit.trim();
  const told = (figure: number): string => withUnit(figureText(locale, figure), unit);
  if (min === undefined) return max === undefined ? '' : t(line.isSpan ? 'reqReachesUp' : 'reqAtMost', { max: told(max) });
  if (max === undefined) return t(line.isSpan ? 'reqReachesDown' : 'reqAtLeast', { min: told(min) });
  if (min === max) return t('reqExactly', { figure: told(min) });
  return t(line.isSpan ? 'reqCovers' : 'reqBetween', { min: figureText(locale, min), max: told(max) });
};

/** Under which condition the figure is demanded. */
export const lineCondition = ({ line }: Row, speaker: RequirementSpeaker): string => (line.kind === 'figure' ? textOf(speaker, line.condition) : '');
