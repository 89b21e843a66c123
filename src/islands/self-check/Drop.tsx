// Where files are dropped or chosen, with the template to fill in and what is there for a check without the network.
import { useRef } from 'react';
import { address, pathOf } from '../../site-paths.ts';
import type { SelfSpeaker } from './messages.ts';
import type { CheckState } from './use-check.ts';

interface DropProps {
  state: CheckState;
  isReady: boolean;
  isDraggedOver: boolean;
  onFiles: (files: readonly File[]) => void;
  onRetry: () => void;
  speaker: SelfSpeaker;
}

export const Drop = ({ state: { supplies }, isReady, isDraggedOver, onFiles, onRetry, speaker: { t, base } }: DropProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className={`plan-drop${isDraggedOver ? ' is-over' : ''}`}>
        <p>{t('selfDrop')}</p>
        <p><button type="button" className="btn btn-p tall" disabled={!isReady} aria-describedby="self-file-hint" onClick={() => input.current?.click()}>{t('selfChoose')}</button></p>
        <input
          ref={input} type="file" hidden multiple accept=".xlsx,.xlsm,.csv,.txt,.tsv,.json,.zip,.svg,.png,.jpg,.jpeg,.webp" aria-label={t('selfChoose')}
          onChange={({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])];
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
            if (chosen.length > 0) onFiles(chosen);
          }}
        />
        <p id="self-file-hint" className="hint">{t('selfFileHint')}</p>
        <p className="small">{t('selfTemplate')} <a href={address(base, 'zh', pathOf.template)} download>{t('selfTemplateName')}</a></p>
      </div>
      <div className="plan-supplies">
        <p className="hint" role="status">{t(`selfSupplies-${supplies}`)}</p>
        {supplies === 'failed' && <button type="button" className="btn tall" onClick={onRetry}>{t('retry')}</button>}
      </div>
    </>
  );
};
