// Pages that nobody has read for a year: what they said may have changed, or they may be gone.
import type { Catalogue } from '../catalogue.ts';
import { policySourcesByFile } from '../policy-sources.ts';
import { countBy } from '../query.ts';
import { daysBetween } from '../status.ts';
import { yearBefore } from './days.ts';

export interface OldSource {
  address: string;
  title: string;
  /** Day on which it was last read for the record that has waited longest. */
  retrieved: string;
  /** Days since. */
  days: number;
  /** Files of the records that rest on it, each once. */
  files: string[];
}

export interface OldSources {
  /** Different addresses among all sources, old or not. */
  addresses: number;
  /** One per address, the one read longest ago first. */
  sources: OldSource[];
  /** Old addresses by host, most first. */
  hosts: { host: string; addresses: number }[];
}

/**
 * Sources with an address, read more than a year before the day. An official document without an address does not change.
 * @param on day of the report, `YYYY-MM-DD`
 */
export const oldSourcesOf = ({ products, manufacturers, lists, policy }: Catalogue, on: string): OldSources => {
  const records = [
    ...products.map(({ product }) => ({ file: `products/${product.id}.json`, sources: product.sources })),
    ...manufacturers.map(({ manufacturer }) => ({ file: `manufacturers/${manufacturer.id}.json`, sources: manufacturer.sources })),
    ...lists.map(({ list }) => ({ file: `lists/${list.id}.json`, sources: list.sources })),
    ...policySourcesByFile(policy),
  ];
  const all = records.flatMap(({ file, sources }) => sources.flatMap(({ url, title, retrieved }) => (url === undefined ? [] : [{ file, address: url, title, retrieved }])));
  const old = all.filter(({ retrieved }) => retrieved < yearBefore(on)).sort((a, b) => a.retrieved.localeCompare(b.retrieved, 'en') || a.file.localeCompare(b.file, 'en'));
  const sources = [...Map.groupBy(old, ({ address }) => address)].flatMap(([address, uses]): OldSource[] => {
    const [oldest] = uses;
    return oldest ? [{ address, title: oldest.title, retrieved: oldest.retrieved, days: daysBetween(oldest.retrieved, on), files: [...new Set(uses.map(({ file }) => file))] }] : [];
  });
  return {
    addresses: new Set(all.map(({ address }) => address)).size,
    sources: sources.sort((a, b) => a.retrieved.localeCompare(b.retrieved, 'en') || b.files.length - a.files.length || a.address.localeCompare(b.address, 'en')),
    hosts: countBy(sources, ({ address }) => URL.parse(address)?.hostname ?? address).map(({ value = '', count }) => ({ host: value, addresses: count })),
  };
};
