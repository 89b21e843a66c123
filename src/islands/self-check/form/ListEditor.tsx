// What a record has many of: entries that can be added, removed, put back and brought into another order.
import { useEffect, useRef } from 'react';
import { shortened } from '../../shortened.ts';
import { useFocusAfterRemoval } from '../../use-focus-after-removal.ts';
import { tableOf } from '../../../catalogue/table.ts';
import { counterparts } from './counterparts.ts';
import { entriesOf, fieldsOf, inserted, moved, nextSourceId, ownText, without, type Fields, type Path } from './draft.ts';
import { FieldProblems } from './FieldProblems.tsx';
import { keyOf, problemsAt } from './field-problems.ts';
import { textAt } from './field-text.ts';
import { entryColumns, isRequiredIn, type ListId } from './fields.ts';
import { useForm } from './form-context.ts';
import { withListAt } from './list-at.ts';
import { elementId, RecordField } from './RecordField.tsx';
import { parameterNames, standingOf, unitSymbols } from './suggestions.ts';

interface ListEditorProps {
  list: ListId;
  /** Path of the list within the submission. */
  at: Path;
  entries: readonly unknown[];
  /** As the catalogue has them; nothing where the record is new. */
  before?: readonly unknown[] | undefined;
  /** The record that they belong to. */
  record: unknown;
  title: string;
  note: string;
  today: string;
}

/** A new entry, with what can be known of it. */
const newEntry = (list: ListId, at: Path, { record, entries, today }: { record: unknown; entries: readonly unknown[]; today: string }): Fields => {
  if (list === 'sources') return { ...(at[0] !== 'evidence' && { id: nextSourceId(entries) }), retrieved: today };
  const sources = entriesOf(record, 'sources');
  const source = ownText(entries.at(-1), 'source') || ownText(sources.at(-1), 'id');
  return list === 'links' || source === '' ? {} : { source };
};

/** How often a record's statements point to one of its sources. */
const usesOf = (record: unknown, source: string): number =>
  Object.values(fieldsOf(record)).flatMap((value): unknown[] => (Array.isArray(value) ? value : [])).filter((entry) => source !== '' && (ownText(entry, 'source') === source || ownText(entry, 'endSource') === source)).length;

export const ListEditor = ({ list, at, entries, before, record, title, note, today }: ListEditorProps) => {
  const { speaker, named, told, edit, say } = useForm();
  const { t } = speaker;
  const table = tableOf(list);
  const columns = entryColumns(list);
  const key = keyOf(at);
  const { box, removing } = useFocusAfterRemoval<HTMLDivElement>(entries.length);
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = undefined;
  });
  const change = (act: (now: unknown[]) => readonly unknown[]): void => edit((draft) => withListAt(draft, at, act));
  const nameOf = (entry: unknown, place: number): string => {
    const own = columns.filter(({ key: field, form }) => form !== 'list' && field !== 'kind').map((column) => textAt(table, column, entry)).find((text) => text !== '');
    return own === undefined ? t('formEntry', { name: title, number: String(place + 1) }) : shortened(own);
  };
  const add = (): void => {
    wanted.current = elementId(keyOf([...at, entries.length, ...(columns[0]?.key ?? '').split('.')]));
    change((now) => [...now, newEntry(list, at, { record, entries: now, today })]);
  };
  const remove = (place: number): void => {
    const entry = entries[place];
    removing(place);
    change((now) => without(now, place));
    say(t('formRemoved', { name: nameOf(entry, place) }), () => change((now) => inserted(now, place, entry)));
  };
  const move = (place: number, step: -1 | 1): void => {
    const to = place + step;
    // At the end of the list its button can go no further; the other one can.
    const side = to === 0 ? 'down' : to === entries.length - 1 ? 'up' : step === -1 ? 'up' : 'down';
    wanted.current = elementId(`${key}/${to}/${side}`);
    change((now) => moved(now, place, step));
    say(t('formMoved', { name: nameOf(entries[place], place), number: to + 1, count: entries.length }));
  };
  const pairs = counterparts(before ?? [], entries);
  const parameters = named.parameters?.data;
  const suggestionsFor = (field: string, entry: unknown): string[] => {
    if (list !== 'specifications') return [];
    if (field === 'label.zh' || field === 'label.en') return parameterNames(parameters, standingOf(record), field === 'label.en' ? 'en' : 'zh');
    return field === 'unit' || field === 'unit.en' ? unitSymbols(parameters, entry, field === 'unit.en' ? 'en' : 'zh') : [];
  };
  return (
    <div className="scf-list" ref={box}>
      <h3 id={elementId(`${key}/title`)}>{title}</h3>
      <p className="hint">{note}</p>
      <FieldProblems problems={problemsAt(key, told)} speaker={speaker} />
      {entries.map((entry, place) => {
        const own = keyOf([...at, place]);
        const name = nameOf(entry, place);
        const beforePlace = pairs.before[place];
        const file = ownText(fieldsOf(entry)['file'], 'name');
        const isNumbered = list === 'sources' && at[0] !== 'evidence';
        const uses = isNumbered ? usesOf(record, ownText(entry, 'id')) : 0;
        return (
          <fieldset key={own} className="scf-entry">
            <legend>{t('formEntry', { name: title, number: isNumbered ? ownText(entry, 'id') : String(place + 1) })}</legend>
            <FieldProblems problems={problemsAt(own, told)} speaker={speaker} />
            <div className="scf-fields">
              {columns.map((column) => (
                <RecordField
                  key={column.key} table={table} column={column} at={[...at, place]} item={entry} before={before && (beforePlace === undefined ? {} : before[beforePlace])} record={record} isNeeded={isRequiredIn(list, column)}
                  onItem={(act) => change((now) => now.map((one, index) => (index === place ? act(fieldsOf(one)) : one)))}
                  suggestions={suggestionsFor(column.key, entry)} hint={column.key === 'source' || column.key === 'endSource' ? t('formSourceHint') : undefined}
                />
              ))}
            </div>
            {file !== '' && <p className="hint">{t('formFileSource', { name: file })}</p>}
            {uses > 0 && <p className="hint">{t('formSourceUsed', { count: uses })}</p>}
            <div className="scf-acts">
              <button type="button" className="btn" id={elementId(`${own}/up`)} disabled={place === 0} aria-label={t('formUpOf', { name })} onClick={() => move(place, -1)}>{t('formUp')}</button>
              <button type="button" className="btn" id={elementId(`${own}/down`)} disabled={place === entries.length - 1} aria-label={t('formDownOf', { name })} onClick={() => move(place, 1)}>{t('formDown')}</button>
              <button type="button" className="btn" data-remove aria-label={t('formRemoveOf', { name })} onClick={() => remove(place)}>{t('formRemove')}</button>
            </div>
          </fieldset>
        );
      })}
      {pairs.gone.map((place) => (
        <div key={place} className="scf-was">
          <p><span className="vh">{t('formWas')}</span><del>{nameOf(before?.[place], place)}</del> {t('formGone')}</p>
          <button type="button" className="btn" aria-label={t('formPutBackOf', { field: nameOf(before?.[place], place) })} onClick={() => change((now) => inserted(now, Math.min(place, now.length), before?.[place]))}>{t('formPutBack')}</button>
        </div>
      ))}
      <p><button type="button" className="btn" aria-describedby={elementId(`${key}/title`)} onClick={add}>{t('formAdd', { name: title })}</button></p>
    </div>
  );
};
