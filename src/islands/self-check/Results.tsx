// What the check says: whether it passes, what is to be mended, and where.
import { useEffect, useRef } from 'react';
import type { CheckResult } from '../../submission/check-result.ts';
import type { Submission } from '../../submission/submission-schema.ts';
import type { SelfSpeaker } from './messages.ts';
import { ProblemList } from './ProblemList.tsx';

interface ResultsProps {
  result: CheckResult;
  names: readonly string[];
  took: number;
  /** What was filled in has changed since. */
  isStale: boolean;
  /** Opens what was read in the form; left out where it stands there. */
  onEdit?: (submission: Submission) => void;
  speaker: SelfSpeaker;
}

const count = ({ findings }: CheckResult, kind: 'problem' | 'question' | 'notice'): number => findings.filter((finding) => finding.kind === kind).length;

/** The verdict in a sentence. */
export const verdictOf = (result: CheckResult, { t }: Pick<SelfSpeaker, 't'>): { text: string; isGood: boolean } => {
  const [problems, questions] = [count(result, 'problem'), count(result, 'question')];
  if (result.kind === 'nothing') return { text: t('selfVerdict-nothing'), isGood: false };
  if (problems > 0) return { text: t('selfVerdict-problems', { count: problems }), isGood: false };
  if (!result.passes) return { text: t('selfVerdict-questions', { count: questions }), isGood: false };
  const { newProducts, changedProducts, makers } = result.counts;
  return newProducts + changedProducts + makers === 0 ? { text: t('selfVerdict-nothing-new'), isGood: true } : { text: t('selfVerdict-passes'), isGood: true };
};

export const Results = ({ result, names, took, isStale, onEdit, speaker }: ResultsProps) => {
  const { t } = speaker;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [result]);
  const verdict = verdictOf(result, speaker);
  const questions = count(result, 'question');
  const [only, ...others] = result.submissions;
  return (
    <section className="self-results" aria-labelledby="self-results">
      <h2 id="self-results" ref={heading} tabIndex={-1}>{t('selfResults')}</h2>
      <p className={`self-verdict ${verdict.isGood ? 'self-passes' : 'self-fails'}`} role="status">{verdict.text}</p>
      {isStale && <p className="note note-warn">{t('selfChanged')}</p>}
      {result.passes && questions > 0 && <p>{t('selfForKeepers', { count: questions })}</p>}
      {result.passes && <p>{t('selfCounts', { fresh: result.counts.newProducts, changed: result.counts.changedProducts, unchanged: result.counts.unchanged, makers: result.counts.makers })}</p>}
      <p className="small muted self-names">{names.length > 0 && t('selfCheckedFile', { file: names.join(t('comma')) })} {took < 100 ? t('selfTookShort') : t('selfTook', { seconds: (took / 1000).toFixed(1) })}</p>
      {onEdit && only && others.length === 0 && <p className="noprint"><button type="button" className="btn tall" onClick={() => onEdit(only)}>{t('selfEdit')}</button></p>}
      <ProblemList key={names.join('/')} result={result} speaker={speaker} />
    </section>
  );
};
