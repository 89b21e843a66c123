// Joined products for the tests of the evaluation.
import { createCatalogue, type CatalogueProduct } from '../../../../src/catalogue/catalogue.ts';
import type { Manufacturer, OfficialList, Product } from '../../../../src/catalogue/schema.ts';
import { aList, aManufacturer, anEdition, aProduct, aSector } from '../../builders.ts';

/** Products in the order given, all of one maker. */
export const someEntries = (products: readonly Partial<Product>[], own: { manufacturer?: Partial<Manufacturer>; list?: Partial<OfficialList> } = {}): CatalogueProduct[] => {
  const records = products.map((product, index) => aProduct({ id: `product-${index}`, ...product }));
  const joined = createCatalogue({ edition: anEdition(), sectors: [aSector()], lists: [aList(own.list)], manufacturers: [aManufacturer(own.manufacturer)], products: records });
  return records.flatMap(({ id }) => joined.products.find(({ product }) => product.id === id) ?? []);
};
