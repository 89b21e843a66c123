// The records of a product, or of all products of a maker, as the site publishes them for programs.
import { z } from 'zod';
import type { EntryFile } from '../catalogue/entry-file.ts';
import { recordHash } from '../catalogue/record-hash.ts';
import { editionKinds, listSchema, manufacturerSchema, productSchema } from '../catalogue/schema.ts';
import { differencesOf } from './differences.ts';
import { candidatesOf, editionOf, stampFaults } from './edition.ts';
import { outcomeOf } from './outcome.ts';
import type { Published } from './published.ts';
import { judgeRecord, presentOf, type GivenRecord } from './records.ts';
import { shapeFaults } from './shape.ts';
import { emptyVerdict, type At, type Fault, type FileVerdict } from './verdict.ts';
import type { Read } from './verify-evidence.ts';

/** More come from a sector, and are the work of a command. */
const mostProducts = 200;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const runSchema = z.strictObject({ first: z.int().positive(), last: z.int().positive(), from: z.string(), until: z.string(), sha256 });

const entryFileSchema = z.strictObject({
  stamp: z.strictObject({ version: z.string(), sha256, dataDate: z.string(), kind: z.enum(editionKinds) }),
  districts: z.array(z.unknown()),
  sectors: z.array(z.unknown()),
  uncategorised: z.unknown().optional(),
  lists: z.array(listSchema),
  manufacturers: z.array(manufacturerSchema),
  products: z.array(productSchema),
  hashes: z.record(z.string(), sha256),
  releases: z.record(z.string(), z.array(runSchema)).optional(),
});
type GivenEntries = z.infer<typeof entryFileSchema>;

const givenRecords = (file: GivenEntries): Promise<GivenRecord[]> =>
  Promise.all((['products', 'manufacturers', 'lists'] as const).flatMap((folder) => file[folder].map(async (record): Promise<GivenRecord> => ({ folder, id: record.id, record, hash: await recordHash(record) }))));

const hashFaults = (given: readonly GivenRecord[], { hashes }: GivenEntries): Fault[] => {
  const byPath = new Map(given.map(({ folder, id, hash }) => [`${folder}/${id}`, hash]));
  return [...new Set([...byPath.keys(), ...Object.keys(hashes)])].flatMap((path): Fault[] => {
    const [own, stated] = [byPath.get(path), hashes[path]];
    if (own === undefined || stated === undefined) return [{ kind: 'missing', place: path }];
    return own === stated ? [] : [{ kind: 'record', place: path }];
  });
};

/** What the site publishes of the same records in one file, where the file is of one product or one manufacturer. */
const ourFile = async ({ products, manufacturers }: GivenEntries, published: Published): Promise<EntryFile | undefined> => {
  const [[product, another], [maker, second]] = [products, manufacturers];
  if (product && !another) {
    const file = (await published.product(product.id))?.file;
    return file?.products[0]?.id === product.id ? file : undefined;
  }
  return maker && !second ? published.ofManufacturer(maker.id) : undefined;
};

/** Releases that are said to hold a record, and do not, or were on another day. */
const areInvented = async (id: string, runs: z.infer<typeof runSchema>[], published: Published): Promise<boolean> => {
  const dates = new Map((await published.releases()).map(({ number, date }) => [number, date]));
  const held = new Set(((await published.product(id))?.entry.releases ?? []).flatMap(({ first, last, sha256: hash }) => Array.from({ length: last - first + 1 }, (_, place) => `${first + place} ${hash}`)));
  return runs.some(({ first, last, from, until, sha256: hash }) => last < first || dates.get(first) !== from || dates.get(last) !== until || !held.has(`${first} ${hash}`) || !held.has(`${last} ${hash}`));
};

/** What no hash covers: which releases held a record, and of the same state of the catalogue what stands around the records. */
const otherFaults = async (file: GivenEntries, published: Published, isCurrent: boolean): Promise<Fault[]> => {
  const invented = await Promise.all(Object.entries(file.releases ?? {}).map(([id, runs]) => areInvented(id, runs, published)));
  const now = isCurrent ? await ourFile(file, published) : undefined;
  const parts = (['districts', 'sectors', 'uncategorised'] as const).filter((part) => now && differencesOf(file[part] ?? null, now[part] ?? null).length > 0);
  return [...(invented.includes(true) ? [{ kind: 'runs', place: 'releases' } as const] : []), ...parts.map((place) => ({ kind: 'part', place }) as const)];
};

export const verifyEntry = async ({ file, value, faults }: Read, published: Published, { today }: At): Promise<FileVerdict> => {
  const releases = await published.releases();
  const base = { ...emptyVerdict(file, releases.length > 0), kind: 'entry' as const };
  const parsed = entryFileSchema.safeParse(value);
  if (!parsed.success) return { ...base, outcome: 'edited', faults: [...faults, ...shapeFaults(parsed.error.issues)] };
  const { data } = parsed;
  if (data.products.length > mostProducts) return { ...base, outcome: 'refused', refusal: { reason: 'many', value: String(mostProducts) } };
  const [given, present] = await Promise.all([givenRecords(data), presentOf(published, { products: data.products.map(({ id }) => id), makers: data.manufacturers.map(({ id }) => id) })]);
  const edition = editionOf(data.stamp, { present: present.stamp, releases });
  const parts = { published, present, candidates: candidatesOf(edition, data.stamp.dataDate, releases), today };
  const records = await Promise.all(given.map((one) => judgeRecord(one, parts)));
  const all = [...faults, ...hashFaults(given, data), ...stampFaults(data.stamp, { present: present.stamp, releases }), ...(await otherFaults(data, published, edition.is === 'current'))];
  return { ...base, edition, records, faults: all, outcome: outcomeOf({ faults: all, records }) };
};
