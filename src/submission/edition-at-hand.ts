// The catalogue that a submission is held against: whole on a keeper's machine, on the site by names first and then the
// records that matter. Both give the same answers; tests/unit/submission/agreement.test.ts holds them against each other.
import { recordHash } from '../catalogue/record-hash.ts';
import type { EditionRecords } from '../catalogue/records.ts';
import type { EditionStamp } from '../catalogue/edition-stamp.ts';
import type { NamedRecords } from '../importing/plan.ts';

export interface EditionAtHand {
  /** Every record at least by its names, models and codes: enough to tell which records somebody means. */
  named: () => Promise<EditionRecords>;
  /** The same, with these makers and all their products whole, and the makers of these products too. */
  whole: (wanted: NamedRecords) => Promise<EditionRecords>;
  /** The state of the catalogue. */
  stamp: () => Promise<EditionStamp>;
}

const hashed = async (folder: string, entries: readonly { data: { id: string } }[]): Promise<[string, string][]> =>
  Promise.all(entries.map(async ({ data }): Promise<[string, string]> => [`${folder}/${data.id}`, await recordHash(data)]));

/** The stamp of records as they lie in their folder; the same as that of the site built from them. */
export const stampOfRecords = async ({ edition, products, manufacturers, lists }: EditionRecords): Promise<EditionStamp> => {
  if (!edition) throw new Error('An edition without edition.json has no stamp.');
  const hashes = Object.fromEntries((await Promise.all([hashed('products', products), hashed('manufacturers', manufacturers), hashed('lists', lists)])).flat());
  const sha256 = await recordHash(hashes);
  return { version: `${edition.data.dataDate}-${sha256.slice(0, 8)}`, sha256, dataDate: edition.data.dataDate, kind: edition.data.kind };
};

/** An edition whose folder was read. */
export const wholeEdition = (records: EditionRecords): EditionAtHand => {
  let stamp: Promise<EditionStamp> | undefined;
  return {
    named: () => Promise.resolve(records),
    whole: () => Promise.resolve(records),
    stamp: () => {
      stamp ??= stampOfRecords(records);
      return stamp;
    },
  };
};
