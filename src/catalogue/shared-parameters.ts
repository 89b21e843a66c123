// Which figures several products state, so that they can be chosen by them.
import { quantityOf, type ParameterTable, type Place, type Quantity } from './parameters.ts';
import type { Product } from './schema.ts';

export interface SharedParameter extends Pick<Quantity, 'key' | 'name' | 'unit' | 'units' | 'reading'> {
  /** Products that state it as a figure. */
  count: number;
}

/** Fewer have nothing to be compared with. */
export const fewestSharing = 2;

/** Parameters that at least two products state as figures, the most shared first. */
export const sharedParameters = (table: ParameterTable, entries: readonly (Place & { product: Pick<Product, 'specifications'> })[]): SharedParameter[] => {
  const shared = new Map<string, SharedParameter>();
  for (const entry of entries) {
    const figures = (entry.product.specifications ?? []).map((specification) => quantityOf(table, entry, specification)).filter(({ bounds }) => bounds !== 'none');
    for (const { key, name, unit, units, reading } of new Map(figures.map((figure) => [figure.key, figure])).values()) {
      shared.set(key, { key, name, ...(unit !== undefined && { unit }), units, reading, count: (shared.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...shared.values()].filter(({ count }) => count >= fewestSharing).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
};
