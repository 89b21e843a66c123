// A submission with its logos as one file to send, the same bytes for the same content on every machine.
import { strToU8, zipSync } from 'fflate';
import { toCanonicalJson } from '../catalogue/canonical.ts';
import { sha256OfBytes } from '../catalogue/record-hash.ts';
import { submissionFile } from './read-package.ts';
import { sealed } from './seal.ts';
import type { Submission } from './submission-schema.ts';

/** Local time, as ZIP keeps it: the first moment that it can tell. */
const noTime = new Date(1980, 0, 1);

/** A logo as it was cleaned. */
export interface LogoToPack {
  /** Path of its record: `manufacturers/amec`. */
  record: string;
  format: 'svg' | 'png';
  bytes: Uint8Array;
}

/** The submission as text, to be saved alone or packed. */
export const submissionText = (submission: Submission): string => toCanonicalJson(submission);

const logoName = ({ record, format }: LogoToPack): string => `logos/${record.replace(/^products\//, 'product-').replace(/^manufacturers\//, '')}.${format}`;

/** The submission with logos, sealed anew. @throws where the browser has no Web Cryptography */
export const withLogos = async ({ sha256: _, logos: _logos, ...rest }: Submission, logos: readonly LogoToPack[]): Promise<Submission> => {
  const named = await Promise.all(logos.map(async (logo) => ({ record: logo.record, file: logoName(logo), sha256: await sha256OfBytes(logo.bytes) })));
  return sealed({ ...rest, ...(named.length > 0 && { logos: named }) });
};

/** The package of a submission and its logos; the submission in it names and seals them. */
export const packageOf = async (submission: Submission, logos: readonly LogoToPack[] = []): Promise<{ submission: Submission; bytes: Uint8Array<ArrayBuffer> }> => {
  const whole = await withLogos(submission, logos);
  const files = Object.fromEntries([[submissionFile, strToU8(submissionText(whole))], ...logos.map((logo) => [logoName(logo), logo.bytes] as const)]);
  return { submission: whole, bytes: zipSync(files, { mtime: noTime }) };
};
