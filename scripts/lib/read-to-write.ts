// An edition that is read in order to be written again.
import { existsSync } from 'node:fs';
import { recoverEdition, takeSnapshot, type EditionSnapshot } from './edition-write.ts';
import { readEdition, type EditionRead } from './files.ts';

/**
 * Reads an edition with its state of just before, for writeEdition. An edition that a killed write has taken away is put back
 * first: there is nothing to look at until it is.
 * @throws if there is no such folder, or it cannot be read or put back
 */
export const readEditionToWrite = async (directory: string): Promise<EditionRead & { snapshot: EditionSnapshot }> => {
  recoverEdition(directory);
  // Where there is no folder, readEdition says so.
  const snapshot: EditionSnapshot = existsSync(directory) ? takeSnapshot(directory) : new Map();
  return { ...(await readEdition(directory)), snapshot };
};
