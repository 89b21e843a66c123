// The names of all products and makers, loaded when they are needed and kept while the page is open.
import { openNames, type NameFile, type PackedNames } from '../catalogue/name-file.ts';
import { address, pathOf } from '../site-paths.ts';

let kept: Promise<NameFile> | undefined;

/** @throws if the file does not come, or is not what was asked for */
const fetchNames = async (base: string): Promise<NameFile> => {
  const url = address(base, 'zh', pathOf.names);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return openNames((await response.json()) as PackedNames); // written by the same build
};

/**
 * The names of this edition. Where they don't come it rejects, and asking again loads them anew.
 * @param base base path of the site with slashes at both ends
 */
export const loadNames = (base: string): Promise<NameFile> => {
  kept ??= fetchNames(base).catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
  return kept;
};
