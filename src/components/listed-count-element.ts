// How many of a maker's products are listed on the day that the page shows, and how many of them only for a few days more.
import { isListed, statusAt, type ListingDates } from '../catalogue/status.ts';
import { countText } from './count-text.ts';
import { today } from './today.ts';

class ListedCount extends HTMLElement {
  connectedCallback(): void {
    this.show(today());
  }

  /** @param day `YYYY-MM-DD` */
  show(day: string): void {
    const { products = '[]', messages = '', of } = this.dataset;
    // The attributes are written by ListedCount.astro alone.
    const own = (JSON.parse(products) as ListingDates[][]).map((listings) => statusAt(listings, day));
    const soon = own.filter((status) => status === 'expiring').length;
    this.hidden = of === 'expiring' && soon === 0;
    this.textContent = countText(messages, of === 'expiring' ? soon : own.length, { listed: own.filter(isListed).length });
  }
}

customElements.define('listed-count', ListedCount);
