// The one shortlist of a page, shared by its elements and its islands.
import { storageKey } from './storage-key.ts';
import { openStore, type ShortlistStore } from './store.ts';

let open: ShortlistStore | undefined;

/** @param base base path of the site with slashes at both ends */
export const shortlistStore = (base: string): ShortlistStore => {
  if (open) return open;
  const key = storageKey(base);
  const store = openStore({ storage: () => window.localStorage, key });
  // The browser tells a page of what other pages write, except while it rests for the way back.
  window.addEventListener('storage', (event) => { if (event.key === key || event.key === null) store.refresh(); });
  window.addEventListener('pageshow', (event) => { if (event.persisted) store.refresh(); });
  store.subscribe(() => document.dispatchEvent(new CustomEvent(key)));
  open = store;
  return store;
};
