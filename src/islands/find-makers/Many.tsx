// Many makers at once: pasted, one a line, or from a column of a file.
import { useEffect, useRef, useState } from 'react';
import type { LookUp } from '../../makers/look-up.ts';
import { lookUpMany, mostLines, questionsOf, type ManyRow } from '../../makers/many.ts';
import { FileColumn } from './FileColumn.tsx';
import { ManyResults } from './ManyResults.tsx';
import type { Speaker } from './messages.ts';

interface ManyProps {
  isReady: boolean;
  lookUp: LookUp;
  day: string;
  speaker: Speaker;
}

type Work = { step: 'none' } | { step: 'empty' } | { step: 'failed' } | { step: 'busy'; done: number; of: number } | { step: 'done'; rows: ManyRow[]; of: number; repeated: number; left: number };

export const Many = ({ isReady, lookUp, day, speaker }: ManyProps) => {
  const { t } = speaker;
  const [work, setWork] = useState<Work>({ step: 'none' });
  const [taken, setTaken] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isStopped = useRef(false);
  useEffect(() => { if (work.step === 'done') heading.current?.focus(); }, [work.step]);
  useEffect(() => () => { isStopped.current = true; }, []);
  const start = async (): Promise<void> => {
    const { questions, repeated, left } = questionsOf((field.current?.value ?? '').split(/\r\n?|\n/));
    if (questions.length === 0) return setWork({ step: 'empty' });
    isStopped.current = false;
    const of = questions.length;
    try {
      const rows = await lookUpMany(questions, lookUp, (done) => {
        if (!isStopped.current) setWork({ step: 'busy', done, of });
        return !isStopped.current;
      });
      setWork({ step: 'done', rows, of, repeated, left });
    } catch (error) {
      console.info('The look-up did not load.', error);
      setWork({ step: 'failed' });
    }
  };
  const outcomes = work.step === 'done' ? { found: 0, several: 0, 'not-found': 0, ...Object.fromEntries([...new Set(work.rows.map(({ outcome }) => outcome))].map((one) => [one, work.rows.filter(({ outcome }) => outcome === one).length])) } : undefined;
  return (
    <section className="find-many-form" aria-labelledby="find-many">
      <h2 id="find-many" className="noprint">{t('findManyTitle')}</h2>
      <div className="noprint find-inputs">
        <div className="field">
          <label htmlFor="find-lines">{t('findManyLabel')}</label>
          <textarea id="find-lines" ref={field} rows={8} spellCheck={false} autoComplete="off" aria-describedby="find-lines-hint" />
          <p id="find-lines-hint" className="hint">{t('findManyHint', { count: mostLines })}</p>
        </div>
        <FileColumn isReady={isReady} speaker={speaker} onLines={(lines) => { if (field.current) field.current.value = lines.join('\n'); setTaken(lines.length); field.current?.focus(); }} />
      </div>
      <p className="hint noprint">{t('findManyPrivacy')}</p>
      <p className="tools">
        <button type="button" className="btn btn-p tall" disabled={!isReady || work.step === 'busy'} onClick={() => void start()}>{t('findManyAsk')}</button>
        {work.step === 'busy' && <button type="button" className="btn tall" onClick={() => { isStopped.current = true; }}>{t('findManyStop')}</button>}
      </p>
      <div role="status">
        {taken > 0 && work.step === 'none' && <p className="hint">{t('findManyTaken', { count: taken })}</p>}
        {work.step === 'empty' && <p className="note note-warn">{t('findManyEmpty')}</p>}
        {work.step === 'failed' && <p className="note note-warn">{t('findFailed')}</p>}
        {work.step === 'busy' && <p className="small">{t('findManyBusy', { done: work.done, of: work.of })}</p>}
      </div>
      {work.step === 'busy' && <progress className="bar" max={work.of} value={work.done} aria-label={t('findManyBusy', { done: work.done, of: work.of })} />}
      {work.step === 'done' && outcomes && (
        <section aria-labelledby="find-many-results">
          <h3 id="find-many-results" ref={heading} tabIndex={-1}>{t('findManyDone', { count: work.rows.length, found: outcomes.found, several: outcomes.several, none: outcomes['not-found'] })}</h3>
          {work.rows.length < work.of && <p className="note note-warn small">{t('findManyStopped', { count: work.of - work.rows.length })}</p>}
          {work.repeated > 0 && <p className="hint">{t('findManyRepeated', { count: work.repeated })}</p>}
          {work.left > 0 && <p className="note note-warn small">{t('findManyLeft', { count: work.left, most: mostLines })}</p>}
          <ManyResults rows={work.rows} day={day} speaker={speaker} />
        </section>
      )}
    </section>
  );
};
