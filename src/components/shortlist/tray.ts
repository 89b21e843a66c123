// The tray at the foot of the window: the products ticked for comparison. It is there only while there are some.
import { searchOfIds } from '../../catalogue/id.ts';
import { fill, pick } from '../../i18n/fill.ts';
import { untick } from '../../shortlist/changes.ts';
import { limits } from '../../shortlist/shortlist.ts';
import type { ShortlistStore } from '../../shortlist/store.ts';
import { address, pathOf } from '../../site-paths.ts';
import { loadAhead } from '../load-ahead.ts';
import { make } from './make.ts';
import { productNames } from './product-names.ts';
import type { PageWords } from './show-act.ts';

/** Where the names have room to stand open. */
const isWide = (): boolean => window.matchMedia('(min-width:64rem)').matches;

/** @returns what brings the tray up to date */
export const openTray = (holder: HTMLElement, { base, locale, messages }: PageWords, store: ShortlistStore): (() => void) => {
  const t = (key: keyof typeof messages, values?: Record<string, string | number>): string => fill(locale, messages[key], values);
  const to = (path: string): string => address(base, locale, path);
  const nameOf = productNames(base, () => show());

  const names = make('ul', { id: 'tray-names' });
  const summary = make('button', { class: 'tray-count', type: 'button', 'aria-controls': names.id });
  const more = make('p');
  const start = make('a', { class: 'btn tall btn-p', 'data-ahead': '' }, t('shortlistStart'));
  const clear = make('button', { class: 'btn tall', type: 'button' }, t('shortlistUntickAll'));
  const tray = make('aside', { class: 'tray', 'aria-label': t('shortlistTray') }, make('div', { class: 'wrap' }, summary, names, more, clear, start));
  const open = (isOpen: boolean): void => {
    names.hidden = !isOpen;
    summary.setAttribute('aria-expanded', String(isOpen));
  };
  open(isWide());
  summary.addEventListener('click', () => open(names.hidden === true));

  /** What had the focus is gone: what comes next takes it, so that nobody is thrown back to the beginning. */
  const leadFocus = (): void => {
    const next = tray.isConnected ? (names.hidden ? summary : (names.querySelector('button') ?? summary)) : document.querySelector<HTMLElement>('main h1');
    if (next && !tray.isConnected) next.tabIndex = -1;
    next?.focus({ preventScroll: true });
  };
  const remove = (ids: readonly string[]): void => {
    store.apply(untick(ids));
    leadFocus();
  };
  clear.addEventListener('click', () => remove(store.state().list.compare));

  const line = (id: string): HTMLElement => {
    const known = nameOf(id);
    const name = known === undefined || known === 'gone' ? { text: id } : pick(locale, known);
    const said = known === 'gone' ? t('shortlistGone', { product: id }) : name.text;
    const lang: Record<string, string> = name.lang ? { lang: name.lang } : {};
    const button = make('button', { type: 'button', 'aria-label': t('shortlistUntick', { product: name.text }) }, '×');
    button.addEventListener('click', () => remove([id]));
    return make('li', {}, known === 'gone' ? make('span', {}, said) : make('a', { href: to(pathOf.product(id)), ...lang }, said), button);
  };

  const show = (): void => {
    const { compare } = store.state().list;
    // Over a comparison it would hide what it leads to.
    const isWanted = compare.length > 0 && document.querySelector('[data-compare-page]') === null;
    document.documentElement.classList.toggle('has-tray', isWanted);
    if (!isWanted) return tray.remove();
    summary.textContent = t('shortlistTicked', { count: compare.length, most: limits.compare });
    names.replaceChildren(...compare.map(line));
    const isEnough = compare.length >= limits.leastCompared;
    more.textContent = isEnough ? '' : t('shortlistOneMore');
    start.hidden = !isEnough;
    start.href = `${to(pathOf.compare)}${searchOfIds(compare)}`;
    if (isEnough) loadAhead(to(pathOf.compare));
    if (!tray.isConnected) holder.append(tray);
  };
  return show;
};
