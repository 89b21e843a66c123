// What a write leaves that was killed, and how it is put in order.
//
//   edition  before  staged   killed                        then
//   yes      no      either   while the new one was made    the rest is removed
//   no       yes     yes      between the two renames       the edition of before is put back, the rest removed
//   yes      yes     no       after them                    the rest is removed
//   yes      yes     yes      between the two renames, and somebody has made an edition by hand since: that is for him to judge
//   no       no      either   somebody has removed the edition: nothing is touched
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../error-code.ts';
import { isAlive } from '../processes.ts';
import { draftPrefix, takeLock, tellHolder } from './lock.ts';
import { placesOf, type Places } from './places.ts';

const putBack = ({ edition, before }: Places): void => {
  try {
    renameSync(before, edition);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`写入曾中断，原来的内容在 ${before}，未能移回（${reason}）。请把它改名为 ${edition}。A write broke off; what was there is in ${before} and could not be put back (${reason}). Rename it to ${edition}.`, { cause: error });
  }
};

const isInUse = (name: string): boolean => name === 'lock' || (name.startsWith(draftPrefix) && isAlive(Number.parseInt(name.slice(draftPrefix.length), 10)));

/** Removes what is in the workshop. What cannot be removed does no harm there, and the next command tries again. */
const tidy = ({ workshop, before }: Places): void => {
  try {
    // Under another name first: half of an edition is never found where a whole one is looked for.
    if (existsSync(before)) renameSync(before, join(workshop, `removed-${randomUUID()}`));
    for (const name of readdirSync(workshop).filter((each) => !isInUse(each))) rmSync(join(workshop, name), { recursive: true, force: true });
  } catch {
    // See above.
  }
};

/**
 * Puts the edition back if it is not in its place, and removes the rest. Only for the holder of the lock.
 * @throws if that is not possible, or not clear
 */
export const putInOrder = (places: Places): void => {
  const { edition, before, staged } = places;
  if (!existsSync(edition)) {
    if (!existsSync(before)) return;
    putBack(places);
  } else if (existsSync(before) && existsSync(staged)) {
    throw new Error(`写入曾中断，原来的内容在 ${before}，但 ${edition} 后来又被重新建立。请比较两者，保留正确的一份放在 ${edition}，再删除 ${before}。A write broke off and left what was there in ${before}, but ${edition} has been made anew since. Compare them, keep the right one at ${edition} and delete ${before}.`);
  }
  tidy(places);
};

/** How long a reader waits for an edition that a running write has just taken away: it is two renames. */
const patience = 1000;

const sleep = (milliseconds: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/**
 * Puts an edition back that a killed write left in between. Every command calls it before it reads; it is one look at the disk
 * where nothing is left, and leaves a write alone that is under way.
 * @throws if the edition cannot be put back
 */
export const recoverEdition = (directory: string): void => {
  const places = placesOf(directory);
  const end = Date.now() + patience;
  while (existsSync(places.workshop)) {
    try {
      const lock = takeLock(places);
      if ('release' in lock) {
        try {
          putInOrder(places);
        } finally {
          lock.release();
        }
        return;
      }
      if (!existsSync(places.edition) && Date.now() > end) throw new Error(tellHolder(places, lock.holder));
    } catch (error) {
      // Where nothing can be written, the rest is left to somebody who can, unless there is nothing to read.
      if (existsSync(places.edition) && errorCode(error) !== undefined) return;
      throw error;
    }
    if (existsSync(places.edition)) return;
    sleep(10);
  }
};
