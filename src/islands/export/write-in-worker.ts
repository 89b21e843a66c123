import type { WriteAnswer, WriteJob } from './write-file.ts';
import WriteWorker from './write-worker.ts?worker';

/**
 * Writes a file in a worker.
 * @throws if it cannot be written, or is not wanted any more
 */
export const writeInWorker = (job: WriteJob, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const worker = new WriteWorker();
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const fail = (reason: string): void => {
      end();
      reject(new Error(reason));
    };
    const stop = (): void => fail('The file is not wanted any more.');
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<WriteAnswer>) => {
      if ('error' in data) return fail(data.error);
      end();
      resolve(data.bytes);
    });
    worker.addEventListener('error', ({ message }) => fail(message || 'The worker did not start.'));
    worker.postMessage(job);
  });
