// What is known of the products of a list. They come as they are loaded; what did not come can be asked for again.
import { useCallback, useEffect, useState } from 'react';
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import { loadEntries } from '../entries.ts';

/** A product; `unknown` where this edition does not have it, `failed` where it did not load. */
export type KnownEntry = CatalogueEntry | 'unknown' | 'failed';

export interface Entries {
  /** Nothing while it is on its way. */
  of: (id: string) => KnownEntry | undefined;
  failed: number;
  isLoading: boolean;
  retry: () => void;
}

/** @param base base path of the site with slashes at both ends */
export const useEntries = (base: string, ids: readonly string[]): Entries => {
  const [known, setKnown] = useState<ReadonlyMap<string, KnownEntry>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const wanted = ids.join(',');

  useEffect(() => {
    let isCurrent = true;
    const asked = wanted === '' ? [] : wanted.split(',');
    void loadEntries(base, asked).then(({ entries, unknown, failed }) => {
      if (!isCurrent) return;
      setKnown((before) => new Map<string, KnownEntry>([...before, ...entries.map((entry) => [entry.product.id, entry] as const), ...unknown.map((id) => [id, 'unknown'] as const), ...failed.map((id) => [id, 'failed'] as const)]));
    });
    return () => {
      isCurrent = false;
    };
  }, [base, wanted, attempt]);

  const of = useCallback((id: string) => known.get(id), [known]);
  const retry = useCallback((): void => setAttempt((number) => number + 1), []);
  return { of, failed: ids.filter((id) => known.get(id) === 'failed').length, isLoading: ids.some((id) => !known.has(id)), retry };
};
