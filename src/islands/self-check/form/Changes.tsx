// What a correction changes, why, and what shows it.
import { tableOf, columnOf } from '../../../catalogue/table.ts';
import { changesOfDraft } from './change-summary.ts';
import { entriesOf, type Fields } from './draft.ts';
import { useForm } from './form-context.ts';
import { ListEditor } from './ListEditor.tsx';
import type { Corrected } from './live.ts';
import { RecordField } from './RecordField.tsx';
import type { Table } from '../../../catalogue/table.ts';
import { column } from '../../../catalogue/columns/column.ts';
import { pick } from '../../../i18n/fill.ts';

interface ChangesProps {
  corrected: Corrected;
  today: string;
}

export const Changes = ({ corrected, today }: ChangesProps) => {
  const { draft, named, speaker, edit } = useForm();
  const { t, locale } = speaker;
  const records = changesOfDraft(draft, corrected, named);
  const words = (key: 'zh' | 'en') => ({ zh: t(key === 'zh' ? 'formReasonZh' : 'formReasonEn'), en: t(key === 'zh' ? 'formReasonZh' : 'formReasonEn'), note: t('formReasonHint'), noteEn: t('formReasonHint') });
  // The reason is no column of any sheet: its words are the form's own, in the language of the page.
  const columns = [column('reason.zh', 'text', words('zh')), column('reason.en', 'text', words('en'))];
  const table: Table = { ...tableOf('sources'), columns };
  const onReason = (change: (item: Fields) => Fields): void => edit(({ reason, ...rest }) => {
    const next = change(reason === undefined ? {} : { reason })['reason'];
    return next === undefined ? rest : { ...rest, reason: next };
  });
  return (
    <section className="scf-section" aria-labelledby="scf-changes">
      <h2 id="scf-changes">{t('formChanges')}</h2>
      {records.length === 0 && <p className="muted">{t('formChangesNone')}</p>}
      {records.map(({ kind, live, changes, hasOnlySources }) => (
        <div key={`${kind} ${live.id}`} className="scf-changes">
          <h3 {...(pick(locale, live.name).lang && { lang: pick(locale, live.name).lang })}>{pick(locale, live.name).text}</h3>
          {hasOnlySources ? <p>{t('formChangesOnlySources')}</p> : (
            <table className="tbl stack">
              <caption className="vh">{t('formChanges')}</caption>
              <thead><tr><th scope="col">{t('formChangesField')}</th><th scope="col">{t('formChangesFrom')}</th><th scope="col">{t('formChangesTo')}</th></tr></thead>
              <tbody>
                {changes.map(({ label, from, to }) => (
                  <tr key={label.zh + label.en}>
                    <th scope="row">{label[locale]}</th>
                    <td data-l={t('formChangesFrom')}>{from === undefined ? <span className="muted">{t('formWasNothing')}</span> : <del>{from[locale]}</del>}</td>
                    <td data-l={t('formChangesTo')}>{to === undefined ? <span className="muted">{t('formWasNothing')}</span> : <ins>{to[locale]}</ins>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      ))}
      <fieldset className="scf-group">
        <legend>{t('formReason')}</legend>
        <div className="scf-fields">
          {columns.map((one) => <RecordField key={one.key} table={table} column={columnOf(table, one.key)} at={[]} item={draft.reason === undefined ? {} : { reason: draft.reason }} record={{}} isNeeded={one.key === 'reason.zh'} onItem={onReason} />)}
        </div>
      </fieldset>
      <ListEditor list="sources" at={['evidence']} entries={entriesOf(draft, 'evidence')} record={{}} title={t('formEvidence')} note={t('formEvidenceHint')} today={today} />
    </section>
  );
};
