// Products whose name or model holds what was typed.
import type { NameFile, NamedProduct } from '../../catalogue/name-file.ts';
import { keyOf } from '../../search/normalise.ts';

export const mostMatches = 12;

const textsOf = ({ id, name, aliases, models, catalogueListings, otherListedNames }: NamedProduct): string[] =>
  [id, name.zh, name.en ?? '', ...aliases, ...models, ...catalogueListings.flatMap(({ nameAsListed }) => nameAsListed ?? []), ...otherListedNames.map((one) => one.name)];

/** Exact ones first; one more than are shown, to know that there are more. */
export const nameMatches = ({ products, fold }: NameFile, words: string): NamedProduct[] => {
  const key = keyOf(words, fold);
  if (key === '') return [];
  const keyed = products.map((product) => ({ product, keys: textsOf(product).map((text) => keyOf(text, fold)) }));
  const exact = keyed.filter(({ keys }) => keys.includes(key));
  const holding = keyed.filter(({ keys }) => !keys.includes(key) && keys.some((one) => one.includes(key)));
  return [...exact, ...holding].slice(0, mostMatches + 1).map(({ product }) => product);
};
