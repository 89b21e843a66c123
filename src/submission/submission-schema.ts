// What a maker hands in: new entries or corrections of entries that are there, as one file for the catalogue's keepers.
import { z } from 'zod';
import { fieldChangeSchema } from '../catalogue/changes.ts';
import { dateSchema, editionKinds, idSchema, localizedSchema, manufacturerSchema, productSchema, sourceSchema, text, withKey } from '../catalogue/schema.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, withKey('sha256'));

/** Path of a record within the edition, without `.json`: `products/umr-790`. */
const recordPath = z.string().regex(/^(?:products|manufacturers)\/[a-z0-9]+(?:-[a-z0-9]+)*$/, withKey('record-path'));

/** Where a picture lies in a package; nothing else than a plain name is an address there. */
const logoPath = z.string().regex(/^logos\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:svg|png|jpg|jpeg|webp)$/, withKey('logo-path'));

export const submissionFormat = 'catalogue-submission';
export const submissionVersion = 1;

export const submissionKinds = ['new', 'correction'] as const;

/** `{"format":"catalogue-submission","version":1,…}` */
export const submissionSchema = z.strictObject({
  format: z.literal(submissionFormat),
  /** Another shape has another number. */
  version: z.literal(submissionVersion),
  /** For which catalogue it is. */
  catalogue: z.strictObject({ id: idSchema, name: localizedSchema, url: text }),
  /** Beijing time with its offset, by the clock of the device that made it. */
  madeAt: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/, withKey('moment')),
  /** `new`: the catalogue has none of the products. `correction`: it has some, or what changes is the maker's record. */
  kind: z.enum(submissionKinds),
  /** The state of the catalogue from which it starts, and the hashes of the records in it that the catalogue has. */
  base: z.strictObject({
    stamp: z.strictObject({ version: text, sha256, dataDate: dateSchema, kind: z.enum(editionKinds) }),
    hashes: z.record(recordPath, sha256),
  }).optional(),
  /** Whole, as it is to be. */
  manufacturer: manufacturerSchema,
  /** Whole, as they are to be; none where only the maker's own record changes. */
  products: z.array(productSchema),
  /** Old and new value of each field that changes, of records that the catalogue has. */
  changes: z.array(z.strictObject({ record: recordPath, fields: z.array(fieldChangeSchema) })).optional(),
  /** Why, for the readers of the change log. */
  reason: localizedSchema.optional(),
  /** What it rests on; the first is the source that the change log names. */
  evidence: z.array(sourceSchema.omit({ id: true })).optional(),
  /** Pictures in the package, at most one of each record. */
  logos: z.array(z.strictObject({ record: recordPath, file: logoPath, sha256 })).optional(),
  /** SHA-256 over the canonical JSON (RFC 8785) of all the rest. Left out where the browser could not compute it. It shows damage, not who wrote the file. */
  sha256: sha256.optional(),
});
export type Submission = z.infer<typeof submissionSchema>;
export type SubmittedLogo = NonNullable<Submission['logos']>[number];
/** A submission before it is sealed by its hash. */
export type UnsealedSubmission = Omit<Submission, 'sha256'>;
