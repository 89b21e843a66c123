import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import type { WriteOrder } from './write-file.ts';
import type { WriteAnswer, WriteRequest } from './write-work.ts';
import WriteWorker from './write-worker.ts?worker';

/** Whom to tell how many rows there are, and who may end it. */
interface Writing {
  told: (rows: number) => void;
  signal: AbortSignal;
}

/** Records handed over at once: copying them holds up the page for some milliseconds. */
const atOnce = 200;

/** A browser may have no workers, or forbid them. */
const employ = (): Worker | undefined => {
  try {
    return new WriteWorker();
  } catch {
    return undefined;
  }
};

/** Nothing if the worker never began, as where its script did not load. */
const writtenBy = (worker: Worker, entries: readonly CatalogueEntry[], { order, told, signal }: Writing & { order: WriteOrder }): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  new Promise((resolve, reject) => {
    let handedOver = 0;
    let hasBegun = false;
    const ask = (request: WriteRequest): void => worker.postMessage(request);
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const fail = (reason: string): void => {
      end();
      reject(new Error(reason));
    };
    const stop = (): void => fail('The file is not wanted any more.');
    const handOver = (): void => {
      hasBegun = true;
      if (handedOver >= entries.length) return ask({ kind: 'write', order });
      ask({ kind: 'entries', entries: entries.slice(handedOver, handedOver + atOnce) });
      handedOver += atOnce;
    };
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<WriteAnswer>) => {
      switch (data.kind) {
        case 'next': return handOver();
        case 'rows': return told(data.rows);
        case 'failed': return fail(data.message);
        case 'written':
          end();
          return resolve(data.bytes);
      }
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (hasBegun) return fail(event.message || 'The worker stopped.');
      end();
      resolve(undefined);
    });
  });

/**
 * Writes a file in a worker; where there is none, on the page, which does not answer meanwhile.
 * @throws if it cannot be written, or is not wanted any more
 */
export const writeInWorker = async (entries: readonly CatalogueEntry[], order: WriteOrder, writing: Writing): Promise<Uint8Array<ArrayBuffer>> => {
  const worker = employ();
  const bytes = worker && (await writtenBy(worker, entries, { order, ...writing }));
  if (bytes) return bytes;
  const { writeFile } = await import('./write-file.ts');
  return writeFile(entries, order);
};
