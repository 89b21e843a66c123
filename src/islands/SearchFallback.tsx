import { pathOf } from '../site-paths.ts';
import type { SearchMessageKey } from './search-messages.ts';
import type { SectorFacet } from './SearchPage.tsx';

interface SearchFallbackProps {
  sectors: readonly SectorFacet[];
  /** Products of the edition. */
  total: number;
  to: (path: string) => string;
  t: (key: SearchMessageKey) => string;
}

/**
 * What the server renders, and what stays where no script runs or none arrives: the pages that hold the same entries.
 * The style sheet shows it only after a moment, so that it does not flash before the results.
 */
export const SearchFallback = ({ sectors, total, to, t }: SearchFallbackProps) => (
  <div className="search-fallback">
    <h1>{t('navSearch')}</h1>
    <p className="note">{t('searchNeedsScript')}</p>
    <ul className="toc two">
      <li><a href={to(pathOf.products())}><span>{t('navProducts')}</span><span className="no">{total}</span></a></li>
      {sectors.map(({ id, name, count }) => (
        <li key={id}><a href={to(pathOf.sector(id))}><span>{name}</span><span className="no">{count}</span></a></li>
      ))}
    </ul>
  </div>
);
