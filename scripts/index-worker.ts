// Indexes an edition in a thread of its own, beside the pages: both keep a processor busy.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { buildIndex } from './build-index.ts';
import { readEdition } from './lib/files.ts';

interface Task {
  /** Folder of a checked edition. */
  directory: string;
  /** Folder of the index. */
  bundle: string;
}

/**
 * Indexes in another thread.
 * @returns the number of products indexed
 * @throws as buildIndex does
 */
export const indexInWorker = (task: Task): Promise<number> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The index was not finished: its thread ended with ${code}.`)));
  });

const isTask = (data: unknown): data is Task => typeof data === 'object' && data !== null && 'directory' in data && 'bundle' in data;

if (!isMainThread && isTask(workerData)) {
  const { directory, bundle } = workerData;
  const { records } = await readEdition(directory);
  parentPort?.postMessage(await buildIndex(records, bundle));
}
