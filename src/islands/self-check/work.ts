// What page and worker of the self-check say to each other.
import type { CheckProgress } from '../../submission/check-files.ts';
import type { ChangeInWords, CheckResult } from '../../submission/check-result.ts';
import type { SubmissionDraft } from '../../submission/check-draft.ts';
import type { LogoToPack } from '../../submission/package.ts';
import type { Submission } from '../../submission/submission-schema.ts';

/** First the base of the site, then the requests. */
export type CheckRequest =
  | { kind: 'start'; base: string }
  /** What every check needs is loaded ahead. */
  | { kind: 'prepare' }
  | { kind: 'files'; job: number; files: File[]; day: string }
  | { kind: 'draft'; job: number; draft: SubmissionDraft; day: string }
  | { kind: 'pack'; job: number; submission: Submission; logos: LogoToPack[] };

/** A submission as it is handed in. */
export interface Packed {
  submission: Submission;
  /** The submission alone, as a file. */
  json: string;
  /** With its logos; absent on a page that came without https, where nothing can be sealed. */
  zip?: Uint8Array<ArrayBuffer>;
  changes: { record: string; fields: ChangeInWords[] }[];
}

export type CheckAnswer =
  | { kind: 'ready' }
  | { kind: 'not-ready' }
  | { kind: 'progress'; job: number; progress: CheckProgress }
  | { kind: 'checked'; job: number; result: CheckResult; took: number }
  | { kind: 'packed'; job: number; packed: Packed }
  /** `edition`: the catalogue's files did not come. `file`: the browser could not read what was chosen. */
  | { kind: 'failed'; job: number; reason: 'edition' | 'file' | 'worker'; message: string };
