// The shortlist of a page: kept in the browser's storage, in step with other tabs. Each change reads what is stored,
// changes that and writes it; what can't be written is tried again with the next change, and holds for this page meanwhile.
import type { Change, Refusal } from './changes.ts';
import { emptyShortlist, type Shortlist } from './shortlist.ts';
import { readStored, storedText } from './stored-text.ts';

/** Why the list is not, or not wholly, kept beyond this page. */
export type Trouble = 'blocked' | 'full' | 'damaged' | 'newer';

export interface ShortlistState {
  list: Shortlist;
  trouble?: Trouble;
  /** Of the latest change. */
  refusal?: Refusal;
}

export interface ShortlistStore {
  state: () => ShortlistState;
  /** Makes a change; what was refused of it stands in the state. */
  apply: (change: Change) => void;
  /** Reads again what is stored: another tab may have changed it. */
  refresh: () => void;
  /** @returns how to end it */
  subscribe: (listener: () => void) => () => void;
  /** Texts that could not be read and were put aside, each with its key. */
  unread: () => { key: string; text: string }[];
  forgetUnread: (key: string) => void;
}

type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface StoreSettings {
  /** @throws where the browser forbids it */
  storage: () => StorageLike;
  key: string;
}

interface Stored {
  list: Shortlist;
  trouble?: Trouble;
}

const isQuota = (error: unknown): boolean => error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);

export const unreadKey = (key: string, number: number): string => `${key} unread ${number}`;

/** More of them than that nobody has. */
const mostUnread = 50;

/** Puts a text aside that could not be read. @throws if there is no room */
const putAside = (storage: StorageLike, key: string, text: string): void => {
  for (let number = 1; number <= mostUnread; number += 1) {
    const kept = storage.getItem(unreadKey(key, number));
    if (kept === text) return;
    if (kept === null) return storage.setItem(unreadKey(key, number), text);
  }
  throw new Error('There is no room for another unreadable list.');
};

export const openStore = ({ storage, key }: StoreSettings): ShortlistStore => {
  const listeners = new Set<() => void>();
  /** Changes that could not be written, in their order. */
  let waiting: readonly Change[] = [];
  /** Told as long as the page is open: the next one finds the list whole. */
  let wasDamaged = false;
  let state: ShortlistState = { list: emptyShortlist };

  const write = (list: Shortlist): void => storage().setItem(key, storedText(list));

  const failure = (error: unknown): Trouble => (isQuota(error) ? 'full' : 'blocked');

  const read = (): Stored => {
    let text: string | null;
    try {
      text = storage().getItem(key);
    } catch (error) {
      return { list: emptyShortlist, trouble: failure(error) };
    }
    const stored = readStored(text);
    if (stored.kind === 'newer') return { list: emptyShortlist, trouble: 'newer' };
    if (stored.kind === 'whole' || text === null) return { list: stored.list };
    wasDamaged = true;
    try {
      putAside(storage(), key, text);
      write(stored.list);
      return { list: stored.list };
    } catch (error) {
      // What can't be put aside is not written over: the list then lives in this page alone.
      return { list: stored.list, trouble: failure(error) };
    }
  };

  const settle = (next: ShortlistState): void => {
    if (next.trouble === state.trouble && next.refusal === state.refusal && storedText(next.list) === storedText(state.list)) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const bring = (changes: readonly Change[]): void => {
    const { list: stored, trouble: readTrouble } = read();
    let list = stored;
    let refusal: Refusal | undefined;
    // What changed nothing is not tried again.
    const effective = changes.filter((change) => {
      const before = list;
      ({ list, refusal } = change(list));
      return list !== before;
    });
    let trouble = readTrouble;
    if (trouble === undefined && effective.length > 0) {
      try {
        write(list);
      } catch (error) {
        trouble = failure(error);
      }
    }
    waiting = trouble === undefined ? [] : effective;
    const told = trouble ?? (wasDamaged ? 'damaged' : undefined);
    settle({ list, ...(told && { trouble: told }), ...(refusal && { refusal }) });
  };

  bring([]);
  return {
    state: () => state,
    apply: (change) => bring([...waiting, change]),
    refresh: () => bring(waiting),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    unread: () => {
      try {
        return Array.from({ length: mostUnread }, (_, index) => unreadKey(key, index + 1)).flatMap((one) => {
          const text = storage().getItem(one);
          return text === null ? [] : [{ key: one, text }];
        });
      } catch {
        return [];
      }
    },
    forgetUnread: (one) => {
      storage().removeItem(one);
      for (const listener of listeners) listener();
    },
  };
};
