// Writes an edition's folder so that it holds all of a change or nothing of it.
//
// The complete new edition is made in a workshop beside the old one, checked there, and put in its place by two renames. The
// edition is never half written, and a program that is killed leaves nothing that the next command does not put in order.
// A journal of files to rename one by one was rejected: until somebody ran a command, git and every reader would see a mixture.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../../src/catalogue/problem.ts';
import { toldFailure } from './edition-write/failure.ts';
import { listenForInterruption, type Interruption } from './edition-write/interruption.ts';
import { takeLock, tellHolder } from './edition-write/lock.ts';
import { refuseMounts } from './edition-write/mounts.ts';
import { clashesOf, refuseStrayPaths } from './edition-write/paths.ts';
import { placesOf, type Places } from './edition-write/places.ts';
import { putInOrder } from './edition-write/recovery.ts';
import { changesBetween, takeSnapshot, type EditionSnapshot } from './edition-write/snapshot.ts';
import { stageEdition, syncFolder } from './edition-write/staging.ts';
import { inTurns } from './in-turns.ts';
import { replaceFolder } from './replace-folder.ts';

export { recoverEdition } from './edition-write/recovery.ts';
export { takeSnapshot, type EditionSnapshot } from './edition-write/snapshot.ts';

/** Path within the edition, with forward slashes → its new bytes, or null to take the file away: a logo that another one replaces. */
export type FilesToWrite = ReadonlyMap<string, string | Uint8Array | null>;

export interface WriteOptions {
  /** The edition as it was before it was read: nothing is written if somebody has changed it since. */
  snapshot: EditionSnapshot;
  /** Called with the folder of the complete new edition, which it may read only. Any problem stops the write. */
  verify: (staged: string) => Promise<readonly Problem[]>;
}

/** How many files were written that are not as before; or why none was. */
export type WriteResult = { written: number } | { refused: readonly Problem[] };

interface Write extends WriteOptions {
  places: Places;
  files: FilesToWrite;
  interruption: Interruption;
}

/** Those files that are not in the edition already, byte by byte: they keep their dates, and git need not look at them. */
const readDifferences = async (edition: string, files: FilesToWrite, snapshot: EditionSnapshot): Promise<FilesToWrite> =>
  new Map((await inTurns([...files], async ([path, bytes]) => {
    const isThere = snapshot.has(path);
    const isSame = bytes === null ? !isThere : snapshot.get(path)?.kind === 'file' && (await readFile(join(edition, path))).equals(Buffer.from(bytes));
    return isSame ? [] : [[path, bytes] as const];
  })).flat());

const readChanges = ({ places, snapshot }: Write): Problem[] => changesBetween(snapshot, takeSnapshot(places.edition));

/** Stages, and names what somebody has changed meanwhile if that is why it does not work. */
const stage = async (write: Write): Promise<Problem[]> => {
  try {
    await stageEdition(write.places, write);
    return [];
  } catch (error) {
    write.interruption.stopIfAsked();
    const changes = readChanges(write);
    if (changes.length === 0) throw error;
    return changes;
  }
};

/** The swap. Somebody may save a file after the last look at the edition and before it; then all is put back as he left it. */
const swap = ({ places: { edition, workshop, staged, before }, snapshot }: Write): Problem[] => {
  replaceFolder(staged, edition, before);
  try {
    const changes = changesBetween(snapshot, takeSnapshot(before));
    if (changes.length > 0) replaceFolder(before, edition, staged);
    for (const folder of [dirname(edition), workshop]) syncFolder(folder);
    return changes;
  } catch (error) {
    if (existsSync(before)) replaceFolder(before, edition, staged);
    throw error;
  }
};

const writeAll = async (given: Write): Promise<WriteResult> => {
  const { places, snapshot, verify, interruption } = given;
  const early = readChanges(given);
  if (early.length > 0) return { refused: early };
  const clashes = clashesOf(snapshot, [...given.files].filter(([, bytes]) => bytes !== null).map(([path]) => path));
  if (clashes.length > 0) return { refused: clashes };
  const write = { ...given, files: await readDifferences(places.edition, given.files, snapshot) };
  if (write.files.size === 0) return { written: 0 };
  refuseMounts(places, snapshot);

  const meanwhile = await stage(write);
  if (meanwhile.length > 0) return { refused: meanwhile };
  const problems = await interruption.unlessAsked(verify(places.staged));
  if (problems.length > 0) return { refused: problems };
  interruption.stopIfAsked();
  const late = readChanges(write);
  if (late.length > 0) return { refused: late };
  const lost = swap(write);
  return lost.length > 0 ? { refused: lost } : { written: write.files.size };
};

const writeLocked = async (write: Write): Promise<WriteResult> => {
  const { places } = write;
  const lock = takeLock(places);
  if ('holder' in lock) throw new Error(tellHolder(places, lock.holder));
  try {
    putInOrder(places);
    return await writeAll(write);
  } finally {
    try {
      putInOrder(places);
    } finally {
      lock.release();
    }
  }
};

/**
 * Writes files into an edition so that it holds either all of them or none, also when the process is killed.
 * Asked to end by a signal, it tidies up first and then ends the process.
 * @throws if a path does not lie within the edition, another program is writing, the system refuses, or verify throws; then
 * the edition is as it was
 */
export const writeEdition = async (directory: string, files: FilesToWrite, options: WriteOptions): Promise<WriteResult> => {
  refuseStrayPaths(files.keys());
  const places = placesOf(directory);
  if (!existsSync(places.edition) && !existsSync(places.workshop)) throw new Error(`没有文件夹 ${directory}。There is no folder ${directory}.`);
  const interruption = listenForInterruption();
  let result: WriteResult | undefined;
  try {
    result = await writeLocked({ places, files, interruption, ...options });
    return result;
  } catch (error) {
    throw toldFailure(error, places.edition);
  } finally {
    interruption.end();
    // What has been written is told first; then the process ends by itself.
    if (!result || 'refused' in result) interruption.endAsAsked();
  }
};
