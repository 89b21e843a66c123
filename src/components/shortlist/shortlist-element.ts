// The part of the shortlist that every page carries: the buttons. All else is loaded where something is kept, or comes to be.
import { fill, type Language } from '../../i18n/fill.ts';
import { shortlistChange, storageKey } from '../../shortlist/storage-key.ts';
import type { TrayMessages } from './messages.ts';
import type { PageShortlist } from './page-shortlist.ts';
import { showAct, type PageWords } from './show-act.ts';

const holder = document.querySelector<HTMLElement>('catalogue-shortlist');
// The attributes are written by ShortlistTray.astro alone.
const words: PageWords | undefined = holder ? { base: holder.dataset['base'] ?? '/', locale: holder.dataset['locale'] as Language, messages: JSON.parse(holder.dataset['messages'] ?? '{}') as TrayMessages } : undefined;

let loading: Promise<PageShortlist | undefined> | undefined;

/** Never rejects: what does not load is tried again with the next use. */
const load = (): Promise<PageShortlist | undefined> => {
  loading ??= import('./page-shortlist.ts').then(
    ({ openPageShortlist }) => (holder && words ? openPageShortlist(holder, words) : undefined),
    () => {
      loading = undefined;
      return undefined;
    },
  );
  return loading;
};

/** `data-product`, `data-name`, and the classes of the buttons that it has: `data-keep`, `data-compare`. */
class ShortlistToggle extends HTMLElement {
  connectedCallback(): void {
    if (!words || this.firstChild) return;
    for (const act of ['keep', 'compare'] as const) {
      if (this.dataset[act] === undefined) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = this.dataset[act];
      button.dataset['act'] = act;
      this.append(button);
      showAct(button, false, words);
      button.addEventListener('click', async () => {
        const page = await load();
        if (page) return page.toggle(this.dataset['product'] ?? '', act);
        button.removeAttribute('aria-label');
        button.textContent = fill(words.locale, words.messages.shortlistFailed);
      });
    }
  }
}

customElements.define('shortlist-toggle', ShortlistToggle);

if (words) {
  const key = storageKey(words.base);
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
  document.addEventListener(shortlistChange, () => void load());
}
