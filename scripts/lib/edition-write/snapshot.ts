// What an edition's folder held at a moment, to see later whether somebody has changed it since.
import { lstatSync, readdirSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';
import type { Problem, Told } from '../../../src/catalogue/problem.ts';

export interface SnapshotEntry {
  kind: 'file' | 'folder' | 'link' | 'other';
  /** Size and time of the last change of a file or link; '' for a folder, whose time says nothing of what is in it. */
  mark: string;
}

/** By path within the edition, folders before what is in them. Dot files too: they are carried over as all others. */
export type EditionSnapshot = ReadonlyMap<string, SnapshotEntry>;

const entryOf = (stats: BigIntStats | undefined): SnapshotEntry => {
  if (!stats) return { kind: 'other', mark: 'gone while it was looked at' };
  if (stats.isDirectory()) return { kind: 'folder', mark: '' };
  return { kind: stats.isFile() ? 'file' : stats.isSymbolicLink() ? 'link' : 'other', mark: `${stats.size} ${stats.mtimeNs}` };
};

/**
 * Looks at every file of a folder, without opening one; 30,000 take a tenth of a second. In one go, so that the moment between
 * the last look and what is done upon it stays short.
 * @throws if a folder cannot be read
 */
export const takeSnapshot = (directory: string): EditionSnapshot => {
  const snapshot = new Map<string, SnapshotEntry>();
  const look = (folder: string): void => {
    for (const name of readdirSync(join(directory, folder)).sort()) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const entry = entryOf(lstatSync(join(directory, path), { bigint: true, throwIfNoEntry: false }));
      snapshot.set(path, entry);
      if (entry.kind === 'folder') look(path);
    }
  };
  look('');
  return snapshot;
};

const told: Record<'changed' | 'added' | 'removed', Told> = {
  changed: { zh: '读取之后又被改动', en: 'was changed after it had been read' },
  added: { zh: '读取之后才出现', en: 'was added after the edition had been read' },
  removed: { zh: '读取之后被删除', en: 'was removed after the edition had been read' },
};

const changeOf = (before: SnapshotEntry | undefined, now: SnapshotEntry | undefined): keyof typeof told | undefined => {
  if (!before) return now && 'added';
  if (!now) return 'removed';
  return before.kind === now.kind && before.mark === now.mark ? undefined : 'changed';
};

/** What differs between two looks at an edition, as problems of its files. */
export const changesBetween = (before: EditionSnapshot, now: EditionSnapshot): Problem[] =>
  [...new Set([...before.keys(), ...now.keys()])].flatMap((file): Problem[] => {
    const change = changeOf(before.get(file), now.get(file));
    return change ? [{ file, path: [], message: told[change], hint: { zh: '这次没有写入任何内容，请保存好改动后重新运行。', en: 'Nothing was written; save your changes and run it again.' } }] : [];
  });
