// The products as a form in the browser offers them for choice: names, and what is needed to know their status and what
// applies to them on the reader's day. A file per language, as small as it goes: one for both would be twice as large.
import { listFacts, type FactsSource } from './applicability.ts';
import type { CatalogueProduct } from './catalogue.ts';
import { itemAt, numbered } from './packed.ts';
import type { ListKind, Localized, OfficialList } from './schema.ts';
import type { ListingDates } from './status.ts';

/** A name in the file's language; in brackets where the Chinese stands in for a missing English one. */
type PackedName = string | readonly [zh: string];
/** Place in `lists`, then the dates; '' where one is not known, and cut short where none follow. */
type PackedListing = readonly [list: number, listedOn?: string, validUntil?: string, withdrawnOn?: string];

/** `products/choices.json` of a language. In columns, which compress better than rows; a product has its place in each. */
export interface PackedChoices {
  sectors: string[];
  makers: PackedName[];
  /** Kind of the list; whether its entries are registrations. */
  lists: [kind: ListKind, registers: 0 | 1][];
  ids: string[];
  names: PackedName[];
  /** Places in `makers` and `sectors`. */
  maker: number[];
  sector: number[];
  listings: PackedListing[][];
  /** By place: days up to which registrations hold, '' where it is not known. */
  registrations: Record<number, string[]>;
}

/** A text in the language of the page. */
interface Shown {
  text: string;
  /** Set where the Chinese stands in. */
  lang?: string;
}

export interface ProductChoice extends FactsSource {
  id: string;
  name: Shown;
  maker: Shown;
}

/** Lists that say something about what applies. */
const matters = ({ kind, registers }: OfficialList): boolean =>
  kind === 'recommendation' || listFacts.some((fact) => fact === kind) || (kind === 'regulatory-approval' && registers === true);

const packName = ({ zh, en }: Localized, language: 'zh' | 'en'): PackedName => (language === 'zh' ? zh : (en ?? [zh]));

const packListing = (list: number, { listedOn = '', validUntil = '', withdrawnOn = '' }: ListingDates): PackedListing => {
  if (withdrawnOn !== '') return [list, listedOn, validUntil, withdrawnOn];
  if (validUntil !== '') return [list, listedOn, validUntil];
  return listedOn === '' ? [list] : [list, listedOn];
};

export const packChoices = (products: readonly CatalogueProduct[], language: 'zh' | 'en'): PackedChoices => {
  // Ids that begin alike compress best next to each other.
  const entries = products.toSorted((a, b) => a.product.id.localeCompare(b.product.id, 'en'));
  const sectors = numbered<string>();
  const makers = numbered<Localized>();
  const lists = numbered<OfficialList>();
  const registered = entries.flatMap(({ product }, place) => {
    const until = (product.registrations ?? []).filter(({ kind }) => kind === 'registration').map(({ validUntil = '' }) => validUntil);
    return until.length > 0 ? [[place, until] as const] : [];
  });
  const columns = {
    ids: entries.map(({ product }) => product.id),
    names: entries.map(({ product }) => packName(product.name, language)),
    maker: entries.map(({ manufacturer }) => makers.numberOf(manufacturer.name)),
    sector: entries.map(({ sector }) => sectors.numberOf(sector.id)),
    listings: entries.map(({ listings }) => listings.filter(({ list }) => matters(list)).map(({ listing, list }) => packListing(lists.numberOf(list), listing))),
    registrations: Object.fromEntries(registered),
  };
  return { sectors: sectors.keys, makers: makers.keys.map((name) => packName(name, language)), lists: lists.keys.map(({ kind, registers }) => [kind, registers === true ? 1 : 0]), ...columns };
};

const shown = (name: PackedName): Shown => (typeof name === 'string' ? { text: name } : { text: name[0], lang: 'zh-CN' });

const datesOf = ([, listedOn = '', validUntil = '', withdrawnOn = '']: PackedListing): ListingDates => ({
  ...(listedOn !== '' && { listedOn }),
  ...(validUntil !== '' && { validUntil }),
  ...(withdrawnOn !== '' && { withdrawnOn }),
});

/** @throws if the columns of the file don't fit together */
export const openChoices = ({ ids, names, maker, sector, listings, registrations, ...named }: PackedChoices): ProductChoice[] => {
  const makers = named.makers.map(shown);
  const lists = named.lists.map(([kind, registers]) => ({ kind, registers: registers === 1 }));
  return ids.map((id, place) => {
    const own = itemAt(listings, place).map((listing) => ({ listing: datesOf(listing), list: itemAt(lists, listing[0]) }));
    const until = registrations[place];
    return {
      id,
      name: shown(itemAt(names, place)),
      maker: itemAt(makers, maker[place]),
      sector: { id: itemAt(named.sectors, sector[place]) },
      product: until ? { registrations: until.map((validUntil) => ({ kind: 'registration' as const, ...(validUntil !== '' && { validUntil }) })) } : {},
      catalogueListings: own.filter(({ list }) => list.kind === 'recommendation').map(({ listing }) => listing),
      listings: own,
    };
  });
};

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s\-–·・]/g, '');

/** Products whose name, maker or id holds what was typed, those whose name begins so first. */
export const matchingChoices = (choices: readonly ProductChoice[], typed: string, most: number): ProductChoice[] => {
  const wanted = folded(typed);
  if (wanted === '') return [];
  const ranked = choices.flatMap((choice) => {
    const names = [choice.name.text, choice.id].map(folded);
    if (names.some((name) => name.startsWith(wanted))) return [{ choice, rank: 0 }];
    if (names.some((name) => name.includes(wanted))) return [{ choice, rank: 1 }];
    return folded(choice.maker.text).includes(wanted) ? [{ choice, rank: 2 }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank).slice(0, most).map(({ choice }) => choice);
};
