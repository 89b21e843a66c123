// A static page outlives its build: statuses are worked out again for the reader's day from the dates in the page.
import { statusAt, statuses, type ListingDates, type Status } from '../catalogue/status.ts';
import { statusClass } from './status-class.ts';
import { renewDifference } from './status-row.ts';
import { today } from './today.ts';

const isLabels = (value: unknown): value is Record<Status, string> =>
  typeof value === 'object' && value !== null && statuses.every((status) => status in value);

class CatalogueStatus extends HTMLElement {
  connectedCallback(): void {
    this.show(today());
  }

  /** @param day `YYYY-MM-DD` */
  show(day: string): void {
    const labels: unknown = JSON.parse(document.body.dataset['statusLabels'] ?? 'null');
    const seal = this.querySelector('.st');
    if (!isLabels(labels) || !seal) return;
    // The attribute is written by Status.astro alone.
    const listings = JSON.parse(this.dataset['listings'] ?? '[]') as ListingDates[];
    const status = statusAt(listings, day);
    seal.className = `st ${statusClass[status]}`;
    seal.textContent = labels[status];
    const compared = this.closest('tr[data-row=status]');
    if (compared) renewDifference(compared);
  }
}

customElements.define('catalogue-status', CatalogueStatus);
