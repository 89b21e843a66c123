// One field of a record: its words from the columns of the catalogue, what is wrong with it, and what it said before.
import { useState } from 'react';
import { creditCodeLength } from '../../../catalogue/credit-code.ts';
import { creditCodeFaults } from '../../../catalogue/credit-code-faults.ts';
import { longestText } from '../../../catalogue/text-length.ts';
import type { Column, Table } from '../../../catalogue/table.ts';
import type { Fields, Path } from './draft.ts';
import { FieldProblems } from './FieldProblems.tsx';
import { keyOf, problemsAt } from './field-problems.ts';
import { optionsOf } from './field-options.ts';
import { textAt, withText } from './field-text.ts';
import { isLong } from './fields.ts';
import { useForm } from './form-context.ts';
import { Was } from './Was.tsx';

/** More in one field is no entry but an accident, and would make every keystroke slow. */
const mostCharacters = 20_000;

/** Id of a field in the page. */
export const elementId = (key: string): string => `scf-${key.replace(/\W/g, '-')}`;

interface RecordFieldProps {
  table: Table;
  column: Column;
  /** Path of the record, or of its entry, within the submission. */
  at: Path;
  /** What the field belongs to: the record, or one entry of it. */
  item: unknown;
  /** The same as the catalogue has it. */
  before?: unknown;
  /** The whole record. */
  record: unknown;
  isNeeded: boolean;
  onItem: (change: (item: Fields) => Fields) => void;
  /** What is often written here. */
  suggestions?: readonly string[];
  onLeave?: (() => void) | undefined;
  hint?: string | undefined;
}

const creditCodeProblems = (text: string, { t }: ReturnType<typeof useForm>['speaker']): string[] =>
  creditCodeFaults(text).map((fault) => {
    if (fault.kind === 'length') return t('findCodeLength', { length: fault.length });
    if (fault.kind === 'check') return `${t('findCodeCheck')} ${t('findCodeAdvice')}`;
    return t(/[IOSVZ]/.test(fault.character) ? 'findCodeLetters' : 'findCodeCharacter', { place: fault.place, character: fault.character });
  });

export const RecordField = ({ table, column, at, item, before, record, isNeeded, onItem, suggestions = [], onLeave, hint }: RecordFieldProps) => {
  const { speaker, named, told, leave, touch } = useForm();
  const { t, locale } = speaker;
  const key = keyOf([...at, ...column.key.split('.')]);
  const id = elementId(key);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(0);
  const shown = textAt(table, column, item);
  // What is being typed stands as it is typed, until the record says something else.
  const text = textAt(table, column, withText(table, column, { record: item, typed })) === shown ? typed : shown;
  const write = (next: string): void => {
    if (next.length > mostCharacters) return setRefused(next.length);
    setRefused(0);
    setTyped(next);
    touch(key);
    onItem((now) => withText(table, column, { record: now, typed: next }));
  };
  const left = (): void => {
    setTyped(shown);
    leave(key);
    onLeave?.();
  };
  const options = optionsOf(column, { record, named, speaker });
  const faults = column.form === 'credit-code' && shown !== '' && (told.left.has(key) || shown.length >= creditCodeLength) ? creditCodeProblems(shown, speaker) : [];
  // They say where in the code to look, which the schema cannot.
  const problems = problemsAt(key, told).filter(({ place }) => faults.length === 0 || place.file !== '');
  const isLongText = isLong(column);
  const limit = longestText(column.key.split('.'));
  const isList = column.form === 'lines' || column.form === 'models';
  const length = Array.from(shown).length;
  const isCounted = !options && !isList && (isLongText || length > limit * 0.8);
  const isWrong = refused > 0 || faults.length > 0 || problems.length > 0;
  const shared = { id, 'aria-describedby': `${id}-hint ${id}-told`, 'aria-invalid': isWrong || undefined, 'aria-required': isNeeded || undefined, onBlur: left } as const;
  const note = [hint ?? column.note[locale], ...(column.example !== '' && !options ? [t('formExample', { example: column.example })] : [])].join(locale === 'zh' ? '' : ' ');
  const lang = column.key.endsWith('.en') ? 'en' : column.key.endsWith('.zh') ? 'zh-CN' : undefined;
  return (
    <div className={`field scf-field${isLongText ? ' scf-wide' : ''}`}>
      <label htmlFor={id}>{column.heading[locale]}{isNeeded && <span className="scf-need">{locale === 'en' && ' '}{t('formRequired')}</span>}</label>
      {options ? (
        <select {...shared} value={shown} onChange={(event) => write(event.currentTarget.value)}>
          <option value="">{t(column.form === 'category' && options.length === 0 ? 'formChooseSector' : 'formChoose')}</option>
          {options.map((option) => <option key={option.value} value={option.value} lang={option.lang}>{option.text}</option>)}
          {shown !== '' && options.every((option) => option.value !== shown) && <option value={shown}>{shown}</option>}
        </select>
      ) : isLongText ? (
        <textarea {...shared} lang={lang} rows={isList ? 2 : 3} spellCheck={false} value={text} onChange={(event) => write(event.currentTarget.value)} />
      ) : (
        <input {...shared} lang={lang} type="text" inputMode={column.form === 'number' ? 'decimal' : undefined} autoComplete="off" spellCheck={false} list={suggestions.length > 0 ? `${id}-list` : undefined} value={text} onChange={(event) => write(event.currentTarget.value)} />
      )}
      {suggestions.length > 0 && <datalist id={`${id}-list`}>{suggestions.map((one) => <option key={one} value={one} />)}</datalist>}
      <p id={`${id}-hint`} className="hint">{note}{isCounted && <> <span className="scf-count">{t('formCountOf', { length, most: limit })}</span></>}</p>
      <div id={`${id}-told`}>
        {refused > 0 && <p className="wrong" role="alert">{t('formTooLong', { length: refused, most: mostCharacters })}</p>}
        {faults.map((fault) => <p key={fault} className="wrong">{fault}</p>)}
        <FieldProblems problems={problems} speaker={speaker} />
      </div>
      {before !== undefined && <Was label={column.heading[locale]} from={textAt(table, column, before)} to={shown} options={options} onPutBack={() => write(textAt(table, column, before))} speaker={speaker} />}
    </div>
  );
};
