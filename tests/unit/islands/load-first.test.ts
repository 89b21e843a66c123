import { expect, test } from 'vitest';
import type { CatalogueEntry } from '../../../src/catalogue/entry-file.ts';
import type { LoadedEntries } from '../../../src/islands/entries.ts';
import { loadFirst } from '../../../src/islands/load-first.ts';
import { anEntry } from '../catalogue/an-entry.ts';

const stamp = { version: '2026-11-22-00000000', sha256: '', dataDate: '2026-11-22', kind: 'reference' } as const;
const entry = (id: string): CatalogueEntry => ({ ...anEntry({ id }), hashes: { product: '', manufacturer: '' }, stamp });

/** An edition in which ids with a question mark are unknown, and those with an exclamation mark do not come. */
const load = (asked: string[][]) => (_: string, ids: readonly string[]): Promise<LoadedEntries> => {
  asked.push([...ids]);
  return Promise.resolve({
    entries: ids.filter((id) => !/[?!]/.test(id)).map(entry),
    unknown: ids.filter((id) => id.endsWith('?')),
    failed: ids.filter((id) => id.endsWith('!')),
  });
};
const many = (count: number, ending = ''): string[] => Array.from({ length: count }, (_, place) => `p${place}${ending}`);

test.each<[what: string, ids: string[], shown: string[], unknown: string[], failed: string[], rest: string[], asked: number]>([
  ['nothing', [], [], [], [], [], 0],
  ['one', ['a'], ['a'], [], [], [], 1],
  ['four', ['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'], [], [], [], 1],
  ['five', ['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'c', 'd'], [], [], ['e'], 1],
  ['unknown ones take up no place', ['x?', 'a', 'b', 'y?', 'c', 'd', 'e'], ['a', 'b', 'c', 'd'], ['x?', 'y?'], [], ['e'], 2],
  ['those that fail keep theirs', ['a!', 'b', 'c', 'd', 'e'], ['b', 'c', 'd'], [], ['a!'], ['e'], 1],
  ['five hundred', many(500), many(4), [], [], many(500).slice(4), 1],
  ['five hundred unknown ones', many(500, '?'), [], many(12, '?'), [], many(500, '?').slice(12), 3],
])('%s', async (_, ids, shown, unknown, failed, rest, times) => {
  const asked: string[][] = [];
  const loaded = await loadFirst('/', ids, { most: 4, load: load(asked) });
  expect({ ...loaded, entries: loaded.entries.map(({ product }) => product.id) }).toEqual({ entries: shown, unknown, failed, rest });
  expect(asked).toHaveLength(times);
});
