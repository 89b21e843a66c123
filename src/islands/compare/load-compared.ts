// The first products of a list that fit beside each other.
import { mostCompared } from '../../catalogue/comparison.ts';
import { loadEntries, type LoadedEntries } from '../entries.ts';

export interface ComparedEntries extends LoadedEntries {
  /** Ids beyond those that fit. */
  rest: string[];
}

/** A link with hundreds of unknown ids is not asked for one by one. */
const mostTried = 12;

/** Ids that this edition does not have take up no place. Never rejects. */
export const loadCompared = async (base: string, ids: readonly string[], load = loadEntries): Promise<ComparedEntries> => {
  const loaded: ComparedEntries = { entries: [], unknown: [], failed: [], rest: [...ids] };
  while (loaded.rest.length > 0) {
    const places = mostCompared - loaded.entries.length - loaded.failed.length;
    const tried = ids.length - loaded.rest.length;
    if (places <= 0 || tried >= mostTried) break;
    const { entries, unknown, failed } = await load(base, loaded.rest.splice(0, places));
    loaded.entries.push(...entries);
    loaded.unknown.push(...unknown);
    loaded.failed.push(...failed);
  }
  return loaded;
};
