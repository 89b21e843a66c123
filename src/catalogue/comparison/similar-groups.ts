// The products of a category in groups that fit beside each other, those most alike together.
import { quantityOf, type ParameterTable } from '../parameters.ts';
import type { ComparedEntry } from './listing-rows.ts';

/** Sizes that differ by one at most, so that no product is left to be compared with itself. */
const sizesOf = (count: number, most: number): number[] => {
  const groups = Math.ceil(count / most);
  return Array.from({ length: groups }, (_, place) => Math.floor(count / groups) + (place < count % groups ? 1 : 0));
};

const parametersOf = (entry: ComparedEntry, table: ParameterTable): Set<string> => new Set((entry.product.specifications ?? []).map((one) => quantityOf(table, entry, one).key));

/**
 * Each group begins with the first product that is in none yet; those that state most of the same parameters join it.
 * @param entries in the order of the site: listed before ended before merely recorded, newest first
 * @returns nothing for fewer than two
 */
export const similarGroups = <Entry extends ComparedEntry>(entries: readonly Entry[], { most, parameters: table }: { most: number; parameters: ParameterTable }): Entry[][] => {
  if (entries.length < 2) return [];
  const parameters = new Map(entries.map((entry) => [entry, parametersOf(entry, table)]));
  const alike = (a: Entry, b: Entry): number => [...(parameters.get(a) ?? [])].filter((key) => parameters.get(b)?.has(key)).length;
  let left = [...entries];
  return sizesOf(entries.length, most).map((size) => {
    const [first, ...others] = left;
    if (!first) return [];
    const nearest = others.map((other) => ({ other, likeness: alike(first, other) })).sort((a, b) => b.likeness - a.likeness);
    const group = [first, ...nearest.slice(0, size - 1).map(({ other }) => other)];
    left = left.filter((entry) => !group.includes(entry));
    return group;
  });
};
