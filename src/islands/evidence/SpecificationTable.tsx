import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import { Label, Names } from './Both.tsx';
import type { EvidenceSpeaker } from './messages.ts';
import type { Pack } from './pack.ts';
import { SourceNumber } from './SourceTable.tsx';

interface SpecificationTableProps {
  entry: CatalogueEntry;
  pack: Pack;
  speaker: EvidenceSpeaker;
}

export const SpecificationTable = ({ entry, pack: { without }, speaker }: SpecificationTableProps) => {
  const { t, say } = speaker;
  const { specifications = [] } = entry.product;
  const showsSources = !without.includes('sources');
  return (
    <section>
      <h3><Label of="specifications" speaker={speaker} /></h3>
      {specifications.length === 0 ? <p className="remark">{t('specificationsNone')}</p> : (
        <table className="tbl pairs">
          <thead><tr><th scope="col">{t('parameter')}</th><th scope="col">{t('value')}</th>{showsSources && <th scope="col">{t('source')}</th>}</tr></thead>
          <tbody>
            {specifications.map(({ label, value, unit, condition, source }, place) => (
              <tr key={place}>
                <th scope="row"><Names of={label} speaker={speaker} /></th>
                <td>{say(value).text} {unit !== undefined && say(unit).text}{condition && <span className="condition" lang={say(condition).lang}>{say(condition).text}</span>}</td>
                {showsSources && <td><SourceNumber of={entry} id={source} /></td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {specifications.length > 0 && <p className="remark">{t('specificationsNote')}</p>}
    </section>
  );
};

/** Numbers that an authority or a certifier has given; nothing where there are none. */
export const RegistrationTable = ({ entry, pack: { without }, speaker }: SpecificationTableProps) => {
  const { t, say } = speaker;
  const { registrations = [] } = entry.product;
  if (registrations.length === 0) return null;
  return (
    <section>
      <h3><Label of="evidenceRegistrations" speaker={speaker} /></h3>
      <table className="tbl pairs">
        <tbody>
          {registrations.map(({ kind, number, authority, validUntil, source }) => (
            <tr key={number}>
              <th scope="row">{t(`registration-${kind}`)}</th>
              <td><span className="no">{number}</span><span className="condition"><span lang={say(authority).lang}>{say(authority).text}</span>{validUntil !== undefined && <>{t('semicolon')}{t('validUntil')}{' '}<time dateTime={validUntil}>{validUntil}</time></>}</span></td>
              {!without.includes('sources') && <td><SourceNumber of={entry} id={source} /></td>}
            </tr>
          ))}
        </tbody>
      </table>
      {registrations.some(({ kind }) => kind === 'acceptance') && <p className="remark">{t('acceptanceNote')}</p>}
    </section>
  );
};
