// What a value is called that a record holds as an id or a keyword: a sector, a district, the origin of a name.
import { kindChoices, makerOriginChoices } from './columns/manufacturers.ts';
import { originChoices } from './columns/products.ts';
import type { Edition, Localized, Sector } from './schema.ts';

/** Name of a field's value; undefined where the value says itself what it is. */
export type ValueNames = (field: string, value: string) => Localized | undefined;

/** @param manufacturer name of a manufacturer by its id */
export const valueNames = ({ edition, sectors, manufacturer }: { edition: Pick<Edition, 'districts'>; sectors: readonly Sector[]; manufacturer: (id: string) => Localized | undefined }): ValueNames => {
  const named = (items: readonly { id: string; name: Localized }[]): Map<string, Localized> => new Map(items.map(({ id, name }) => [id, name]));
  // Two sectors may have categories of one id: without the sector, only a name that they share is told.
  const clear = (items: readonly { id: string; name: Localized }[]): Map<string, Localized> =>
    new Map([...named(items)].filter(([id, { zh }]) => items.every((item) => item.id !== id || item.name.zh === zh)));
  const fields: Record<string, ReadonlyMap<string, Localized>> = {
    sector: named(sectors),
    category: clear(sectors.flatMap(({ categories }) => categories)),
    district: named(edition.districts),
    nameOrigin: new Map([...originChoices, ...makerOriginChoices].map(({ value, heading }) => [value, heading])),
    kind: new Map(kindChoices.map(({ value, heading }) => [value, heading])),
  };
  return (field, value) => (field === 'manufacturer' ? manufacturer(value) : Object.hasOwn(fields, field) ? fields[field]?.get(value) : undefined);
};
