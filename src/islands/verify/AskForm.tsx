// Which product, and on which day. A plain form, so that its address can be kept.
import { useEffect, useRef, type FormEvent } from 'react';
import { asOfParameter } from '../../catalogue/as-of-parameter.ts';
import { isDay } from '../../catalogue/calendar-day.ts';
import type { Speaker } from './messages.ts';
import type { Asked } from './use-answers.ts';

interface AskFormProps {
  asked: Asked | undefined;
  onAsk: (asked: Asked) => void;
  speaker: Speaker;
}

/** A link with a long address. */
const longest = 2000;

export const AskForm = ({ asked, onAsk, speaker: { t } }: AskFormProps) => {
  // The fields keep what is typed before the script is there: they have no value of the page's own.
  const [text, day] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  useEffect(() => {
    if (text.current && asked && asked.text !== '') text.current.value = asked.text;
    // What is no day cannot stand in the field; the answer says so.
    if (day.current && asked && asked.text !== '') day.current.value = isDay(asked.day) ? asked.day : '';
  }, [asked, text, day]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const typed = text.current?.value.trim() ?? '';
    if (typed === '') text.current?.focus();
    onAsk({ text: typed, day: day.current?.value ?? '' });
  };
  return (
    <form method="get" className="vf-form noprint" aria-label={t('verifyByDay')} onSubmit={submit}>
      <div className="field">
        <label htmlFor="verify-id">{t('verifyAsk')}</label>
        <input id="verify-id" ref={text} name="id" type="search" maxLength={longest} autoComplete="off" spellCheck={false} aria-describedby="verify-id-hint" />
        <p id="verify-id-hint" className="hint">{t('verifyAskHint')}</p>
      </div>
      <div className="field">
        <label htmlFor="verify-day">{t('verifyDate')}</label>
        <input id="verify-day" ref={day} name={asOfParameter} type="date" min="1900-01-01" aria-describedby="verify-day-hint" />
        <p id="verify-day-hint" className="hint">{t('verifyDateHint')}</p>
      </div>
      <p><button type="submit" className="btn btn-p tall">{t('verifyGo')}</button></p>
    </form>
  );
};
