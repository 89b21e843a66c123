// Questions that pages ask of an official list.
import type { Catalogue, CatalogueList } from './catalogue.ts';
import type { PolicyMeasure } from './policy.ts';
import type { ListKind, Localized, OfficialList } from './schema.ts';

/** Kinds of list that are a 'first'. */
export const firstKinds = ['first-set', 'first-version', 'first-batch'] as const satisfies readonly ListKind[];

/** Whether this edition has anything of a list. Only such lists are offered to go to or to filter by. */
export const hasEntries = ({ entries }: Pick<CatalogueList, 'entries'>): boolean => entries.length > 0;

/** Products on a list, each counted once, however often it is listed. */
export const productsOn = (entries: CatalogueList['entries']): number => new Set(entries.map(({ entry }) => entry.product.id)).size;

/** How many products stand in each division that a list names, in its order; nothing where it names none. */
export const byDivision = ({ list, entries }: Pick<CatalogueList, 'list' | 'entries'>): { division: Localized; count: number }[] =>
  (list.divisions ?? []).map((division) => ({ division, count: productsOn(entries.filter(({ listing }) => listing.grade?.zh === division.zh)) }));

/** The measure of the edition's policy that provides for a list. */
export const measureOfList = ({ policy }: Pick<Catalogue, 'policy'>, { article }: OfficialList): PolicyMeasure | undefined =>
  article === undefined ? undefined : policy?.measures.find((measure) => measure.article === article);
