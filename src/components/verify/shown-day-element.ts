// Says for which day a page speaks: the reader's own, or the one that was asked for.
import { today } from '../today.ts';

class ShownDay extends HTMLElement {
  connectedCallback(): void {
    this.show(today());
  }

  /** @param day `YYYY-MM-DD` */
  show(day: string): void {
    const messages = JSON.parse(this.dataset['messages'] ?? '{}') as Partial<Record<'todayOn' | 'todayOnPast', string>>; // as TodayFirst.astro wrote it
    const message = messages[day === today() ? 'todayOn' : 'todayOnPast'];
    // As longDate writes it, without bringing along how pages of many dates remember their formats.
    const date = new Date(day).toLocaleDateString(document.documentElement.lang === 'en' ? 'en-GB' : 'zh-CN', { timeZone: 'UTC', dateStyle: 'long' });
    if (message) this.textContent = message.replace('{date}', date);
  }
}

customElements.define('shown-day', ShownDay);
