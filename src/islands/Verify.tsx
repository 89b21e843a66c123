// Claims, links and files against what the catalogue published. Files stay in the page; only public data of the site is read.
import { useEffect, useMemo, useRef, useState } from 'react';
import { longDate } from '../i18n/long-date.ts';
import { today } from '../components/today.ts';
import { useFileDrop } from './plan/use-file-drop.ts';
import { speakerOf, type SpeakerProps } from './speaker.ts';
import { useOtherLanguage } from './use-other-language.ts';
import { AnswerPart } from './verify/AnswerPart.tsx';
import { AskForm } from './verify/AskForm.tsx';
import { FileResult } from './verify/FileResult.tsx';
import type { VerifyPageKey } from './verify/messages.ts';
import { networkPublished } from './verify/network-published.ts';
import { searchOfAsked, useAnswers } from './verify/use-answers.ts';
import { prepareFiles, useFiles } from './verify/use-files.ts';

export interface VerifyProps extends SpeakerProps<VerifyPageKey> {
  /** Address of the site as its edition names it, without language; and the edition's id. */
  site: string;
  catalogue: string;
}

export const Verify = ({ site, catalogue, ...props }: VerifyProps) => {
  const { base, locale, messages } = props;
  const speaker = useMemo(() => speakerOf({ base, locale, messages }), [base, locale, messages]);
  const { t } = speaker;
  const published = useMemo(() => networkPublished(base), [base]);
  const { asked, answers, ask, retry } = useAnswers(published, { site, base });
  const { files, add, remove, retry: retryFile } = useFiles(published, { site, catalogue });
  const [day, setDay] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isOver = useFileDrop(add);
  useEffect(() => setDay(today()), []);
  useEffect(() => { if (isOver) prepareFiles(); }, [isOver]);
  useOtherLanguage(asked && searchOfAsked(asked));
  const done = files.filter(({ state }) => state !== 'busy').length;
  const isDone = files.length > 0 && done === files.length;
  useEffect(() => { if (isDone) heading.current?.focus(); }, [isDone]);
  const isAnswered = answers.phase === 'days' || isDone;
  return (
    <div className="vf">
      <noscript><p className="note">{t('verifyNeedsScript')}</p></noscript>
      <section aria-labelledby="verify-day-title">
        <h2 id="verify-day-title" className="noprint">{t('verifyByDay')}</h2>
        <AskForm asked={asked} onAsk={ask} speaker={speaker} />
        <AnswerPart answers={answers} asked={asked} onRetry={retry} speaker={speaker} />
      </section>
      <section aria-labelledby="verify-files-title">
        <h2 id="verify-files-title" className="noprint">{t('verifyFiles')}</h2>
        <div className={`plan-drop noprint${isOver ? ' is-over' : ''}`}>
          <p>{t('verifyDrop')}</p>
          <p><button type="button" className="btn tall" disabled={day === ''} aria-describedby="verify-files-hint" onClick={() => { prepareFiles(); input.current?.click(); }}>{t('verifyChoose')}</button></p>
          <input
            ref={input} type="file" hidden multiple accept=".json,.zip,application/json,application/zip" aria-label={t('verifyChoose')}
            onChange={({ currentTarget }) => {
              const chosen = [...(currentTarget.files ?? [])];
              // The same file may be chosen again.
              currentTarget.value = '';
              add(chosen);
            }}
          />
          <p id="verify-files-hint" className="hint">{t('verifyFilesHint')}</p>
        </div>
        <p className="hint noprint">{t('verifyPrivacy')}</p>
        <p className="vh" role="status">{isDone ? t('verifyDone', { count: done }) : files.length > 0 ? t('verifyBusy') : ''}</p>
        {files.length > 0 && (
          <section className="vf-results" aria-labelledby="verify-results">
            <h2 id="verify-results" ref={heading} tabIndex={-1}>{t('verifyResults')}</h2>
            {files.map((checked) => <FileResult key={checked.key} checked={checked} day={day} onRemove={() => { heading.current?.focus(); remove(checked.key); }} onRetry={() => retryFile(checked.key)} speaker={speaker} />)}
          </section>
        )}
      </section>
      {isAnswered && day !== '' && <p className="vf-printed">{t('verifyCheckedOn', { date: longDate(locale, day), site })}</p>}
      {isAnswered && <p className="noprint"><button type="button" className="btn tall" onClick={() => window.print()}>{t('verifyPrint')}</button></p>}
    </div>
  );
};
