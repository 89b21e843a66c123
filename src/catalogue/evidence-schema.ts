// The shape of an evidence file: what a buyer files with a purchase so that anybody can check it later, without this site.
// Every record stands in it whole, with its hash; whoever reads it computes the hashes anew (see evidence-check.ts).
import { z } from 'zod';
import { isDay } from './calendar-day.ts';
import { outcomes } from './policy-schema.ts';
import { editionKinds, idSchema, listSchema, localizedSchema, manufacturerSchema, productSchema } from './schema.ts';
import { statuses } from './status.ts';

const day = z.string().refine(isDay);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What was decided of one support for one product on the day of the file. */
export const evidenceSupportSchema = z.strictObject({
  id: idSchema,
  title: localizedSchema,
  outcome: z.enum(outcomes),
  /** Article of the policy; left out where another document gives the support. */
  article: z.int().positive().optional(),
  /** Number of the policy, or number and title of the other document. */
  document: localizedSchema,
  /** The condition that decided, or why none could. */
  because: localizedSchema,
  /** What is still to be proved. */
  prove: z.array(localizedSchema),
  /** The terms of the text, not what anybody gets. `otherCapYuan`: the cap that another report of the same clause states, to be verified. */
  terms: z.strictObject({ percent: z.number().optional(), upTo: z.boolean().optional(), capYuan: z.number().optional(), years: z.number().optional(), otherCapYuan: z.number().optional() }),
});

/** A search that was run again when the file was made. */
export const evidenceSearchSchema = z.strictObject({
  /** What stood behind `?` in the address of the search page. */
  search: z.string(),
  /** The words that were searched for; '' without any. */
  query: z.string(),
  /** Filters in words, in the language of the page that made the file. */
  filters: z.array(z.strictObject({ facet: z.string(), values: z.array(z.string()) })),
  /** In which order, in the same language. */
  order: z.string(),
  /** What of the address this edition does not know, and left out. */
  ignored: z.array(z.string()),
  results: z.int().nonnegative(),
  /** Of the results, those that meet what the filters need of figures; the rest leave it open. Left out where nothing is needed. */
  meets: z.int().nonnegative().optional(),
  /** Place of each product of the file among the results, from 1; null where it is not among them. */
  places: z.array(z.strictObject({ id: idSchema, place: z.int().positive().nullable() })),
  /** Day for which statuses were decided. */
  on: day,
});

/** Why a product that was asked for is not in a file: the edition does not have it, it did not load, or the file had no room for it. */
export const missingReasons = ['unknown', 'failed', 'further'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** `{"format":"catalogue-evidence","version":1,…}` */
export const evidenceFileSchema = z.strictObject({
  format: z.literal('catalogue-evidence'),
  /** Another shape has another number. */
  version: z.literal(1),
  /** Whose catalogue it is, and where it was published. */
  catalogue: z.strictObject({ name: localizedSchema, url: z.string() }),
  /** The state of the records. Its `sha256` covers the hashes of all records of the edition, of which the file holds some. */
  stamp: z.strictObject({ version: z.string(), sha256, dataDate: day, kind: z.enum(editionKinds) }),
  /** Day for which each status is told. */
  on: day,
  /** When the records were loaded: Beijing time with its offset, by the clock of the device that made the file. */
  retrievedAt: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/),
  products: z.array(
    z.strictObject({
      id: idSchema,
      /** On the day of the file, from the listings on recommendation lists in its record. */
      status: z.enum(statuses),
      /** The listing that decides: its place in the `listings` of the product's record, from 0. */
      decidingListing: z.int().nonnegative().optional(),
      /** Where a reader can check it. */
      verify: z.string(),
      /** Left out where the edition has no policy, or whoever made the file left it out. */
      supports: z.array(evidenceSupportSchema).optional(),
    }),
  ),
  /** What was asked for and is not among the products, each id as it was given. Left out where nothing is missing. */
  missing: z.array(z.strictObject({ id: z.string().min(1), why: z.enum(missingReasons) })).min(1).optional(),
  searches: z.array(evidenceSearchSchema),
  /** Whole, as the edition has them: the products of the file, and the manufacturers and lists that they point to. */
  records: z.strictObject({ products: z.array(productSchema), manufacturers: z.array(manufacturerSchema), lists: z.array(listSchema) }),
  /** SHA-256 over the canonical JSON (RFC 8785) of each record, by its path: `products/umr-790`. */
  hashes: z.record(z.string(), sha256),
  /** The same over this whole file without this field. Left out where the browser could not compute it, such as on a page that came without https. It shows damage, not who wrote the file. */
  sha256: sha256.optional(),
});
export type EvidenceFile = z.infer<typeof evidenceFileSchema>;
export type EvidenceMissing = NonNullable<EvidenceFile['missing']>[number];
export type EvidenceSearch = z.infer<typeof evidenceSearchSchema>;
export type EvidenceSupport = z.infer<typeof evidenceSupportSchema>;
