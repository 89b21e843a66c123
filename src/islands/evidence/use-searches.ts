import { useEffect, useState } from 'react';
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import type { Vocabulary } from '../facet-options.ts';
import type { EvidenceSpeaker } from './messages.ts';
import type { SearchRecord } from './search-record.ts';

export interface Searches {
  phase: 'none' | 'busy' | 'ready' | 'failed';
  records: readonly SearchRecord[];
}

interface Asked {
  /** What stood behind `?` on the search page; none are not run. */
  searches: readonly string[];
  entries: readonly CatalogueEntry[] | undefined;
  day: string;
  /** Another time of loading runs them again. */
  retrievedAt: string | undefined;
}

const none: Searches = { phase: 'none', records: [] };

/** The searches of the pack, run again. The search is loaded only where there is one to run. */
export const useSearches = ({ searches, entries, day, retrievedAt }: Asked, vocabulary: Vocabulary, speaker: EvidenceSpeaker): Searches => {
  const [found, setFound] = useState<Searches>(none);
  useEffect(() => {
    if (searches.length === 0 || !entries) {
      setFound(none);
      return undefined;
    }
    let isCurrent = true;
    setFound({ phase: 'busy', records: [] });
    const run = async (): Promise<Searches> => {
      const [{ openSearch }, { runSearch }] = await Promise.all([import('../../search/open.ts'), import('./search-record.ts')]);
      const opened = await openSearch(speaker.base);
      return { phase: 'ready', records: await Promise.all(searches.map((search) => runSearch(opened, search, { entries, day, vocabulary, speaker }))) };
    };
    run().then(
      (records) => isCurrent && setFound(records),
      (error: unknown) => {
        console.info('A search of the pack could not be run.', error);
        if (isCurrent) setFound({ phase: 'failed', records: [] });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [searches, entries, day, retrievedAt, vocabulary, speaker]);
  return found;
};
