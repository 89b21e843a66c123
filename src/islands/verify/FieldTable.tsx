// Field by field: what the file says, and what stands there now.
import type { FieldRow } from '../../verification/field-rows.ts';
import type { Speaker, VerifyPageKey } from './messages.ts';

interface FieldTableProps {
  rows: readonly FieldRow[];
  caption: string;
  /** Headings of the two values. */
  from: VerifyPageKey;
  to: VerifyPageKey;
  speaker: Speaker;
}

export const FieldTable = ({ rows, caption, from, to, speaker: { locale, t } }: FieldTableProps) => (
  <table className="tbl stack vf-fields">
    <caption>{caption}</caption>
    <thead><tr><th scope="col">{t('verifyField')}</th><th scope="col">{t(from)}</th><th scope="col">{t(to)}</th></tr></thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.field}>
          <th scope="row">{row.label[locale]}</th>
          <td data-l={t(from)}>{row.isOrder ? t('verifyOrderOnly') : row.from === undefined ? <span className="muted">{t('notProvided')}</span> : <del>{row.from}</del>}</td>
          <td data-l={t(to)}>{row.isOrder ? t('verifyOrderOnly') : row.to === undefined ? <span className="muted">{t('notProvided')}</span> : <ins>{row.to}</ins>}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
