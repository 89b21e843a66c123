// One line of the draft: whether it is in, and the bounds of its figure.
import { useId } from 'react';
import { shortened } from '../shortened.ts';
import type { RequirementSpeaker } from './messages.ts';
import type { Row, RowProblem } from './rows.ts';
import type { LineEdit } from './state.ts';
import { lineName, lineText, textOf } from './wording.ts';

interface LineProps {
  row: Row;
  /** How many products are compared. */
  total: number;
  named: readonly string[];
  isEdited: boolean;
  onSwitch: (isIn: boolean) => void;
  onEdit: (edit: LineEdit) => void;
  onReset: () => void;
  speaker: RequirementSpeaker;
}

const fields = ['min', 'max', 'unit'] as const;
const labels = { min: 'reqMin', max: 'reqMax', unit: 'reqUnit' } as const;
const ofField: Record<(typeof fields)[number], readonly RowProblem[]> = { min: ['min-unclear', 'crossed', 'no-bound'], max: ['max-unclear', 'crossed', 'no-bound'], unit: ['named'] };

export const LineEditor = ({ row, total, named, isEdited, onSwitch, onEdit, onReset, speaker }: LineProps) => {
  const { t } = speaker;
  const id = useId();
  const { line, isIn, fields: texts, problems, isUnitUnknown } = row;
  const name = lineName(row, speaker);
  const told = lineText(row, speaker);
  const given = line.kind === 'figure' ? textOf(speaker, line.unit) : '';
  // A changed unit alone is kept: a unit as proposed is written by each language in its own way.
  const edited = (part: Partial<LineEdit>): LineEdit => {
    const { unit, ...bounds } = { ...texts, ...part };
    return { ...bounds, ...(unit !== given && { unit }) };
  };
  return (
    <li className="req-line">
      <label className="req-take">
        <input type="checkbox" checked={isIn} aria-label={t('reqTake', { name: line.kind === 'figure' || line.kind === 'word' ? name : told })} onChange={(event) => onSwitch(event.currentTarget.checked)} />
        <span><b>{name}</b>{' '}<span className="hint">{t('reqStatedBy', { count: line.statedBy, total })}</span></span>
      </label>
      {line.kind === 'figure' && (
        <div className="req-bounds">
          {fields.map((field) => (
            <div key={field} className={`field req-${field}`}>
              <label htmlFor={`${id}-${field}`}>{t(labels[field])}</label>
              <input
                id={`${id}-${field}`} type="text" inputMode={field === 'unit' ? 'text' : 'decimal'} autoComplete="off" spellCheck={false} disabled={!isIn} value={texts[field]}
                aria-invalid={(isIn && problems.some((problem) => ofField[field].includes(problem))) || undefined} aria-describedby={`${id}-told`}
                onChange={(event) => onEdit(edited({ [field]: event.currentTarget.value }))}
              />
            </div>
          ))}
          {isEdited && <button type="button" className="btn" aria-label={t('reqResetOf', { name })} onClick={onReset}>{t('reqReset')}</button>}
        </div>
      )}
      <div id={`${id}-told`} className="req-told">
        {told !== '' && (line.kind !== 'figure' || problems.length === 0) && <p className="small">{told}</p>}
        {isIn && problems.includes('min-unclear') && <p className="wrong">{t('reqProblem-unclear', { text: shortened(texts.min) })}</p>}
        {isIn && problems.includes('max-unclear') && <p className="wrong">{t('reqProblem-unclear', { text: shortened(texts.max) })}</p>}
        {isIn && problems.includes('crossed') && <p className="wrong">{t('reqProblem-crossed')}</p>}
        {isIn && problems.includes('no-bound') && <p className="wrong">{t('reqProblem-no-bound')}</p>}
        {isIn && problems.includes('named') && <p className="wrong">{t('reqNamed', { words: named.join(t('listComma')) })}</p>}
        {isIn && isUnitUnknown && <p className="wrong">{t('reqUnitUnknown', { unit: shortened(texts.unit), given })}</p>}
        {line.kind === 'figure' && line.condition && <p className="hint">{t('reqConditionIs', { condition: textOf(speaker, line.condition) })}</p>}
        {line.kind === 'figure' && line.hasOtherConditions && <p className="hint">{t('reqOtherConditions')}</p>}
      </div>
    </li>
  );
};
