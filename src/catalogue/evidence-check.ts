// Checks an evidence file against itself: every hash computed anew, every status decided anew from the records in it. Whether
// the records are those that the catalogue published, only its own manifest can tell.
import { evidenceHash } from './evidence.ts';
import { evidenceFileSchema, type EvidenceFile } from './evidence-schema.ts';
import { isObject } from './paths.ts';
import { recordHash } from './record-hash.ts';
import { decidingListing } from './status.ts';

/** What does not fit. `shape`: `place` is the field. `file`: its own hash. `record`: a record and its hash. `missing`: a record or a hash. `status`: a product. `both`: a product that the file holds and tells to be missing. */
export interface EvidenceFault {
  kind: 'not-json' | 'other-format' | 'shape' | 'file' | 'record' | 'missing' | 'status' | 'both';
  /** Field, path of the record or id of the product. */
  place?: string;
}

/** Reads a file that somebody kept. All faults of its shape at once. */
export const readEvidence = (text: string): { file: EvidenceFile } | { faults: EvidenceFault[] } => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { faults: [{ kind: 'not-json' }] };
  }
  if (!isObject(value) || value['format'] !== 'catalogue-evidence' || value['version'] !== 1) return { faults: [{ kind: 'other-format' }] };
  const parsed = evidenceFileSchema.safeParse(value);
  if (!parsed.success) return { faults: parsed.error.issues.map(({ path }) => ({ kind: 'shape', place: path.join('.') })) };
  return { file: parsed.data };
};

const statusFaults = ({ products, records, on }: EvidenceFile): EvidenceFault[] => {
  const catalogues = new Set(records.lists.filter(({ kind }) => kind === 'recommendation').map(({ id }) => id));
  const recordOf = new Map(records.products.map((product) => [product.id, product]));
  return products.flatMap(({ id, status, decidingListing: place }): EvidenceFault[] => {
    const record = recordOf.get(id);
    if (!record) return [{ kind: 'missing', place: `products/${id}` }];
    const decided = decidingListing((record.listings ?? []).filter(({ list }) => catalogues.has(list)), on);
    const fits = (decided?.status ?? 'public-record') === status && (place === undefined ? !decided : record.listings?.[place] === decided?.listing);
    return fits ? [] : [{ kind: 'status', place: id }];
  });
};

const bothFaults = ({ products, missing = [] }: EvidenceFile): EvidenceFault[] => {
  const held = new Set(products.map(({ id }) => id));
  return missing.filter(({ id }) => held.has(id)).map(({ id }) => ({ kind: 'both', place: id }));
};

/** What in a file does not fit the rest of it; nothing where everything does. */
export const evidenceFaults = async (file: EvidenceFile): Promise<EvidenceFault[]> => {
  const { records, hashes } = file;
  const byPath = new Map<string, unknown>((['products', 'manufacturers', 'lists'] as const).flatMap((folder) => records[folder].map((record) => [`${folder}/${record.id}`, record] as const)));
  const needed = records.products.flatMap(({ manufacturer, listings = [] }) => [`manufacturers/${manufacturer}`, ...listings.map(({ list }) => `lists/${list}`)]);
  const paths = new Set([...byPath.keys(), ...needed, ...Object.keys(hashes)]);
  const recordFaults = await Promise.all([...paths].map(async (path): Promise<EvidenceFault[]> => {
    const record = byPath.get(path);
    const hash = hashes[path];
    if (record === undefined || hash === undefined) return [{ kind: 'missing', place: path }];
    return (await recordHash(record)) === hash ? [] : [{ kind: 'record', place: path }];
  }));
  const own = file.sha256 !== undefined && (await evidenceHash(file)) !== file.sha256;
  return [...(own ? [{ kind: 'file' } as const] : []), ...recordFaults.flat(), ...statusFaults(file), ...bothFaults(file)];
};
