// One record: its own fields in groups, and what it has many of.
import { tableOf } from '../../../catalogue/table.ts';
import { entriesOf, fieldsOf, type Fields, type Path } from './draft.ts';
import { FieldProblems } from './FieldProblems.tsx';
import { keyOf, problemsAt } from './field-problems.ts';
import { groupsOf, isRequired, listsOf, recordColumns, tableOfKind, type RecordKind } from './fields.ts';
import { useForm } from './form-context.ts';
import type { FormSpeaker } from './messages.ts';
import { IdField, useIdProposal } from './IdField.tsx';
import { withRecordAt } from './list-at.ts';
import { ListEditor } from './ListEditor.tsx';
import { RecordField } from './RecordField.tsx';

interface RecordEditorProps {
  kind: RecordKind;
  /** `['manufacturer']`, `['products', 0]` */
  at: Path;
  record: unknown;
  /** As the catalogue has it. */
  live?: object | undefined;
  today: string;
}

/** What an id is made of. */
const naming: ReadonlySet<string> = new Set(['name.zh', 'name.en', 'shortName.zh', 'models']);

/** Notes of columns that speak of spreadsheets, or of what an import fills in by itself, in the words of a form. */
const hintOf = (kind: RecordKind, key: string, { t }: FormSpeaker): string | undefined => {
  if (key === 'nameOrigin') return t(kind === 'product' ? 'formHint-nameOrigin' : 'formHint-maker-nameOrigin');
  const own = (['creditCode', 'kind', 'sector'] as const).find((one) => one === key);
  return own && t(`formHint-${own}`);
};

/** A category is one of its sector: with another sector there is another choice. */
const withSector = (fields: Fields, before: unknown): Fields => {
  if (fields['sector'] === fieldsOf(before)['sector']) return fields;
  const { category: _, ...rest } = fields;
  return rest;
};

export const RecordEditor = ({ kind, at, record, live, today }: RecordEditorProps) => {
  const { speaker, told, edit } = useForm();
  const { t, locale } = speaker;
  const isLive = live !== undefined;
  const onRecord = (change: (record: Fields) => Fields): void => edit((draft) => withRecordAt(draft, at, (now) => withSector(change(now), now)));
  const { propose } = useIdProposal({ kind, record, isLive, onRecord });
  return (
    <>
      <FieldProblems problems={problemsAt(keyOf(at), told)} speaker={speaker} />
      {groupsOf[kind].map((group) => (
        <fieldset key={group.id} className="scf-group">
          <legend>{t(`formGroup-${group.id}`)}</legend>
          <div className="scf-fields">
            {recordColumns(kind, group).map((column) => (column.key === 'id' ? (
              <IdField key="id" kind={kind} at={at} record={record} isLive={isLive} onRecord={onRecord} propose={propose} />
            ) : (
              <RecordField key={column.key} table={tableOfKind[kind]} column={column} at={at} item={record} before={live} record={record} isNeeded={isRequired(kind, column)} onItem={onRecord} hint={hintOf(kind, column.key, speaker)} onLeave={naming.has(column.key) ? () => propose(false) : undefined} />
            )))}
          </div>
        </fieldset>
      ))}
      {listsOf[kind].map((list) => (
        <ListEditor key={list} list={list} at={[...at, list]} entries={entriesOf(record, list)} before={live && entriesOf(live, list)} record={record} title={tableOf(list).name[locale]} note={t(`formList-${list}`)} today={today} />
      ))}
    </>
  );
};
