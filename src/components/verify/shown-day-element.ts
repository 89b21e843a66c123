// Says for which day a page speaks: the reader's own, or the one that was asked for.
import { longDate } from '../../i18n/long-date.ts';
import { today } from '../today.ts';

class ShownDay extends HTMLElement {
  connectedCallback(): void {
    this.show(today());
  }

  /** @param day `YYYY-MM-DD` */
  show(day: string): void {
    const messages = JSON.parse(this.dataset['messages'] ?? '{}') as Partial<Record<'todayOn' | 'todayOnPast', string>>; // as TodayFirst.astro wrote it
    const message = messages[day === today() ? 'todayOn' : 'todayOnPast'];
    if (message) this.textContent = message.replace('{date}', longDate(document.documentElement.lang === 'en' ? 'en' : 'zh', day));
  }
}

customElements.define('shown-day', ShownDay);
