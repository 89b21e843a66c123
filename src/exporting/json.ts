// The records as they are, with their hashes: for programs, and for who wants to check them.
import { toCanonicalJson } from '../catalogue/canonical.ts';
import type { CatalogueEntry } from '../catalogue/entry-file.ts';
import type { About } from './about.ts';
import { listsOf, manufacturersOf } from './product-rows.ts';

/** Whoever computes the hashes anew has to know how: of each record, in its canonical form. */
const hashing = { algorithm: 'SHA-256', canonicalization: 'RFC 8785', encoding: 'UTF-8' } as const;

/** @param licence what may be done with the content, in words */
export const recordsJson = (entries: readonly CatalogueEntry[], about: About, licence: string): string => {
  const { stamp, ...told } = about;
  return toCanonicalJson({
    about: { ...told, edition: stamp, licence, hashing },
    products: entries.map(({ product }) => product),
    manufacturers: manufacturersOf(entries),
    lists: listsOf(entries),
    hashes: {
      products: Object.fromEntries(entries.map(({ product, hashes }) => [product.id, hashes.product])),
      manufacturers: Object.fromEntries(entries.map(({ manufacturer, hashes }) => [manufacturer.id, hashes.manufacturer])),
    },
  });
};
