// The one moment in which something complete takes the place of what was there.
import { existsSync, renameSync } from 'node:fs';

/**
 * Puts a complete folder in the place of another, which is kept as `former`. All three lie on one file system.
 * Nothing else of this process runs in between.
 * @throws if it cannot be done; what was there is back then, or, if even that failed, still at `former`
 */
export const replaceFolder = (complete: string, place: string, former: string): void => {
  const isTaken = existsSync(place);
  if (isTaken) renameSync(place, former);
  try {
    renameSync(complete, place);
  } catch (error) {
    if (isTaken) renameSync(former, place);
    throw error;
  }
};
