// Every listing, permit and prize that the product has or had, those of the catalogue first.
import type { JoinedListing } from '../../catalogue/catalogue.ts';
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import type { AnyText } from '../../catalogue/schema.ts';
import { listingStatusAt } from '../../catalogue/status.ts';
import { Label } from './Both.tsx';
import type { EvidenceSpeaker } from './messages.ts';
import type { Pack } from './pack.ts';
import { SourceNumber } from './SourceTable.tsx';
import { batchOf } from './StandingTable.tsx';

interface ListingTableProps {
  entry: CatalogueEntry;
  /** The listing that decides the status. */
  deciding: JoinedListing | undefined;
  pack: Pack;
  speaker: EvidenceSpeaker;
}

const Said = ({ of, speaker: { say } }: { of: AnyText; speaker: EvidenceSpeaker }) => <span lang={say(of).lang}>{say(of).text}</span>;

/** Whether a listing holds; of lists that state no end only what is still to come is worth a word. */
const holdingOf = ({ listing, list }: JoinedListing, on: string, { t }: EvidenceSpeaker): string => {
  const status = listingStatusAt(listing, on);
  if (list.kind === 'recommendation') return t(`status-${status}`);
  if (status === 'not-yet') return t('evidenceListing-not-yet');
  if (listing.validUntil === undefined && listing.withdrawnOn === undefined) return '';
  return t(status === 'listed' || status === 'expiring' ? 'evidenceListing-holds' : `evidenceListing-${status}`);
};

export const ListingTable = ({ entry, deciding, pack: { on, without }, speaker }: ListingTableProps) => {
  const { t } = speaker;
  const listings = [...entry.listings.filter(({ list }) => list.kind === 'recommendation'), ...entry.listings.filter(({ list }) => list.kind !== 'recommendation')];
  return (
    <section>
      <h3><Label of="evidenceListingsPart" speaker={speaker} /></h3>
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
