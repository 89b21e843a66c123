import { decidingListing, statusAt } from '../../catalogue/status.ts';
import { statusClass } from '../../components/status-class.ts';
import { today } from '../../components/today.ts';
import { longDate } from '../../i18n/long-date.ts';
import { pathOf } from '../../site-paths.ts';
import type { Speaker } from './messages.ts';
import type { KnownEntry } from './use-entries.ts';

interface ProductLineProps {
  id: string;
  entry: KnownEntry | undefined;
  /** Whether the reader can remove it here. */
  isOwn?: boolean;
  speaker: Speaker;
}

/** Name of a product on the list, in the language of the page; its id where the name is not known. */
export const nameOf = (id: string, entry: KnownEntry | undefined, { say }: Pick<Speaker, 'say'>): { text: string; lang?: string } =>
  entry === undefined || entry === 'unknown' || entry === 'failed' ? { text: id } : say(entry.product.name);

/** A product of a list with where it stands today. */
export const ProductLine = ({ id, entry, isOwn = false, speaker }: ProductLineProps) => {
  const { t, to, say, locale } = speaker;
  const name = nameOf(id, entry, speaker);
  if (entry === undefined) return <div className="main"><h3>{name.text}</h3></div>;
  if (entry === 'unknown') return <div className="main"><h3 className="gone">{name.text}</h3><p className="wrong">{t('shortlistItemGone')}{isOwn && `${locale === 'en' ? ' ' : ''}${t('shortlistItemStays')}`}</p></div>;
  if (entry === 'failed') return <div className="main"><h3><a href={to(pathOf.product(id))}>{name.text}</a></h3><p className="wrong">{t('shortlistItemFailed')}</p></div>;
  const day = today();
  const status = statusAt(entry.catalogueListings, day);
  const listing = decidingListing(entry.catalogueListings, day)?.listing;
  const maker = say(entry.manufacturer.name);
  const date = (text: string | undefined): string => (text === undefined ? '' : longDate(locale, text));
  const ended =
    status === 'withdrawn'
      ? t(listing?.reason ? 'shortlistWithdrawn' : 'shortlistWithdrawnPlain', { date: date(listing?.withdrawnOn), reason: listing?.reason ? say(listing.reason).text : '' })
      : status === 'expired' ? t('shortlistExpired', { date: date(listing?.validUntil) }) : undefined;
  return (
    <div className="main">
      <h3><a href={to(pathOf.product(id))} lang={name.lang}>{name.text}</a></h3>
      <p className="by">
        {entry.product.models && <span className="no">{entry.product.models.slice(0, 3).join(' / ')}</span>}
        <a href={to(pathOf.manufacturer(entry.manufacturer.id))} lang={maker.lang}>{maker.text}</a>
      </p>
      <p className="state"><span className={`st ${statusClass[status]}`}>{t(`status-${status}`)}</span>{!ended && listing?.validUntil && <span>{t('until', { date: listing.validUntil })}</span>}</p>
      {ended && <p className="wrong">{ended}</p>}
    </div>
  );
};
