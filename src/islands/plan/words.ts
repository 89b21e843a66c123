// The words of the annotated workbook.
import { annotationColumns, annotations, type AnnotationWords } from '../../plan/annotate.ts';
import { stages } from '../../plan/decisions.ts';
import { exactReasons, likelyReasons, noReasons } from '../../plan/match/outcome.ts';
import type { PlanSummary } from '../../plan/summary.ts';
import { nameOrigins } from '../../catalogue/listed-name.ts';
import { statuses } from '../../catalogue/status.ts';
import { shareFigures } from './figures.ts';
import type { Speaker } from './messages.ts';

const wordsOf = <Key extends string>(keys: readonly Key[], say: (key: Key) => string): Record<Key, string> =>
  Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<Key, string>; // of all keys

/** @param about sentences above the figures: what the file was, on which day */
export const annotationWords = (speaker: Speaker, { summary, day, about }: { summary: PlanSummary; day: string; about: readonly string[] }): AnnotationWords => {
  const { t } = speaker;
  const figures = shareFigures(summary, speaker);
  const empty = stages.map(() => '');
  return {
    sheet: t('planSheetName'),
    columns: wordsOf(annotationColumns, (column) => (column === 'status' ? t('planTo-status', { day }) : t(`planTo-${column}`))),
    annotations: wordsOf(annotations, (annotation) => t(`planAnnotation-${annotation}`)),
    reasons: wordsOf([...exactReasons, ...likelyReasons, ...noReasons], (reason) => t(`planReason-${reason}`)),
    statuses: wordsOf(statuses, (status) => t(`status-${status}`)),
    nameNotes: wordsOf(nameOrigins, (note) => t(`planName-${note}`)),
    summary: {
      sheet: t('planSummaryName'),
      headings: [t('planMeasure'), ...stages.map((stage) => t(`planStage-${stage}`))],
      rows: [
        ...figures.rows.map((row) => [row.name, ...row.figures]),
        [t('planTotalLines'), t('planLinesCount', { count: summary.total.lines }), '', ''],
        [t('planTotalAmount'), figures.total, '', ''],
        ...about.map((sentence) => [sentence, ...empty]),
      ],
    },
  };
};
