// A process of its own that writes editions, and meets with something at a given step: `node child.ts '[{"directory": …}]'`.
// A step is a call to the system that concerns the folder around the edition. Prints a line when it begins and one for each outcome.
import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { takeSnapshot, writeEdition } from '../../../../scripts/lib/edition-write.ts';

export interface Task {
  directory: string;
  files: Record<string, string>;
  /** Number of the step, from 1. */
  at?: number;
  /**
   * What happens before that step: the process is killed; nothing works any more, which leaves the same behind and needs no
   * process of its own; the disk is full for once; the process is asked to end. Or at every link: there are none. Or before the
   * edition is renamed: somebody saves a file.
   */
  event?: 'SIGKILL' | 'end of the world' | 'full' | 'SIGTERM' | 'no links' | 'save in place' | 'save anew';
  /** How long the check of the new edition takes, in milliseconds. */
  checkTakes?: number;
}

export interface Outcome {
  steps: number;
  written?: number;
  /** `file: message` */
  refused?: string[];
  error?: string;
}

const tasks: Task[] = JSON.parse(process.argv[2] ?? ''); // As written by runChild.
let current: Task | undefined;
let steps = 0;

const fault = (code: string): Error => Object.assign(new Error(`${code}: as asked by the test`), { code });

const meet = (name: string, target: unknown): void => {
  if (!current || (typeof target === 'string' && !target.startsWith(dirname(current.directory)))) return;
  const { event, directory, at } = current;
  if (event === 'no links' && name === 'link') throw fault('EPERM');
  if (name === 'renameSync' && target === directory) {
    const file = join(directory, 'edition.json');
    if (event === 'save in place') plain.writeFileSync(file, 'saved in place');
    if (event === 'save anew') {
      plain.writeFileSync(`${file}~`, 'saved anew');
      plain.renameSync(`${file}~`, file);
    }
  }
  if (event === 'end of the world' && at !== undefined && steps >= at) throw fault('EIO');
  // Killed before it looks at something is as killed before it next changes something.
  if (event !== 'full' && looking.has(name)) return;
  steps += 1;
  if (steps !== at) return;
  if (event === 'SIGKILL' || event === 'SIGTERM') process.kill(process.pid, event);
  if (event === 'end of the world') throw fault('EIO');
  if (event === 'full') throw fault('ENOSPC');
};

const plain = { ...fs };
const changing = ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync', 'rmdirSync', 'openSync', 'fsyncSync', 'symlinkSync', 'chmodSync', 'chownSync'];
const looking = new Set(['readlinkSync', 'readdirSync', 'lstatSync', 'statSync', 'readFileSync']);

/** Lets every call of a function count as a step. */
const watch = (owner: object, name: string): void => {
  const call: unknown = Reflect.get(owner, name);
  if (typeof call !== 'function') throw new Error(`There is no ${name} to watch.`);
  const isAsync = owner !== fs;
  Reflect.set(owner, name, (...parameters: unknown[]): unknown => {
    if (!isAsync) {
      meet(name, parameters[0]);
      return Reflect.apply(call, owner, parameters);
    }
    return (async () => {
      meet(name, parameters[0]);
      const result: unknown = await Reflect.apply(call, owner, parameters);
      if (name === 'open' && result instanceof EventEmitter) for (const own of ['writeFile', 'sync']) watch(result, own);
      return result;
    })();
  });
};

for (const name of [...changing, ...looking]) watch(fs, name);
for (const name of ['link', 'open', 'readFile']) watch(fs.promises, name);
syncBuiltinESMExports();

const write = async (task: Task): Promise<Omit<Outcome, 'steps'>> => {
  const { directory, files, checkTakes } = task;
  const snapshot = takeSnapshot(directory);
  [current, steps] = [task, 0];
  try {
    const verify = async (): Promise<[]> => {
      if (checkTakes !== undefined) await new Promise((resolve) => setTimeout(resolve, checkTakes));
      return [];
    };
    const result = await writeEdition(directory, new Map(Object.entries(files)), { snapshot, verify });
    return 'written' in result ? result : { refused: result.refused.map(({ file, message }) => `${file}: ${message.en}`) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
};

process.stdout.write('begins\n');
for (const task of tasks) {
  const outcome: Outcome = { ...(await write(task)), steps };
  current = undefined;
  plain.writeSync(1, `${JSON.stringify(outcome)}\n`);
}
