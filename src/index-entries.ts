// What the two indexes show of a product and of a manufacturer.
import type { Catalogue } from './catalogue/catalogue.ts';
import { manufacturersByLetter, productsByLetter, type LetterGroup } from './data.ts';
import { number, pick } from './i18n/index.ts';
import { pathOf, type Locale } from './site-paths.ts';

export interface IndexEntry {
  path: string;
  text: string;
  lang?: string | undefined;
  detail: string;
  detailLang?: string | undefined;
  end: string;
}

/** More entries than this, and each letter gets a page of its own. */
export const undividedUpTo = 600;

const map = <Item>(groups: LetterGroup<Item>[], entryOf: (item: Item) => IndexEntry): LetterGroup<IndexEntry>[] =>
  groups.map(({ letter, items }) => ({ letter, items: items.map(entryOf) }));

export const productIndex = (catalogue: Catalogue, locale: Locale): LetterGroup<IndexEntry>[] =>
  map(productsByLetter(catalogue, locale), ({ product, manufacturer }) => {
    const maker = pick(locale, manufacturer.name);
    return { path: pathOf.product(product.id), ...pick(locale, product.name), detail: maker.text, detailLang: maker.lang, end: '' };
  });

export const manufacturerIndex = (catalogue: Catalogue, locale: Locale): LetterGroup<IndexEntry>[] =>
  map(manufacturersByLetter(catalogue, locale), ({ manufacturer, products }) => {
    const district = catalogue.edition.districts.find(({ id }) => id === manufacturer.district);
    const place = district ? pick(locale, district.name) : { text: '' };
    return { path: pathOf.manufacturer(manufacturer.id), ...pick(locale, manufacturer.name), detail: place.text, detailLang: 'lang' in place ? place.lang : undefined, end: number(locale, products.length) };
  });

const indexes = new WeakMap<Catalogue, Map<string, LetterGroup<IndexEntry>[]>>();

/** An index in one language, made once per catalogue. */
export const indexOf = (catalogue: Catalogue, kind: 'products' | 'manufacturers', locale: Locale): LetterGroup<IndexEntry>[] => {
  const made = indexes.get(catalogue) ?? new Map<string, LetterGroup<IndexEntry>[]>();
  indexes.set(catalogue, made);
  const key = `${kind} ${locale}`;
  const known = made.get(key) ?? (kind === 'products' ? productIndex : manufacturerIndex)(catalogue, locale);
  made.set(key, known);
  return known;
};
