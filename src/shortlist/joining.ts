// A list that comes from a link or a file, joined to the reader's own or put in its place, and how that is undone.
import type { Change } from './changes.ts';
import { holds, limits, type KeptSearch, type Shortlist, type ShortlistItem } from './shortlist.ts';

/** What comes: its order is kept. */
export type Incoming = Pick<Shortlist, 'items' | 'searches'>;

/** The reader's own quantity and note stand; only where there is none, the other's is taken. */
const completed = (own: ShortlistItem, other: ShortlistItem | undefined): ShortlistItem => ({ ...other, ...own });

/** Products on both lists whose quantity or note differs: the reader's own is kept. */
export const differing = (own: Shortlist, incoming: Incoming): number =>
  own.items.filter((item) => {
    const other = incoming.items.find(({ id }) => id === item.id);
    return other && ((item.quantity !== undefined && other.quantity !== undefined && item.quantity !== other.quantity) || (item.note !== undefined && other.note !== undefined && item.note !== other.note));
  }).length;

/** Puts what is new behind what is there, as far as there is room. */
export const joinList =
  (incoming: Incoming): Change =>
  (list) => {
    const fresh = incoming.items.filter(({ id }) => !holds(list.items, id));
    const room = Math.max(0, limits.items - list.items.length);
    const items = [...list.items.map((item) => completed(item, incoming.items.find(({ id }) => id === item.id))), ...fresh.slice(0, room)];
    const newSearches = incoming.searches.filter(({ search }) => !list.searches.some((one) => one.search === search));
    const searchRoom = Math.max(0, limits.searches - list.searches.length);
    const joined = { ...list, items, searches: [...list.searches, ...newSearches.slice(0, searchRoom)] };
    if (fresh.length > room) return { list: joined, refusal: { limit: 'items', left: fresh.length - room } };
    if (newSearches.length > searchRoom) return { list: joined, refusal: { limit: 'searches', left: newSearches.length - searchRoom } };
    return { list: joined };
  };

/** Kept searches go only where others come. */
export const replaceList =
  ({ items, searches }: Incoming): Change =>
  (list) => ({ list: { ...list, items: items.slice(0, limits.items), searches: searches.length > 0 ? searches.slice(0, limits.searches) : list.searches } });

/** An earlier order, with what has come since behind it. */
const withEarlier = <Item>(now: readonly Item[], earlier: readonly Item[], keyOf: (item: Item) => string, came: ReadonlySet<string>): Item[] => {
  const known = new Set(earlier.map(keyOf));
  return [...earlier, ...now.filter((item) => !known.has(keyOf(item)) && !came.has(keyOf(item)))];
};

const idOf = ({ id }: ShortlistItem): string => id;
const addressOf = ({ search }: KeptSearch): string => search;

/**
 * Takes back that a list came: what was there before is there again, and what was added since, here or in another tab, stays.
 * @param before the list before
 */
export const takeBack =
  (before: Shortlist, incoming: Incoming): Change =>
  (list) => ({
    list: {
      ...list,
      items: withEarlier(list.items, before.items, idOf, new Set(incoming.items.map(idOf))),
      searches: withEarlier(list.searches, before.searches, addressOf, new Set(incoming.searches.map(addressOf))),
    },
  });

/**
 * Puts removed items back, each behind the one that it stood behind. Whoever undoes is never refused, also where the list has become full.
 * @param before the list before
 */
export const putBack =
  (before: Shortlist, ids: readonly string[]): Change =>
  (list) => {
    const items = [...list.items];
    before.items.forEach((item, index) => {
      if (!ids.includes(item.id) || holds(items, item.id)) return;
      const neighbour = before.items.slice(0, index).reverse().find(({ id }) => holds(items, id));
      items.splice(neighbour ? items.findIndex(({ id }) => id === neighbour.id) + 1 : 0, 0, item);
    });
    return { list: { ...list, items } };
  };
