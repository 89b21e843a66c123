import { useEffect, useRef, useState } from 'react';
import { copyText } from '../../components/copy/copy-text.ts';
import type { Speaker } from './messages.ts';

interface CopyButtonProps {
  text: () => string;
  label: string;
  /** What screen readers say instead, where several buttons read alike. */
  fullLabel?: string;
  /** Said when it is done. */
  told: string;
  speaker: Speaker;
}

/** Copies a text, or shows it selected where the browser does not let it. */
export const CopyButton = ({ text, label, fullLabel, told, speaker: { t } }: CopyButtonProps) => {
  const [outcome, setOutcome] = useState<'copied' | { toSelect: string }>();
  const field = useRef<HTMLTextAreaElement>(null);
  const toSelect = typeof outcome === 'object' ? outcome.toSelect : undefined;
  useEffect(() => {
    if (toSelect !== undefined) field.current?.select();
  }, [toSelect]);
  const copy = async (): Promise<void> => {
    const copied = text();
    setOutcome((await copyText(copied)) ? 'copied' : { toSelect: copied });
  };
  return (
    <span className="nc-copy">
      <button type="button" className="btn" aria-label={fullLabel} onClick={() => void copy()}>{label}</button>
      <span role="status" className="small">{outcome === 'copied' ? told : toSelect === undefined ? '' : t('nameCheckSelected')}</span>
      {toSelect !== undefined && <textarea ref={field} className="nc-select" readOnly value={toSelect} rows={Math.min(6, toSelect.split('\n').length)} aria-label={t('nameCheckToCopy')} />}
    </span>
  );
};
