// From a credit code or a part of a name to the makers' pages. What is asked stays in the page; only files of the site are read.
import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react';
import { today } from '../components/today.ts';
import { createLookUp } from '../makers/look-up.ts';
import { pathOf } from '../site-paths.ts';
import { Many } from './find-makers/Many.tsx';
import type { FindMessageKey } from './find-makers/messages.ts';
import { networkSource } from './find-makers/network-source.ts';
import { OneAnswer } from './find-makers/OneAnswer.tsx';
import { speakerOf, type SpeakerProps } from './speaker.ts';
import { useOtherLanguage } from './use-other-language.ts';

const questionInAddress = (): string => new URLSearchParams(window.location.search).get('q')?.trim() ?? '';

/** Longer than any name. */
const longest = 200;

export const FindMakers = (props: SpeakerProps<FindMessageKey>) => {
  const speaker = useMemo(() => speakerOf(props), [props]);
  const { t, to, base } = speaker;
  const lookUp = useMemo(() => createLookUp(networkSource(base)), [base]);
  const [day, setDay] = useState('');
  const [question, setQuestion] = useState('');
  // The field keeps what is typed before the script is there: it has no value of the page's own.
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setDay(today());
    const follow = (): void => {
      const asked = questionInAddress().slice(0, longest);
      setQuestion(asked);
      if (field.current && asked !== '') field.current.value = asked;
    };
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  useOtherLanguage(day === '' ? undefined : question === '' ? '' : `?q=${encodeURIComponent(question)}`);
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    const asked = (field.current?.value ?? '').trim();
    if (asked === '') return field.current?.focus();
    if (asked !== questionInAddress()) window.history.pushState(null, '', `?q=${encodeURIComponent(asked)}`);
    setQuestion(asked);
  };
  return (
    <div className="find-makers">
      <noscript><p className="note">{t('findNeedsScript')} <a href={to(pathOf.manufacturers())}>{t('findLetters')}</a></p></noscript>
      <form method="get" role="search" aria-label={t('findLabel')} className="noprint" onSubmit={ask}>
        <div className="field">
          <label htmlFor="find-q">{t('findLabel')}</label>
          <div className="find-line">
            <input id="find-q" ref={field} name="q" type="search" maxLength={longest} autoComplete="off" spellCheck={false} aria-describedby="find-hint" />
            <button type="submit" className="btn btn-p tall">{t('findAsk')}</button>
          </div>
          <p id="find-hint" className="hint">{t('findHint')}</p>
        </div>
      </form>
      {question !== '' && <OneAnswer key={question} question={question} lookUp={lookUp} day={day} speaker={speaker} />}
      <Many isReady={day !== ''} lookUp={lookUp} day={day} speaker={speaker} />
    </div>
  );
};
