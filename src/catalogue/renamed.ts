// Ids that have others now. An address that was published once always answers.
import type { Renamed } from './release-schema.ts';

/** Kinds of record that have an address of their own. */
export const publishedFolders = ['products', 'manufacturers', 'lists'] as const;
export type PublishedFolder = (typeof publishedFolders)[number];

/**
 * The id that a record has today, through as many renamings as there were; the id itself where it was never renamed.
 * Nothing where the renamings lead in a circle.
 */
export const currentId = (renamings: Readonly<Record<string, string>> | undefined, id: string): string | undefined => {
  const next = new Map(Object.entries(renamings ?? {}));
  const passed = new Set<string>();
  let current = id;
  for (let to = next.get(current); to !== undefined; to = next.get(current)) {
    if (passed.has(current)) return undefined;
    passed.add(current);
    current = to;
  }
  return current;
};

export interface RenamedId {
  folder: PublishedFolder;
  from: string;
  /** The id of today. */
  to: string;
}

/** All old ids with those of today. Circles, which the check refuses, are left out. */
export const renamedIdsOf = (renamed: Renamed | undefined): RenamedId[] =>
  publishedFolders.flatMap((folder) => Object.keys(renamed?.[folder] ?? {}).flatMap((from): RenamedId[] => {
    const to = currentId(renamed?.[folder], from);
    return to === undefined ? [] : [{ folder, from, to }];
  }));

/** A map by id that also answers to the old ids: what was written about a record before goes on being its history. */
export const withOldIds = <Value>(byId: ReadonlyMap<string, Value>, renamings: Readonly<Record<string, string>> | undefined): Map<string, Value> => {
  const all = new Map(byId);
  for (const old of Object.keys(renamings ?? {})) {
    const value = byId.get(currentId(renamings, old) ?? old);
    if (value !== undefined && !all.has(old)) all.set(old, value);
  }
  return all;
};
