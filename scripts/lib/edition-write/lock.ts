// One write at a time. The lock is a folder that holds one file, named as no other: a folder that is not empty cannot be
// renamed over, so it is taken in one step with its holder's name in it; and who clears a dead lock away deletes that one
// file by name, which can never hit the lock of somebody who was faster.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../error-code.ts';
import { isGone, readOwnMark, type ProcessMark } from '../processes.ts';
import type { Places } from './places.ts';

/** Start of the name of a lock that is about to be taken. */
export const draftPrefix = 'taking-';

const isMark = (value: unknown): value is ProcessMark => {
  if (typeof value !== 'object' || value === null || !('pid' in value && 'host' in value && 'boot' in value && 'born' in value && 'since' in value)) return false;
  const { pid, host, boot, born, since } = value;
  return Number.isInteger(pid) && [host, boot, born].every((each) => typeof each === 'string') && typeof since === 'string' && !Number.isNaN(Date.parse(since));
};

/** Whose lock it is. One that cannot be read was written by a machine that went down: a lock is complete before it is one. */
const readHolder = (lock: string): { file: string; mark?: ProcessMark } | undefined => {
  try {
    const [file] = readdirSync(lock);
    if (file === undefined) return undefined;
    try {
      const mark: unknown = JSON.parse(readFileSync(join(lock, file), 'utf8'));
      return { file, ...(isMark(mark) && { mark }) };
    } catch (error) {
      if (error instanceof SyntaxError) return { file };
      throw error;
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined; // It was given back meanwhile.
    throw error;
  }
};

const removeIfEmpty = (folder: string): void => {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else is in it, or has removed it.
  }
};

/**
 * Takes the lock, also from a process that is gone.
 * @returns how to give it back, or who has it
 * @throws if nothing can be written there
 */
export const takeLock = ({ workshop, lock }: Places): { release: () => void } | { holder: ProcessMark } => {
  const token = `${process.pid}-${randomUUID()}`;
  const draft = join(workshop, `${draftPrefix}${token}`);
  const leave = (): void => {
    rmSync(draft, { recursive: true, force: true });
    removeIfEmpty(workshop);
  };
  let failure: unknown;
  // Another process may tidy up between any two of these steps, and then they begin anew.
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      mkdirSync(draft, { recursive: true });
      writeFileSync(join(draft, token), JSON.stringify(readOwnMark()), { flush: true });
      renameSync(draft, lock);
      return {
        release: () => {
          try {
            rmSync(join(lock, token), { force: true });
          } catch {
            // Once this process has ended, its lock counts for nothing.
          }
          removeIfEmpty(lock);
          removeIfEmpty(workshop);
        },
      };
    } catch (error) {
      failure = error;
      // Windows calls a folder that is in the way EPERM.
      if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM'].includes(errorCode(error) ?? '')) break;
    }
    const holder = readHolder(lock);
    if (holder?.mark && !isGone(holder.mark)) {
      leave();
      return { holder: holder.mark };
    }
    if (holder) rmSync(join(lock, holder.file), { force: true });
    removeIfEmpty(lock);
  }
  leave();
  throw failure;
};

/** Who is writing, and what to do about it, in both languages. */
export const tellHolder = ({ edition, lock }: Places, { pid, host, since }: ProcessMark): string => {
  const time = (locale: string): string => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(since));
  return `另一个程序正在写入 ${edition}（主机 ${host}，进程 ${pid}，${time('zh-CN')} 开始）。请等它结束后再试；如果它已不在运行，请删除 ${lock}。` +
    `Another program is writing ${edition} (process ${pid} on ${host}, since ${time('en-GB')}). Wait until it has ended; if it no longer runs, delete ${lock}.`;
};
