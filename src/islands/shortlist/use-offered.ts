// The list that the address brings, and the one that a file brought; the newer one is shown.
import { useCallback, useEffect, useState } from 'react';
import { readLink, type SharedLink } from '../../shortlist/link.ts';
import { useOtherLanguage } from '../use-other-language.ts';
import type { FiledList } from './LoadFile.tsx';

export type Arrival = { kind: 'link'; link: SharedLink } | { kind: 'file'; filed: FiledList };

export const useOffered = () => {
  const [arrival, setArrival] = useState<Arrival>();
  const [search, setSearch] = useState<string>();

  useEffect(() => {
    const follow = (): void => {
      const link = readLink(window.location.search);
      setSearch(window.location.search);
      setArrival(link && { kind: 'link', link });
    };
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  useOtherLanguage(search);

  const take = useCallback((filed: FiledList): void => setArrival({ kind: 'file', filed }), []);
  /** It is done with; the way back brings a link again. */
  const leave = useCallback((): void => {
    setArrival(undefined);
    if (window.location.search === '') return;
    window.history.pushState(null, '', window.location.pathname);
    setSearch('');
  }, []);
  return { arrival, isRead: search !== undefined, take, leave };
};
