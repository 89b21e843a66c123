// What has just happened, with the way back.
import { useEffect, useRef } from 'react';
import type { Change } from '../../shortlist/changes.ts';
import type { Speaker } from './messages.ts';

export interface Saying {
  text: string;
  undo?: Change;
  /** The first item that the way back puts on the list again. */
  item?: string | undefined;
}

interface SaidProps {
  saying: Saying | undefined;
  undo: (change: Change) => void;
  close: () => void;
  speaker: Speaker;
}

export const Said = ({ saying, undo, close, speaker: { t } }: SaidProps) => {
  const button = useRef<HTMLButtonElement>(null);
  const change = saying?.undo;
  // What was removed took the focus with it.
  useEffect(() => {
    if (change && (document.activeElement === document.body || document.activeElement === null)) button.current?.focus({ preventScroll: true });
  }, [change]);
  return (
    <div className={saying ? 'said' : 'said vh'}>
      <p role="status">{saying?.text}</p>
      {change && <button ref={button} type="button" className="btn tall" onClick={() => undo(change)}>{t('shortlistUndo')}</button>}
      {saying && <button type="button" className="btn tall" onClick={close}>{t('shortlistClose')}</button>}
    </div>
  );
};
