// The files of a folder of logos, with those that file managers leave there left out.
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const clutter = new Set(['thumbs.db', 'desktop.ini', 'ehthumbs.db', '__macosx', '$recycle.bin']);

const isClutter = (path: string): boolean => path.split('/').some((part) => part.startsWith('.') || clutter.has(part.toLowerCase()));

/**
 * Paths within the folder, with forward slashes, sorted; of all subfolders too.
 * @returns `others`: links and devices, which are never opened
 * @throws if the folder itself cannot be read
 */
export const readLogoFiles = async (directory: string): Promise<{ files: string[]; others: string[] }> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .map((entry) => ({ entry, path: relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/') }))
    .filter(({ entry, path }) => !entry.isDirectory() && !isClutter(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    files: paths.filter(({ entry }) => entry.isFile()).map(({ path }) => path),
    others: paths.filter(({ entry }) => !entry.isFile()).map(({ path }) => path),
  };
};
