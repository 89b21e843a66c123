// Storage of a browser as a test needs it: shared by tabs, and perhaps full or forbidden.
import { openStore, type ShortlistStore } from '../../../src/shortlist/store.ts';

export const key = 'catalogue-shortlist /';

export interface TestStorage extends Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  texts: Map<string, string>;
  /** Characters that it takes. */
  room: number;
}

export const aStorage = (texts: Record<string, string> = {}): TestStorage => {
  const storage: TestStorage = {
    texts: new Map(Object.entries(texts)),
    room: Infinity,
    getItem: (name) => storage.texts.get(name) ?? null,
    setItem: (name, text) => {
      const others = [...storage.texts].reduce((sum, [one, value]) => sum + (one === name ? 0 : value.length), 0);
      if (others + text.length > storage.room) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      storage.texts.set(name, text);
    },
    removeItem: (name) => void storage.texts.delete(name),
  };
  return storage;
};

export const aTab = (storage: TestStorage): ShortlistStore => openStore({ storage: () => storage, key });

/** A browser that forbids storage. */
export const aBlockedTab = (): ShortlistStore =>
  openStore({
    storage: () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
    key,
  });

export const idsOf = (store: ShortlistStore): string[] => store.state().list.items.map(({ id }) => id);
