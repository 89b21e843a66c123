import { pathOf } from '../site-paths.ts';
import type { SectorFacet, Speaker } from './search-props.ts';

interface SearchFallbackProps {
  sectors: readonly SectorFacet[];
  /** Products of the edition. */
  total: number;
  speaker: Speaker;
}

/**
 * What the server renders, and what stays where no script runs or none arrives: the pages that hold the same entries.
 * The style sheet shows it only after a moment, so that it does not flash before the results.
 */
export const SearchFallback = ({ sectors, total, speaker: { t, to } }: SearchFallbackProps) => (
  <div className="search-fallback">
    <h1>{t('navSearch')}</h1>
    <p className="note">{t('searchNeedsScript')}</p>
    <ul className="toc two">
      <li><a href={to(pathOf.products())}><span>{t('navProducts')}</span><span className="no">{total}</span></a></li>
      <li><a href={to(pathOf.manufacturers())}><span>{t('navManufacturers')}</span><span className="no">A–Z</span></a></li>
      {sectors.map(({ id, name, lang, count }) => (
        <li key={id}><a href={to(pathOf.sector(id))}><span lang={lang}>{name}</span><span className="no">{count}</span></a></li>
      ))}
    </ul>
    <p className="small end"><a href={to(pathOf.searchQuality)}>{t('howWellLink')}</a></p>
  </div>
);
