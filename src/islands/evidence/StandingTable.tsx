// Where the product stands on the day, and which listing says so.
import type { JoinedListing } from '../../catalogue/catalogue.ts';
import type { Standing } from '../../catalogue/evidence.ts';
import { isListed } from '../../catalogue/status.ts';
import { statusClass } from '../../components/status-class.ts';
import { longDate } from '../../i18n/long-date.ts';
import { Label, Names } from './Both.tsx';
import type { EvidenceSpeaker } from './messages.ts';
import type { Pack } from './pack.ts';

interface StandingTableProps {
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
export const batchOf = ({ listing: { year, batch, grade } }: JoinedListing, { say }: EvidenceSpeaker): string => [year, batch && say(batch).text, grade && say(grade).text].filter((part) => part !== undefined).join(' ');

export const StandingTable = ({ standing, pack, speaker }: StandingTableProps) => {
  const { on, today, stamp } = pack;
  const { t, locale } = speaker;
  const { status, deciding, listedName } = standing;
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
    </section>
  );
};
