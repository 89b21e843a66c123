// A record as a file holds it, or its hash alone, against the catalogue: as it is now, and as the releases had it.
import type { CatalogueEntry } from '../catalogue/entry-file.ts';
import type { Told } from '../catalogue/problem.ts';
import type { OfficialList } from '../catalogue/schema.ts';
import { statusAt } from '../catalogue/status.ts';
import { fieldRows, type AnyRecord, type Folder } from './field-rows.ts';
import { productsOf, type Found, type Published } from './published.ts';
import type { HeldBy, RecordOutcome, RecordVerdict } from './verdict.ts';

/** A record of a file. */
export interface GivenRecord {
  folder: Folder;
  id: string;
  /** Of the record as the file holds it, computed anew. */
  hash: string;
  /** Left out where the file holds its hash alone. */
  record?: AnyRecord;
}

interface Now {
  record: AnyRecord;
  hash: string;
  entry?: CatalogueEntry;
  renamedFrom?: string;
}

/** The records of today that a check has loaded. */
export interface Present {
  products: ReadonlyMap<string, Found>;
  makers: ReadonlyMap<string, Now>;
  lists: ReadonlyMap<string, Now>;
  listName: (id: string) => Told | undefined;
  /** The state of the catalogue, of any entry; nothing where none came. */
  stamp?: CatalogueEntry['stamp'];
}

const told = ({ shortName }: OfficialList): Told => ({ zh: shortName.zh, en: shortName.en ?? shortName.zh });

/** Loads what records are to be compared with. @throws what loading throws */
export const presentOf = async (published: Published, { products: ids, makers: makerIds = [] }: { products: readonly string[]; makers?: readonly string[] }): Promise<Present> => {
  const products = await productsOf(published, ids);
  const found = [...products.values()].flatMap((one) => (one ? [one.entry] : []));
  const makers = new Map(found.map(({ manufacturer, hashes }) => [manufacturer.id, { record: manufacturer, hash: hashes.manufacturer }]));
  for (const id of makerIds) {
    if (makers.has(id)) continue;
    const entry = await published.manufacturer(id);
    if (!entry) continue;
    found.push(entry);
    makers.set(id, { record: entry.manufacturer, hash: entry.hashes.manufacturer });
  }
  const lists = new Map(found.flatMap(({ listings, hashes }) => listings.flatMap(({ list }) => {
    const hash = hashes.lists?.[list.id];
    return hash === undefined ? [] : [[list.id, { record: list, hash }] as const];
  })));
  const named = new Map(found.flatMap(({ listings }) => listings.map(({ list }) => [list.id, told(list)] as const)));
  const [first] = found;
  return { products, makers, lists, listName: (id) => named.get(id), ...(first && { stamp: first.stamp }) };
};

const nowOf = (present: Present, { folder, id }: GivenRecord): Now | undefined => {
  if (folder === 'manufacturers') return present.makers.get(id);
  if (folder === 'lists') return present.lists.get(id);
  const found = present.products.get(id);
  return found && { record: found.entry.product, hash: found.entry.hashes.product, entry: found.entry, ...(found.renamedFrom !== undefined && { renamedFrom: found.renamedFrom }) };
};

/** The releases that hold a product's record so, by its entry. */
const heldByRuns = ({ entry }: Now, hash: string): HeldBy | undefined => {
  const run = (entry?.releases ?? []).filter(({ sha256 }) => sha256 === hash).at(-1);
  return run && { first: run.first, last: run.last, from: run.from, until: run.until };
};

/**
 * The release that holds another record, or a product that has another id now: of those that the file may come from, one whole file.
 * @param candidates numbers, the likeliest first
 */
const heldByRelease = async (published: Published, { folder, id, hash }: GivenRecord, candidates: readonly number[]): Promise<HeldBy | undefined> => {
  for (const number of candidates) {
    const release = await published.release(number);
    if (release?.records[`${folder}/${id}`] === hash) return { first: number, last: number, from: release.date, until: release.date };
  }
  return undefined;
};

export interface JudgeParts {
  published: Published;
  present: Present;
  /** Releases that the file may come from. */
  candidates: readonly number[];
  today: string;
}

export const judgeRecord = async (given: GivenRecord, { published, present, candidates, today }: JudgeParts): Promise<RecordVerdict> => {
  const { folder, id, hash, record } = given;
  const now = nowOf(present, given);
  const isSame = now?.hash === hash;
  const held = (now && heldByRuns(now, hash)) ?? (isSame ? undefined : await heldByRelease(published, given, candidates));
  const outcome = ((): RecordOutcome => {
    if (isSame) return 'same';
    if (held) return 'earlier';
    return now ? 'changed' : folder === 'lists' ? 'uncompared' : 'unknown';
  })();
  const name = now?.record.name ?? record?.name;
  return {
    folder, id, outcome, hash,
    ...(name && { name }),
    ...(now && { now: now.hash }),
    ...(held && { held }),
    ...(now?.renamedFrom !== undefined && { renamedTo: now.record.id }),
    fields: now && record && !isSame ? fieldRows(record, now.record, { folder, listName: present.listName }) : [],
    ...(now?.entry && { status: statusAt(now.entry.catalogueListings, today) }),
  };
};
