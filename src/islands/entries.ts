// Whole entries of some products, loaded one by one as they are needed and kept while the page is open.
import { openEntries, type CatalogueEntry, type EntryFile } from '../catalogue/entry-file.ts';
import { isId } from '../catalogue/id.ts';
import { address, pathOf } from '../site-paths.ts';

export interface LoadedEntries {
  /** In the order of the ids that were asked for. */
  entries: CatalogueEntry[];
  /** Ids that this edition does not have. */
  unknown: string[];
  /** Ids that could not be loaded; asking again may help. */
  failed: string[];
}

type Outcome = CatalogueEntry | 'unknown' | 'failed';

/** More at once would only wait in the browser. */
const mostAtOnce = 6;

const kept = new Map<string, Promise<Outcome>>();

/** @throws if the file does not come, or is not what was asked for */
const fetchFile = async (url: string, signal?: AbortSignal): Promise<EntryFile | undefined> => {
  const response = await fetch(url, { signal: signal ?? null });
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return (await response.json()) as EntryFile; // written by the same build
};

const loadOne = (base: string, id: string): Promise<Outcome> => {
  const url = address(base, 'zh', pathOf.entry(id));
  const known = kept.get(url);
  if (known) return known;
  const outcome = fetchFile(url).then(
    (file): Outcome => (file && openEntries(file)[0]) ?? 'unknown',
    (error: unknown): Outcome => {
      console.info('An entry did not load.', error);
      kept.delete(url);
      return 'failed';
    },
  );
  kept.set(url, outcome);
  return outcome;
};

/**
 * Entries by id, each once. Never rejects: what did not load is told.
 * @param base base path of the site with slashes at both ends
 */
export const loadEntries = async (base: string, ids: readonly string[]): Promise<LoadedEntries> => {
  const wanted = [...new Set(ids)];
  const outcomes = new Map<string, Outcome>();
  const waiting = wanted.values();
  const work = async (): Promise<void> => {
    // What is no id cannot be part of an address.
    for (const id of waiting) outcomes.set(id, isId(id) ? await loadOne(base, id) : 'unknown');
  };
  await Promise.all(Array.from({ length: mostAtOnce }, work));
  const found: LoadedEntries = { entries: [], unknown: [], failed: [] };
  for (const id of wanted) {
    const outcome = outcomes.get(id);
    if (outcome === 'unknown' || outcome === 'failed') found[outcome].push(id);
    else if (outcome) found.entries.push(outcome);
  }
  return found;
};

/**
 * All entries of a sector, in the order of its page.
 * @throws if they do not come, or are not wanted any more
 */
export const loadSector = async (base: string, sector: string, signal?: AbortSignal): Promise<CatalogueEntry[]> => {
  const url = address(base, 'zh', pathOf.sectorEntries(sector));
  const file = await fetchFile(url, signal);
  if (!file) throw new Error(`${url} is not there.`);
  return openEntries(file);
};

/**
 * All entries of a manufacturer; nothing where this edition does not have it.
 * @throws if they do not come
 */
export const loadManufacturer = async (base: string, manufacturer: string): Promise<CatalogueEntry[] | undefined> => {
  const file = await fetchFile(address(base, 'zh', pathOf.manufacturerEntries(manufacturer)));
  return file && openEntries(file);
};
