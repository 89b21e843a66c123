// The names of an edition put into columns, when the site is built.
import type { Catalogue, CatalogueProduct } from './catalogue.ts';
import type { Fold, PackedId, PackedListing, PackedNames, PackedOwners, Some } from './name-file.ts';
import { numbered } from './packed.ts';
import type { Listing, ListKind, Manufacturer, Product } from './schema.ts';
import { slug } from './slug.ts';

/** A text that stands for the listing, so that equal ones are found. */
const packListing = ({ document = '', listedOn = '', validUntil = '', withdrawnOn = '' }: Listing): string => {
  const parts = [document, listedOn, validUntil, withdrawnOn];
  while (parts.length > 0 && parts.at(-1) === '') parts.pop();
  return JSON.stringify(parts);
};

const packId = (id: string, en = ''): PackedId => {
  const whole = slug(en);
  if (id === whole) return 0;
  return whole.startsWith(id) ? id.length : id;
};

/** Of some entries a value each, those left out that have none. */
const someOf = <Entry, Value>(entries: readonly Entry[], valueOf: (entry: Entry) => Value | undefined): Some<Value> =>
  Object.fromEntries(entries.flatMap((entry, place) => {
    const value = valueOf(entry);
    return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[place, value]];
  }));

const placesOf = <Entry>(entries: readonly Entry[], isSo: (entry: Entry) => boolean): number[] => entries.flatMap((entry, place) => (isSo(entry) ? [place] : []));

const packOwners = (owners: readonly Pick<Product | Manufacturer, 'id' | 'name' | 'nameOrigin' | 'aliases'>[]): PackedOwners => ({
  ids: owners.map(({ id, name }) => packId(id, name.en)),
  zh: owners.map(({ name }) => name.zh),
  en: owners.map(({ name }) => name.en ?? ''),
  translated: placesOf(owners, ({ nameOrigin }) => nameOrigin === 'translated'),
  aliases: someOf(owners, ({ aliases }) => aliases),
});

const otherNamesOf = ({ listings }: CatalogueProduct): (readonly [ListKind, string])[] =>
  listings.flatMap(({ listing, list }) => (list.kind === 'recommendation' || listing.nameAsListed === undefined ? [] : [[list.kind, listing.nameAsListed] as const]));

const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id, 'en');

/** The pairs of a fold whose simplified form stands in a text, be it in its traditional form. */
const occurringPairs = (text: string, fold: Fold): [string, string][] => {
  const characters = new Set(Array.from(text, (character) => fold.get(character) ?? character));
  return [...fold].filter(([, simple]) => characters.has(simple));
};

/** @param fold every traditional character that has one simplified form */
export const packNames = ({ products, manufacturers }: Pick<Catalogue, 'products' | 'manufacturers'>, fold: Fold): PackedNames => {
  // Ids that begin alike compress best next to each other.
  const entries = [...products].sort((a, b) => byId(a.product, b.product));
  const makers = manufacturers.map(({ manufacturer }) => manufacturer).sort(byId);
  const makerPlaces = new Map(makers.map(({ id }, place) => [id, place]));
  const [sectors, listings] = [numbered<string>(), numbered<string>()];
  const listingOf = (listing: Listing): number | readonly [number, string] => {
    const place = listings.numberOf(packListing(listing));
    return listing.nameAsListed === undefined ? place : [place, listing.nameAsListed];
  };
  const columns: Pick<PackedNames, 'makers' | 'products'> = {
    makers: {
      ...packOwners(makers),
      shortNames: someOf(makers, ({ shortName }) => shortName && (shortName.en === undefined ? [shortName.zh] as const : [shortName.zh, shortName.en] as const)),
      creditCodes: someOf(makers, ({ creditCode }) => creditCode),
      registered: placesOf(makers, ({ nameOrigin }) => nameOrigin === 'registered'),
    },
    products: {
      ...packOwners(entries.map(({ product }) => product)),
      maker: entries.map(({ manufacturer }) => makerPlaces.get(manufacturer.id) ?? -1),
      sector: entries.map(({ sector }) => sectors.numberOf(sector.id)),
      models: someOf(entries, ({ product }) => product.models),
      listings: someOf(entries, ({ catalogueListings }) => catalogueListings.map(listingOf)),
      otherNames: someOf(entries, otherNamesOf),
      registrations: someOf(entries, ({ product }) => product.registrations?.map(({ kind, number }) => [kind, number] as const)),
    },
  };
  const pairs = occurringPairs(JSON.stringify(columns), fold);
  return { sectors: sectors.keys, listings: listings.keys.map((listing) => JSON.parse(listing) as PackedListing /* as it was packed */), ...columns, traditional: pairs.map(([traditional]) => traditional).join(''), simplified: pairs.map(([, simple]) => simple).join('') };
};
