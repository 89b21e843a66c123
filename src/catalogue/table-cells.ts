// What a record's field says in a cell: the words of the catalogue, not its ids.
import { getAt } from './paths.ts';
import type { Edition, Localized, OfficialList, Sector } from './schema.ts';
import type { Column } from './table.ts';

/** What a cell of an exported table holds; identifiers and printed values are text, also where they look like numbers. */
export type CellOut = string | number | null;

type Language = 'zh' | 'en';

/** What records point to by id, by name, in one language. */
export interface CellNames {
  language: Language;
  sector: ReadonlyMap<string, string>;
  category: ReadonlyMap<string, string>;
  district: ReadonlyMap<string, string>;
  list: ReadonlyMap<string, string>;
}

interface Named {
  sectors: readonly Sector[];
  districts: Edition['districts'];
  lists: readonly Pick<OfficialList, 'id' | 'name'>[];
}

/** Where there is no English name, the Chinese stands in. */
export const cellNames = ({ sectors, districts, lists }: Named, language: Language): CellNames => {
  const nameIn = (name: Localized): string => (language === 'en' ? (name.en ?? name.zh) : name.zh);
  return {
    language,
    sector: new Map(sectors.map(({ id, name }) => [id, nameIn(name)])),
    category: new Map(sectors.flatMap(({ id, categories }) => categories.map((category) => [`${id}/${category.id}`, nameIn(category.name)] as const))),
    district: new Map(districts.map(({ id, name }) => [id, nameIn(name)])),
    list: new Map(lists.map(({ id, name }) => [id, nameIn(name)])),
  };
};

const joined = (value: unknown): CellOut => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join('\n') : null;
};

/** @param sector the sector within which a category is named */
export const cellOf = (column: Column, record: object, key: string, { names, sector }: { names: CellNames; sector?: string }): CellOut => {
  const value = getAt(record, key);
  if (value === undefined) return null;
  const id = String(value);
  switch (column.form) {
    case 'choice':
      return column.choices?.find((choice) => choice.value === id)?.heading[names.language] ?? id;
    case 'sector':
      return names.sector.get(id) ?? id;
    case 'category':
      return names.category.get(`${sector ?? ''}/${id}`) ?? id;
    case 'district':
      return names.district.get(id) ?? id;
    case 'list':
      return names.list.get(id) ?? id;
    default:
      return joined(value);
  }
};
