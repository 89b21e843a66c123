import { useId, useMemo, useState, type SyntheticEvent } from 'react';
import { readFigure } from '../catalogue/typed-figure.ts';
import { figure } from '../i18n/figure.ts';
import { number, pick } from '../i18n/fill.ts';
import { needText, readNeed, readNeeds, type Need } from '../search/needs.ts';
import type { SearchState } from '../search/state.ts';
import { countOf, sharedColumns, type OpenValues, type ValueColumn } from '../search/values.ts';
import { unitText } from './need-text.ts';
import type { Speaker } from './search-props.ts';

interface NeedFormProps {
  values: OpenValues;
  /** The results, which decide what is offered. */
  rows: readonly number[];
  state: SearchState;
  go: (state: SearchState) => void;
  speaker: Speaker;
}

/** More are found by nobody in a list; a category has fewer. */
const mostOffered = 40;

/** What was typed as a need, or the sentence that says what is wrong with it. */
const needOf = ({ key, unit, least, most }: { key: string; unit: string; least: string; most: string }, { t, locale }: Speaker): Need | string => {
  const wrong = [least, most].find((text) => text.trim() !== '' && readFigure(text) === undefined);
  if (wrong !== undefined) return t('needNoNumber', { text: wrong.trim() });
  const [min, max] = [readFigure(least), readFigure(most)];
  if (min === undefined && max === undefined) return t('needEmpty');
  if (min !== undefined && max !== undefined && min > max) return t('needTurned', { min: figure(locale, min), max: figure(locale, max) });
  return { key, ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(unit !== '' && { unit }) };
};

/** The fields of a need that is asked for already, so that it can be changed. */
const fieldsOf = (need: Need | undefined): { key: string; unit: string; least: string; most: string } => ({ key: need?.key ?? '', unit: need?.unit ?? '', least: String(need?.min ?? ''), most: String(need?.max ?? '') });

/** What the results share, and what is asked for already. */
const offeredOf = (values: OpenValues, rows: ReadonlySet<number>, needs: readonly Need[]): { column: ValueColumn; count: number }[] => {
  const shared = sharedColumns(values, rows).slice(0, mostOffered);
  const others = needs.flatMap(({ key }) => (shared.some(({ column }) => column.key === key) ? [] : (values.columns.get(key) ?? [])));
  return [...shared, ...[...new Set(others)].map((column) => ({ column, count: countOf(column, rows) }))];
};

/** A parameter that the results share, its unit and the two ends. What is typed wrongly stays and gets a sentence. */
export const NeedForm = ({ values, rows, state, go, speaker }: NeedFormProps) => {
  const { t, locale } = speaker;
  const id = useId();
  const needs = useMemo(() => readNeeds(state.needs, values).needs, [state.needs, values]);
  const offered = useMemo(() => offeredOf(values, new Set(rows), needs), [values, rows, needs]);
  const [changed, setTyped] = useState<ReturnType<typeof fieldsOf>>();
  const typed = changed ?? fieldsOf(needs.at(-1));
  const [wrong, setWrong] = useState('');
  const chosen = offered.find(({ column }) => column.key === typed.key) ?? offered[0];
  if (!chosen) return <p className="small muted">{t('needNone')}</p>;
  const { column } = chosen;
  const unit = column.units.includes(typed.unit) ? typed.unit : (column.units[0] ?? '');
  const change = (part: Partial<typeof typed>): void => {
    setTyped({ ...typed, key: column.key, unit, ...part });
    setWrong('');
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const need = needOf({ ...typed, key: column.key, unit }, speaker);
    if (typeof need === 'string') return setWrong(need);
    setWrong('');
    setTyped(undefined);
    const canonical = readNeed(needText(need), values) ?? need;
    go({ ...state, needs: [...state.needs.filter((text) => readNeed(text, values)?.key !== need.key), needText(canonical)], page: 1 });
  };
  const isSpan = column.reading === 'span';
  const shownUnit = unitText(column, undefined, values, speaker);
  const field = (end: 'least' | 'most', label: string) => (
    <label>
      <span>{label}</span>
      <input type="text" inputMode="text" autoComplete="off" maxLength={24} value={typed[end]} aria-invalid={wrong !== '' || undefined} aria-describedby={wrong === '' ? `${id}-hint` : `${id}-wrong`} onChange={(event) => change({ [end]: event.currentTarget.value })} />
    </label>
  );
  return (
    <form className="need-form" onSubmit={submit} noValidate>
      <label>
        <span>{t('needParameter')}</span>
        <select value={column.key} onChange={(event) => change({ ...fieldsOf(needs.find(({ key }) => key === event.currentTarget.value)), key: event.currentTarget.value })}>
          {offered.map(({ column: one, count }) => <option key={one.key} value={one.key}>{t('needOption', { name: pick(locale, one.name).text, count: number(locale, count) })}</option>)}
        </select>
      </label>
      <div className="ends">
        {field('least', t(isSpan ? 'needFrom' : 'needLeast'))}
        {field('most', t(isSpan ? 'needTo' : 'needMost'))}
        {column.units.length > 1 ? (
          <label>
            <span>{t('needUnit')}</span>
            <select value={unit} onChange={(event) => change({ unit: event.currentTarget.value })}>{column.units.map((one) => <option key={one} value={one}>{unitText(column, one, values, speaker)}</option>)}</select>
          </label>
        ) : shownUnit !== '' && <p className="unit"><span className="vh">{t('needUnit')}</span>{shownUnit}</p>}
      </div>
      <p className="wrong small" id={`${id}-wrong`} role="alert">{wrong}</p>
      <p className="muted small" id={`${id}-hint`}>{t(isSpan ? 'needSpanHint' : 'needHint')}</p>
      <button type="submit" className="btn tall">{t('needSet')}</button>
    </form>
  );
};
