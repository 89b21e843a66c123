// The shape of what makes a published state provable: releases, the keys that sign them, and ids that were renamed.
import { z } from 'zod';
import { dateSchema, editionKinds, idSchema, text, withKey } from './schema.ts';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, withKey('sha256'));

/** Base64url without padding (RFC 7515, section 2). */
const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/, withKey('base64url'));

/** Path of a record within the edition, without `.json`: `products/umr-790`. */
const recordPathSchema = z.string().regex(/^(?:products|manufacturers|lists)\/[a-z0-9]+(?:-[a-z0-9]+)*$/, withKey('record-path'));

/** One published version of the catalogue: `releases/0001.json`. Written by npm run release, never changed afterwards. */
export const releaseSchema = z.strictObject({
  /** From 1, without gaps. */
  number: z.int().positive(),
  /** Day on which it was recorded. */
  date: dateSchema,
  /** The state of the records, as each page shows it. */
  stamp: z.strictObject({ version: text, sha256: sha256Schema, dataDate: dateSchema, kind: z.enum(editionKinds) }),
  counts: z.strictObject({ products: z.int().nonnegative(), manufacturers: z.int().nonnegative(), lists: z.int().nonnegative() }),
  /** The release before, and its hash; left out of the first only. */
  previous: z.strictObject({ number: z.int().positive(), sha256: sha256Schema }).optional(),
  /** SHA-256 over the canonical JSON (RFC 8785) of every record, by its path. */
  records: z.record(recordPathSchema, sha256Schema),
  /** The same over this file without this field and the signature. */
  sha256: sha256Schema,
  /** JWS with detached payload (RFC 7515, appendix F): the payload is the canonical JSON of this file without the signature. */
  signature: z.string().regex(/^[A-Za-z0-9_-]+\.\.[A-Za-z0-9_-]+$/, withKey('detached-jws')).optional(),
});
export type Release = z.infer<typeof releaseSchema>;

/** A public key in JWK form (RFC 8037), with the days between which it signs. */
export const signingKeySchema = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  alg: z.literal('EdDSA'),
  use: z.literal('sig'),
  /** Thumbprint of the key (RFC 7638). */
  kid: base64url,
  /** The public key: 32 bytes. */
  x: base64url.length(43),
  /** First day of its validity. */
  validFrom: dateSchema,
  /** Last day; left out while it is in use. What it signed until then stays valid. */
  validUntil: dateSchema.optional(),
  /** Why it ended, where that matters to who checks: `compromised` makes all that it signed worthless. */
  revoked: z.enum(['compromised']).optional(),
});
export type SigningKey = z.infer<typeof signingKeySchema>;

/** `keys.json`: at the same time a JWK Set (RFC 7517), so that any JOSE library reads it. */
export const signingKeysSchema = z.strictObject({ keys: z.array(signingKeySchema) });

/** `renamed.json`: ids that have others now, so that every address ever published answers. */
export const renamedSchema = z.strictObject({
  products: z.record(idSchema, idSchema).optional(),
  manufacturers: z.record(idSchema, idSchema).optional(),
  lists: z.record(idSchema, idSchema).optional(),
});
export type Renamed = z.infer<typeof renamedSchema>;
