// What a product states that a requirement can ask for.
import type { CatalogueEntry } from '../entry-file.ts';
import { folded } from '../folded.ts';
import { quantityOf, type ParameterTable, type Quantity } from '../parameters.ts';
import type { Localized, Specification } from '../schema.ts';
import { joined, type Stated } from './bounds.ts';

/** What a requirement reads of an entry. */
export type RequirementEntry = Pick<CatalogueEntry, 'product' | 'manufacturer' | 'sector' | 'category' | 'listings' | 'catalogueListings'>;

export const certificateKinds = ['registration', 'clearance', 'certificate'] as const;
/** A kind of certificate; its number would name the product. An application (受理号) is no certificate. */
export type CertificateKind = (typeof certificateKinds)[number];

/** What a product states, by key: its figures, and its words. */
export interface StatedLines {
  figures: Map<string, Quantity[]>;
  words: Map<string, Specification[]>;
  standards: Map<string, { number: string; title?: Localized | undefined }>;
  certificates: Set<CertificateKind>;
}

export const putInto = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => void map.set(key, [...(map.get(key) ?? []), value]);

export const statedLines = (table: ParameterTable, entry: RequirementEntry): StatedLines => {
  const stated: StatedLines = { figures: new Map(), words: new Map(), standards: new Map(), certificates: new Set() };
  const { specifications = [], standards = [], registrations = [] } = entry.product;
  for (const given of specifications) {
    const quantity = quantityOf(table, entry, given);
    if (quantity.bounds === 'none') putInto(stated.words, `word:${folded(given.label)}`, given);
    else putInto(stated.figures, quantity.key, quantity);
  }
  // A standard of an enterprise (Q/…) is its maker's own.
  for (const { number, title } of standards) if (!/^\s*Q\s*\//i.test(number)) stated.standards.set(`standard:${folded(number)}`, { number, ...(title && { title }) });
  for (const { kind } of registrations) if (kind !== 'acceptance') stated.certificates.add(kind);
  if (entry.listings.some(({ list }) => list.registers === true)) stated.certificates.add('registration');
  return stated;
};

/** What a product states of a figure, be it in several places. */
export const statedFigure = ([first, ...others]: readonly Quantity[]): Stated | undefined => first && joined([first, ...others]);
