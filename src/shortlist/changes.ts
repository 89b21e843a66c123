// What can be done to a shortlist. Each change is a function of the list as it is when it comes to it, so that two
// tabs never lose each other's changes; what does not fit is refused, never cut.
import { holds, limits, type KeptSearch, type Shortlist, type ShortlistItem } from './shortlist.ts';

/** Why nothing, or not all, was changed. */
export interface Refusal {
  limit: 'items' | 'compare' | 'searches';
  /** What found no room. */
  left: number;
}

export interface Changed {
  list: Shortlist;
  refusal?: Refusal;
}

export type Change = (list: Shortlist) => Changed;

const refused = (list: Shortlist, limit: Refusal['limit'], left = 1): Changed => ({ list, refusal: { limit, left } });

export const addItem =
  (id: string): Change =>
  (list) => {
    if (holds(list.items, id)) return { list };
    return list.items.length >= limits.items ? refused(list, 'items') : { list: { ...list, items: [...list.items, { id }] } };
  };

export const removeItems =
  (ids: readonly string[]): Change =>
  (list) =>
    ids.some((id) => holds(list.items, id)) ? { list: { ...list, items: list.items.filter(({ id }) => !ids.includes(id)) } } : { list };

const changeItem = (list: Shortlist, id: string, change: (item: ShortlistItem) => ShortlistItem): Changed => ({
  list: { ...list, items: list.items.map((item) => (item.id === id ? change(item) : item)) },
});

/** @param quantity none takes it away */
export const setQuantity =
  (id: string, quantity: number | undefined): Change =>
  (list) =>
    changeItem(list, id, ({ quantity: _, ...item }) => ({ ...item, ...(quantity !== undefined && { quantity }) }));

/** @param note none takes it away */
export const setNote =
  (id: string, note: string): Change =>
  (list) =>
    changeItem(list, id, ({ note: _, ...item }) => ({ ...item, ...(note !== '' && { note }) }));

/** @param place where the item shall stand, from 0; beyond the ends, at the end */
export const moveItem =
  (id: string, place: number): Change =>
  (list) => {
    const item = list.items.find((one) => one.id === id);
    if (!item) return { list };
    const others = list.items.filter((one) => one !== item);
    const at = Math.min(Math.max(place, 0), others.length);
    return list.items.indexOf(item) === at ? { list } : { list: { ...list, items: [...others.slice(0, at), item, ...others.slice(at)] } };
  };

export const tick =
  (id: string): Change =>
  (list) => {
    if (list.compare.includes(id)) return { list };
    return list.compare.length >= limits.compare ? refused(list, 'compare') : { list: { ...list, compare: [...list.compare, id] } };
  };

export const untick =
  (ids: readonly string[]): Change =>
  (list) =>
    list.compare.some((id) => ids.includes(id)) ? { list: { ...list, compare: list.compare.filter((id) => !ids.includes(id)) } } : { list };

/** A search that is kept already is kept as it is found now. */
export const keepSearch =
  (kept: KeptSearch): Change =>
  (list) => {
    const others = list.searches.filter(({ search }) => search !== kept.search);
    return others.length >= limits.searches ? refused(list, 'searches') : { list: { ...list, searches: [...others, kept] } };
  };

export const dropSearch =
  (search: string): Change =>
  (list) => ({ list: { ...list, searches: list.searches.filter((one) => one.search !== search) } });
