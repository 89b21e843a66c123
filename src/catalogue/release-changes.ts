// What one release holds that the one before it did not.
import type { RecordHashes } from './edition-stamp.ts';
import { currentId, publishedFolders } from './renamed.ts';
import type { Release, Renamed } from './release-schema.ts';

/** Paths of records, `products/umr-790`, in their order. */
export interface ReleaseChanges {
  added: string[];
  changed: string[];
  /** Under their old paths, with those under which they stand now. */
  renamed: { from: string; to: string }[];
  /** No longer there, under any path. */
  removed: string[];
}

/** The path of today of a record that was renamed. */
const renamedPath = (renamed: Renamed | undefined, path: string): string | undefined => {
  const folder = publishedFolders.find((one) => path.startsWith(`${one}/`));
  if (!folder) return undefined;
  const id = path.slice(folder.length + 1);
  const to = currentId(renamed?.[folder], id);
  return to === undefined || to === id ? undefined : `${folder}/${to}`;
};

/** @param before records of the release before; nothing for the first, in which all is new */
export const releaseChanges = (before: RecordHashes | undefined, after: RecordHashes, renamed?: Renamed): ReleaseChanges => {
  const gone = Object.keys(before ?? {}).filter((path) => after[path] === undefined);
  const moved = gone.flatMap((from) => {
    const to = renamedPath(renamed, from);
    return to === undefined || after[to] === undefined ? [] : [{ from, to }];
  });
  const isMoved = new Set(moved.flatMap(({ from, to }) => [from, to]));
  return {
    added: Object.keys(after).filter((path) => before?.[path] === undefined && !isMoved.has(path)).sort(),
    changed: Object.keys(after).filter((path) => before?.[path] !== undefined && before[path] !== after[path]).sort(),
    renamed: moved.sort((a, b) => (a.from < b.from ? -1 : 1)),
    removed: gone.filter((path) => !isMoved.has(path)).sort(),
  };
};

/** Whether there is anything that a further release would record. */
export const isNews = (last: Pick<Release, 'stamp'> | undefined, next: Pick<Release, 'stamp'>): boolean =>
  last === undefined || last.stamp.sha256 !== next.stamp.sha256 || last.stamp.dataDate !== next.stamp.dataDate || last.stamp.kind !== next.stamp.kind;
