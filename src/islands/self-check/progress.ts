import type { CheckProgress } from '../../submission/check-files.ts';
import type { SelfSpeaker } from './messages.ts';

/** How far a check is, in words and as a share. */
export const progressOf = ({ step, done, total }: CheckProgress, { t }: SelfSpeaker): { text: string; value?: number; most?: number } => {
  if (step === 'read') return { text: done === 0 ? t('selfStep-read') : t('selfStep-rows', { count: done }) };
  if (step === 'load') return { text: t('selfStep-load') };
  return total === undefined ? { text: t('selfStep-compare') } : { text: t('selfStep-compareAll', { done, of: total }), value: done, most: total };
};
