// A saved shortlist. It holds no records and no hash of its own: what can be compared is the state that it names, and the names.
import { isObject } from '../catalogue/paths.ts';
import { readShortlistFile } from '../shortlist/file.ts';
import { statusAt } from '../catalogue/status.ts';
import { differencesOf, pathText } from './differences.ts';
import { editionOf, isOwnAddress, stampFaults } from './edition.ts';
import type { FieldRow } from './field-rows.ts';
import { productsOf, type Found, type Published } from './published.ts';
import { emptyVerdict, type At, type EditionVerdict, type Fault, type FileVerdict, type Outcome, type RecordVerdict } from './verdict.ts';
import type { Read } from './verify-evidence.ts';

const labels: Readonly<Record<string, { zh: string; en: string }>> = {
  name: { zh: '产品名称', en: 'Name of the product' },
  models: { zh: '型号', en: 'Models' },
  manufacturer: { zh: '企业名称', en: 'Name of the manufacturer' },
};

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 300);

/** The names that stand in the file for people, against those of today. */
const nameRows = (item: Record<string, unknown>, found: NonNullable<Found>): FieldRow[] => {
  const { product, manufacturer } = found.entry;
  const now: Record<string, unknown> = { name: product.name, models: product.models ?? [], manufacturer: manufacturer.name };
  return Object.keys(now).flatMap((field) => (item[field] === undefined ? [] : differencesOf(item[field], now[field], [field]).map(({ path, from, to }): FieldRow => ({ field: pathText(path), label: labels[field] ?? { zh: field, en: field }, ...(from !== undefined && { from: text(from) }), ...(to !== undefined && { to: text(to) }) }))));
};

/** Of a product in a list whose state is known: the hash is that of the release, or of today. */
const stateOf = (found: NonNullable<Found>, edition: EditionVerdict | undefined): Pick<RecordVerdict, 'outcome' | 'hash' | 'held'> => {
  const { releases = [], hashes } = found.entry;
  const number = edition?.release?.number;
  const run = number === undefined ? undefined : releases.find(({ first, last }) => first <= number && number <= last);
  if (edition?.is === 'current') return { outcome: 'same', hash: hashes.product };
  if (!run) return { outcome: 'uncompared' };
  const held = { first: run.first, last: run.last, from: run.from, until: run.until };
  return { outcome: run.sha256 === hashes.product ? 'same' : 'earlier', hash: run.sha256, held };
};

const outcomeOf = ({ faults, records, edition }: { faults: readonly Fault[]; records: readonly RecordVerdict[]; edition: EditionVerdict | undefined }): Outcome => {
  if (records.length === 0) return faults.length > 0 ? 'edited' : 'unproven';
  if (records.every(({ outcome }) => outcome === 'unknown')) return 'foreign';
  const isRenamedByHand = edition?.is === 'current' && records.some(({ fields }) => fields.length > 0);
  if (faults.length > 0 || isRenamedByHand) return 'edited';
  if (records.some(({ outcome, fields }) => outcome === 'unknown' || outcome === 'uncompared' || (outcome === 'same' && fields.length > 0))) return 'unproven';
  return records.some(({ outcome }) => outcome === 'earlier') ? 'superseded' : 'genuine';
};

const isStamp = (value: unknown): value is { version: string; sha256: string; kind: 'official' | 'reference' | 'demonstration' } => isObject(value) && typeof value['version'] === 'string' && typeof value['sha256'] === 'string';

export const verifyShortlist = async ({ file, value, faults, text: content }: Read & { text: string }, published: Published, { site, today }: At): Promise<FileVerdict> => {
  const releases = await published.releases();
  const base = { ...emptyVerdict(file, releases.length > 0), kind: 'shortlist' as const };
  const read = readShortlistFile(content);
  if ('problem' in read) return { ...base, outcome: 'refused', refusal: { reason: read.problem === 'too-large' ? 'too-large' : read.problem === 'newer' ? 'newer' : read.problem === 'empty' ? 'empty' : 'foreign', value: '1' } };
  const products = await productsOf(published, read.list.items.map(({ id }) => id));
  const stamp = value['edition'];
  const present = [...products.values()].find((one) => one)?.entry.stamp;
  const edition = isStamp(stamp) ? editionOf({ version: stamp.version.slice(0, 100), sha256: stamp.sha256.slice(0, 100), kind: stamp.kind }, { present, releases }) : undefined;
  const stated = isStamp(stamp) ? stampFaults(stamp, { present, releases }) : [];
  const items = new Map((Array.isArray(value['items']) ? value['items'] : []).filter(isObject).map((item) => [item['id'], item]));
  const records = read.list.items.map(({ id }): RecordVerdict => {
    const found = products.get(id);
    if (!found) return { folder: 'products', id, outcome: 'unknown', fields: [] };
    return {
      folder: 'products', id, name: found.entry.product.name, now: found.entry.hashes.product, fields: nameRows(items.get(id) ?? {}, found),
      ...stateOf(found, edition), status: statusAt(found.entry.catalogueListings, today),
      ...(found.renamedFrom !== undefined && { renamedTo: found.entry.product.id }),
    };
  });
  const all: Fault[] = [...faults, ...stated, ...(read.unread > 0 ? [{ kind: 'shape', place: 'items' } as const] : [])];
  const written = value['address'];
  return {
    ...base, records, faults: all, outcome: outcomeOf({ faults: all, records, edition }),
    ...(edition && { edition }),
    ...(read.savedOn !== undefined && { madeAt: read.savedOn }),
    ...(typeof written === 'string' && !isOwnAddress(written, site) && { otherAddress: written.slice(0, 200) }),
  };
};
