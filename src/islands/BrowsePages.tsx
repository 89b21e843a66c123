import { pathOf } from '../site-paths.ts';
import type { SectorFacet, Speaker } from './search-props.ts';

interface BrowsePagesProps {
  sectors: readonly SectorFacet[];
  /** Products of the edition. */
  total: number;
  speaker: Speaker;
}

/** The pages that hold the same entries as the search. */
export const BrowsePages = ({ sectors, total, speaker: { t, to } }: BrowsePagesProps) => (
  <>
    <h2>{t('helpPages')}</h2>
    <ul className="toc two">
      <li><a href={to(pathOf.products())}><span>{t('navProducts')}</span><span className="no">{total}</span></a></li>
      <li><a href={to(pathOf.manufacturers())}><span>{t('navManufacturers')}</span><span className="no">A–Z</span></a></li>
      {sectors.map(({ id, name, lang, count }) => <li key={id}><a href={to(pathOf.sector(id))}><span lang={lang}>{name}</span><span className="no">{count}</span></a></li>)}
    </ul>
  </>
);
