// Where a plan is dropped or chosen, and why one could not be used.
import { useEffect, useRef } from 'react';
import type { SheetProblem } from '../../spreadsheet/sheet.ts';
import type { Speaker } from './messages.ts';
import type { PlanState } from './state.ts';

interface FileStepProps {
  state: PlanState;
  isReady: boolean;
  isDraggedOver: boolean;
  onFile: (file: File) => void;
  onRetry: () => void;
  speaker: Speaker;
}

export const ProblemText = ({ problem: { message, hint }, speaker: { locale, t } }: { problem: SheetProblem; speaker: Speaker }) => (
  <>{message[locale]}{t('colon')}{hint[locale]}</>
);

export const FileStep = ({ state: { supplies, failures, problems, file }, isReady, isDraggedOver, onFile, onRetry, speaker }: FileStepProps) => {
  const { t } = speaker;
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const isTryingAgain = supplies === 'loading' && failures > 0;
  useEffect(() => {
    // The button that was pressed is gone, and with it the place of a keyboard.
    if (supplies === 'ready' && failures > 0 && document.activeElement === document.body) choose.current?.focus();
  }, [supplies, failures]);
  return (
    <>
      {problems.length > 0 && (
        <div className="note note-warn" role="alert">
          <p><strong>{t('planRefused')}</strong></p>
          {problems.map((problem) => <p key={problem.message.zh}>{file} <ProblemText problem={problem} speaker={speaker} /></p>)}
        </div>
      )}
      <div className={`plan-drop${isDraggedOver ? ' is-over' : ''}`}>
        <p>{t('planDrop')}</p>
        <p><button ref={choose} type="button" className="btn btn-p tall" disabled={!isReady} aria-describedby="plan-file-hint" onClick={() => input.current?.click()}>{t('planChoose')}</button></p>
        <input
          ref={input} type="file" hidden accept=".xlsx,.xlsm,.csv,.txt,.tsv" aria-label={t('planChoose')}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
            if (chosen) onFile(chosen);
          }}
        />
        <p id="plan-file-hint" className="hint">{t('planFileHint')}</p>
      </div>
      <div className="plan-supplies">
        <p className="hint" role="status">{supplies === 'failed' && failures > 1 ? t('planSuppliesFailedAgain', { count: failures }) : t(`planSupplies-${supplies}`)}</p>
        {/* It stays while it works, so that it keeps the focus. */}
        {(supplies === 'failed' || isTryingAgain) && <button type="button" className="btn tall" aria-disabled={isTryingAgain} onClick={() => { if (!isTryingAgain) onRetry(); }}>{t('retry')}</button>}
      </div>
    </>
  );
};
