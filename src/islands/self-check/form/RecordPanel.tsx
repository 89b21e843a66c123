// A record that can be folded away. How many of its fields are to be mended shows on the fold.
import type { ReactNode } from 'react';
import type { Path } from './draft.ts';
import { keyOf } from './field-problems.ts';
import type { RecordKind } from './fields.ts';
import { useForm } from './form-context.ts';
import { RecordEditor } from './RecordEditor.tsx';

interface RecordPanelProps {
  id: string;
  kind: RecordKind;
  at: Path;
  record: unknown;
  live?: object | undefined;
  title: string;
  /** Whether it is new or in the catalogue. */
  state: string;
  isOpen: boolean;
  today: string;
  /** What can be done with it as a whole. */
  children?: ReactNode;
}

export const RecordPanel = ({ id, kind, at, record, live, title, state, isOpen, today, children }: RecordPanelProps) => {
  const { told, speaker: { t } } = useForm();
  const key = keyOf(at);
  const count = [...told.checked.byPlace].filter(([place]) => (place === key || place.startsWith(`${key}/`)) && !told.changed.has(place)).reduce((sum, [, problems]) => sum + problems.length, 0);
  return (
    <details className="scf-panel" open={isOpen}>
      <summary id={id}><b>{title}</b> <span className="muted">{state}</span>{count > 0 && <span className="wrong"> {t('formProblems', { count })}</span>}</summary>
      {children}
      <RecordEditor kind={kind} at={at} record={record} live={live} today={today} />
    </details>
  );
};
