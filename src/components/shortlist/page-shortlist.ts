// What a page shows of the shortlist: its buttons as they stand, the count in the header, the tray, and what has to be said.
import type { Language } from '../../i18n/fill.ts';
import { shortlistStore } from '../../shortlist/browser-store.ts';
import { addItem, removeItems, tick, untick } from '../../shortlist/changes.ts';
import { holds } from '../../shortlist/shortlist.ts';
import type { TrayMessages } from './messages.ts';
import { openNotice } from './notice.ts';
import { showAct, type PageWords } from './show-act.ts';
import { openTray } from './tray.ts';

export interface PageShortlist {
  /** A button of a `shortlist-toggle` was pressed. */
  press: (button: HTMLElement) => void;
}

/** The attributes are written by ShortlistTray.astro alone. */
const wordsOf = ({ dataset }: HTMLElement): PageWords => ({ base: dataset['base'] ?? '/', locale: dataset['locale'] as Language, messages: JSON.parse(dataset['messages'] ?? '{}') as TrayMessages });

/** The tray lies over the foot of the window: what gets the focus below it is brought above it. */
const keepFocusClear = (holder: HTMLElement): void => {
  document.addEventListener('focusin', ({ target }) => {
    // Not under a pressed mouse: its click would miss.
    if (!(target instanceof HTMLElement) || holder.contains(target) || !target.matches(':focus-visible')) return;
    const hidden = target.getBoundingClientRect().bottom - holder.getBoundingClientRect().top;
    if (hidden > 0 && holder.getBoundingClientRect().height > 0) window.scrollBy(0, hidden + 16);
  });
};

export const openPageShortlist = (holder: HTMLElement): PageShortlist => {
  const words = wordsOf(holder);
  const store = shortlistStore(words.base);
  const showNotice = openNotice(holder, words, store);
  const showTray = openTray(holder, words, store);

  const productOf = (button: HTMLElement): string => button.closest<HTMLElement>('shortlist-toggle')?.dataset['product'] ?? '';
  const isOn = (button: HTMLElement): boolean => {
    const { items, compare } = store.state().list;
    return button.dataset['act'] === 'keep' ? holds(items, productOf(button)) : compare.includes(productOf(button));
  };

  const show = (): void => {
    const { list } = store.state();
    for (const count of document.querySelectorAll<HTMLElement>('[data-shortlist-count]')) {
      count.hidden = list.items.length === 0;
      count.textContent = String(list.items.length);
    }
    for (const button of document.querySelectorAll<HTMLElement>('shortlist-toggle [data-act]')) showAct(button, isOn(button), words);
    showTray();
    showNotice();
  };
  show();
  keepFocusClear(holder);
  store.subscribe(show);
  return {
    press: (button) => {
      const id = productOf(button);
      const was = isOn(button);
      if (button.dataset['act'] === 'keep') store.apply(was ? removeItems([id]) : addItem(id));
      else store.apply(was ? untick([id]) : tick(id));
    },
  };
};
