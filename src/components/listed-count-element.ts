// How many of a maker's products are listed on the day that the page shows, and how many of them only for a few days more.
import { isListed, statusAt, type ListingDates } from '../catalogue/status.ts';
import { fill, type Message } from '../i18n/fill.ts';
import { today } from './today.ts';

class ListedCount extends HTMLElement {
  connectedCallback(): void {
    this.show(today());
  }

  /** @param day `YYYY-MM-DD` */
  show(day: string): void {
    const { products = '[]', listed = '""', expiring } = this.dataset;
    // The attributes are written by ListedCount.astro alone.
    const own = (JSON.parse(products) as ListingDates[][]).map((listings) => statusAt(listings, day));
    const locale = document.documentElement.lang === 'en' ? 'en' : 'zh';
    const soon = own.filter((status) => status === 'expiring').length;
    if (expiring === undefined) this.textContent = fill(locale, JSON.parse(listed) as Message, { count: own.length, listed: own.filter(isListed).length });
    else {
      this.hidden = soon === 0;
      this.textContent = fill(locale, JSON.parse(expiring) as Message, { count: soon });
    }
  }
}

customElements.define('listed-count', ListedCount);
