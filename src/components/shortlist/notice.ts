// What has to be said of the shortlist on whatever page it happens: what was refused, and what will not be kept.
import { fill } from '../../i18n/fill.ts';
import { limits } from '../../shortlist/shortlist.ts';
import type { Refusal } from '../../shortlist/changes.ts';
import type { ShortlistStore, Trouble } from '../../shortlist/store.ts';
import { address, pathOf } from '../../site-paths.ts';
import { today } from '../today.ts';
import { make } from './make.ts';
import type { PageWords } from './show-act.ts';

const mostOf: Record<Refusal['limit'], number> = { items: limits.items, compare: limits.compare, searches: limits.searches };

/** @returns what says it, where there is something new */
export const openNotice = (holder: HTMLElement, { base, locale, messages }: PageWords, store: ShortlistStore): (() => void) => {
  const t = (key: keyof typeof messages, values?: Record<string, string | number>): string => fill(locale, messages[key], values);
  const notice = make('div', { role: 'status', class: 'tray-note' });
  holder.append(notice);
  let saidRefusal: Refusal | undefined;
  let saidTrouble: Trouble | undefined;

  const say = (text: string, ...offers: readonly HTMLElement[]): void => {
    const close = make('button', { type: 'button', class: 'btn tall' }, t('shortlistClose'));
    close.addEventListener('click', () => notice.replaceChildren());
    notice.replaceChildren(make('div', { class: 'wrap' }, make('p', {}, text), ...offers, close));
  };

  const save = (): HTMLElement => {
    const button = make('button', { type: 'button', class: 'btn tall' }, t('shortlistSave'));
    button.addEventListener('click', async () => {
      const [{ shortlistFile }, { saveFile }] = await Promise.all([import('../../shortlist/file.ts'), import('../save-file.ts')]);
      const day = today();
      saveFile(t('shortlistFileName', { day }), shortlistFile(store.state().list, { day, address: new URL(address(base, locale, pathOf.shortlist), window.location.href).href, named: [] }));
    });
    return button;
  };
  const see = (): HTMLElement => make('a', { class: 'btn tall', href: address(base, locale, pathOf.shortlist) }, t('shortlist'));

  const tell = (trouble: Trouble): void => say(t(`shortlistTrouble-${trouble}`), ...(trouble === 'damaged' ? [see()] : trouble === 'newer' ? [] : [save()]));

  // The shortlist's own page says itself what is wrong with the list.
  const isOwnPage = document.querySelector('[data-shortlist-page]') !== null;
  return () => {
    const { list, trouble, refusal } = store.state();
    // Where nothing is kept, that nothing can be kept is no news.
    const isNews = trouble !== undefined && trouble !== saidTrouble && !isOwnPage && !(trouble === 'blocked' && list.items.length + list.compare.length + list.searches.length === 0);
    if (refusal && refusal !== saidRefusal) say(t(`shortlistFull-${refusal.limit}`, { most: mostOf[refusal.limit], count: refusal.left }));
    else if (isNews) {
      tell(trouble);
      saidTrouble = trouble;
    } else if (!refusal && saidRefusal && !trouble) notice.replaceChildren();
    saidRefusal = refusal;
    if (trouble === undefined) saidTrouble = undefined;
  };
};
