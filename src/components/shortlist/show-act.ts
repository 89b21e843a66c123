import { fill, type Language } from '../../i18n/fill.ts';
import type { TrayMessages } from './messages.ts';

/** What the page says at its end, for all its buttons. */
export interface PageWords {
  /** Base path of the site with slashes at both ends. */
  base: string;
  locale: Language;
  messages: TrayMessages;
}

/** Writes a button as it stands. */
export const showAct = (button: HTMLElement, isOn: boolean, { locale, messages }: PageWords): void => {
  const act = fill(locale, messages[button.dataset['act'] === 'keep' ? (isOn ? 'shortlistKept' : 'shortlistKeep') : isOn ? 'shortlistCompared' : 'shortlistCompare']);
  button.textContent = act;
  button.setAttribute('aria-pressed', String(isOn));
  button.setAttribute('aria-label', fill(locale, messages.shortlistActOf, { act, product: button.closest<HTMLElement>('shortlist-toggle')?.dataset['name'] ?? '' }));
};
