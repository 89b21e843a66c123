// Which entry of a list was which before: entries have no ids, and adding one must not make all that follow look changed.
import { isObject } from '../../../catalogue/paths.ts';

export interface Counterparts {
  /** For each entry now, its place before; undefined for a new one. */
  before: (number | undefined)[];
  /** Places of those that are gone. */
  gone: number[];
}

/** What an entry is called, of whichever list it is. */
const nameOf = (entry: unknown): string => {
  if (!isObject(entry)) return '';
  const { id, label, list, year, number, url, text, title } = entry;
  if (id !== undefined) return JSON.stringify(['id', id]);
  if (list !== undefined) return JSON.stringify([list, year, number]);
  return JSON.stringify(label ?? number ?? url ?? text ?? title ?? '');
};

/** First those that are the same, then those of the same name, then the rest in their order where as many are left on both sides. */
export const counterparts = (before: readonly unknown[], now: readonly unknown[]): Counterparts => {
  const found: (number | undefined)[] = now.map(() => undefined);
  const left = new Set(before.keys());
  const match = (formOf: (entry: unknown) => string): void => {
    now.forEach((entry, place) => {
      if (found[place] !== undefined) return;
      const form = formOf(entry);
      // The one at the same place first: two entries may look alike.
      const other = [place, ...left].find((one) => left.has(one) && formOf(before[one]) === form);
      if (other === undefined) return;
      found[place] = other;
      left.delete(other);
    });
  };
  match((entry) => JSON.stringify(entry));
  match(nameOf);
  const open = [...found.keys()].filter((place) => found[place] === undefined);
  if (open.length === left.size) {
    const rest = [...left];
    open.forEach((place, index) => { found[place] = rest[index]; });
    left.clear();
  }
  return { before: found, gone: [...left] };
};
