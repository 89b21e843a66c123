// A product as the joined catalogue holds it, with lists of the kinds that matter to the policy.
import { catalogueOf, type CatalogueProduct } from '../../../src/catalogue/catalogue.ts';
import type { OfficialList, Product } from '../../../src/catalogue/schema.ts';
import { aList, aProduct, aSector, someRecords } from '../builders.ts';

const lists: OfficialList[] = [
  aList(),
  ...(['first-set', 'first-version', 'first-batch', 'iconic', 'supply-list', 'award'] as const).map((kind) => aList({ id: kind, kind })),
  aList({ id: 'registrations', kind: 'regulatory-approval', registers: true }),
  aList({ id: 'approvals-abroad', kind: 'regulatory-approval' }),
];
const sectors = [aSector(), aSector({ id: 'medical-devices', categories: [{ id: 'imaging', name: { zh: '影像' } }] })];

/** @throws never: there is one product */
export const anEntry = (own: Partial<Product> = {}): CatalogueProduct => {
  const [entry] = catalogueOf(someRecords({ lists, sectors, products: [aProduct(own)] })).products;
  if (!entry) throw new Error('There is one product.');
  return entry;
};

export const aDevice = (own: Partial<Product> = {}): CatalogueProduct => anEntry({ sector: 'medical-devices', category: 'imaging', ...own });
