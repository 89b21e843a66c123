// The id of a record: fixed where the catalogue has it, made of the name where it is new.
import { useRef } from 'react';
import { fieldsOf, ownText, type Fields, type Path } from './draft.ts';
import { tableOfKind, type RecordKind } from './fields.ts';
import { useForm } from './form-context.ts';
import { columnOf } from '../../../catalogue/table.ts';
import { RecordField } from './RecordField.tsx';

interface IdFieldProps {
  kind: RecordKind;
  at: Path;
  record: unknown;
  isLive: boolean;
  onRecord: (change: (record: Fields) => Fields) => void;
}

/** Ids that are in use, or once were. */
const takenIds = ({ named, draft }: ReturnType<typeof useForm>, kind: RecordKind, own: unknown): string[] => {
  const folder = kind === 'product' ? 'products' : 'manufacturers';
  const others = kind === 'product' ? draft.products.filter((product) => product !== own).map((product) => ownText(product, 'id')) : [];
  return [...named[folder].map(({ data }) => data.id), ...Object.keys(named.publication?.renamed?.data[folder] ?? {}), ...others];
};

export interface IdProposal {
  /** Proposes an id, unless another was typed by hand. @param isAsked whether somebody asked for it */
  propose: (isAsked: boolean) => void;
}

export const useIdProposal = ({ kind, record, isLive, onRecord }: Omit<IdFieldProps, 'at'>): IdProposal => {
  const form = useForm();
  const proposed = useRef('');
  const propose = (isAsked: boolean): void => {
    const now = ownText(record, 'id');
    if (isLive || (!isAsked && now !== '' && now !== proposed.current)) return;
    const taken = takenIds(form, kind, record);
    import('./propose-id.ts').then(
      ({ proposedId }) => {
        const id = proposedId(kind, record, { maker: ownText(form.draft.manufacturer, 'id'), taken });
        if (id === undefined) return isAsked ? form.say(form.speaker.t('formIdNoName')) : undefined;
        const last = proposed.current;
        // An answer that was long on its way does not undo what was typed meanwhile.
        onRecord((fields) => (isAsked || ['', last].includes(ownText(fields, 'id')) ? { ...fields, id } : fields));
        proposed.current = id;
        return isAsked ? form.say(form.speaker.t('formIdProposed', { id })) : undefined;
      },
      (error: unknown) => console.info('No id is proposed: what it takes did not load.', error),
    );
  };
  return { propose };
};

export const IdField = ({ kind, at, record, isLive, onRecord, propose }: IdFieldProps & IdProposal) => {
  const form = useForm();
  const { t, locale } = form.speaker;
  const column = columnOf(tableOfKind[kind], 'id');
  const id = ownText(record, 'id');
  if (isLive) return <div className="field scf-field"><p className="label">{column.heading[locale]}</p><p className="no">{id}</p><p className="hint">{t('formIdLocked')}</p></div>;
  const isTaken = id !== '' && takenIds(form, kind, record).includes(id);
  return (
    <div className="scf-id">
      <RecordField table={tableOfKind[kind]} column={{ ...column, example: '' }} at={at} item={fieldsOf(record)} record={record} isNeeded onItem={onRecord} hint={t('formIdHint')} />
      {isTaken && <p className="wrong" role="alert">{t('formIdTaken', { id })}</p>}
      <p><button type="button" className="btn" onClick={() => propose(true)}>{t('formIdPropose')}</button></p>
    </div>
  );
};
