// Matches a procurement plan to the catalogue. The file is read in a worker and never leaves the browser; nothing is kept.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AnyText } from '../catalogue/schema.ts';
import { today } from '../components/today.ts';
import { address, pathOf } from '../site-paths.ts';
import { Loading } from './Loading.tsx';
import { ColumnsStep } from './plan/ColumnsStep.tsx';
import { FileStep } from './plan/FileStep.tsx';
import type { PlanMessageKey } from './plan/messages.ts';
import { Progress } from './plan/Progress.tsx';
import { Results } from './plan/Results.tsx';
import { useFileDrop } from './plan/use-file-drop.ts';
import { usePlan } from './plan/use-plan.ts';
import { speakerOf, type SpeakerProps } from './speaker.ts';
import { useLeaveWarning } from './use-leave-warning.ts';

export interface PlanMatchProps extends SpeakerProps<PlanMessageKey> {
  /** Name of the edition. */
  edition: string;
  sectorNames: Record<string, AnyText>;
}

export const PlanMatch = ({ edition, sectorNames, base, locale, messages }: PlanMatchProps) => {
  const speaker = useMemo(() => speakerOf({ base, locale, messages }), [base, locale, messages]);
  const { t } = speaker;
  const [isReady, setReady] = useState(false);
  const [day, setDay] = useState('');
  const [extra, setExtra] = useState('');
  const plan = usePlan(address(base, 'zh', pathOf.names));
  const { state, prepare, read, restart, cancel } = plan;
  useEffect(() => {
    setReady(true);
    // All that is needed is fetched up front, so that the network may be gone later.
    prepare();
  }, [prepare]);
  const isWorkAtStake = state.step === 'matching' || state.step === 'columns' || state.step === 'results';
  useLeaveWarning(isWorkAtStake);
  const mayReplace = useCallback((): boolean => state.results === undefined || window.confirm(t('planLeave')), [state.results, t]);
  const open = useCallback((files: readonly File[]): void => {
    const [file, ...others] = files;
    if (!file || !mayReplace()) return;
    setExtra(others.length > 0 ? t('planManyFiles', { file: file.name }) : '');
    read(file);
  }, [mayReplace, read, t]);
  const isDraggedOver = useFileDrop(open);
  const { done, of } = state.progress;
  return (
    <div className="plan">
      <noscript><p className="note">{t('planNeedsScript')}</p></noscript>
      {!isReady && <Loading texts={{ busy: t('planLoading'), late: t('planLate') }} />}
      <p className="note plan-privacy noprint">{t('planPrivacy')}</p>
      <div role="status">
        {extra !== '' && <p className="note small">{extra}</p>}
        {state.trouble === 'stopped' && <p className="note small">{t('planStopped')}</p>}
      </div>
      {state.trouble && state.trouble !== 'stopped' && <p className="note note-warn" role="alert">{t(`planTrouble-${state.trouble}`)}</p>}
      {state.step === 'file' && <FileStep state={state} isReady={isReady} isDraggedOver={isDraggedOver} onFile={(file) => open([file])} onRetry={prepare} speaker={speaker} />}
      {state.step === 'reading' && <Progress text={t('planReading', { file: state.file, count: done })} cancel={t('planCancel')} onCancel={cancel} />}
      {state.step === 'matching' && <Progress text={of === undefined ? t('planMatchingStart') : t('planMatching', { done, of })} value={done} most={of} cancel={t('planCancel')} onCancel={cancel} />}
      {state.step === 'columns' && <ColumnsStep plan={plan} speaker={speaker} onMatch={(reading) => { const now = today(); setDay(now); plan.match(reading, now); }} />}
      {state.step === 'results' && state.results && <Results plan={plan} results={state.results} day={day} edition={edition} sectorNames={sectorNames} speaker={speaker} />}
      {(state.step === 'columns' || state.step === 'results') && (
        <p className="tools noprint">
          {state.step === 'results' && <button type="button" className="btn tall" onClick={plan.backToColumns}>{t('planBackToColumns')}</button>}
          <button type="button" className="btn tall" onClick={() => { if (mayReplace()) restart(); }}>{t('planOtherFile')}</button>
        </p>
      )}
    </div>
  );
};
