// What a dropped file is. Its content tells, not its name; nothing in it is run, and nothing in it makes this throw.
import { duplicateKeys } from '../catalogue/parse.ts';
import { isObject } from '../catalogue/paths.ts';
import { fileKind as shortlistKind } from '../shortlist/file.ts';
import { shortlistVersion } from '../shortlist/shortlist.ts';
import { lookThrough } from '../submission/read-json.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import { pathText } from './differences.ts';
import type { Fault, Refusal, VerifiableKind } from './verdict.ts';

export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

export type ReadResult =
  | { refusal: Refusal; problems?: SheetProblem[] }
  | { kind: VerifiableKind; value: Record<string, unknown>; text: string; faults: Fault[]; problems: SheetProblem[] };

/** A release of 15,000 products has a sixth of this. */
export const largestFile = 16 * 1024 ** 2;
/** A package holds pictures besides. */
export const largestPackage = 100 * 1024 ** 2;

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1024 ** 2));

const beginsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** Text in UTF-8, without a byte order mark. */
const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const repeatedFields = (text: string): Fault[] => duplicateKeys(text).slice(0, 20).map(({ key }) => ({ kind: 'repeated', place: key.slice(1, -1).slice(0, 100) }));

const formats: Readonly<Record<string, { kind: VerifiableKind; version: number }>> = {
  'catalogue-evidence': { kind: 'evidence', version: 1 },
  'catalogue-credential': { kind: 'credential', version: 1 },
  'catalogue-submission': { kind: 'submission', version: 1 },
};

const kindOf = (value: Record<string, unknown>): { kind: VerifiableKind } | Refusal => {
  const { format, version, kind } = value;
  const known = typeof format === 'string' && Object.hasOwn(formats, format) ? formats[format] : kind === shortlistKind ? { kind: 'shortlist' as const, version: shortlistVersion } : undefined;
  if (known) return typeof version === 'number' && version > known.version ? { reason: 'newer', value: String(version) } : { kind: known.kind };
  if (format !== undefined || kind !== undefined) return { reason: 'foreign' };
  if (typeof value['number'] === 'number' && isObject(value['records']) && isObject(value['stamp'])) return { kind: 'release' };
  if (Array.isArray(value['products']) && isObject(value['hashes']) && isObject(value['stamp'])) return { kind: 'entry' };
  return { reason: 'foreign' };
};

const readValue = (text: string): ReadResult => {
  const value = parsed(text);
  if (value === undefined) {
    const start = text.trimStart();
    if (!/^[[{]/.test(start)) return { refusal: { reason: 'not-json' } };
    return { refusal: { reason: /[}\]]$/.test(text.trimEnd()) ? 'not-json' : 'cut-off' } };
  }
  if (!isObject(value)) return { refusal: { reason: 'foreign' } };
  const { strange, isTooDeep } = lookThrough(value);
  const [odd] = strange;
  if (odd) return { refusal: { reason: 'strange', value: pathText(odd).slice(0, 100) } };
  if (isTooDeep) return { refusal: { reason: 'deep' } };
  const kind = kindOf(value);
  return 'reason' in kind ? { refusal: kind } : { ...kind, value, text, faults: repeatedFields(text), problems: [] };
};

/** Loaded for archives only: what unpacks them is of no use to the rest. */
const readArchive = async ({ name, bytes }: GivenFile): Promise<ReadResult> => {
  const { listZip } = await import('../spreadsheet/zip-guard.ts');
  const listed = listZip(bytes);
  if (!('trouble' in listed) && listed.entries.some((entry) => entry.name === '[Content_Types].xml')) return { refusal: { reason: 'workbook' } };
  const { readPackage } = await import('../submission/read-package.ts');
  const { value, problems } = await readPackage(name, bytes);
  if (!isObject(value)) return { refusal: { reason: 'archive' }, problems };
  return { kind: 'submission', value, text: '', faults: [], problems };
};

/** Reads a file. Never throws for what is in it. */
export const readFile = async (file: GivenFile): Promise<ReadResult> => {
  const { name, bytes } = file;
  if (bytes.length === 0) return { refusal: { reason: 'empty' } };
  if (bytes.length > largestPackage) return { refusal: { reason: 'too-large', value: megabytes(bytes.length) } };
  if (beginsWith(bytes, 0x50, 0x4b)) return readArchive(file);
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { refusal: { reason: 'workbook' } };
  if (beginsWith(bytes, 0x25, 0x50, 0x44, 0x46) || beginsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || beginsWith(bytes, 0xff, 0xd8, 0xff)) return { refusal: { reason: 'other' } };
  if (bytes.length > largestFile) return { refusal: { reason: 'too-large', value: megabytes(bytes.length) } };
  const text = decoded(bytes);
  if (text === undefined) return { refusal: { reason: 'not-text' } };
  if (text.trim() === '') return { refusal: { reason: 'empty' } };
  const read = readValue(text);
  return 'refusal' in read && read.refusal.reason === 'not-json' && /\.(?:csv|tsv)$/i.test(name) ? { refusal: { reason: 'table' } } : read;
};
