// The first products of a list that a tool has places for.
import { loadEntries, type LoadedEntries } from './entries.ts';

export interface FirstEntries extends LoadedEntries {
  /** Ids beyond those that fit. */
  rest: string[];
}

/** A link with hundreds of unknown ids is not asked for one by one: so many for each place are tried. */
const mostTried = 3;

/**
 * Ids that this edition does not have take up no place; those that do not load keep theirs. Never rejects.
 * @param most places
 */
export const loadFirst = async (base: string, ids: readonly string[], { most, load = loadEntries }: { most: number; load?: typeof loadEntries }): Promise<FirstEntries> => {
  const loaded: FirstEntries = { entries: [], unknown: [], failed: [], rest: [...ids] };
  while (loaded.rest.length > 0) {
    const places = most - loaded.entries.length - loaded.failed.length;
    const tried = ids.length - loaded.rest.length;
    if (places <= 0 || tried >= mostTried * most) break;
    const { entries, unknown, failed } = await load(base, loaded.rest.splice(0, places));
    loaded.entries.push(...entries);
    loaded.unknown.push(...unknown);
    loaded.failed.push(...failed);
  }
  return loaded;
};
