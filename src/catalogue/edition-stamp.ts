// Which state of the catalogue's records a page or a file was made from.
import type { Catalogue } from './catalogue.ts';
import { recordHash } from './record-hash.ts';
import type { EditionKind } from './schema.ts';

/** Hash of each record by its path without `.json`: `products/umr-790`. */
export type RecordHashes = Readonly<Record<string, string>>;

export interface EditionStamp {
  /** Day of the data and the beginning of the hash: `2026-11-22-9c1e5b07`. Another one whenever a record is another. */
  version: string;
  /** Hash of the hashes of all products, manufacturers and lists, by path. */
  sha256: string;
  dataDate: string;
  kind: EditionKind;
}

/** Hashes of all products, manufacturers and lists. */
export const hashRecords = async ({ products, manufacturers, lists }: Pick<Catalogue, 'products' | 'manufacturers' | 'lists'>): Promise<RecordHashes> => {
  const records = [
    ...products.map(({ product }) => [`products/${product.id}`, product] as const),
    ...manufacturers.map(({ manufacturer }) => [`manufacturers/${manufacturer.id}`, manufacturer] as const),
    ...lists.map(({ list }) => [`lists/${list.id}`, list] as const),
  ];
  return Object.fromEntries(await Promise.all(records.map(async ([path, record]) => [path, await recordHash(record)] as const)));
};

export const stampOf = async ({ edition }: Pick<Catalogue, 'edition'>, hashes: RecordHashes): Promise<EditionStamp> => {
  const sha256 = await recordHash(hashes);
  return { version: `${edition.dataDate}-${sha256.slice(0, 8)}`, sha256, dataDate: edition.dataDate, kind: edition.kind };
};
