// Folders that are mounted cannot be renamed; and removing the edition of before would empty a disk that is mounted in it.
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { immovableError } from './failure.ts';
import type { Places } from './places.ts';
import type { EditionSnapshot } from './snapshot.ts';

/**
 * Mount points at a folder or below it.
 * @param mountinfo text of /proc/self/mountinfo, https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html
 */
export const mountsAt = (mountinfo: string, folder: string): string[] =>
  mountinfo
    .split('\n')
    .flatMap((line) => line.split(' ')[4] ?? [])
    .map((path) => path.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))))
    .filter((path) => path === folder || path.startsWith(`${folder}/`));

const readMountinfo = (): string => {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8');
  } catch {
    return ''; // Not Linux.
  }
};

/** @throws if the edition or a folder in it is mounted */
export const refuseMounts = ({ edition }: Places, snapshot: EditionSnapshot): void => {
  const { dev } = statSync(dirname(edition));
  const folders = [...snapshot].filter(([, { kind }]) => kind === 'folder').map(([path]) => join(edition, path));
  // What is mounted from the same disk shows in Linux' list only.
  const mounted = mountsAt(readMountinfo(), edition)[0] ?? [edition, ...folders].find((folder) => statSync(folder).dev !== dev);
  if (mounted !== undefined) throw immovableError(edition, mounted);
};
