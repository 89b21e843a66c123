// Makes the complete new edition beside the old one: what stays the same is linked, what is new is written through to the disk.
import { chmodSync, chownSync, fsyncSync, closeSync, lstatSync, mkdirSync, openSync, readlinkSync, symlinkSync, type Stats } from 'node:fs';
import { link, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../error-code.ts';
import { inTurns } from '../in-turns.ts';
import type { Interruption } from './interruption.ts';
import { pathAndParents } from './paths.ts';
import type { Places } from './places.ts';
import type { EditionSnapshot, SnapshotEntry } from './snapshot.ts';

/** Gives the new what the old had: owner, as far as the system allows, and mode. */
const takeAfter = (path: string, { uid, gid, mode }: Stats): void => {
  const made = lstatSync(path);
  const owners = [[uid, gid], [made.uid, gid]] as const;
  // A member of the group may pass a file on to it, but only root to another user.
  if (made.uid !== uid || made.gid !== gid) owners.some(([user, group]) => mayChown(path, user, group));
  chmodSync(path, mode & 0o7777);
};

const mayChown = (path: string, uid: number, gid: number): boolean => {
  try {
    chownSync(path, uid, gid);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EPERM') throw error;
    return false;
  }
};

const writeNew = async (path: string, bytes: string | Uint8Array, model: Stats | undefined): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    if (model) takeAfter(path, model);
    await file.sync();
  } finally {
    await file.close();
  }
};

const carryOver = async (from: string, to: string, kind: SnapshotEntry['kind']): Promise<void> => {
  if (kind === 'link') return symlinkSync(readlinkSync(from), to); // macOS would make a hard link to what it points at.
  try {
    await link(from, to);
  } catch (error) {
    // Some file systems have no hard links, some too few, and some systems refuse one to another user's file. Where it is
    // something else that went wrong, copying tells.
    if (kind !== 'file') throw error;
    await writeNew(to, await readFile(from), lstatSync(from));
  }
};

/** Writes a folder's list of names through to the disk, where a system can. */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  let descriptor: number | undefined;
  try {
    descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
  } catch (error) {
    // Some network file systems cannot, and the folder around an edition may be closed to reading.
    if (!['EINVAL', 'ENOTSUP', 'EBADF', 'EPERM', 'EACCES'].includes(errorCode(error) ?? '')) throw error;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
};

/**
 * Makes the new edition. Nothing is ever written into a file that is linked: it would change the old edition as well.
 * @param snapshot what the edition holds
 * @throws if anything cannot be written, or the process is asked to end; what was made so far is left to be removed
 */
export const stageEdition = async ({ edition, staged }: Places, { snapshot, files, interruption }: { snapshot: EditionSnapshot; files: ReadonlyMap<string, string | Uint8Array | null>; interruption: Interruption }): Promise<void> => {
  const old = [...snapshot].map(([path, { kind }]) => ({ path, kind }));
  const oldFolders = old.filter(({ kind }) => kind === 'folder').map(({ path }) => path);
  const newFolders = [...new Set([...files].filter(([, bytes]) => bytes !== null).flatMap(([path]) => pathAndParents(path).slice(0, -1)))].filter((path) => !snapshot.has(path));

  mkdirSync(staged, { mode: 0o700 }); // Until it has the old one's mode, nobody else looks into it.
  for (const folder of oldFolders) mkdirSync(join(staged, folder), { mode: 0o700 });
  for (const folder of newFolders) mkdirSync(join(staged, folder));
  await inTurns(old.filter(({ path, kind }) => kind !== 'folder' && !files.has(path)), async ({ path, kind }) => {
    interruption.stopIfAsked();
    await carryOver(join(edition, path), join(staged, path), kind);
  });
  await inTurns([...files], async ([path, bytes]) => {
    interruption.stopIfAsked();
    if (bytes !== null) await writeNew(join(staged, path), bytes, snapshot.get(path)?.kind === 'file' ? lstatSync(join(edition, path)) : undefined);
  });
  for (const folder of ['', ...oldFolders, ...newFolders]) syncFolder(join(staged, folder));
  for (const folder of ['', ...oldFolders].reverse()) takeAfter(join(staged, folder), lstatSync(join(edition, folder)));
};
