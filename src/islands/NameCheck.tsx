// Names of a draft contract against those of the catalogue. What is pasted stays in the page: not in the address, not in storage.
import { useEffect, useMemo, useRef, useState } from 'react';
import { exampleDraft } from '../names/example.ts';
import { mostLines } from '../names/lines.ts';
import { Loading } from './Loading.tsx';
import type { NameCheckMessageKey, Speaker } from './name-check/messages.ts';
import { NameResults, summaryOf } from './name-check/NameResults.tsx';
import type { CheckedEdition } from './name-check/result-rows.ts';
import { useNameCheck, type CheckResults, type CheckState } from './name-check/use-name-check.ts';
import { speakerOf, type SpeakerProps } from './speaker.ts';

const progressText = (state: CheckState, results: CheckResults | undefined, speaker: Speaker): string => {
  const { t } = speaker;
  if (state.phase === 'busy') return t('nameCheckBusy', { done: state.done, count: state.total });
  if (state.phase === 'done') return results ? summaryOf(results, speaker) : '';
  return state.phase === 'stopped' ? t('nameCheckStopped') : '';
};

export interface NameCheckProps extends SpeakerProps<NameCheckMessageKey> {
  edition: CheckedEdition;
}

export const NameCheck = (props: NameCheckProps) => {
  const speaker = useMemo(() => speakerOf(props), [props]);
  const { t, base } = speaker;
  const { state, results, check, stop, clear, prepare, loadForExample } = useNameCheck(base);
  const [isReady, setReady] = useState(false);
  const [isChanged, setChanged] = useState(false);
  // The field keeps what is pasted before the script is there: it has no value of the page's own.
  const field = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (state.phase === 'done') heading.current?.focus();
  }, [state.phase]);
  const start = (): void => {
    setChanged(false);
    void check(field.current?.value ?? '');
  };
  const fillIn = async (): Promise<void> => {
    const index = await loadForExample();
    if (!index || !field.current) return;
    field.current.value = [field.current.value.trimEnd(), exampleDraft(index)].filter((text) => text !== '').join('\n');
    start();
  };
  const empty = (): void => {
    if (field.current) {
      field.current.value = '';
      field.current.focus();
    }
    setChanged(false);
    clear();
  };
  const isBusy = state.phase === 'busy';
  return (
    <div className="nc">
      <noscript><p className="note">{t('nameCheckNeedsScript')}</p></noscript>
      <section className="nc-form" aria-label={t('nameCheckForm')}>
        {!isReady && <Loading texts={{ busy: t('nameCheckLoading'), late: t('nameCheckLate') }} />}
        <div className="field">
          <label htmlFor="nc-draft">{t('nameCheckLabel')}</label>
          <textarea id="nc-draft" ref={field} rows={12} spellCheck={false} autoComplete="off" aria-describedby="nc-hint nc-wrong" onFocus={prepare} onInput={() => setChanged(true)} />
          <p id="nc-hint" className="hint">{t('nameCheckHint', { lines: mostLines })}</p>
          <div id="nc-wrong">
            {state.phase === 'empty' && <p className="wrong" role="alert">{t('nameCheckEmpty')}</p>}
            {state.phase === 'failed' && <p className="wrong" role="alert">{t('nameCheckFailed')}</p>}
          </div>
        </div>
        <p className="tools">
          <button type="button" className="btn btn-p tall" disabled={!isReady || isBusy} onClick={start}>{t('nameCheckStart')}</button>
          {isBusy && <button type="button" className="btn tall" onClick={stop}>{t('nameCheckStop')}</button>}
          <button type="button" className="btn tall" disabled={!isReady || isBusy} onClick={() => void fillIn()}>{t('nameCheckExample')}</button>
          <button type="button" className="btn tall" disabled={!isReady} onClick={empty}>{t('nameCheckClear')}</button>
        </p>
        {isBusy && <progress className="bar" max={state.total} value={state.done} aria-label={t('nameCheckBusy', { done: state.done, count: state.total })} />}
        <p role="status" className={isBusy || state.phase === 'stopped' ? 'small' : 'vh'}>{progressText(state, results, speaker)}</p>
      </section>
      <section className="nc-results" aria-labelledby="nc-results">
        <h2 id="nc-results" ref={heading} tabIndex={-1}>{t('nameCheckResults')}</h2>
        {results && isChanged && <p className="note note-warn small">{t('nameCheckStale')}</p>}
        {results ? <NameResults key={results.text} results={results} edition={props.edition} speaker={speaker} /> : <p className="note small">{t('nameCheckNothingYet')}</p>}
      </section>
    </div>
  );
};
