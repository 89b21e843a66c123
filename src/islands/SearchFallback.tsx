import { pathOf } from '../site-paths.ts';
import { BrowsePages } from './BrowsePages.tsx';
import type { SectorFacet, Speaker } from './search-props.ts';

interface SearchFallbackProps {
  sectors: readonly SectorFacet[];
  /** Products of the edition. */
  total: number;
  speaker: Speaker;
}

/**
 * What the server renders: that the search is on its way, and what stays where no script runs or none arrives. The style
 * sheet shows the one after a moment and the other after a while, so that neither is said to somebody who need only wait.
 */
export const SearchFallback = ({ sectors, total, speaker }: SearchFallbackProps) => (
  <div className="search-fallback">
    <h1>{speaker.t('navSearch')}</h1>
    <noscript><p className="note">{speaker.t('searchNeedsScript')}</p></noscript>
    <p className="note on-its-way">{speaker.t('searchLoading')}</p>
    <p className="note note-warn overdue">{speaker.t('searchScriptLate')}</p>
    <BrowsePages sectors={sectors} total={total} speaker={speaker} />
    <p className="small end"><a href={speaker.to(pathOf.searchQuality)}>{speaker.t('howWellLink')}</a></p>
  </div>
);
