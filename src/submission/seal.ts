// The hash of a submission: printed on the form, so that paper and file can be held against each other.
import { recordHash } from '../catalogue/record-hash.ts';
import type { Submission, UnsealedSubmission } from './submission-schema.ts';

/** SHA-256 over everything but the hash itself. */
export const submissionHash = ({ sha256: _, ...rest }: Submission): Promise<string> => recordHash(rest);

/** @throws where the browser has no Web Cryptography, such as on a page that came without https */
export const sealed = async (submission: UnsealedSubmission): Promise<Submission> => ({ ...submission, sha256: await recordHash(submission) });
