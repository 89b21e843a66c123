// What is indexed of a product, and what a result shows of it.
import type { CatalogueProduct } from '../catalogue/catalogue.ts';
import type { AnyText, Localized, SectorLook } from '../catalogue/schema.ts';
import type { ListingDates } from '../catalogue/status.ts';
import { fieldWords } from './tokens.ts';

/** What a result row needs, in both languages; travels as JSON in the index. */
export interface ResultCard {
  id: string;
  name: Localized;
  models: string[];
  maker: Localized;
  makerId: string;
  monogram: Localized;
  sector: string;
  hue: SectorLook;
  district?: string;
  /** Dates of the listings in the catalogue, for the status of the reader's day. */
  listings: ListingDates[];
  specifications: { label: Localized; value: AnyText; unit?: AnyText }[];
}

export interface SearchRecord {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  card: ResultCard;
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(textsIn);
  return [];
};

/** The record of one product. Both languages stand in it, so that either is found from both sites. */
export const searchRecord = ({ product, manufacturer, sector, category, catalogueListings, listings }: CatalogueProduct): SearchRecord => {
  const names = [...textsIn(product.name), ...(product.aliases ?? []), ...(product.models ?? [])];
  const makers = [...textsIn(manufacturer.name), ...textsIn(manufacturer.shortName), ...(manufacturer.aliases ?? []), ...(manufacturer.creditCode ? [manufacturer.creditCode] : [])];
  const rest = [
    ...textsIn(product.summary),
    ...textsIn(sector.name),
    ...textsIn(category.name),
    ...(product.specifications ?? []).flatMap(({ label, value, unit }) => [...textsIn(label), ...textsIn(value), ...textsIn(unit)]),
    ...(product.applications ?? []).flatMap(({ text }) => textsIn(text)),
    ...(product.registrations ?? []).map(({ number }) => number),
    ...listings.flatMap(({ list }) => textsIn(list.name)),
  ];
  return {
    url: `/products/${product.id}/`,
    // Each text is a sentence of its own, so that a phrase does not run from one into the next.
    content: [
      ...names.map((text) => fieldWords('name', text)),
      ...makers.map((text) => fieldWords('maker', text)),
      ...[...names, ...makers, ...rest].map((text) => fieldWords('text', text)),
    ].join(' qxend '),
    filters: { sector: [sector.id], category: [`${sector.id}/${category.id}`] },
    card: {
      id: product.id,
      name: product.name,
      models: (product.models ?? []).slice(0, 3),
      maker: manufacturer.name,
      makerId: manufacturer.id,
      monogram: manufacturer.shortName ?? manufacturer.name,
      sector: sector.id,
      hue: sector.hue,
      ...(manufacturer.district && { district: manufacturer.district }),
      listings: catalogueListings.map(({ listedOn, validUntil, withdrawnOn }) => ({ listedOn, validUntil, withdrawnOn })),
      specifications: (product.specifications ?? []).slice(0, 2).map(({ label, value, unit }) => ({ label, value, ...(unit !== undefined && { unit }) })),
    },
  };
};
