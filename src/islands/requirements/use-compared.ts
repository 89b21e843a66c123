// The compared products, all others of their sectors, and which figures mean the same: loaded together, for none is of use alone.
import { useCallback, useEffect, useState } from 'react';
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import type { ParameterTable } from '../../catalogue/parameters.ts';
import { loadSector } from '../entries.ts';
import { loadFirst, type FirstEntries } from '../load-first.ts';
import { loadParameters } from '../parameters.ts';
import { mostProducts } from './state.ts';

export interface Compared extends FirstEntries {
  /** All products of the sectors of the compared ones. */
  pool: CatalogueEntry[];
  table: ParameterTable;
}

export type Loaded = { phase: 'waiting' | 'failed' } | { phase: 'ready'; compared: Compared };

const load = async (base: string, ids: readonly string[]): Promise<Compared> => {
  const [chosen, table] = await Promise.all([loadFirst(base, ids, { most: mostProducts }), loadParameters(base)]);
  const sectors = [...new Set(chosen.entries.map(({ sector }) => sector.id))];
  const pools = await Promise.all(sectors.map((sector) => loadSector(base, sector)));
  return { ...chosen, pool: pools.flat(), table };
};

/** @param ids nothing while the address has not been read */
export const useCompared = (base: string, ids: readonly string[] | undefined): { loaded: Loaded; retry: () => void } => {
  const [loaded, setLoaded] = useState<Loaded>({ phase: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  const key = ids?.join(',');
  useEffect(() => {
    if (key === undefined || key === '') return undefined;
    let isWanted = true;
    load(base, key.split(',')).then(
      (compared) => { if (isWanted) setLoaded({ phase: 'ready', compared }); },
      (error: unknown) => {
        console.info('The products did not load.', error);
        if (isWanted) setLoaded({ phase: 'failed' });
      },
    );
    return () => { isWanted = false; };
  }, [base, key, attempt]);
  const retry = useCallback(() => setAttempt((now) => now + 1), []);
  return { loaded, retry };
};
