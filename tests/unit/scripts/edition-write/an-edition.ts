// Editions to write into, each in a folder of its own, and what came of it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, lstatSync, symlinkSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { readOwnMark, type ProcessMark } from '../../../../scripts/lib/processes.ts';
import { aTemporaryDirectory } from '../../temporary.ts';
import type { Outcome, Task } from './child.ts';

/** All that a folder holds: text of a file, target of a link, with the mode; `folder` of a folder. */
export const readTree = (directory: string): Record<string, string> => {
  const tree: Record<string, string> = {};
  for (const path of readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort()) {
    const full = join(directory, path);
    const stats = lstatSync(full);
    const held = stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? `→ ${readlinkSync(full)}` : readFileSync(full, 'utf8');
    tree[path] = `${(stats.mode & 0o777).toString(8)} ${held}`;
  }
  return tree;
};

/** What is written: one file changed, one new, one new in a new folder. */
export const someFiles = { 'products/a.json': 'new a', 'products/c.json': 'new c', 'logos/a/b.svg': 'new logo' };

/** An edition with everything that has to be carried over, `content` in a folder of its own. `around` names all that lies beside it, hidden or not. */
export const anEdition = async ({ products = 2 } = {}): Promise<{ directory: string; parent: string; around: () => string[] } & AsyncDisposable> => {
  const folder = await aTemporaryDirectory();
  const directory = join(folder.path, 'content');
  for (const [file, text] of [['edition.json', 'the edition'], ['products/a.json', 'old a'], ['products/b.json', 'old b'], ['products/.gitkeep', ''], ['.DS_Store', 'Finder']] as const) await folder.write(`content/${file}`, text);
  for (let number = 2; number < products; number += 1) writeFileSync(join(directory, `products/${number}.json`), `old ${number}`);
  mkdirSync(join(directory, 'lists'));
  symlinkSync('../products/b.json', join(directory, 'lists/linked.json'));
  mkdirSync(join(directory, 'empty'));
  await chmod(join(directory, 'products'), 0o750);
  await chmod(join(directory, 'products/a.json'), 0o640);
  await chmod(join(directory, 'products/b.json'), 0o600);
  return { directory, parent: folder.path, around: () => readdirSync(folder.path), [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
};

/** What an edition holds once files are written into it. */
export const treeWith = (old: Record<string, string>, files: Record<string, string>): Record<string, string> => {
  const folders = Object.keys(files).flatMap((file) => file.split('/').slice(0, -1).map((_, index, parts) => parts.slice(0, index + 1).join('/')));
  return {
    ...Object.fromEntries(folders.map((folder) => [folder, '755 folder'])),
    ...old,
    ...Object.fromEntries(Object.entries(files).map(([file, text]) => [file, `${old[file]?.split(' ')[0] ?? '644'} ${text}`])),
  };
};

/** Locks an edition in somebody's name. */
export const lockAs = (parent: string, mark: Partial<ProcessMark>): void => {
  mkdirSync(join(parent, '.content.writing/lock'), { recursive: true });
  writeFileSync(join(parent, '.content.writing/lock/somebody'), JSON.stringify({ ...readOwnMark(), ...mark }));
};

/** Number of a process that has ended. */
export const aDeadProcess = (): number => spawnSync(process.execPath, ['--version']).pid;

export interface Run {
  outcomes: Outcome[];
  /** What ended it, if it did not end by itself. */
  signal: NodeJS.Signals | null;
  /** Milliseconds from its beginning to its end. */
  took: number;
}

/**
 * Writes editions in a process of its own.
 * @param killAfter milliseconds after it has begun at which it is killed
 */
export const runChild = (tasks: Task[], killAfter?: number): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), JSON.stringify(tasks)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let [output, began] = ['', 0];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (output === '') {
        began = performance.now();
        if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
      }
      output += text;
    });
    child.once('error', reject);
    child.once('close', (_, signal) => resolve({ outcomes: output.split('\n').slice(1, -1).map((line): Outcome => JSON.parse(line)), signal, took: performance.now() - began }));
  });
