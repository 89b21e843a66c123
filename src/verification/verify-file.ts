// One dropped file to one verdict. Never throws for what is in a file; what loading throws is thrown on.
import type { Published } from './published.ts';
import { readFile, type GivenFile } from './read-file.ts';
import { emptyVerdict, type At, type FileVerdict } from './verdict.ts';
import { verifyCredential } from './verify-credential.ts';
import { verifyEntry } from './verify-entry.ts';
import { verifyEvidence } from './verify-evidence.ts';
import { verifyRelease } from './verify-release.ts';
import { verifyShortlist } from './verify-shortlist.ts';
import { verifySubmission } from './verify-submission.ts';

const verifiers = { evidence: verifyEvidence, shortlist: verifyShortlist, submission: verifySubmission, credential: verifyCredential, release: verifyRelease, entry: verifyEntry };

/** The file's own name: some browsers and commands give a path. */
const ownName = (name: string): string => name.replace(/^.*[\\/]/, '') || name;

/** @throws what loading throws: the answer is then not known, and asking again may help */
export const verifyFile = async (given: GivenFile, published: Published, at: At): Promise<FileVerdict> => {
  const file = ownName(given.name);
  const read = await readFile({ name: file, bytes: given.bytes });
  if ('refusal' in read) return { ...emptyVerdict(file, false), outcome: 'refused', refusal: read.refusal, problems: read.problems ?? [] };
  return verifiers[read.kind]({ file, ...read }, published, at);
};
