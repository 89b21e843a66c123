// What a check found, as data. The sentences are in sentences.ts, the words in src/i18n.
import type { CatalogueEntry } from '../catalogue/entry-file.ts';
import type { Localized } from '../catalogue/schema.ts';
import type { Status } from '../catalogue/status.ts';
import type { SignatureVerdict } from '../signing/verify-jws.ts';
import type { SheetProblem } from '../spreadsheet/sheet.ts';
import type { FieldRow, Folder } from './field-rows.ts';

/** Files of our own making. `entry`: what a product page publishes of its record. */
export const verifiableKinds = ['evidence', 'shortlist', 'submission', 'credential', 'release', 'entry'] as const;
export type VerifiableKind = (typeof verifiableKinds)[number];

/** Why a file cannot be read at all. */
export const refusalReasons = ['empty', 'too-large', 'not-text', 'not-json', 'cut-off', 'workbook', 'table', 'archive', 'other', 'foreign', 'newer', 'strange', 'deep', 'many'] as const;
export interface Refusal {
  reason: (typeof refusalReasons)[number];
  /** The version of the format, the name of the field, or megabytes. */
  value?: string;
}

/**
 * What in a file does not fit the rest of it. `shape`: a field is not as this site writes it. `repeated`: a field stands twice.
 * `own`: the file's own hash. `record`: a record and its hash. `missing`: a record or a hash. `status`: the status of a product.
 * `both`: a product is held and told to be missing. `denied`: a product that the catalogue has is told to be missing. `stamp`: hash of the version. `claims`: what is shown is not what was signed.
 * `published`: not what the catalogue publishes under this number. `runs`: what it says of releases. `stripped`: its signature was taken out.
 */
export const faultKinds = ['shape', 'repeated', 'own', 'record', 'missing', 'status', 'both', 'stamp', 'claims', 'published', 'runs', 'stripped', 'part', 'denied'] as const;
export interface Fault {
  kind: (typeof faultKinds)[number];
  /** Field, path of the record or id of the product. */
  place: string;
}

/** Releases in a row that hold a record. */
export interface HeldBy {
  first: number;
  last: number;
  from: string;
  until: string;
}

/**
 * `same`: as the catalogue has it now. `earlier`: as a release has it, changed since. `changed`: neither. `unknown`: the catalogue
 * has nothing of this id. `new`: of a submission, not there yet. `uncompared`: nothing that was loaded holds it.
 */
export type RecordOutcome = 'same' | 'earlier' | 'changed' | 'unknown' | 'new' | 'uncompared';

export interface RecordVerdict {
  folder: Folder;
  id: string;
  name?: Localized;
  outcome: RecordOutcome;
  /** As computed from the file, or as it states it; and of the record as it is now. */
  hash?: string;
  now?: string;
  held?: HeldBy;
  /** The id that it has now. */
  renamedTo?: string;
  /** From the file to the present; empty where the file holds hashes alone. */
  fields: FieldRow[];
  /** Of a product: on the reader's day, by the catalogue as it is. */
  status?: Status;
  /** Of a product: as the file tells it for its day. */
  told?: { on: string; status: Status };
}

export interface SignatureVerdictOf {
  verdict: SignatureVerdict | 'unsigned';
  kid?: string;
  validFrom?: string;
  validUntil?: string;
}

/** The state of the catalogue that a file names. */
export interface EditionVerdict {
  version: string;
  sha256?: string;
  is: 'current' | 'release' | 'other';
  release?: { number: number; date: string };
  isDemonstration: boolean;
}

/**
 * `genuine`: as published, now. `superseded`: as published then, changed since. `proposal`: a submission that the catalogue has not
 * taken over. `unproven`: whole in itself, but nothing shows that the catalogue published it. `edited`: changed after it was made.
 * `foreign`: of another catalogue. `refused`: not a file that can be verified.
 */
export const outcomes = ['genuine', 'superseded', 'proposal', 'unproven', 'edited', 'foreign', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];

export interface FileVerdict {
  file: string;
  outcome: Outcome;
  kind?: VerifiableKind;
  refusal?: Refusal;
  faults: Fault[];
  /** Of a package of a submission, in the words of its reader. */
  problems: SheetProblem[];
  records: RecordVerdict[];
  edition?: EditionVerdict;
  /** Of a file that names no state: whether what it was compared with is demonstration data. */
  isDemonstration?: true;
  signature?: SignatureVerdictOf;
  /** Of the file itself, where it has one. */
  sha256?: string;
  /** When it says that it was made, and for which day. */
  madeAt?: string;
  on?: string;
  /** The release that it is, or is said to be. */
  release?: { number: number; date: string; isSince?: number };
  /** What the signed claims were, where others are shown; or what the claims state otherwise than the record. */
  claims: FieldRow[];
  /** The address of the catalogue that it names, where that is another one. */
  otherAddress?: string;
  /** Whether there is any release to compare with. */
  hasReleases: boolean;
}

/** What a check needs to know besides the file. */
export interface At {
  /** Address of this catalogue's site, and its id. */
  site: string;
  catalogue: string;
  /** The reader's day. */
  today: string;
}

export const nameOf = (entry: CatalogueEntry): Localized => entry.product.name;

/** Everything empty, for a verdict to fill in. */
export const emptyVerdict = (file: string, hasReleases: boolean): Omit<FileVerdict, 'outcome'> => ({ file, faults: [], problems: [], records: [], claims: [], hasReleases });
