// The results as rows of a table to keep: one per name that a line means.
import type { CheckedLine } from '../../names/check-line.ts';
import { differenceSentences } from './difference-words.ts';
import type { Speaker } from './messages.ts';
import { lineSentences, matchSentences, partSentences, standingSentence } from './part-words.ts';

/** The data that the names were compared with: its version with its kind, and the day up to which it reaches, `YYYY-MM-DD`. */
export interface CheckedEdition {
  version: string;
  dataDate: string;
}

interface RowContext {
  /** `YYYY-MM-DD`, by which the statuses are told. */
  day: string;
  edition: CheckedEdition;
  speaker: Speaker;
}

export const resultRows = (lines: readonly CheckedLine[], { day, edition, speaker }: RowContext): (string | number)[][] => {
  const { t } = speaker;
  const heading = [t('nameCheckColumnLine'), t('nameCheckColumnText'), t('nameCheckColumnOutcome'), t('nameCheckColumnSubject'), t('nameCheckColumnWritten'), t('nameCheckColumnRight'), t('nameCheckColumnId'), t('nameCheckColumnStatus', { date: day }), t('nameCheckColumnTold'), t('nameCheckColumnVersion'), t('nameCheckColumnDataDate')];
  // In each row, as in the other tables to keep: the first row stays the header, and rows that are copied elsewhere still say it.
  const data = [edition.version, edition.dataDate];
  const rows = lines.flatMap((line) => {
    const hasProduct = line.parts.some(({ subject }) => subject === 'product');
    const before = [line.number, line.text.trim(), t(`nameCheckOutcome-${line.outcome}`)];
    return line.parts.flatMap((part) => {
      const own = [...before, t(`nameCheckSubject-${part.subject}`), part.text];
      const told = [...lineSentences(line, speaker), ...partSentences(part, hasProduct, speaker)];
      if (part.matches.length === 0) return [[...own, '', '', '', told.join(' '), ...data]];
      return part.matches.map((match) => [
        ...own, match.right ?? '', match.product?.id ?? match.maker?.id ?? '', match.standing ? standingSentence(match.standing, speaker) : '',
        [...told, ...matchSentences(part, match, speaker), ...differenceSentences(match.difference ?? [], speaker)].join(' '), ...data,
      ]);
    });
  });
  return [heading, ...rows];
};
