// What a maker handed in: whether it is whole, and what of it the catalogue has by now.
import { recordHash } from '../catalogue/record-hash.ts';
import { submissionHash } from '../submission/seal.ts';
import { submissionSchema } from '../submission/submission-schema.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { editionOf, isOwnAddress } from './edition.ts';
import type { Published } from './published.ts';
import { judgeRecord, presentOf, type GivenRecord } from './records.ts';
import { shapeFaults } from './shape.ts';
import { emptyVerdict, type At, type Fault, type FileVerdict, type Outcome, type RecordVerdict } from './verdict.ts';
import type { Read } from './verify-evidence.ts';

const outcomeOf = ({ faults, problems, records, isForeign }: { faults: readonly Fault[]; problems: readonly SheetProblem[]; records: readonly RecordVerdict[]; isForeign: boolean }): Outcome => {
  if (isForeign) return 'foreign';
  if (faults.length > 0 || problems.length > 0) return 'edited';
  return records.every(({ outcome }) => outcome === 'same') ? 'genuine' : 'proposal';
};

export const verifySubmission = async ({ file, value, faults, problems }: Read & { problems: SheetProblem[] }, published: Published, { site, catalogue, today }: At): Promise<FileVerdict> => {
  const releases = await published.releases();
  const base = { ...emptyVerdict(file, releases.length > 0), kind: 'submission' as const, problems };
  const parsed = submissionSchema.safeParse(value);
  if (!parsed.success) return { ...base, outcome: 'edited', faults: [...faults, ...shapeFaults(parsed.error.issues)] };
  const { data } = parsed;
  const { manufacturer, products } = data;
  const own = data.sha256 !== undefined && (await submissionHash(data)) !== data.sha256;
  const given = await Promise.all([
    ...products.map(async (record): Promise<GivenRecord> => ({ folder: 'products', id: record.id, record, hash: await recordHash(record) })),
    (async (): Promise<GivenRecord> => ({ folder: 'manufacturers', id: manufacturer.id, record: manufacturer, hash: await recordHash(manufacturer) }))(),
  ]);
  const present = await presentOf(published, { products: products.map(({ id }) => id), makers: [manufacturer.id] });
  const records = (await Promise.all(given.map((one) => judgeRecord(one, { published, present, candidates: [], today }))))
    .map((record): RecordVerdict => (record.outcome === 'unknown' ? { ...record, outcome: 'new' } : record));
  const all: Fault[] = [...faults, ...(own ? [{ kind: 'own', place: '' } as const] : [])];
  return {
    ...base, records, faults: all,
    outcome: outcomeOf({ faults: all, problems, records, isForeign: data.catalogue.id !== catalogue }),
    ...(data.base && { edition: editionOf(data.base.stamp, { present: present.stamp, releases }) }),
    ...(!data.base && present.stamp?.kind === 'demonstration' && { isDemonstration: true as const }),
    madeAt: data.madeAt,
    ...(data.sha256 !== undefined && { sha256: data.sha256 }),
    ...(!isOwnAddress(data.catalogue.url, site) && { otherAddress: data.catalogue.url }),
  };
};
