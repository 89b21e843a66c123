// Whether another process still runs, also when its number has been given to a new one since.
import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { errorCode } from './error-code.ts';

/** Who did something, so that somebody else can tell later whether he is still there. */
export interface ProcessMark {
  pid: number;
  host: string;
  /** Which start of the machine this is, where the system numbers them; else ''. */
  boot: string;
  /** When the process was started, in the system's own count; '' where the system does not tell. */
  born: string;
  /** ISO time at which the mark was made. */
  since: string;
}

/** Whether a process of that number runs on this machine. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM'; // It runs, as another user's.
  }
};

const readOr = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // Only Linux has these files.
  }
};

const readBoot = (): string => readOr('/proc/sys/kernel/random/boot_id').trim();

/** State and start of a process. The name before them may hold spaces and brackets. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const readStat = (pid: number): { state: string; born: string } => {
  const fields = readOr(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return { state: fields[0] ?? '', born: fields[19] ?? '' };
};

/** The mark of this process. */
export const readOwnMark = (): ProcessMark => ({ pid: process.pid, host: hostname(), boot: readBoot(), born: readStat(process.pid).born, since: new Date().toISOString() });

const isBeforeBoot = (time: string): boolean => Date.parse(time) < Date.now() - (uptime() + 60) * 1000;

/** Whether the process is surely gone. Of one on another machine, or in another container, nobody can know. */
export const isGone = ({ pid, host, boot, born, since }: ProcessMark): boolean => {
  if (host !== hostname()) return false;
  if (boot === '' ? isBeforeBoot(since) : boot !== readBoot()) return true;
  if (!isAlive(pid)) return true;
  const now = readStat(pid);
  return now.state === 'Z' || (born !== '' && now.born !== born); // One that nobody buried, or a number that was given anew.
};
