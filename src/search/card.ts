// What a result shows of a product, and what is searched for the words that matched. One small file each, loaded when shown.
import { listingYear, type CatalogueProduct } from '../catalogue/catalogue.ts';
import type { AnyText, ListKind, Localized, registrationKinds, SectorLook } from '../catalogue/schema.ts';
import { syllablesOf } from './pinyin.ts';
import { rowIn } from './row-text.ts';
import { newestDay } from './rows.ts';

type RegistrationKind = (typeof registrationKinds)[number];

/** A text of the page in which a match may lie, with the kind of thing it is. */
export interface CardLine {
  kind: 'alias' | 'makerAlias' | 'creditCode' | 'summary' | 'specification' | 'application' | 'claim' | RegistrationKind | 'authority' | 'document' | 'list' | 'category';
  text: AnyText;
}

export interface ResultCard {
  id: string;
  name: Localized;
  /** Syllables of the Chinese characters of its name and its maker's. */
  reading: string;
  makerReading: string;
  models: string[];
  maker: Localized;
  makerId: string;
  /** Short name of the maker. */
  makerShort?: Localized;
  sector: string;
  hue: SectorLook;
  district?: string;
  /** Year in which it was listed last, on any list. */
  year?: number;
  /** Lists besides the recommendation catalogue, by kind. */
  tags: { kind: ListKind; name: Localized }[];
  specifications: { label: Localized; value: AnyText; unit?: AnyText }[];
  lines: CardLine[];
}

const line = (kind: CardLine['kind'], texts: readonly (AnyText | undefined)[]): CardLine[] => texts.flatMap((text) => (text === undefined ? [] : [{ kind, text }]));

const joined = (parts: readonly (AnyText | undefined)[]): AnyText => ({ zh: rowIn('zh', parts), en: rowIn('en', parts) });

const linesOf = ({ product, manufacturer, sector, category, listings }: CatalogueProduct): CardLine[] => [
  ...line('alias', product.aliases ?? []),
  ...line('makerAlias', [manufacturer.shortName, ...(manufacturer.aliases ?? [])]),
  ...line('creditCode', [manufacturer.creditCode]),
  ...line('specification', (product.specifications ?? []).map(({ label, value, unit }) => joined([label, value, unit]))),
  ...line('specification', (product.specifications ?? []).map(({ condition }) => condition)),
  ...line('summary', [product.summary]),
  ...line('application', (product.applications ?? []).map(({ text }) => text)),
  ...line('claim', (product.claims ?? []).map(({ text }) => text)),
  // An application that was received is no certificate: each number goes by its own name.
  ...(product.registrations ?? []).flatMap(({ kind, number }) => line(kind, [number])),
  ...line('authority', (product.registrations ?? []).map(({ authority }) => authority)),
  ...line('document', [...(product.patents ?? []), ...(product.standards ?? [])].flatMap(({ number, title }) => [number, title])),
  ...line('list', listings.flatMap(({ list, listing }) => [list.name, listing.nameAsListed, listing.batch, listing.grade, listing.document, listing.number])),
  ...line('category', [category.name, sector.name]),
];

export const cardOf = (entry: CatalogueProduct): ResultCard => {
  const { product, manufacturer, sector, listings } = entry;
  const years = listings.flatMap(({ listing }) => listingYear(listing) ?? []);
  const others = new Map(listings.filter(({ list }) => list.kind !== 'recommendation').map(({ list }) => [list.id, { kind: list.kind, name: list.shortName }]));
  return {
    id: product.id,
    name: product.name,
    reading: syllablesOf(product.name.zh, product.pinyin),
    makerReading: syllablesOf(manufacturer.name.zh, manufacturer.pinyin),
    models: product.models ?? [],
    maker: manufacturer.name,
    makerId: manufacturer.id,
    ...(manufacturer.shortName && { makerShort: manufacturer.shortName }),
    sector: sector.id,
    hue: sector.hue,
    ...(manufacturer.district && { district: manufacturer.district }),
    ...(newestDay(entry) !== '' && years.length > 0 && { year: Math.max(...years) }),
    tags: [...others.values()],
    specifications: (product.specifications ?? []).slice(0, 2).map(({ label, value, unit }) => ({ label, value, ...(unit !== undefined && { unit }) })),
    lines: linesOf(entry),
  };
};
