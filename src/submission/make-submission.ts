// From records as they are to be to a submission: what kind it is, from which state it starts, and what it changes.
import type { EditionStamp } from '../catalogue/edition-stamp.ts';
import { recordHash } from '../catalogue/record-hash.ts';
import type { EditionRecords } from '../catalogue/records.ts';
import type { Manufacturer, Product } from '../catalogue/schema.ts';
import { withOrigin } from '../importing/sources.ts';
import type { EditionAtHand } from './edition-at-hand.ts';
import { submissionFormat, submissionVersion, type Submission, type UnsealedSubmission } from './submission-schema.ts';
import { isUnchanged, submittedRecords, type SubmittedRecord } from './submitted-records.ts';
import { sealed } from './seal.ts';

export interface SubmissionToMake {
  manufacturer: Manufacturer;
  products: readonly Product[];
  reason?: Submission['reason'];
  evidence?: Submission['evidence'];
  logos?: Submission['logos'];
  /** Beijing time with its offset. */
  madeAt: string;
}

/** The edition with all that the submission speaks of, and its state. */
export interface EditionLoaded {
  edition: EditionRecords;
  stamp: EditionStamp;
}

/** A correction rests on its evidence, which its record names among its sources. */
const withEvidence = <Item extends Manufacturer | Product>(record: Item, { live, changes }: SubmittedRecord, evidence: Submission['evidence']): Item => {
  const [first] = evidence ?? [];
  return live && changes.length > 0 && first ? { ...record, sources: withOrigin(record.sources, first).sources } : record;
};

const assembled = async (given: SubmissionToMake, { edition, stamp }: EditionLoaded): Promise<UnsealedSubmission> => {
  if (!edition.edition) throw new Error('An edition without edition.json takes no submissions.');
  const { id, name, baseUrl } = edition.edition.data;
  const listed = { manufacturer: given.manufacturer, products: given.products.map((product, index) => ({ product, index })) };
  const records = submittedRecords(listed, edition);
  const [maker, ...products] = records;
  if (!maker) throw new Error('A submission has a manufacturer.');
  const known = records.filter(({ live }) => live !== undefined);
  const changed = known.filter((record) => !isUnchanged(record));
  const hashes = Object.fromEntries(await Promise.all(known.map(async ({ path, live }) => [path, await recordHash(live)] as const)));
  const isCorrection = products.some(({ live }) => live !== undefined) || (products.length === 0 && maker.live !== undefined);
  return {
    format: submissionFormat,
    version: submissionVersion,
    catalogue: { id, name, url: baseUrl },
    madeAt: given.madeAt,
    kind: isCorrection ? 'correction' : 'new',
    ...(known.length > 0 && { base: { stamp, hashes } }),
    manufacturer: withEvidence(given.manufacturer, maker, given.evidence),
    products: given.products.map((product, index) => (products[index] ? withEvidence(product, products[index], given.evidence) : product)),
    ...(changed.length > 0 && { changes: changed.map(({ path, changes }) => ({ record: path, fields: changes })) }),
    ...(given.reason && { reason: given.reason }),
    ...(given.evidence && given.evidence.length > 0 && { evidence: given.evidence }),
    ...(given.logos && given.logos.length > 0 && { logos: given.logos }),
  };
};

/** The same with what is at hand already. */
export const submissionOf = async (given: SubmissionToMake, loaded: EditionLoaded): Promise<Submission> => sealed(await assembled(given, loaded));

/**
 * Makes a submission of records that their schema accepts. Checks nothing else: that is `checkSubmission`.
 * @throws if the edition does not come, or the browser has no Web Cryptography
 */
export const makeSubmission = async (given: SubmissionToMake, at: EditionAtHand): Promise<Submission> => {
  const edition = await at.whole({ makers: new Set([given.manufacturer.id]), products: new Set(given.products.map(({ id }) => id)) });
  return submissionOf(given, { edition, stamp: await at.stamp() });
};
