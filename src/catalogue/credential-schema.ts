// The shape of a listing proof: what the catalogue says of one product's listings, in a file that anybody can pass on and a third
// party can check with the published keys and any JOSE library. The claims read like those of a JWT (RFC 7519).
import { z } from 'zod';
import { anyTextSchema, dateSchema, editionKinds, idSchema, localizedSchema, partialDateSchema } from './schema.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One listing in the recommendation catalogue, as the record states it. Whether it holds on a day, its dates decide. */
export const claimedListingSchema = z.strictObject({
  list: z.strictObject({ id: idSchema, name: localizedSchema }),
  /** Edition year. */
  year: z.int().optional(),
  batch: anyTextSchema.optional(),
  /** Number of the product on the list, where the list prints one. */
  number: z.string().optional(),
  document: z.string().optional(),
  listedOn: partialDateSchema.optional(),
  /** Last day; left out where none is stated. */
  validUntil: dateSchema.optional(),
  withdrawnOn: dateSchema.optional(),
});

export const credentialClaimsSchema = z.strictObject({
  /** Address of the catalogue; its keys stand at `keys.json` below it. */
  iss: z.string(),
  /** Address of the product's page. */
  sub: z.string(),
  /** Seconds since 1970: midnight in Beijing of the day for which the signing key is to be valid. */
  iat: z.int().positive(),
  catalogue: z.strictObject({
    id: idSchema,
    name: localizedSchema,
    /** The state of all records; `kind: demonstration` proves nothing. */
    stamp: z.strictObject({ version: z.string(), sha256, dataDate: dateSchema, kind: z.enum(editionKinds) }),
  }),
  product: z.strictObject({ id: idSchema, name: localizedSchema, models: z.array(z.string()).optional() }),
  manufacturer: z.strictObject({ id: idSchema, name: localizedSchema, creditCode: z.string().optional() }),
  /** `public-record`: recorded from public sources, never listed in the recommendation catalogue. */
  standing: z.enum(['listings', 'public-record']),
  /** All that there ever were in the recommendation catalogue, newest first, also those that have ended. Empty for a public record. */
  listings: z.array(claimedListingSchema),
  /** Hash of the product's whole record (RFC 8785, SHA-256), and the newest release that holds it so. */
  record: z.strictObject({ sha256, release: z.strictObject({ number: z.int().positive(), date: dateSchema }).optional() }),
  /** Where the status on any day is told. */
  verify: z.string(),
});
export type CredentialClaims = z.infer<typeof credentialClaimsSchema>;

/** Why a proof is not signed; the reasons are explained where they are found, in src/signing/signing-key.ts. */
export const unsignedReasons = ['no-key', 'unknown-key', 'other-period', 'revoked'] as const;

/** `{"format":"catalogue-credential","version":1,…}` */
export const credentialSchema = z.strictObject({
  format: z.literal('catalogue-credential'),
  /** Another shape has another number. */
  version: z.literal(1),
  /** For the eye; what counts is the same text within `jws`. */
  claims: credentialClaimsSchema,
  /** Compact JWS over the canonical JSON of the claims (RFC 7515, RFC 8785), with Ed25519. */
  jws: z.string().optional(),
  /** Said in place of a signature: without one, the file proves nothing by itself. */
  unsigned: z.enum(unsignedReasons).optional(),
});
export type Credential = z.infer<typeof credentialSchema>;
