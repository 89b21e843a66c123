// Records by their names alone, standing for the whole ones: they tell which records somebody means, and that a name, a
// model or a code is taken. What else a record says is loaded before it is judged.
import type { NamedMaker, NamedProduct } from '../catalogue/name-file.ts';
import type { Listing, Manufacturer, OfficialList, Product, Source } from '../catalogue/schema.ts';

/** What only has to be there. */
const placeholder = (retrieved: string): Source => ({ id: 's1', url: 'https://example.org/', title: '—', retrieved });

export const makerStandIn = ({ aliases, ...maker }: NamedMaker, day: string): Manufacturer => ({
  ...maker,
  ...(aliases.length > 0 && { aliases }),
  kind: 'company',
  sources: [placeholder(day)],
});

/** Lists by kind: a name on a list of a kind stands on the first of them. */
export const productStandIn = ({ id, name, nameOrigin, aliases, models, maker, sector, catalogueListings, otherListedNames }: NamedProduct, { day, lists }: { day: string; lists: readonly OfficialList[] }): Product => {
  const listOf = (kind: OfficialList['kind']): string | undefined => lists.find((list) => list.kind === kind)?.id;
  // Each with a number of its own: two listings without anything to tell them apart would be one entered twice.
  const names = [...catalogueListings.map(({ nameAsListed }) => ({ kind: 'recommendation' as const, name: nameAsListed })), ...otherListedNames];
  const listings = names.flatMap(({ kind, name: nameAsListed }, index): Listing[] => {
    const list = listOf(kind);
    return list === undefined || nameAsListed === undefined ? [] : [{ list, nameAsListed, document: '—', listedOn: day.slice(0, 4), number: String(index), source: 's1' }];
  });
  return {
    id, name, nameOrigin,
    ...(aliases.length > 0 && { aliases }),
    ...(models.length > 0 && { models }),
    manufacturer: maker.id,
    sector,
    ...(listings.length > 0 && { listings }),
    sources: [placeholder(day)],
  };
};
