// All names by which a product or a maker can be meant, to be found by text, by key and by what they share.
import { listedNameAt, type ListedName } from '../catalogue/listed-name.ts';
import type { NamedMaker, NamedProduct, NameFile } from '../catalogue/name-file.ts';
import { keyOf, type Fold } from '../search/normalise.ts';
import { gramsOf } from './grams.ts';
import { withLatinLetters } from './look-alikes.ts';

/**
 * `listed`: what a contract may quote. `recorded`: the product's own name where the catalogue prints another. `ours`: a Chinese
 * name of this site. `earlier`: as another listing of the catalogue prints it. `core`: the listed name without the brackets behind it.
 */
export type NameRole = 'listed' | 'recorded' | 'ours' | 'earlier' | 'other-list' | 'alias' | 'short' | 'english' | 'core' | 'model';

export interface KnownName {
  text: string;
  role: NameRole;
  /** One of the two. */
  product?: NamedProduct;
  maker?: NamedMaker;
}

export interface NameIndex {
  fold: Fold;
  keyOf: (text: string) => string;
  byText: Map<string, KnownName[]>;
  byKey: Map<string, KnownName[]>;
  /** Keys that are long enough to be near to others; a gram points to their places. */
  keys: string[];
  grams: Map<string, number[]>;
  /** On the reader's day. */
  listedNames: Map<NamedProduct, ListedName>;
}

/** Shorter names are near to too many. */
export const shortestNear = 4;

const withoutBrackets = (text: string): string => text.replace(/\s*[（(【[][^（(【[\]】)）]*[)）\]】]$/u, '');

/** Each text once, under the first role that it has. */
const unique = (names: readonly (readonly [NameRole, string | undefined])[]): (readonly [NameRole, string])[] => {
  const seen = new Map<string, NameRole>();
  for (const [role, text] of names) if (text !== undefined && text !== '' && !seen.has(text)) seen.set(text, role);
  return Array.from(seen, ([text, role]) => [role, text] as const);
};

const namesOfProduct = (product: NamedProduct, listed: string | undefined): (readonly [NameRole, string])[] => unique([
  ['listed', listed],
  [product.nameOrigin === 'translated' ? 'ours' : 'recorded', product.name.zh],
  ...product.catalogueListings.map(({ nameAsListed }) => ['earlier', nameAsListed] as const),
  ...product.otherListedNames.map(({ name }) => ['other-list', name] as const),
  ...product.aliases.map((alias) => ['alias', alias] as const),
  ['english', product.name.en],
  ['core', listed === undefined ? undefined : withoutBrackets(listed)],
  ...product.models.map((model) => ['model', model] as const),
]);

const namesOfMaker = ({ name, nameOrigin, shortName, aliases }: NamedMaker): (readonly [NameRole, string])[] => unique([
  [nameOrigin === 'translated' ? 'ours' : 'listed', name.zh],
  ['short', shortName?.zh],
  ...aliases.map((alias) => ['alias', alias] as const),
  ['english', name.en],
  ['short', shortName?.en],
]);

const into = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

/**
 * Builds the index by and by: it pauses after each product and maker, so that a page can stay responsive.
 * @param day `YYYY-MM-DD`, by which listed names are told
 */
export function* indexNames({ products, makers, fold }: NameFile, day: string): Generator<undefined, NameIndex> {
  const key = (text: string): string => keyOf(withLatinLetters(text), fold);
  const index: NameIndex = { fold, keyOf: key, byText: new Map(), byKey: new Map(), keys: [], grams: new Map(), listedNames: new Map() };
  const add = (name: KnownName): void => {
    const own = key(name.text);
    if (own === '') return;
    into(index.byText, name.text, name);
    if (!index.byKey.has(own) && name.role !== 'model' && own.length >= shortestNear) {
      const place = index.keys.push(own) - 1;
      for (const gram of gramsOf(own)) into(index.grams, gram, place);
    }
    into(index.byKey, own, name);
  };
  for (const product of products) {
    const listed = listedNameAt(product, day);
    index.listedNames.set(product, listed);
    for (const [role, text] of namesOfProduct(product, listed.text)) add({ text, role, product });
    yield;
  }
  for (const maker of makers) {
    for (const [role, text] of namesOfMaker(maker)) add({ text, role, maker });
    yield;
  }
  return index;
}
