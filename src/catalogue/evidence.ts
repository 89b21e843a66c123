// What an evidence pack says of a product on a day, and the pack as a file. The shape is explained in evidence-schema.ts.
import type { JoinedListing } from './catalogue.ts';
import type { EditionStamp, RecordHashes } from './edition-stamp.ts';
import type { CatalogueEntry } from './entry-file.ts';
import type { EvidenceFile, EvidenceMissing, EvidenceSearch, EvidenceSupport } from './evidence-schema.ts';
import { listedNameAt } from './listed-name.ts';
import type { SupportRow } from './product-supports.ts';
import { recordHash } from './record-hash.ts';
import type { Localized } from './schema.ts';
import type { Status } from './status.ts';
import { uniqueById } from './unique.ts';

/** Where a product stands in the catalogue on a day, and the listing that says so; a public record has none. */
export interface Standing {
  status: Status;
  deciding?: JoinedListing;
  /** The name that the listing of the day carries; nothing where none holds, or its name is not known. */
  listedName?: string;
}

export const standingOn = ({ product: { name, nameOrigin }, listings, catalogueListings }: Pick<CatalogueEntry, 'product' | 'listings' | 'catalogueListings'>, day: string): Standing => {
  const { text, origin, status, listing: decided } = listedNameAt({ name, nameOrigin, catalogueListings }, day);
  const deciding = listings.find(({ listing }) => listing === decided);
  return { status, ...(deciding && { deciding }), ...(origin === 'listed' && text !== undefined && { listedName: text }) };
};

/** Names that lists print where they differ from the product's own, each once. */
export const namesAsListed = ({ listings }: Pick<CatalogueEntry, 'listings'>): string[] => [...new Set(listings.flatMap(({ listing }) => listing.nameAsListed ?? []))];

export interface EvidenceParts {
  entries: readonly CatalogueEntry[];
  /** What was asked for besides. */
  missing?: readonly EvidenceMissing[];
  catalogue: { name: Localized; url: string };
  stamp: EditionStamp;
  /** Day for which statuses are told. */
  on: string;
  /** As `beijingTime` writes it. */
  retrievedAt: string;
  /** Address at which a product is checked. */
  verify: (id: string) => string;
  /** What the policy's supports mean for a product; nothing without a policy. */
  supports?: ((entry: CatalogueEntry) => readonly SupportRow[]) | undefined;
  searches: readonly EvidenceSearch[];
}

const supportOf = ({ id, title, outcome, article, document, because, prove, support: { rate, cap, years, discrepancy } }: SupportRow): EvidenceSupport => ({
  id, title, outcome,
  ...(article !== undefined && { article }),
  document, because,
  prove: [...prove],
  terms: {
    ...(rate && { percent: rate.percent, upTo: rate.upTo }),
    ...(cap && { capYuan: cap.yuan }),
    ...(years !== undefined && { years }),
    ...(discrepancy && { otherCapYuan: discrepancy.capYuan }),
  },
});

const hashesOf = (entries: readonly CatalogueEntry[]): RecordHashes =>
  Object.fromEntries(entries.flatMap(({ product, manufacturer, hashes }) => [
    [`products/${product.id}`, hashes.product],
    [`manufacturers/${manufacturer.id}`, hashes.manufacturer],
    ...Object.entries(hashes.lists ?? {}).map(([id, hash]) => [`lists/${id}`, hash]),
  ]));

/** The file's hash, over everything else in it. */
export const evidenceHash = ({ sha256: _, ...rest }: EvidenceFile): Promise<string> => recordHash(rest);

/** The pack as a file. Where the browser has no Web Cryptography, the file has no hash of its own. */
export const evidenceFile = async ({ entries, missing = [], catalogue, stamp, on, retrievedAt, verify, supports, searches }: EvidenceParts): Promise<EvidenceFile> => {
  const file: EvidenceFile = {
    format: 'catalogue-evidence',
    version: 1,
    catalogue, stamp, on, retrievedAt,
    products: entries.map((entry) => {
      const { status, deciding } = standingOn(entry, on);
      return {
        id: entry.product.id,
        status,
        ...(deciding && { decidingListing: (entry.product.listings ?? []).indexOf(deciding.listing) }),
        verify: verify(entry.product.id),
        ...(supports && { supports: supports(entry).map(supportOf) }),
      };
    }),
    ...(missing.length > 0 && { missing: [...missing] }),
    searches: [...searches],
    records: {
      products: entries.map(({ product }) => product),
      manufacturers: uniqueById(entries.map(({ manufacturer }) => manufacturer)),
      lists: uniqueById(entries.flatMap(({ listings }) => listings.map(({ list }) => list))),
    },
    hashes: hashesOf(entries),
  };
  return 'subtle' in globalThis.crypto ? { ...file, sha256: await evidenceHash(file) } : file;
};
