// An evidence file: first against itself, then record by record against the catalogue.
import { evidenceFaults } from '../catalogue/evidence-check.ts';
import { evidenceFileSchema, type EvidenceFile } from '../catalogue/evidence-schema.ts';
import { recordHash } from '../catalogue/record-hash.ts';
import { candidatesOf, editionOf, isOwnAddress, stampFaults } from './edition.ts';
import { outcomeOf } from './outcome.ts';
import { productsOf, type Published } from './published.ts';
import { judgeRecord, presentOf, type GivenRecord } from './records.ts';
import { shapeFaults } from './shape.ts';
import { emptyVerdict, type At, type EditionVerdict, type Fault, type FileVerdict } from './verdict.ts';

const givenRecords = ({ records }: EvidenceFile): Promise<GivenRecord[]> =>
  Promise.all((['products', 'manufacturers', 'lists'] as const).flatMap((folder) => records[folder].map(async (record): Promise<GivenRecord> => ({ folder, id: record.id, record, hash: await recordHash(record) }))));

export interface Read {
  file: string;
  value: Record<string, unknown>;
  faults: readonly Fault[];
}

const faultOf = ({ kind, place = '' }: Awaited<ReturnType<typeof evidenceFaults>>[number]): Fault => ({ kind: kind === 'file' ? 'own' : kind === 'not-json' || kind === 'other-format' ? 'shape' : kind, place });

/** Products that the file says are not in the catalogue, and that the state which it names does hold. */
const deniedFaults = async ({ missing = [] }: EvidenceFile, { is, release }: EditionVerdict, published: Published): Promise<Fault[]> => {
  const ids = missing.filter(({ why }) => why === 'unknown').map(({ id }) => id);
  if (ids.length === 0 || is === 'other') return [];
  const held = is === 'release' && release ? Object.keys((await published.release(release.number))?.records ?? {}) : [...(await productsOf(published, ids))].flatMap(([id, found]) => (found ? [`products/${id}`] : []));
  return ids.filter((id) => held.includes(`products/${id}`)).map((place) => ({ kind: 'denied', place }));
};

export const verifyEvidence = async ({ file, value, faults }: Read, published: Published, { site, today }: At): Promise<FileVerdict> => {
  const releases = await published.releases();
  const base = { ...emptyVerdict(file, releases.length > 0), kind: 'evidence' as const };
  const parsed = evidenceFileSchema.safeParse(value);
  if (!parsed.success) return { ...base, outcome: 'edited', faults: [...faults, ...shapeFaults(parsed.error.issues)] };
  const { data } = parsed;
  const [own, given, present] = await Promise.all([evidenceFaults(data), givenRecords(data), presentOf(published, { products: data.records.products.map(({ id }) => id), makers: data.records.manufacturers.map(({ id }) => id) })]);
  const edition = editionOf(data.stamp, { present: present.stamp, releases });
  const parts = { published, present, candidates: candidatesOf(edition, data.retrievedAt.slice(0, 10), releases), today };
  const statuses = new Map(data.products.map(({ id, status }) => [id, status]));
  const records = await Promise.all(given.map(async (one) => {
    const status = one.folder === 'products' ? statuses.get(one.id) : undefined;
    return { ...(await judgeRecord(one, parts)), ...(status && { told: { on: data.on, status } }) };
  }));
  const all = [...faults, ...own.map(faultOf), ...stampFaults(data.stamp, { present: present.stamp, releases }), ...(await deniedFaults(data, edition, published))];
  const strange = [data.catalogue.url, ...data.products.map(({ verify }) => verify)].find((url) => !isOwnAddress(url, site));
  return {
    ...base, edition, records, faults: all,
    outcome: outcomeOf({ faults: all, records }),
    on: data.on, madeAt: data.retrievedAt,
    ...(data.sha256 !== undefined && { sha256: data.sha256 }),
    ...(strange !== undefined && { otherAddress: strange.slice(0, 200) }),
  };
};
