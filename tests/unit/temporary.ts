import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../scripts/lib/files.ts';

/** A folder for one test, removed after it by `await using`. */
export const aTemporaryDirectory = async (): Promise<{ path: string; write: (file: string, content: string | Uint8Array) => Promise<string> } & AsyncDisposable> => {
  const path = await mkdtemp(join(tmpdir(), 'catalogue-test-'));
  return {
    path,
    write: async (file, content) => {
      const target = join(path, file);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
      return target;
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true }),
  };
};

/** A copy of the six-product edition, to break. */
export const aCopyOfTheFixture = async (): ReturnType<typeof aTemporaryDirectory> => {
  const directory = await aTemporaryDirectory();
  await cp(join(projectRoot, 'tests/fixtures/edition'), directory.path, { recursive: true });
  return directory;
};
