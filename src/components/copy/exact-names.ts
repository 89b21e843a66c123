// The names of a product that may be copied into a contract.
import type { CatalogueProduct } from '../../catalogue/catalogue.ts';

export interface ExactName {
  kind: 'product' | 'listed' | 'maker' | 'model';
  text: string;
}

/** Its own name, what the catalogue prints where that is another, its maker, its models; never a Chinese name of ours. */
export const exactNames = ({ product, manufacturer, catalogueListings }: Pick<CatalogueProduct, 'product' | 'manufacturer' | 'catalogueListings'>): ExactName[] => {
  const own = product.nameOrigin === 'source' ? [product.name.zh] : [];
  const listed = [...new Set(catalogueListings.flatMap(({ nameAsListed }) => nameAsListed ?? []))].filter((name) => !own.includes(name));
  return [
    ...own.map((text) => ({ kind: 'product', text }) as const),
    ...listed.map((text) => ({ kind: 'listed', text }) as const),
    ...(manufacturer.nameOrigin === 'translated' ? [] : [{ kind: 'maker', text: manufacturer.name.zh } as const]),
    ...(product.models ?? []).map((text) => ({ kind: 'model', text }) as const),
  ];
};
