// Where the parts of a write lie: in a workshop beside the edition, on the same file system, so that folders can be renamed.
import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from '../error-code.ts';

export interface Places {
  /** The edition's folder, links followed. For a moment of a write it is not there. */
  edition: string;
  /** Holds all of the following; only there while something is written, or was broken off. */
  workshop: string;
  /** A folder with one file: who writes. */
  lock: string;
  /** The new edition, until it takes its place. */
  staged: string;
  /** The edition of before, whole, from the moment it leaves its place until the new one has been looked over. */
  before: string;
}

/** A folder's path without links, also of a link to a folder that is not there at the moment. */
const realFolder = (directory: string): string => {
  try {
    return realpathSync(directory);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const isLink = lstatSync(directory, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (isLink) return realFolder(resolve(dirname(directory), readlinkSync(directory)));
  return dirname(directory) === directory ? directory : join(realFolder(dirname(directory)), basename(directory));
};

/** @param directory the edition's folder, or a link to it */
export const placesOf = (directory: string): Places => {
  const edition = realFolder(resolve(directory));
  const workshop = join(dirname(edition), `.${basename(edition)}.writing`);
  return { edition, workshop, lock: join(workshop, 'lock'), staged: join(workshop, 'staged'), before: join(workshop, 'before') };
};
