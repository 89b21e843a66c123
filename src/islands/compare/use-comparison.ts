// Which products are compared lives in the address; they are loaded as it asks for them.
import { useCallback, useEffect, useRef, useState } from 'react';
import { mostCompared } from '../../catalogue/comparison.ts';
import type { ParameterTable } from '../../catalogue/parameters.ts';
import { loadFirst, type FirstEntries } from '../load-first.ts';
import { loadParameters } from '../parameters.ts';
import { useOtherLanguage } from '../use-other-language.ts';
import { noComparison, readComparison, searchOfComparison, type ComparisonAddress } from './address.ts';

export interface ComparisonState {
  /** Nothing until the address is read, which only a browser can. */
  address: ComparisonAddress | undefined;
  /** Of the address; of the one before while those of another are on their way. */
  loaded: FirstEntries | undefined;
  /** Nothing where they did not come: then each label and unit stands for itself. */
  parameters: ParameterTable | undefined;
  isBusy: boolean;
  /** Goes to another comparison. The way back leads to this one. */
  go: (next: ComparisonAddress) => void;
  /** As `go`, but the way back leads past it. */
  replace: (next: ComparisonAddress) => void;
  retry: () => void;
}

export const useComparison = (base: string): ComparisonState => {
  const [address, setAddress] = useState<ComparisonAddress>();
  const [loaded, setLoaded] = useState<FirstEntries>();
  const [parameters, setParameters] = useState<ParameterTable>();
  const [isBusy, setBusy] = useState(false);
  const newest = useRef(0);
  const ids = address?.ids;

  const load = useCallback((wanted: readonly string[]): void => {
    const turn = ++newest.current;
    setBusy(true);
    // Asked for at once and shown at once: rows that join later would jump.
    const table = wanted.length === 0 ? undefined : loadParameters(base).catch((error: unknown) => console.info('The parameters did not load.', error));
    void Promise.all([loadFirst(base, wanted, { most: mostCompared }), table]).then(([found, opened]) => {
      if (turn !== newest.current) return;
      setLoaded(found);
      setParameters((known) => opened ?? known);
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
  return { address, loaded, parameters, isBusy, go, replace, retry };
};
