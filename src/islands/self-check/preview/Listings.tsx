// Recognitions.astro: every list the product is or was on, the catalogue first.
import { Fragment } from 'react';
import { listingYear } from '../../../catalogue/order.ts';
import type { CatalogueProduct, JoinedListing } from '../../../catalogue/catalogue.ts';
import { printedOn, recognitions } from '../../../catalogue/query.ts';
import { listingStatusAt } from '../../../catalogue/status.ts';
import { statusClass } from '../../../components/status-class.ts';
import type { PreviewSpeaker } from './messages.ts';
import { Heading, SourceRef, Text } from './Text.tsx';

interface RowsProps {
  rows: readonly JoinedListing[];
  /** Day for which a status is told. */
  day: string;
  speaker: PreviewSpeaker;
}

const Standing = ({ listing, day, speaker: { t } }: { listing: JoinedListing['listing']; day: string; speaker: PreviewSpeaker }) => {
  const status = listingStatusAt(listing, day);
  return <span className={`st ${statusClass[status]}`}>{t(`status-${status}`)}</span>;
};

const InCatalogue = ({ rows, day, speaker }: RowsProps) => {
  const { t, say } = speaker;
  return (
    <section className="block">
      <Heading level={2}>{t('listings')}</Heading>
      <table className="tbl stack">
        <caption className="vh">{t('listings')}</caption>
        <thead><tr><th scope="col">{t('yearAndBatch')}</th><th scope="col">{t('document')}</th><th scope="col">{t('listedOn')}</th><th scope="col">{t('validUntil')}</th><th scope="col">{t('statusLabel')}</th><th scope="col">{t('source')}</th></tr></thead>
        <tbody>
          {rows.map(({ listing }, place) => (
            <tr key={place}>
              <th scope="row"><a>{[listingYear(listing), listing.batch && say(listing.batch).text].filter(Boolean).join(' ')}</a></th>
              <td data-l={t('document')}><span className="no">{listing.document}</span></td>
              <td data-l={t('listedOn')}><time dateTime={listing.listedOn}>{listing.listedOn}</time></td>
              <td data-l={t('validUntil')}>{listing.validUntil ? <time dateTime={listing.validUntil}>{listing.validUntil}</time> : t('notStated')}</td>
              <td data-l={t('statusLabel')}><Standing listing={listing} day={day} speaker={speaker} />{listing.withdrawnOn && <span className="condition">{t('withdrawnOn')} <time dateTime={listing.withdrawnOn}>{listing.withdrawnOn}</time>{listing.reason && <>{t('colon')}<Text of={listing.reason} speaker={speaker} /></>}{listing.endSource && <>{' '}<SourceRef id={listing.endSource} speaker={speaker} /></>}</span>}</td>
              <td data-l={t('source')}><SourceRef id={listing.source} speaker={speaker} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const OnOtherLists = ({ title, rows, day, speaker }: RowsProps & { title: string }) => {
  const { t } = speaker;
  return (
    <section className="block">
      <Heading level={2}>{title}</Heading>
      <table className="tbl stack">
        <caption className="vh">{title}</caption>
        <thead><tr><th scope="col">{t('listName')}</th><th scope="col">{t('date')}</th><th scope="col">{t('gradeAndNumber')}</th><th scope="col">{t('source')}</th></tr></thead>
        <tbody>
          {rows.map(({ listing, list }, place) => (
            <tr key={place}>
              <th scope="row"><a><Text of={list.name} speaker={speaker} /></a>{listing.note && <span className="condition"><Text of={listing.note} speaker={speaker} /></span>}</th>
              <td data-l={t('date')}>{listing.listedOn ? <time dateTime={listing.listedOn}>{listing.listedOn}</time> : (listing.year ?? t('notStated'))}{(listing.validUntil !== undefined || listing.withdrawnOn !== undefined) && <span className="condition"><Standing listing={listing} day={day} speaker={speaker} />{listing.validUntil && <> {t('validUntil')} <time dateTime={listing.validUntil}>{listing.validUntil}</time></>}</span>}</td>
              <td data-l={t('gradeAndNumber')}>{printedOn(listing).map((one, index) => <Fragment key={index}>{index > 0 && ' · '}<Text of={one} speaker={speaker} /></Fragment>)}</td>
              <td data-l={t('source')}><SourceRef id={listing.source} speaker={speaker} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

export const Listings = ({ entry: { listings }, day, speaker }: { entry: CatalogueProduct; day: string; speaker: PreviewSpeaker }) => {
  const inCatalogue = listings.filter(({ list }) => list.kind === 'recommendation');
  const approved = recognitions(listings);
  const reviewed = listings.filter(({ list }) => list.kind === 'regulatory-review');
  return (
    <>
      {inCatalogue.length > 0 && <InCatalogue rows={inCatalogue} day={day} speaker={speaker} />}
      {approved.length > 0 && <OnOtherLists title={speaker.t('recognitions')} rows={approved} day={day} speaker={speaker} />}
      {reviewed.length > 0 && <OnOtherLists title={speaker.t('reviews')} rows={reviewed} day={day} speaker={speaker} />}
    </>
  );
};
