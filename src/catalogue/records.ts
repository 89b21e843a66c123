// An edition as it lies in its folder: each record with its file, before the records are joined.
import type { ChangeSet } from './changes.ts';
import type { ParametersFile } from './parameter-schema.ts';
import type { Entry } from './parse.ts';
import type { ApplicabilityFile, Measure, Policy, Scenario, Support, Target, Unit } from './policy-schema.ts';
import type { Release, Renamed, SigningKey } from './release-schema.ts';
import type { Edition, Manufacturer, OfficialList, Product, SectorsFile, Vocabulary } from './schema.ts';

/** A picture in logos/, as inspected. */
export interface LogoFile {
  /** File name without folder. */
  name: string;
  /** Intrinsic size in pixels; absent where the file could not be read as a picture. */
  size?: { width: number; height: number };
}

/** The policy that the catalogue serves, as it lies in the edition. Files that are missing or broken are absent. */
export interface PolicyRecords {
  policy?: Entry<Policy>;
  supports?: Entry<{ supports: Support[] }>;
  targets?: Entry<{ targets: Target[] }>;
  units?: Entry<{ units: Unit[] }>;
  applicability?: Entry<ApplicabilityFile>;
  measures: Entry<Measure>[];
  scenarios: Entry<Scenario>[];
}

/** What was published before: releases, the keys that signed them, and ids that have others now. */
export interface PublicationRecords {
  releases: Entry<Release>[];
  keys?: Entry<{ keys: SigningKey[] }>;
  renamed?: Entry<Renamed>;
}

export interface EditionRecords {
  /** Absent where edition.json is missing or broken, which is a problem of its own. */
  edition?: Entry<Edition>;
  sectors?: Entry<SectorsFile>;
  /** An edition may have none. */
  vocabulary?: Entry<Vocabulary>;
  /** An edition may have none. */
  parameters?: Entry<ParametersFile>;
  lists: Entry<OfficialList>[];
  manufacturers: Entry<Manufacturer>[];
  products: Entry<Product>[];
  /** What earlier writes changed; an edition may have none. */
  changes: Entry<ChangeSet>[];
  /** An edition may have none. */
  policy?: PolicyRecords;
  /** An edition that was never published has none. */
  publication?: PublicationRecords;
  logos: LogoFile[];
  /** Every path of the edition, also of files that could not be read. */
  paths: string[];
}

/** Text in the form in which two names are compared: width, case, spaces, hyphens and brackets don't count. */
export const normalizedName = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/[\s\-–—_.,·•'"“”‘’()[\]【】《》/]/g, '');
