// What a worker does to write a file: it asks for the records until it has them all, and then writes.
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import { writeFile, type WriteOrder } from './write-file.ts';

export type WriteRequest = { kind: 'entries'; entries: readonly CatalogueEntry[] } | { kind: 'write'; order: WriteOrder };

/** `next`: it waits for more. `rows`: it has made so many. */
export type WriteAnswer = { kind: 'next' } | { kind: 'rows'; rows: number } | { kind: 'written'; bytes: Uint8Array<ArrayBuffer> } | { kind: 'failed'; message: string };

export const createWriteWork = (post: (answer: WriteAnswer) => void): ((request: WriteRequest) => Promise<void>) => {
  const entries: CatalogueEntry[] = [];
  post({ kind: 'next' });
  return async (request) => {
    if (request.kind === 'entries') {
      for (const entry of request.entries) entries.push(entry);
      return post({ kind: 'next' });
    }
    try {
      post({ kind: 'written', bytes: await writeFile(entries, request.order, (rows) => post({ kind: 'rows', rows })) });
    } catch (error) {
      post({ kind: 'failed', message: String(error) });
    }
  };
};
