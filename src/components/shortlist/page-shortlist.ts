// What a page shows of the shortlist: its buttons as they stand, the count in the header, the tray, and what has to be said.
import { shortlistStore } from '../../shortlist/browser-store.ts';
import { addItem, removeItems, tick, untick } from '../../shortlist/changes.ts';
import { holds } from '../../shortlist/shortlist.ts';
import { openNotice } from './notice.ts';
import { showAct, type Act, type PageWords } from './show-act.ts';
import { openTray } from './tray.ts';

export interface PageShortlist {
  toggle: (id: string, act: Act) => void;
}

/** The tray lies over the foot of the window: what gets the focus below it is brought above it. */
const keepFocusClear = (holder: HTMLElement): void => {
  document.addEventListener('focusin', ({ target }) => {
    // Not under a pressed mouse: its click would miss.
    if (!(target instanceof HTMLElement) || holder.contains(target) || !target.matches(':focus-visible')) return;
    const hidden = target.getBoundingClientRect().bottom - holder.getBoundingClientRect().top;
    if (hidden > 0 && holder.getBoundingClientRect().height > 0) window.scrollBy(0, hidden + 16);
  });
};

export const openPageShortlist = (holder: HTMLElement, words: PageWords): PageShortlist => {
  const store = shortlistStore(words.base);
  const showNotice = openNotice(holder, words, store);
  const showTray = openTray(holder, words, store);

  const isOn = (id: string, act: Act): boolean => {
    const { items, compare } = store.state().list;
    return act === 'keep' ? holds(items, id) : compare.includes(id);
  };

  const show = (): void => {
    const { list } = store.state();
    for (const count of document.querySelectorAll<HTMLElement>('[data-shortlist-count]')) {
      count.hidden = list.items.length === 0;
      count.textContent = String(list.items.length);
    }
    for (const button of document.querySelectorAll<HTMLElement>('shortlist-toggle>button')) {
      showAct(button, isOn(button.parentElement?.dataset['product'] ?? '', button.dataset['act'] === 'keep' ? 'keep' : 'compare'), words);
    }
    showTray();
    showNotice();
  };
  show();
  keepFocusClear(holder);
  store.subscribe(show);
  return {
    toggle: (id, act) => {
      const was = isOn(id, act);
      if (act === 'keep') store.apply(was ? removeItems([id]) : addItem(id));
      else store.apply(was ? untick([id]) : tick(id));
    },
  };
};
