// What the catalogue has of a maker now, as its own records: a correction starts from them and is held against them.
import type { EditionRecords } from '../../../catalogue/records.ts';
import type { Manufacturer, Product } from '../../../catalogue/schema.ts';
import type { EditionAtHand } from '../../../submission/edition-at-hand.ts';
import { ownText, type SubmissionDraft } from './draft.ts';

export interface LiveRecords {
  /** None where the maker is new. */
  manufacturer?: Manufacturer | undefined;
  /** All of its products. */
  products: readonly Product[];
}

export const nothingLive: LiveRecords = { products: [] };

/**
 * A maker and all of its products, as they lie in the catalogue; nothing where it does not have the maker.
 * @throws if they do not come
 */
export const liveRecords = async (maker: string, at: EditionAtHand): Promise<LiveRecords> => {
  const { manufacturers } = await at.named();
  if (!manufacturers.some(({ data }) => data.id === maker)) return nothingLive;
  const edition = await at.whole({ makers: new Set([maker]), products: new Set() });
  return {
    manufacturer: edition.manufacturers.find(({ data }) => data.id === maker)?.data,
    products: edition.products.flatMap(({ data }) => (data.manufacturer === maker ? [data] : [])),
  };
};

/** From what an address asks for to a draft. */
export type Begun =
  | { kind: 'draft'; draft: SubmissionDraft; live: LiveRecords; /** The id that the address gives, where it has become another. */ renamedFrom?: string }
  | { kind: 'unknown'; what: 'product' | 'maker'; id: string };

export interface Asked {
  product?: string | undefined;
  maker?: string | undefined;
}

export const askedIn = (search: string): Asked => {
  const parameters = new URLSearchParams(search);
  return { product: parameters.get('product')?.trim() || undefined, maker: parameters.get('maker')?.trim() || undefined };
};

const currentId = ({ publication }: EditionRecords, folder: 'products' | 'manufacturers', id: string): string => {
  const renamed = new Map(Object.entries(publication?.renamed?.data[folder] ?? {}));
  return renamed.get(id) ?? id;
};

/**
 * A correction of a product, or of a maker whose products can then be chosen.
 * @throws if the records do not come
 */
export const begin = async ({ product, maker }: Asked, at: EditionAtHand): Promise<Begun> => {
  const named = await at.named();
  const id = product === undefined ? currentId(named, 'manufacturers', maker ?? '') : currentId(named, 'products', product);
  const owner = product === undefined ? id : named.products.find(({ data }) => data.id === id)?.data.manufacturer;
  const live = owner === undefined ? nothingLive : await liveRecords(owner, at);
  const own = live.products.find((one) => one.id === id);
  if (!live.manufacturer || (product !== undefined && !own)) return { kind: 'unknown', what: product === undefined ? 'maker' : 'product', id: product ?? maker ?? '' };
  const given = product ?? maker ?? '';
  return { kind: 'draft', draft: { manufacturer: live.manufacturer, products: own ? [own] : [] }, live, ...(given !== id && { renamedFrom: given }) };
};

/** Paths of all records of a draft that have an id. */
export const pathsIn = ({ manufacturer, products }: SubmissionDraft): string[] => [
  ...(ownText(manufacturer, 'id') === '' ? [] : [`manufacturers/${ownText(manufacturer, 'id')}`]),
  ...products.flatMap((product) => (ownText(product, 'id') === '' ? [] : [`products/${ownText(product, 'id')}`])),
];

export interface Corrected {
  manufacturer?: Manufacturer | undefined;
  /** By place in the draft. */
  products: (Product | undefined)[];
}

/**
 * What each record of a draft is in the catalogue.
 * @param corrects paths of the records that were begun as corrections: a new record whose id is just being typed may pass one that exists
 */
export const correctedIn = ({ manufacturer, products }: SubmissionDraft, live: LiveRecords, corrects: readonly string[]): Corrected => {
  const ids = products.map((product) => ownText(product, 'id'));
  const maker = ownText(manufacturer, 'id');
  return {
    manufacturer: live.manufacturer?.id === maker && corrects.includes(`manufacturers/${maker}`) ? live.manufacturer : undefined,
    products: ids.map((id, place) => (corrects.includes(`products/${id}`) && ids.indexOf(id) === place ? live.products.find((product) => product.id === id) : undefined)),
  };
};

/** Whether a draft corrects something: then it says why, and what shows it. */
export const isCorrection = ({ manufacturer, products }: Corrected): boolean => products.some((product) => product !== undefined) || (manufacturer !== undefined && products.length === 0);
