// What a listing proof says of a product. It never says that a product is listed: it states the listings, and their dates decide.
import type { CatalogueProduct } from './catalogue.ts';
import type { CredentialClaims } from './credential-schema.ts';
import type { EditionStamp } from './edition-stamp.ts';
import type { RecordRun } from './release.ts';
import type { Edition } from './schema.ts';

export interface ClaimParts {
  edition: Pick<Edition, 'id' | 'name'>;
  stamp: EditionStamp;
  /** Of the product's record. */
  sha256: string;
  /** What the releases say of the record. */
  runs: readonly RecordRun[];
  /** Day from which the proof is: that of the data, or the first of the key if that is later. */
  day: string;
  /** Addresses of the site, of the product's page and of its check. */
  site: string;
  page: string;
  verify: string;
}

/** Midnight in Beijing, which knows no summer time, in seconds since 1970. */
const midnight = (day: string): number => Date.parse(`${day}T00:00:00+08:00`) / 1000;

/** The day of a proof. @param iat seconds since 1970 */
export const dayOfClaim = (iat: number): string => new Date((iat + 8 * 3600) * 1000).toISOString().slice(0, 10);

export const claimsOf = ({ product, manufacturer, listings }: Pick<CatalogueProduct, 'product' | 'manufacturer' | 'listings'>, { edition, stamp, sha256, runs, day, site, page, verify }: ClaimParts): CredentialClaims => {
  const own = listings.filter(({ list }) => list.kind === 'recommendation');
  const held = runs.filter((run) => run.sha256 === sha256).at(-1);
  return {
    iss: site,
    sub: page,
    iat: midnight(day),
    catalogue: { id: edition.id, name: edition.name, stamp },
    product: { id: product.id, name: product.name, ...(product.models && { models: product.models }) },
    manufacturer: { id: manufacturer.id, name: manufacturer.name, ...(manufacturer.creditCode !== undefined && { creditCode: manufacturer.creditCode }) },
    standing: own.length > 0 ? 'listings' : 'public-record',
    listings: own.map(({ list, listing: { year, batch, number, document, listedOn, validUntil, withdrawnOn } }) => ({
      list: { id: list.id, name: list.name },
      ...(year !== undefined && { year }),
      ...(batch !== undefined && { batch }),
      ...(number !== undefined && { number }),
      ...(document !== undefined && { document }),
      ...(listedOn !== undefined && { listedOn }),
      ...(validUntil !== undefined && { validUntil }),
      ...(withdrawnOn !== undefined && { withdrawnOn }),
    })),
    record: { sha256, ...(held && { release: { number: held.last, date: held.until } }) },
    verify,
  };
};
