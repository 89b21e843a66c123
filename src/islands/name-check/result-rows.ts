// The results as rows of a table to keep: one per name that a line means.
import type { CheckedLine } from '../../names/check-line.ts';
import { differenceSentences } from './difference-words.ts';
import type { Speaker } from './messages.ts';
import { lineSentences, matchSentences, partSentences, standingSentence } from './part-words.ts';

/** @param day `YYYY-MM-DD`, by which the statuses are told */
export const resultRows = (lines: readonly CheckedLine[], day: string, speaker: Speaker): (string | number)[][] => {
  const { t } = speaker;
  const heading = [t('nameCheckColumnLine'), t('nameCheckColumnText'), t('nameCheckColumnOutcome'), t('nameCheckColumnSubject'), t('nameCheckColumnWritten'), t('nameCheckColumnRight'), t('nameCheckColumnId'), t('nameCheckColumnStatus', { date: day }), t('nameCheckColumnTold')];
  const rows = lines.flatMap((line) => {
    const hasProduct = line.parts.some(({ subject }) => subject === 'product');
    const before = [line.number, line.text.trim(), t(`nameCheckOutcome-${line.outcome}`)];
    return line.parts.flatMap((part) => {
      const own = [...before, t(`nameCheckSubject-${part.subject}`), part.text];
      const told = [...lineSentences(line, speaker), ...partSentences(part, hasProduct, speaker)];
      if (part.matches.length === 0) return [[...own, '', '', '', told.join(' ')]];
      return part.matches.map((match) => [
        ...own, match.right ?? '', match.product?.id ?? match.maker?.id ?? '', match.standing ? standingSentence(match.standing, speaker) : '',
        [...told, ...matchSentences(part, match, speaker), ...differenceSentences(match.difference ?? [], speaker)].join(' '),
      ]);
    });
  });
  return [heading, ...rows];
};
