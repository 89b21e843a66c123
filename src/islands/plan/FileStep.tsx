// Where a plan is dropped or chosen, and why one could not be used.
import { useRef } from 'react';
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

export const FileStep = ({ state: { supplies, problems, file }, isReady, isDraggedOver, onFile, onRetry, speaker }: FileStepProps) => {
  const { t } = speaker;
  const input = useRef<HTMLInputElement>(null);
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
        <p><button type="button" className="btn btn-p tall" disabled={!isReady} aria-describedby="plan-file-hint" onClick={() => input.current?.click()}>{t('planChoose')}</button></p>
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
      <p className="hint" role="status">
        {t(`planSupplies-${supplies}`)}
        {supplies === 'failed' && <> <button type="button" className="btn" onClick={onRetry}>{t('planRetry')}</button></>}
      </p>
    </>
  );
};
