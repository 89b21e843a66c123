import { memo } from 'react';
import { decidingListing, statusAt, type ListingDates } from '../catalogue/status.ts';
import { monogramOf } from '../components/monogram.ts';
import { statusClass } from '../components/status-class.ts';
import { today } from '../components/today.ts';
import { pick } from '../i18n/fill.ts';
import type { TermAnswer } from '../search/ask.ts';
import type { ResultCard } from '../search/card.ts';
import type { Fold } from '../search/normalise.ts';
import { pathOf } from '../site-paths.ts';
import { JudgedLines } from './JudgedLines.tsx';
import { Marked } from './Marked.tsx';
import type { Judged } from '../search/judge-rows.ts';
import type { OpenValues } from '../search/values.ts';
import { RowToggles } from './shortlist/RowToggles.tsx';
import { matchesOf } from './result-matches.ts';
import type { SearchPageProps, Speaker } from './search-props.ts';

interface ResultRowProps extends Pick<SearchPageProps, 'sectors' | 'districts'> {
  card: ResultCard;
  /** In the recommendation catalogue, for the status of the reader's day. */
  listings: readonly ListingDates[];
  terms: readonly TermAnswer[];
  fold: Fold;
  /** How it stands to what is needed of figures. */
  judged: readonly Judged[];
  values: OpenValues | undefined;
  speaker: Speaker;
}

/** One product among the results. Kept as it is while only the page around it changes. */
export const ResultRow = memo(({ card, listings, terms, fold, sectors, districts, judged, values, speaker }: ResultRowProps) => {
  const { locale, t, to } = speaker;
  const { name, maker, models, lines } = matchesOf(card, terms, fold, locale);
  const monogram = monogramOf({ name: card.maker, shortName: card.makerShort });
  const sector = sectors.find(({ id }) => id === card.sector);
  const district = districts.find(({ id }) => id === card.district);
  const status = statusAt(listings, today());
  const until = status === 'withdrawn' || status === 'not-yet' ? undefined : decidingListing(listings, today())?.listing.validUntil;
  return (
    <li className="row">
      <span className={`tile tile-${monogram.width}`} data-sector={card.hue} lang={monogram.lang} aria-hidden="true">{monogram.text}</span>
      <div className="main">
        <p className="by">
          {sector && <span className="sector" data-sector={sector.hue} lang={sector.lang}><svg className="g" aria-hidden="true"><use href={`#g-${sector.glyph}`} /></svg>{sector.name}</span>}
          {district && <span lang={district.lang}>{district.name}</span>}
          {card.tags.slice(0, 2).map((tag) => <span key={tag.name.zh} className="tag" lang={pick(locale, tag.name).lang}>{pick(locale, tag.name).text}</span>)}
        </p>
        <h2><a href={to(pathOf.product(card.id))} lang={name.lang}><Marked {...name} /></a></h2>
        <p className="by">
          {models.text !== '' && <span className="no"><Marked {...models} /></span>}
          <a href={to(pathOf.manufacturer(card.makerId))} lang={maker.lang}><Marked {...maker} /></a>
        </p>
        {lines.map(({ kind, ...line }) => <p key={line.text} className="found"><span>{t(`matchIn-${kind}`)}</span>{' '}<q lang={line.lang}><Marked {...line} /></q></p>)}
        {values && <JudgedLines card={card} judged={judged} values={values} speaker={speaker} />}
      </div>
      <dl className="facts">
        {card.specifications.map(({ label, value, unit }) => {
          const text = pick(locale, label);
          return [<dt key={`${text.text} label`} lang={text.lang}>{text.text}</dt>, <dd key={text.text} lang={pick(locale, value).lang}>{pick(locale, value).text} {unit !== undefined && pick(locale, unit).text}</dd>];
        })}
      </dl>
      <div className="state"><span className={`st ${statusClass[status]}`}>{t(`status-${status}`)}</span>{until ? <span>{t('until', { date: until })}</span> : card.year !== undefined && <span>{t('yearOf', { year: String(card.year) })}</span>}</div>
      <RowToggles id={card.id} name={pick(locale, card.name).text} speaker={speaker} />
    </li>
  );
});
ResultRow.displayName = 'ResultRow';
