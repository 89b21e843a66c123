// Loaded only where an address asks for a day: turns the page to that day and says so at its top.
import { readAsOf } from '../../catalogue/as-of.ts';
import { today } from '../today.ts';
import { answerOf, type About } from './answer.ts';
import { followers, followsDay } from './follows-day.ts';
import type { AsOfMessages } from './messages.ts';

const turnTo = (day: string): void => {
  for (const name of followers) {
    if (!document.querySelector(name)) continue;
    void customElements.whenDefined(name).then(() => {
      // What can be had is a matter of today, whatever day the page shows.
      for (const element of document.querySelectorAll(name)) if (followsDay(element) && !element.closest('[data-today]')) element.show(day);
    });
  }
};

/** The same page in the other language answers for the same day. */
const keepDay = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.nav a[hreflang]')) link.search = location.search;
};

/** @param notice `as-of-day`, whose attributes are written by AsOf.astro alone */
export const showDay = (notice: HTMLElement): void => {
  const now = today();
  const asked = readAsOf(location.search, now);
  if (asked.kind === 'none') return;
  const { messages = '', about = '', date: dataDate = '' } = notice.dataset;
  const locale = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const answer = answerOf({ asked, today: now, dataDate, about: JSON.parse(about) as About }, locale, JSON.parse(messages) as AsOfMessages);
  notice.hidden = false;
  notice.classList.toggle('note-warn', !answer.isShown);
  const says = answer.sentences.map((sentence, place) => {
    const line = document.createElement('p');
    line.className = place === 0 ? 'as-of-head' : place === 1 ? '' : 'small';
    line.textContent = sentence;
    return line;
  });
  notice.querySelector('[data-says]')?.replaceChildren(...says);
  for (const basis of notice.querySelectorAll<HTMLElement>('[data-listing]')) basis.hidden = basis.dataset['listing'] !== String(answer.deciding);
  if (asked.kind !== 'day') return;
  for (const field of document.querySelectorAll<HTMLInputElement>('[data-as-of-form] input')) field.value = asked.day;
  keepDay();
  turnTo(asked.day);
};
