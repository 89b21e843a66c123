// The products of several sectors, a few files at a time, kept for the next format.
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import { loadSector } from '../entries.ts';

/** Whom to tell how far it is, and who may end it. */
export interface Progress {
  told: (done: number, total: number) => void;
  signal: AbortSignal;
}

/** More at once would only wait in the browser. */
const mostAtOnce = 3;

const kept = new Map<string, CatalogueEntry[]>();

/**
 * All products of the sectors, in the order in which the sectors are given.
 * @throws if they do not all come, or are not wanted any more
 */
export const loadSectors = async (base: string, sectors: readonly string[], { told, signal }: Progress): Promise<CatalogueEntry[]> => {
  let done = 0;
  const waiting = sectors.values();
  const work = async (): Promise<void> => {
    for (const sector of waiting) {
      if (!kept.has(sector)) kept.set(sector, await loadSector(base, sector, signal));
      done += 1;
      told(done, sectors.length);
    }
  };
  told(0, sectors.length);
  await Promise.all(Array.from({ length: mostAtOnce }, work));
  return sectors.flatMap((sector) => kept.get(sector) ?? []);
};
