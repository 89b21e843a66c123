// What is offered while a reader types: products, makers and categories.
import type { Localized } from '../catalogue/schema.ts';
import { ask, type Asking } from './ask.ts';
import { makerKeys } from './maker-keys.ts';
import { keyOf, termsOf } from './normalise.ts';
import type { OpenSearch } from './open.ts';
import { emptyState } from './state.ts';
import { initialsOf } from './syllables.ts';

export type Suggestion =
  | { kind: 'product'; id: string; name: Localized; maker: Localized }
  | { kind: 'maker'; id: string; name: Localized }
  | { kind: 'category'; id: string; sectorId: string; name: Localized; sector: Localized };

/** Nobody waits for suggestions on a text that was pasted. */
const longestTyped = 80;

const most = { product: 5, maker: 3, category: 2 };

/** How well a text or its pinyin begins with, or holds, a key: the smaller the better, nothing if neither. */
const rankOf = (key: string, texts: readonly string[], reading: string): number | undefined => {
  const [joined, initials] = [reading.replaceAll(' ', ''), initialsOf(reading.split(' '))];
  const isLatin = /^[a-z]{2,}$/.test(key);
  if (texts.some((text) => text.startsWith(key)) || (isLatin && joined.startsWith(key)) || (isLatin && initials === key)) return 0;
  if (texts.some((text) => text.includes(key)) && key.length > 1) return 1;
  return isLatin && initials.startsWith(key) ? 2 : undefined;
};

const best = <Item>(items: readonly Item[], rank: (item: Item) => number | undefined, count: number): Item[] =>
  items
    .flatMap((item) => {
      const value = rank(item);
      return value === undefined ? [] : [{ item, value }];
    })
    .sort((a, b) => a.value - b.value)
    .slice(0, count)
    .map(({ item }) => item);

/** Suggestions for what has been typed so far, products first. */
export const suggest = async (index: Pick<OpenSearch, 'table' | 'settings' | 'card' | 'names'>, typed: string, { day, language }: Asking): Promise<Suggestion[]> => {
  const { table, settings } = index;
  if (Array.from(typed).length > longestTyped) return [];
  const key = keyOf(typed, settings.fold);
  if (termsOf(typed, settings.fold).length === 0) return [];
  const textsOf = ({ zh, en = '' }: Localized): string[] => [zh, en].map((text) => keyOf(text, settings.fold)).filter((text) => text !== '');
  const names = await index.names();
  const named = names.makers.map((maker, place) => ({ ...maker, id: table.makers[place] ?? '' }));
  const makers = best(named, (maker) => rankOf(key, makerKeys(maker, settings.fold), maker.reading), most.maker);
  const used = new Set(table.category);
  const categories = best(names.categories.map((category, place) => ({ ...category, place })).filter(({ place }) => used.has(place)), ({ name, reading }) => rankOf(key, textsOf(name), reading), most.category);
  const { rows } = await ask(index, { ...emptyState, query: typed }, { day, language });
  const cards = await Promise.all(rows.slice(0, most.product).map((row) => index.card(row)));
  return [
    ...cards.map(({ id, name, maker }): Suggestion => ({ kind: 'product', id, name, maker })),
    ...makers.map(({ id, name }): Suggestion => ({ kind: 'maker', id, name })),
    ...categories.map(({ place, name, sector }): Suggestion => {
      const [sectorId = '', id = ''] = (table.categories[place] ?? '').split('/');
      return { kind: 'category', id, sectorId, name, sector };
    }),
  ];
};
