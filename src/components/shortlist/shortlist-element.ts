// The part of the shortlist that every page carries: its buttons. All else is loaded where something is kept, or comes to be.
import type { PageShortlist } from './page-shortlist.ts';

/** Where the tray comes to stand; its attributes are written by ShortlistTray.astro alone. */
const holder = document.querySelector<HTMLElement>('catalogue-shortlist');

let loading: Promise<PageShortlist | undefined> | undefined;

/** Never rejects: what does not load is tried again with the next use. */
const load = (): Promise<PageShortlist | undefined> => {
  loading ??= import('./page-shortlist.ts').then(
    ({ openPageShortlist }) => (holder ? openPageShortlist(holder) : undefined),
    () => {
      loading = undefined;
      return undefined;
    },
  );
  return loading;
};

class ShortlistToggle extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', async ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
      if (!button) return;
      const page = await load();
      if (page) return page.press(button);
      button.removeAttribute('aria-label');
      button.textContent = holder?.dataset['failed'] ?? '';
    });
  }
}

customElements.define('shortlist-toggle', ShortlistToggle);

const key = holder?.dataset['key'];
if (key) {
  const loadWhereKept = (): void => {
    try {
      if (localStorage.getItem(key) !== null) void load();
    } catch {
      // A browser that forbids storage keeps nothing.
    }
  };
  loadWhereKept();
  window.addEventListener('storage', loadWhereKept);
  window.addEventListener('pageshow', loadWhereKept);
  // An island of the page may be the first to keep something.
  document.addEventListener(key, () => void load());
}
