// Files that were dropped, checked one after the other. What checks them is loaded with the first.
import { useCallback, useRef, useState } from 'react';
import { today } from '../../components/today.ts';
import type { Published } from '../../verification/published.ts';
import { emptyVerdict, type FileVerdict } from '../../verification/verdict.ts';

export interface CheckedFile {
  key: number;
  file: File;
  state: 'busy' | 'failed' | 'done';
  verdict?: FileVerdict;
}

/** What reads and checks files. Asked for as soon as somebody is about to choose one: choosing takes longer than loading. */
const loadChecker = (): Promise<typeof import('../../verification/verify-file.ts')> => import('../../verification/verify-file.ts');

export const prepareFiles = (): void => {
  // What fails is asked for again with the file, and told then.
  loadChecker().catch((error: unknown) => console.info('The check of files did not load ahead.', error));
};

/** As in read-file.ts, which comes with the first file only. */
const largest = 100 * 1024 ** 2;

const check = async (file: File, published: Published, at: { site: string; catalogue: string }): Promise<FileVerdict> => {
  if (file.size > largest) return { ...emptyVerdict(file.name, false), outcome: 'refused', refusal: { reason: 'too-large', value: String(Math.ceil(file.size / 1024 ** 2)) } };
  const [{ verifyFile }, bytes] = await Promise.all([loadChecker(), file.arrayBuffer()]);
  return verifyFile({ name: file.name, bytes: new Uint8Array(bytes) }, published, { ...at, today: today() });
};

interface UseFiles {
  files: readonly CheckedFile[];
  add: (files: readonly File[]) => void;
  remove: (key: number) => void;
  retry: (key: number) => void;
}

export const useFiles = (published: Published, { site, catalogue }: { site: string; catalogue: string }): UseFiles => {
  const [files, setFiles] = useState<readonly CheckedFile[]>([]);
  const next = useRef(0);
  const queue = useRef(Promise.resolve());
  const work = useCallback((key: number, file: File): void => {
    const tell = (own: Partial<CheckedFile>): void => setFiles((now) => now.map((one) => (one.key === key ? { ...one, ...own } : one)));
    queue.current = queue.current.then(() => check(file, published, { site, catalogue })).then(
      (verdict) => tell({ state: 'done', verdict }),
      (error: unknown) => {
        console.info('A file could not be checked.', error);
        tell({ state: 'failed' });
      },
    );
  }, [published, site, catalogue]);
  const add = useCallback((given: readonly File[]): void => {
    const added = given.map((file): CheckedFile => ({ key: (next.current += 1), file, state: 'busy' }));
    setFiles((now) => [...added, ...now]);
    for (const { key, file } of added) work(key, file);
  }, [work]);
  return {
    files, add,
    remove: (key) => setFiles((now) => now.filter((one) => one.key !== key)),
    retry: (key) => {
      const found = files.find((one) => one.key === key);
      if (!found) return;
      setFiles((now) => now.map((one) => (one.key === key ? { ...one, state: 'busy' } : one)));
      work(key, found.file);
    },
  };
};
