// Begins anew, after a question: what was typed is then gone.
import { useEffect, useRef, useState } from 'react';
import type { FormSpeaker } from './messages.ts';

export const Anew = ({ onAnew, speaker: { t } }: { onAnew: () => void; speaker: FormSpeaker }) => {
  const [isAsking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) no.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) return <button ref={ask} type="button" className="btn" onClick={() => setAsking(true)}>{t('formAnew')}</button>;
  return (
    <div className="scf-anew" role="group" aria-label={t('formAnew')}>
      <p>{t('formAnewAsk')}</p>
      <button ref={no} type="button" className="btn" onClick={() => setAsking(false)}>{t('formAnewNo')}</button>
      <button type="button" className="btn" onClick={onAnew}>{t('formAnewYes')}</button>
    </div>
  );
};
