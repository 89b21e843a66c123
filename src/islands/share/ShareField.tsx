import type { Values } from '../../i18n/fill.ts';
import { shortened } from '../shortened.ts';
import { parameterOf, type ShareField as FieldName, type Year } from './answers.ts';
import type { ShareMessageKey } from './messages.ts';
import type { ShareProblem } from './read-parts.ts';

const keyOf = (field: FieldName, problem: ShareProblem): ShareMessageKey => {
  if (problem === 'larger' || problem === 'empty' || problem === 'unit') return `shareProblem-${problem}`;
  if (problem === 'negative' || problem === 'zero' || problem === 'unclear' || problem === 'mixed') return `calcProblem-${problem}`;
  return problem === 'not-whole' || field === 'lines' || field === 'partLines' ? 'shareProblem-whole' : `calcProblem-${problem}`;
};

interface ShareFieldProps {
  year: Year;
  field: FieldName;
  text: string;
  /** The text that was judged. */
  judged: string;
  problem?: ShareProblem | undefined;
  /** How it was read. */
  remark?: string | undefined;
  onType: (text: string) => void;
  onLeave: () => void;
  t: (key: ShareMessageKey, values?: Values) => string;
}

export const ShareField = ({ year, field, text, judged, problem, remark, onType, onLeave, t }: ShareFieldProps) => {
  const name = parameterOf(year, field);
  const id = `share-${name}`;
  return (
    <div className="field">
      <label htmlFor={id}>{t(`shareField-${field}`)}</label>
      <input
        id={id} name={name} type="text" autoComplete="off" spellCheck={false} value={text} aria-describedby={`${id}-told`} aria-invalid={problem !== undefined || undefined}
        onChange={(event) => onType(event.currentTarget.value)} onBlur={onLeave}
      />
      <div id={`${id}-told`}>
        {problem && <p className="wrong" role="alert">{t(keyOf(field, problem), { text: shortened(judged) })}</p>}
        {remark !== undefined && <p className="hint">{remark}</p>}
      </div>
    </div>
  );
};
