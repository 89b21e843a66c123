// Releases: what was published when, so that a claim made then can be checked later. Each names the hash of every record and
// of the release before, so that none can be changed or left out unseen.
import type { EditionStamp, RecordHashes } from './edition-stamp.ts';
import { canonicalText, recordHash } from './record-hash.ts';
import type { Release } from './release-schema.ts';

/** A release before it is sealed by its own hash. */
type UnsealedRelease = Omit<Release, 'sha256' | 'signature'>;

const unsealed = ({ sha256: _sha256, signature: _signature, ...release }: Release): UnsealedRelease => release;

/** SHA-256 of a release over everything but itself and the signature. */
export const releaseHash = (release: Release): Promise<string> => recordHash(unsealed(release));

/** What is signed: the canonical JSON of a release without its signature. */
export const signedText = ({ signature: _signature, ...release }: Release): string => canonicalText(release);

/** Where a release lies in the edition: `releases/0001.json`. */
export const releaseFileName = (number: number): string => `releases/${String(number).padStart(4, '0')}.json`;

/** How many records of each kind a release holds. */
export const countRecords = (records: RecordHashes): Release['counts'] => {
  const countIn = (folder: string): number => Object.keys(records).filter((path) => path.startsWith(`${folder}/`)).length;
  return { products: countIn('products'), manufacturers: countIn('manufacturers'), lists: countIn('lists') };
};

/** In the order of their paths, so that two releases can be read beside each other. */
const inOrder = (records: RecordHashes): RecordHashes => Object.fromEntries(Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A release of the records as they stand, unsigned. @param previous the newest release so far */
export const makeRelease = async ({ records, stamp, date, previous }: { records: RecordHashes; stamp: EditionStamp; date: string; previous?: Release | undefined }): Promise<Release> => {
  const release: UnsealedRelease = {
    number: (previous?.number ?? 0) + 1,
    date,
    stamp,
    counts: countRecords(records),
    ...(previous && { previous: { number: previous.number, sha256: previous.sha256 } }),
    records: inOrder(records),
  };
  return { ...release, sha256: await recordHash(release) };
};

/** Releases in a row that hold a record unchanged. */
export interface RecordRun {
  /** Numbers of the first and the last of them. */
  first: number;
  last: number;
  /** Days on which the first and the last were recorded. */
  from: string;
  until: string;
  sha256: string;
}

/** What the releases say of one record, oldest first; nothing for a record that none of them holds. */
export const runsOf = (releases: readonly Release[], path: string): RecordRun[] => {
  const runs: RecordRun[] = [];
  for (const { number, date, records } of [...releases].sort((a, b) => a.number - b.number)) {
    const sha256 = records[path];
    const open = runs.at(-1);
    if (sha256 === undefined) continue;
    if (open && open.sha256 === sha256 && open.last === number - 1) Object.assign(open, { last: number, until: date });
    else runs.push({ first: number, last: number, from: date, until: date, sha256 });
  }
  return runs;
};

/** What a release says of itself, without its records. */
export type ReleaseSummary = Omit<Release, 'records' | 'signature'> & { isSigned: boolean };

export interface ReleaseIndex {
  /** Oldest first. */
  releases: ReleaseSummary[];
}

/** All releases in a few hundred bytes each. */
export const releaseIndexOf = (releases: readonly Release[]): ReleaseIndex => ({
  releases: releases.map(({ records: _records, signature, ...rest }) => ({ ...rest, isSigned: signature !== undefined })),
});
