// What the words of a cell stand for in this edition: a sector, a category, a district, a list.
import { normalizedName, type EditionRecords } from '../catalogue/records.ts';
import type { Localized } from '../catalogue/schema.ts';
import type { Choice } from '../catalogue/table.ts';
import { likeness } from './likeness.ts';

/** Something that a cell can name. */
export interface Named {
  id: string;
  name: string;
}

interface Entry extends Named {
  keys: string[];
}

const numbering = /^(?:第?[一二三四五六七八九十]+(?:[、.．:：]|部分|章|类)|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}(?:[、.．)）]|\s))\s*/;

/** A name without `一、`, `（二）` or `3.` before it and without remarks on how many follow. */
export const withoutNumbering = (text: string): string => text.trim().replace(numbering, '').replace(/[（(]\s*(?:共\s*)?\d+\s*[个项种家款]?(?:产品)?\s*[)）]$/, '').trim();

const keyOf = (text: string): string => normalizedName(withoutNumbering(text)).replace(/(.)(?:领域|行业|产业|类产品|产品|类)$/, '$1');

const entry = (id: string, name: Localized, others: readonly (string | undefined)[] = []): Entry => ({
  id,
  name: name.zh,
  keys: [id, name.zh, name.en, ...others].flatMap((text) => (text === undefined ? [] : keyOf(text))),
});

/** Names of the edition, to be asked for. */
export interface Lookups {
  sectors: readonly Entry[];
  categories: ReadonlyMap<string, readonly Entry[]>;
  districts: readonly Entry[];
  lists: readonly Entry[];
}

export const lookupsOf = ({ edition, sectors, lists }: Pick<EditionRecords, 'edition' | 'sectors' | 'lists'>): Lookups => ({
  sectors: (sectors?.data.sectors ?? []).map(({ id, name }) => entry(id, name)),
  categories: new Map((sectors?.data.sectors ?? []).map(({ id, categories }) => [id, categories.map((category) => entry(category.id, category.name))])),
  districts: (edition?.data.districts ?? []).map(({ id, name }) => entry(id, name, [name.zh.replace(/新?区$/, ''), `${edition?.data.municipality.zh ?? ''}${name.zh}`])),
  lists: lists.map(({ data: { id, name, shortName } }) => entry(id, name, [shortName.zh, shortName.en])),
});

/** The one that a text names; undefined where none or several do. */
export const find = (entries: readonly Entry[], text: string): Named | undefined => {
  const key = keyOf(text);
  if (key === '') return undefined;
  const same = entries.filter(({ keys }) => keys.includes(key));
  return same.length === 1 ? same[0] : undefined;
};

/** Names most like a text, for a hint; all names where there are few. */
export const nearest = (entries: readonly Named[], text: string): string[] => {
  if (entries.length <= 16) return entries.map(({ name }) => name);
  const key = keyOf(text);
  return entries
    .map(({ name }) => ({ name, alike: likeness(key, keyOf(name)) }))
    .sort((a, b) => b.alike - a.alike)
    .slice(0, 5)
    .map(({ name }) => name);
};

export const choiceEntries = (choices: readonly Choice[]): Entry[] => choices.map(({ value, heading }) => entry(value, heading));
