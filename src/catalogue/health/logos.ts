// Makers that the site can show by a monogram only.
import type { Catalogue } from '../catalogue.ts';
import { byId, named, type Named } from './named.ts';

export interface MakerWithoutLogo {
  manufacturer: Named;
  /** Its products, none of which has a picture of its own. */
  products: number;
}

/** Makers without a logo whose products have none either, those with the most products first. */
export const makersWithoutLogo = ({ manufacturers }: Catalogue): MakerWithoutLogo[] =>
  manufacturers
    .filter(({ manufacturer, products }) => manufacturer.logo === undefined && products.every(({ product }) => product.logo === undefined))
    .map(({ manufacturer, products }) => ({ manufacturer: named(manufacturer), products: products.length }))
    .sort((a, b) => b.products - a.products || byId(a.manufacturer, b.manufacturer));
