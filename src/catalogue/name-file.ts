// The names of all products and makers, for work on names in the browser: a draft contract, a procurement plan. One file
// for both languages, in columns, as small as it goes; what else is known of a product stands in its entry.
import { itemAt } from './packed.ts';
import type { Listing, ListKind, Localized, Manufacturer, Product } from './schema.ts';
import { slug } from './slug.ts';
import type { ListingDates } from './status.ts';

/** Traditional characters with their simplified forms. */
export type Fold = ReadonlyMap<string, string>;
export type RegistrationKind = NonNullable<Product['registrations']>[number]['kind'];

/** '' where one is not known, and cut short where none follow. */
export type PackedListing = readonly [document?: string, listedOn?: string, validUntil?: string, withdrawnOn?: string];
/** What the English name makes as an id: in full, or so many characters of it; or another id. */
export type PackedId = number | string;

/** Of a few of the entries, by their place. */
export type Some<Value> = Record<number, Value>;

export interface PackedOwners {
  ids: PackedId[];
  zh: string[];
  /** '' where there is none. */
  en: string[];
  /** Places of those whose Chinese name is ours. */
  translated: number[];
  aliases: Some<string[]>;
}

interface PackedMakers extends PackedOwners {
  shortNames: Some<readonly [zh: string, en?: string]>;
  creditCodes: Some<string>;
  /** Places of those whose name is the registered one. */
  registered: number[];
}

/** `names.json`. A product and a maker have their place in each of their columns. */
export interface PackedNames {
  sectors: string[];
  /** Each once: a batch lists many products in one document, on one day and for the same time. */
  listings: PackedListing[];
  makers: PackedMakers;
  products: PackedOwners & {
    /** Places in `makers` and `sectors`. */
    maker: number[];
    sector: number[];
    models: Some<string[]>;
    /** Places in `listings`, of those in the recommendation catalogue, newest first; with the name where the catalogue prints another. */
    listings: Some<(number | readonly [listing: number, nameAsListed: string])[]>;
    /** Names that other lists print. */
    otherNames: Some<(readonly [kind: ListKind, name: string])[]>;
    registrations: Some<(readonly [kind: RegistrationKind, number: string])[]>;
  };
  /** Traditional characters, and below each its simplified form: those that lead to a character of a name. */
  traditional: string;
  simplified: string;
}

export interface NamedMaker {
  id: string;
  name: Localized;
  nameOrigin: Manufacturer['nameOrigin'];
  shortName?: Localized;
  aliases: string[];
  creditCode?: string;
}

/** A listing in the recommendation catalogue. */
export type NamedListing = ListingDates & Pick<Listing, 'document' | 'nameAsListed'>;

export interface NamedProduct {
  id: string;
  name: Localized;
  nameOrigin: Product['nameOrigin'];
  aliases: string[];
  models: string[];
  maker: NamedMaker;
  /** Id of the sector. */
  sector: string;
  /** For the status on the reader's day; newest first. */
  catalogueListings: NamedListing[];
  /** Names that other lists print, where they print another. */
  otherListedNames: { kind: ListKind; name: string }[];
  registrations: { kind: RegistrationKind; number: string }[];
}

export interface NameFile {
  products: NamedProduct[];
  /** Also those without a product. */
  makers: NamedMaker[];
  fold: Fold;
}

const openListing = ([document = '', listedOn = '', validUntil = '', withdrawnOn = '']: PackedListing, nameAsListed?: string): NamedListing => ({
  ...(document !== '' && { document }),
  ...(listedOn !== '' && { listedOn }),
  ...(validUntil !== '' && { validUntil }),
  ...(withdrawnOn !== '' && { withdrawnOn }),
  ...(nameAsListed !== undefined && { nameAsListed }),
});

const openId = (packed: PackedId, en: string): string => {
  if (typeof packed === 'string') return packed;
  return packed === 0 ? slug(en) : slug(en).slice(0, packed);
};

const openName = (zh: string, en: string): Localized => (en === '' ? { zh } : { zh, en });

/** @throws if the columns of the file don't fit together */
export const openNames = ({ sectors, listings, ...packed }: PackedNames): NameFile => {
  const [ourMakers, registered, ourProducts] = [packed.makers.translated, packed.makers.registered, packed.products.translated].map((places) => new Set(places));
  const listingOf = (own: number | readonly [number, string]): NamedListing => (typeof own === 'number' ? openListing(itemAt(listings, own)) : openListing(itemAt(listings, own[0]), own[1]));
  const makers = packed.makers.ids.map((id, place): NamedMaker => {
    const { shortNames: { [place]: shortName }, creditCodes: { [place]: creditCode } } = packed.makers;
    return {
      id: openId(id, itemAt(packed.makers.en, place)),
      name: openName(itemAt(packed.makers.zh, place), itemAt(packed.makers.en, place)),
      nameOrigin: ourMakers?.has(place) ? 'translated' : registered?.has(place) ? 'registered' : 'source',
      ...(shortName && { shortName: openName(shortName[0], shortName[1] ?? '') }),
      aliases: packed.makers.aliases[place] ?? [],
      ...(creditCode !== undefined && { creditCode }),
    };
  });
  const { products } = packed;
  const simplified = Array.from(packed.simplified);
  return {
    makers,
    products: products.ids.map((id, place): NamedProduct => ({
      id: openId(id, itemAt(products.en, place)),
      name: openName(itemAt(products.zh, place), itemAt(products.en, place)),
      nameOrigin: ourProducts?.has(place) ? 'translated' : 'source',
      aliases: products.aliases[place] ?? [],
      models: products.models[place] ?? [],
      maker: itemAt(makers, products.maker[place]),
      sector: itemAt(sectors, products.sector[place]),
      catalogueListings: (products.listings[place] ?? []).map(listingOf),
      otherListedNames: (products.otherNames[place] ?? []).map(([kind, name]) => ({ kind, name })),
      registrations: (products.registrations[place] ?? []).map(([kind, number]) => ({ kind, number })),
    })),
    fold: new Map(Array.from(packed.traditional, (character, place) => [character, itemAt(simplified, place)])),
  };
};
