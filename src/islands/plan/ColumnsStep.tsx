// The reader confirms which sheet, which header and which columns are meant.
import { useEffect, useMemo, useRef, useState } from 'react';
import { moneyUnits, type MoneyUnit } from '../../plan/amounts.ts';
import type { PlanSheet } from '../../plan/columns.ts';
import { namingFields, planFields, type PlanField } from '../../plan/fields.ts';
import type { PlanReading } from '../../plan/lines.ts';
import { ProblemText } from './FileStep.tsx';
import type { Speaker } from './messages.ts';
import type { Plan } from './use-plan.ts';

interface ColumnsStepProps {
  plan: Plan;
  onMatch: (reading: PlanReading) => void;
  speaker: Speaker;
}

const mostNotices = 8;

const fieldsOf = (sheet: PlanSheet): (PlanField | undefined)[] => sheet.columns.map(({ field }) => field);

export const ColumnsStep = ({ plan: { state, chooseSheet, chooseHeader }, onMatch, speaker }: ColumnsStepProps) => {
  const { t } = speaker;
  const sheet = state.sheets[state.sheet];
  const [fields, setFields] = useState<(PlanField | undefined)[]>([]);
  const [unit, setUnit] = useState<PlanReading['unit']>({ amount: 'yuan', unitPrice: 'yuan' });
  const [isAsked, setAsked] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const described = useRef<PlanSheet>(undefined);
  useEffect(() => {
    if (!sheet || described.current === sheet) return;
    described.current = sheet;
    // Whoever comes back from the results finds what was said before.
    const before = state.results?.sheet === state.sheet && state.results.reading.header === sheet.header ? state.results.reading : undefined;
    setFields(before ? [...before.fields] : fieldsOf(sheet));
    setUnit(before?.unit ?? sheet.unit);
  }, [sheet, state.results, state.sheet]);
  const has = useMemo(() => new Set(fields), [fields]);
  if (!sheet) return <p className="note note-warn" role="alert">{t('planNoRows')}</p>;
  const isNamed = namingFields.some((field) => has.has(field));
  const hasAmount = has.has('amount') || (has.has('quantity') && has.has('unitPrice'));
  const assign = (place: number, field: PlanField | undefined): void => setFields((now) => sheet.columns.map((_, at) => (at === place ? field : field !== undefined && now[at] === field ? undefined : now[at])));
  const start = (): void => {
    setAsked(true);
    if (isNamed) onMatch({ ...(sheet.header !== undefined && { header: sheet.header }), fields, unit });
  };
  const unitFields = (['amount', 'unitPrice'] as const).filter((field) => has.has(field));
  return (
    <form className="plan-columns" onSubmit={(event) => { event.preventDefault(); start(); }}>
      <h2 ref={title} tabIndex={-1}>{t('planColumnsTitle')}</h2>
      <p className="small">{t('planFile', { file: state.file })}</p>
      {state.notices.length > 0 && (
        <details className="fold">
          <summary>{t('planNotices', { count: state.notices.length })}</summary>
          <ul className="plan-notices">
            {state.notices.slice(0, mostNotices).map((notice, place) => <li key={place}>{[notice.place.sheet, notice.place.column && `${notice.place.column}${notice.place.row ?? ''}`].filter(Boolean).join(' ')} <ProblemText problem={notice} speaker={speaker} /></li>)}
            {state.notices.length > mostNotices && <li>{t('planAndMore', { count: state.notices.length - mostNotices })}</li>}
          </ul>
        </details>
      )}
      <div className="plan-choices">
        {state.sheets.length > 1 && (
          <div className="field">
            <label htmlFor="plan-sheet">{t('planSheet')}</label>
            <select id="plan-sheet" value={state.sheet} onChange={({ currentTarget }) => chooseSheet(Number(currentTarget.value))}>
              {state.sheets.map(({ name, rows }, place) => <option key={place} value={place}>{t('planSheetOption', { name: name || t('planSheetText'), count: rows })}</option>)}
            </select>
          </div>
        )}
        <div className="field">
          <label htmlFor="plan-header">{t('planHeader')}</label>
          <select id="plan-header" value={sheet.header ?? ''} onChange={({ currentTarget: { value } }) => chooseHeader(value === '' ? null : Number(value))}>
            <option value="">{t('planHeaderNone')}</option>
            {sheet.headerChoices.map(({ row, text }) => <option key={row} value={row}>{t('planHeaderRow', { row: String(row), text })}</option>)}
          </select>
        </div>
        {unitFields.map((field) => (
          <div className="field" key={field}>
            <label htmlFor={`plan-unit-${field}`}>{t(`planUnit-${field}`)}</label>
            <select id={`plan-unit-${field}`} value={unit[field]} onChange={({ currentTarget: { value } }) => setUnit((now) => ({ ...now, [field]: moneyUnits.find((one): one is MoneyUnit => one === value) ?? 'yuan' }))}>
              {moneyUnits.map((one) => <option key={one} value={one}>{t(`planMoney-${one}`)}</option>)}
            </select>
          </div>
        ))}
      </div>
      {sheet.header === undefined && <p className="note small">{t('planNoHeader')}</p>}
      <table className="tbl stack plan-map">
        <thead><tr><th scope="col">{t('planColumn')}</th><th scope="col">{t('planHeading')}</th><th scope="col">{t('planSamples')}</th><th scope="col">{t('planMeans')}</th></tr></thead>
        <tbody>
          {sheet.columns.map(({ letters, heading, samples }, place) => (
            <tr key={letters} className={fields[place] ? 'is-used' : undefined}>
              <th scope="row">{letters}</th>
              <td data-l={t('planHeading')}>{heading}</td>
              <td data-l={t('planSamples')}>{samples.length === 0 ? <span className="muted">{t('planSamplesEmpty')}</span> : <ul>{samples.map((sample) => <li key={sample}>{sample}</li>)}</ul>}</td>
              <td data-l={t('planMeans')}>
                <select aria-label={t('planMeansOf', { column: heading === '' ? letters : `${letters} ${heading}` })} value={fields[place] ?? ''} onChange={({ currentTarget: { value } }) => assign(place, planFields.find((field) => field === value))}>
                  <option value="">{t('planField-unused')}</option>
                  {planFields.map((field) => <option key={field} value={field}>{t(`planField-${field}`)}</option>)}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sheet.hasMoreColumns && <p className="hint">{t('planMoreColumns')}</p>}
      <div role="status">
        {!isNamed && <p className={isAsked ? 'note note-warn' : 'hint'}>{t('planNeedNaming')}</p>}
        {isNamed && !hasAmount && <p className="hint">{t('planNoAmountColumn')}</p>}
      </div>
      <p className="tools"><button type="submit" className="btn btn-p tall">{t('planStart')}</button></p>
    </form>
  );
};
