// Where the product stands on the day, which listing says so, and every listing it has or had.
import type { JoinedListing } from '../../catalogue/catalogue.ts';
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import type { Standing } from '../../catalogue/evidence.ts';
import type { AnyText } from '../../catalogue/schema.ts';
import { isListed, listingStatusAt } from '../../catalogue/status.ts';
import { statusClass } from '../../components/status-class.ts';
import { longDate } from '../../i18n/long-date.ts';
import { Label, Names } from './Both.tsx';
import type { EvidenceSpeaker } from './messages.ts';
import type { Pack } from './pack.ts';
import { SourceNumber } from './SourceTable.tsx';

interface StandingTableProps {
  entry: CatalogueEntry;
  standing: Standing;
  pack: Pack;
  speaker: EvidenceSpeaker;
}

/** The status as a sentence with the date that decided. */
const sentenceOf = ({ status, deciding }: Standing, on: string, { t, locale }: EvidenceSpeaker): string => {
  const { listedOn, validUntil, withdrawnOn } = deciding?.listing ?? {};
  const day = longDate(locale, on);
  if (status === 'public-record') return t('evidenceSays-public-record');
  if (status === 'withdrawn') return t('evidenceSays-withdrawn', { day, end: longDate(locale, withdrawnOn ?? on) });
  if (status === 'expired') return t('evidenceSays-expired', { day, end: longDate(locale, validUntil ?? on) });
  if (status === 'not-yet') return t('evidenceSays-not-yet', { day, start: longDate(locale, listedOn ?? on) });
  return validUntil === undefined ? t('evidenceSays-listed', { day }) : t('evidenceSays-until', { day, end: longDate(locale, validUntil) });
};

/** `2025 第二批`, with the class or prize. */
const batchOf = ({ listing: { year, batch, grade } }: JoinedListing, { say }: EvidenceSpeaker): string => [year, batch && say(batch).text, grade && say(grade).text].filter((part) => part !== undefined).join(' ');

const Said = ({ of, speaker: { say } }: { of: AnyText; speaker: EvidenceSpeaker }) => <span lang={say(of).lang}>{say(of).text}</span>;

/** Whether a listing holds; of lists that state no end only what is still to come is worth a word. */
const holdingOf = ({ listing, list }: JoinedListing, on: string, { t }: EvidenceSpeaker): string => {
  const status = listingStatusAt(listing, on);
  if (list.kind === 'recommendation') return t(`status-${status}`);
  if (status === 'not-yet') return t('evidenceListing-not-yet');
  if (listing.validUntil === undefined && listing.withdrawnOn === undefined) return '';
  return t(status === 'listed' || status === 'expiring' ? 'evidenceListing-holds' : `evidenceListing-${status}`);
};

export const StandingTable = ({ entry, standing, pack, speaker }: StandingTableProps) => {
  const { on, today, stamp, without } = pack;
  const { t, locale } = speaker;
  const { status, deciding, listedName } = standing;
  const listings = [...entry.listings.filter(({ list }) => list.kind === 'recommendation'), ...entry.listings.filter(({ list }) => list.kind !== 'recommendation')];
  const remarks = [
    ...(deciding && deciding.listing.validUntil === undefined && deciding.listing.withdrawnOn === undefined ? [t('endNotStatedNote')] : []),
    ...(on > today ? [t('evidenceFutureDay', { day: longDate(locale, on) })] : on > stamp.dataDate ? [t('evidenceAfterData', { day: longDate(locale, stamp.dataDate) })] : []),
    ...(stamp.kind === 'reference' ? [t('evidenceReference')] : []),
  ];
  return (
    <section>
      <h3><Label of="evidenceStandingPart" speaker={speaker} /></h3>
      <table className="tbl pairs">
        <tbody>
          <tr><th scope="row"><Label of="statusLabel" speaker={speaker} /></th><td><span className={`st ${statusClass[status]}`}>{t(`status-${status}`)}</span> <span lang={speaker.besideLanguage}>{speaker.beside(`status-${status}`)}</span>{t('evidenceAsOf', { day: on })}<p>{sentenceOf(standing, on, speaker)}</p></td></tr>
          {deciding && <tr><th scope="row"><Label of="evidenceDeciding" speaker={speaker} /></th><td><Names of={deciding.list.name} lines speaker={speaker} /><p>{[batchOf(deciding, speaker), deciding.listing.document].filter((part) => part !== undefined && part !== '').join(t('listComma'))}</p></td></tr>}
          {isListed(status) && <tr><th scope="row"><Label of="evidenceListedName" speaker={speaker} /></th><td>{listedName === undefined ? <span className="missing">{t('notProvided')}</span> : <span lang="zh-CN">{listedName}</span>}</td></tr>}
        </tbody>
      </table>
      {remarks.map((remark) => <p key={remark} className="remark">{remark}</p>)}
      {listings.length === 0 ? <p className="remark">{t('evidenceNoListings')}</p> : (
        <table className="tbl records">
          <thead><tr><th scope="col">{t('listName')}</th><th scope="col">{t('evidenceNumber')}</th><th scope="col">{t('listedOn')}</th><th scope="col">{t('validUntil')}</th><th scope="col">{t('statusLabel')}</th>{!without.includes('sources') && <th scope="col">{t('source')}</th>}</tr></thead>
          <tbody>
            {listings.map((joined) => {
              const { listing, list } = joined;
              return (
                <tr key={`${list.id} ${listing.listedOn ?? ''} ${listing.source} ${listing.number ?? ''} ${listing.year ?? ''}`}>
                  <th scope="row"><Said of={list.name} speaker={speaker} />{joined === deciding && <b>{t('evidenceDecides')}</b>}<span className="condition">{batchOf(joined, speaker)}</span>{listing.note && <span className="condition"><Said of={listing.note} speaker={speaker} /></span>}</th>
                  <td data-l={t('evidenceNumber')}>{[listing.document, listing.number].filter((part) => part !== undefined).map((part) => <span key={part} className="own no">{part}</span>)}{listing.document === undefined && listing.number === undefined && t('notStated')}</td>
                  <td data-l={t('listedOn')}>{listing.listedOn ? <time dateTime={listing.listedOn}>{listing.listedOn}</time> : t('notStated')}</td>
                  <td data-l={t('validUntil')}>{listing.validUntil ? <time dateTime={listing.validUntil}>{listing.validUntil}</time> : t('notStated')}</td>
                  <td data-l={t('statusLabel')}>{holdingOf(joined, on, speaker)}{listing.withdrawnOn && <span className="condition">{t('withdrawnOn')}{' '}<time dateTime={listing.withdrawnOn}>{listing.withdrawnOn}</time>{listing.reason && <>{t('colon')}<Said of={listing.reason} speaker={speaker} /></>}</span>}</td>
                  {!without.includes('sources') && <td data-l={t('source')}><SourceNumber of={entry} id={listing.source} />{listing.endSource && <SourceNumber of={entry} id={listing.endSource} />}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
};
