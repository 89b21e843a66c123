// Carries a plan out: the whole edition with it, or nothing.
import { checkEdition } from '../../../src/catalogue/check.ts';
import { checkReleases } from '../../../src/signing/check-releases.ts';
import { writeEdition, type EditionSnapshot } from '../edition-write.ts';
import { readEdition } from '../files.ts';
import type { Problem } from '../../../src/catalogue/problem.ts';
import type { Files } from './files-of-plan.ts';

/** Every problem of the edition that was made beside the old one. */
const problemsOf = async (staged: string): Promise<Problem[]> => {
  const { records, problems } = await readEdition(staged);
  return [...problems, ...checkEdition(records), ...(await checkReleases(records.publication))];
};

/** Writes files into an edition after its whole check. Returns why nothing was written, if so. */
export const writeChecked = async (directory: string, files: Files, snapshot: EditionSnapshot): Promise<readonly Problem[]> => {
  const result = await writeEdition(directory, files, { snapshot, verify: problemsOf });
  return 'refused' in result ? result.refused : [];
};
