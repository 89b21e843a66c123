// The searches of a pack as they came out when they were run again.
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import type { EvidenceSearch } from '../../catalogue/evidence-schema.ts';
import { longDate } from '../../i18n/long-date.ts';
import { pathOf } from '../../site-paths.ts';
import { Label } from './Both.tsx';
import type { EvidenceSpeaker } from './messages.ts';
import type { Pack } from './pack.ts';
import type { Searches } from './use-searches.ts';

interface SearchRecordsProps {
  searches: Searches;
  entries: readonly CatalogueEntry[];
  pack: Pack;
  speaker: EvidenceSpeaker;
}

const Record = ({ record, entries, speaker }: { record: EvidenceSearch } & Pick<SearchRecordsProps, 'entries' | 'speaker'>) => {
  const { t, say, to } = speaker;
  const nameOf = (id: string): string => say(entries.find(({ product }) => product.id === id)?.product.name ?? { zh: id }).text;
  const found = record.places.filter(({ place }) => place !== null).sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const absent = record.places.filter(({ place }) => place === null);
  return (
    <table className="tbl pairs">
      <tbody>
        <tr><th scope="row">{t('evidenceSearchQuery')}</th><td>{record.query === '' ? t('evidenceSearchNone') : <b>{record.query}</b>}</td></tr>
        <tr><th scope="row">{t('evidenceSearchFilters')}</th><td>{record.filters.length === 0 ? t('evidenceSearchNone') : record.filters.map(({ facet, values }) => <span key={facet} className="own">{t('evidenceSearchFilter', { facet, values: values.join(t('listComma')) })}</span>)}{record.ignored.length > 0 && <span className="condition">{t('evidenceSearchIgnored', { values: record.ignored.join(t('listComma')) })}</span>}</td></tr>
        <tr><th scope="row">{t('evidenceSearchOrder')}</th><td>{record.order}</td></tr>
        <tr><th scope="row">{t('evidenceSearchResults')}</th><td>{t('productCount', { count: record.results })}{record.meets !== undefined && <span className="condition">{t('evidenceSearchMeets', { meets: record.meets, unclear: record.results - record.meets })}</span>}</td></tr>
        <tr><th scope="row">{t('evidenceSearchPlaces')}</th><td>{found.map(({ id, place }) => <span key={id} className="own">{t('evidenceSearchPlace', { place: place ?? 0, product: nameOf(id) })}</span>)}{absent.length > 0 && <span className="own">{t('evidenceSearchAbsent', { products: absent.map(({ id }) => nameOf(id)).join(t('semicolon')) })}</span>}</td></tr>
        <tr className="noprint"><th scope="row">{t('evidenceSearchAddress')}</th><td><a href={`${to(pathOf.search)}${record.search}`}>{`${to(pathOf.search)}${record.search}`}</a></td></tr>
      </tbody>
    </table>
  );
};

export const SearchRecords = ({ searches: { phase, records }, entries, pack: { stamp, today }, speaker }: SearchRecordsProps) => {
  const { t, locale } = speaker;
  if (phase === 'none') return null;
  return (
    <section>
      <h3><Label of="evidenceSearchPart" speaker={speaker} /></h3>
      {phase === 'busy' && <p className="remark">{t('evidenceSearchBusy')}</p>}
      {phase === 'failed' && <p className="remark">{t('evidenceSearchFailed')}</p>}
      {phase === 'ready' && <p className="remark">{t('evidenceSearchRerun', { day: longDate(locale, today), version: stamp.version })}</p>}
      {records.map((one) => (one.kind === 'run' ? <Record key={one.record.search} record={one.record} entries={entries} speaker={speaker} /> : <p key={one.search} className="remark">{t('evidenceSearchBroken', { search: one.search })}</p>))}
    </section>
  );
};
