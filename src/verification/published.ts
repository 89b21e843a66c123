// What the catalogue publishes, loaded file by file as a check needs it: from the site in a browser, from a folder in a command.
import { openEntries, type CatalogueEntry, type EntryFile } from '../catalogue/entry-file.ts';
import { isId } from '../catalogue/id.ts';
import type { Release, Renamed, SigningKey } from '../catalogue/release-schema.ts';
import type { ReleaseIndex, ReleaseSummary } from '../catalogue/release.ts';
import { currentId, renamedIdsOf } from '../catalogue/renamed.ts';
import { pathOf } from '../site-paths.ts';
import type { FetchFile } from '../submission/site-edition.ts';

/** What an id leads to; a renamed one to what it is called now. */
export type Found = { entry: CatalogueEntry; file: EntryFile; renamedFrom?: string } | undefined;

export interface Published {
  product: (id: string) => Promise<Found>;
  /** Any entry of a manufacturer, for its own record. */
  manufacturer: (id: string) => Promise<CatalogueEntry | undefined>;
  /** What the site publishes of all products of a manufacturer. */
  ofManufacturer: (id: string) => Promise<EntryFile | undefined>;
  /** Ids that a product had before. */
  formerIds: (id: string) => Promise<string[]>;
  /** All releases without their records, oldest first. */
  releases: () => Promise<readonly ReleaseSummary[]>;
  release: (number: number) => Promise<Release | undefined>;
  keys: () => Promise<readonly SigningKey[]>;
}

/** @param fetchFile what it throws is thrown on; it is asked for each file once, and again after a failure */
export const publishedBy = (fetchFile: FetchFile): Published => {
  const kept = new Map<string, Promise<unknown>>();
  const once = <Data>(path: string): Promise<Data | undefined> => {
    const loading = kept.get(path) ?? fetchFile<Data>(path).catch((error: unknown) => {
      kept.delete(path);
      throw error;
    });
    kept.set(path, loading);
    return loading as Promise<Data | undefined>; // by the same path
  };
  const entryOf = async (id: string): Promise<Found> => {
    const file = await once<EntryFile>(pathOf.entry(id));
    const entry = file && openEntries(file)[0];
    return entry && { entry, file };
  };
  const ofManufacturer = async (id: string): Promise<EntryFile | undefined> => (isId(id) ? once<EntryFile>(pathOf.manufacturerEntries(id)) : undefined);
  return {
    product: async (id) => {
      // What is no id cannot be part of an address.
      if (!isId(id)) return undefined;
      const found = await entryOf(id);
      if (found) return found;
      const to = currentId((await once<Renamed>(pathOf.renamed))?.products, id);
      const renamed = to === undefined || to === id || !isId(to) ? undefined : await entryOf(to);
      return renamed && { ...renamed, renamedFrom: id };
    },
    manufacturer: async (id) => {
      const file = await ofManufacturer(id);
      return file && openEntries(file)[0];
    },
    ofManufacturer,
    formerIds: async (id) => renamedIdsOf(await once<Renamed>(pathOf.renamed)).flatMap(({ folder, from, to }) => (folder === 'products' && to === id ? [from] : [])),
    releases: async () => (await once<ReleaseIndex>(pathOf.releaseIndex))?.releases ?? [],
    release: (number) => once<Release>(pathOf.releaseFile(number)),
    keys: async () => (await once<{ keys: SigningKey[] }>(pathOf.keys))?.keys ?? [],
  };
};

/** Of the same number at a time, as many as a browser asks for at once. */
const mostAtOnce = 6;

/** Products by id, each once. @throws what loading throws */
export const productsOf = async (published: Published, ids: readonly string[]): Promise<Map<string, Found>> => {
  const found = new Map<string, Found>();
  const waiting = new Set(ids).values();
  const work = async (): Promise<void> => {
    for (const id of waiting) found.set(id, await published.product(id));
  };
  await Promise.all(Array.from({ length: mostAtOnce }, work));
  return found;
};
