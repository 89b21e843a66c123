// Which products are compared lives in the address; they are loaded as it asks for them.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useOtherLanguage } from '../use-other-language.ts';
import { noComparison, readComparison, searchOfComparison, type ComparisonAddress } from './address.ts';
import { loadCompared, type ComparedEntries } from './load-compared.ts';

export interface ComparisonState {
  /** Nothing until the address is read, which only a browser can. */
  address: ComparisonAddress | undefined;
  /** Of the address; of the one before while those of another are on their way. */
  loaded: ComparedEntries | undefined;
  isBusy: boolean;
  /** Goes to another comparison. The way back leads to this one. */
  go: (next: ComparisonAddress) => void;
  /** As `go`, but the way back leads past it. */
  replace: (next: ComparisonAddress) => void;
  retry: () => void;
}

export const useComparison = (base: string): ComparisonState => {
  const [address, setAddress] = useState<ComparisonAddress>();
  const [loaded, setLoaded] = useState<ComparedEntries>();
  const [isBusy, setBusy] = useState(false);
  const newest = useRef(0);
  const ids = address?.ids;

  const load = useCallback((wanted: readonly string[]): void => {
    const turn = ++newest.current;
    setBusy(true);
    void loadCompared(base, wanted).then((found) => {
      if (turn !== newest.current) return;
      setLoaded(found);
      setBusy(false);
    });
  }, [base]);

  useEffect(() => {
    const follow = (): void => setAddress(readComparison(window.location.search));
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  useEffect(() => {
    if (ids) load(ids);
  }, [ids, load]);
  useOtherLanguage(address && searchOfComparison(address));

  const go = useCallback((next: ComparisonAddress): void => {
    window.history.pushState(null, '', `${window.location.pathname}${searchOfComparison(next)}`);
    setAddress(next);
  }, []);
  const replace = useCallback((next: ComparisonAddress): void => {
    window.history.replaceState(null, '', `${window.location.pathname}${searchOfComparison(next)}`);
    setAddress(next);
  }, []);
  const retry = useCallback((): void => load((address ?? noComparison).ids), [address, load]);
  return { address, loaded, isBusy, go, replace, retry };
};
