// Which paths can be written into an edition.
import type { Problem } from '../../../src/catalogue/problem.ts';
import type { EditionSnapshot, SnapshotEntry } from './snapshot.ts';

/** @throws at a path that does not lie within the edition, or not on every system: no content leads to one, only a mistake of ours */
export const refuseStrayPaths = (paths: Iterable<string>): void => {
  for (const path of paths) {
    if (/[\\:\0]/.test(path) || path.split('/').some((part) => ['', '.', '..'].includes(part))) throw new Error(`${JSON.stringify(path)} is no path within an edition.`);
  }
};

/** `['a', 'a/b', 'a/b/c']` of `a/b/c`. */
export const pathAndParents = (path: string): string[] => path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));

const problem = (file: string, [zh, hintZh]: readonly [string, string], [en, hintEn]: readonly [string, string]): Problem => ({ file, path: [], message: { zh, en }, hint: { zh: hintZh, en: hintEn } });

/** Files that cannot lie beside what is there, or beside each other, on every system. */
export const clashesOf = (snapshot: EditionSnapshot, files: Iterable<string>): Problem[] => {
  const kinds = new Map<string, SnapshotEntry['kind']>([...snapshot].map(([path, { kind }]) => [path, kind]));
  const spellings = new Map([...kinds.keys()].map((path) => [path.toLowerCase(), path]));
  const clashOf = (file: string): Problem | undefined => {
    for (const path of pathAndParents(file)) {
      const [there, spelling] = [kinds.get(path), spellings.get(path.toLowerCase())];
      if (!there && spelling !== undefined) return problem(file, [`与 ${spelling} 只有大小写不同`, '有的系统会把它们当作同一个文件，请沿用已有的写法。'], [`differs from ${spelling} in case only`, 'Some systems take them for one file: use the spelling that is there.']);
      if (there && path !== file && there !== 'folder') return problem(file, [`${path} 不是文件夹，里面放不了文件`, '请先把它移走或改名。'], [`${path} is no folder that could hold it`, 'Move or rename it first.']);
      if (there === 'folder' && path === file) return problem(file, ['已有同名的文件夹', '请先把它移走或改名。'], ['there is a folder of this name', 'Move or rename it first.']);
      kinds.set(path, path === file ? 'file' : 'folder');
      spellings.set(path.toLowerCase(), path);
    }
    return undefined;
  };
  return [...files].flatMap((file) => clashOf(file) ?? []);
};
