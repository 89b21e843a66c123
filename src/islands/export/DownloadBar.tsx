// The button, always in sight, and how far the file is.
import { chosenSheets, type Choices } from '../../exporting/fields.ts';
import type { Speaker } from './messages.ts';
import type { Scope } from './scope.ts';
import type { DownloadPhase } from './use-download.ts';

interface DownloadBarProps {
  scope: Scope | undefined;
  choices: Choices;
  phase: DownloadPhase;
  onDownload: (isNote: boolean) => void;
  onCancel: () => void;
  speaker: Speaker;
}

const phaseText = (phase: DownloadPhase, { t }: Speaker): string => {
  switch (phase.is) {
    case 'idle': return '';
    case 'loading': return t('exportBusy', { done: phase.done, total: phase.total });
    case 'rows': return t('exportRows', { done: phase.done, total: phase.total });
    case 'writing': return t('exportWriting');
    case 'done': return t('exportDone', { name: phase.name, count: phase.count });
    case 'cancelled': return t('exportCancelled');
    case 'failed': return t('exportFailed');
    case 'unwritten': return t('exportWriteFailed');
  }
};

const whatText = (scope: Scope | undefined, choices: Choices, { t }: Speaker): string => {
  const columns = choices.fields.length;
  if (scope?.count === 0) return t('exportBarNone');
  if (choices.format !== 'json' && columns === 0) return t('exportFieldsNone');
  if (!scope) return choices.format === 'json' ? '' : t('exportBarUnknown', { columns });
  const { count } = scope;
  const sheets = chosenSheets(choices).length;
  if (choices.format === 'json') return t('exportBarRecords', { count });
  return sheets > 0 ? t('exportBarSheets', { count, columns, sheets }) : t('exportBar', { count, columns });
};

export const DownloadBar = ({ scope, choices, phase, onDownload, onCancel, speaker }: DownloadBarProps) => {
  const { t } = speaker;
  const isCounted = phase.is === 'loading' || phase.is === 'rows';
  const isBusy = isCounted || phase.is === 'writing';
  const isReady = scope !== undefined && scope.count > 0 && (choices.format === 'json' || choices.fields.length > 0);
  const isTrouble = phase.is === 'failed' || phase.is === 'unwritten';
  return (
    <section className="export-bar" aria-label={t('exportDownload')}>
      <p className="export-told">
        <span>{whatText(scope, choices, speaker)}</span>
        <span role="status" className={isTrouble ? 'wrong' : 'small'}>{phaseText(phase, speaker)}</span>
      </p>
      {isCounted && <progress className="bar" value={phase.done} max={Math.max(1, phase.total)} aria-label={t('exportDownload')} />}
      <div className="export-do">
        {isBusy && <button type="button" className="btn tall" onClick={onCancel}>{t('exportCancel')}</button>}
        {choices.format === 'csv' && !isBusy && <button type="button" className="btn tall" disabled={!isReady} onClick={() => onDownload(true)}>{t('exportDownloadNote')}</button>}
        <button type="button" className="btn btn-p tall" disabled={!isReady || isBusy} onClick={() => onDownload(false)}>{isTrouble ? t('retry') : t('exportDownloadFormat', { format: choices.format.toUpperCase() })}</button>
      </div>
    </section>
  );
};
