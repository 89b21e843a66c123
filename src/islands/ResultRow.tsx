import { statusAt, decidingListing } from '../catalogue/status.ts';
import { monogramOf } from '../components/monogram.ts';
import { statusClass } from '../components/status-class.ts';
import { today } from '../components/today.ts';
import { pick } from '../i18n/fill.ts';
import type { ResultCard } from '../search/record.ts';
import { address, pathOf, type Locale } from '../site-paths.ts';
import type { SearchMessageKey } from './search-messages.ts';
import type { SectorFacet } from './SearchPage.tsx';

interface ResultRowProps {
  card: ResultCard;
  base: string;
  locale: Locale;
  sectors: readonly SectorFacet[];
  districts: Record<string, string>;
  t: (key: SearchMessageKey, values?: Record<string, string | number>) => string;
}

/** One product among the results. */
export const ResultRow = ({ card, base, locale, sectors, districts, t }: ResultRowProps) => {
  const name = pick(locale, card.name);
  const maker = pick(locale, card.maker);
  const monogram = monogramOf({ name: card.maker, shortName: card.monogram });
  const sector = sectors.find(({ id }) => id === card.sector);
  const status = statusAt(card.listings, today());
  const until = status === 'withdrawn' || status === 'not-yet' ? undefined : decidingListing(card.listings, today())?.listing.validUntil;
  return (
    <li className="row">
      <span className={`tile tile-${monogram.width}`} data-sector={card.hue} lang={monogram.lang} aria-hidden="true">{monogram.text}</span>
      <div className="main">
        <p className="by">
          {sector && <span className="sector" data-sector={sector.hue}><svg className="g" aria-hidden="true"><use href={`#g-${sector.glyph}`} /></svg>{sector.name}</span>}
          {card.district && <span>{districts[card.district]}</span>}
        </p>
        <h2><a href={address(base, locale, pathOf.product(card.id))} lang={name.lang}>{name.text}</a></h2>
        <p className="by">
          {card.models.length > 0 && <span className="no">{card.models.join(' / ')}</span>}
          <a href={address(base, locale, pathOf.manufacturer(card.makerId))} lang={maker.lang}>{maker.text}</a>
        </p>
      </div>
      <dl className="facts">
        {card.specifications.map(({ label, value, unit }) => {
          const text = pick(locale, label);
          return [<dt key={`${text.text} label`} lang={text.lang}>{text.text}</dt>, <dd key={text.text}>{pick(locale, value).text} {unit !== undefined && pick(locale, unit).text}</dd>];
        })}
      </dl>
      <div className="state"><span className={`st ${statusClass[status]}`}>{t(`status-${status}`)}</span>{until && <span>{t('until', { date: until })}</span>}</div>
    </li>
  );
};
