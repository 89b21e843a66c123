// The one shortlist of a page, shared by its elements and its islands.
import { openStore, type ShortlistStore } from './store.ts';

/** Sites beside each other on one host have shortlists of their own. @param base base path of the site */
export const storageKey = (base: string): string => `catalogue-shortlist ${base}`;

/** Told on the document, so that what is loaded only when it is needed hears of it. */
export const shortlistChange = 'catalogue-shortlist';

let open: ShortlistStore | undefined;

/** @param base base path of the site with slashes at both ends */
export const shortlistStore = (base: string): ShortlistStore => {
  if (open) return open;
  const key = storageKey(base);
  const store = openStore({ storage: () => window.localStorage, key });
  // The browser tells a page of what other pages write, except while it rests for the way back.
  window.addEventListener('storage', (event) => { if (event.key === key || event.key === null) store.refresh(); });
  window.addEventListener('pageshow', (event) => { if (event.persisted) store.refresh(); });
  store.subscribe(() => document.dispatchEvent(new CustomEvent(shortlistChange)));
  open = store;
  return store;
};
