// Every address of the catalogue with the records that use it.
import type { Catalogue } from '../catalogue.ts';
import { policySourcesByFile } from '../policy-sources.ts';

/** `source`: a page that a statement rests on. `link`: a page about the product. `site`: the home page of a maker, a list or an authority. */
export type AddressRole = 'source' | 'link' | 'site';

export interface AddressUse {
  address: string;
  role: AddressRole;
  /** Path within the edition, `products/x.json`. */
  file: string;
  /** Maker that the record is of; a list or the edition is of none. */
  manufacturer?: string;
  /** Whether the source also names an official document: such an announcement speaks of many products. */
  isDocumented?: boolean;
}

interface Sourced {
  sources: readonly { url?: string | undefined; document?: string | undefined }[];
}

const sourcesOf = ({ sources }: Sourced, of: Pick<AddressUse, 'file' | 'manufacturer'>): AddressUse[] =>
  sources.flatMap(({ url, document }) => (url === undefined ? [] : [{ ...of, address: url, role: 'source' as const, isDocumented: document !== undefined }]));

const site = (address: string | undefined, of: Pick<AddressUse, 'file' | 'manufacturer'>): AddressUse[] => (address === undefined ? [] : [{ ...of, address, role: 'site' }]);

/** The address at which the site itself is published is left to the check: while it is not, it is localhost. */
export const addressUses = ({ edition, products, manufacturers, lists, policy }: Catalogue): AddressUse[] => [
  ...products.flatMap(({ product, manufacturer }) => {
    const of = { file: `products/${product.id}.json`, manufacturer: manufacturer.id };
    return [...(product.links ?? []).map(({ url }): AddressUse => ({ ...of, address: url, role: 'link' })), ...sourcesOf(product, of)];
  }),
  ...manufacturers.flatMap(({ manufacturer }) => {
    const of = { file: `manufacturers/${manufacturer.id}.json`, manufacturer: manufacturer.id };
    return [...site(manufacturer.homepage, of), ...sourcesOf(manufacturer, of)];
  }),
  ...lists.flatMap(({ list }) => {
    const of = { file: `lists/${list.id}.json` };
    return [...site(list.homepage, of), ...sourcesOf(list, of)];
  }),
  ...policySourcesByFile(policy).flatMap(({ file, sources }) => sourcesOf({ sources }, { file })),
  ...(policy?.supports ?? []).flatMap(({ support }) => (support.later ?? []).map(({ source }): AddressUse => ({ address: source, role: 'source', file: 'supports.json', isDocumented: true }))),
  ...site(edition.authority.url, { file: 'edition.json' }),
  ...site(edition.contact?.url, { file: 'edition.json' }),
  { address: edition.goal.source, role: 'source', file: 'edition.json', isDocumented: true },
];
