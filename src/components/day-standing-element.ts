// Around a seal: the dates of the listing that decides, the days that it still holds, and what is offered only while it does.
import { daysBetween, decidingListing, isListed, type ListingDates } from '../catalogue/status.ts';
import { countText } from './count-text.ts';
import { today } from './today.ts';

class DayStanding extends HTMLElement {
  connectedCallback(): void {
    this.show(today());
  }

  show(day: string): void {
    const scope = this.closest('[data-standing]') ?? this;
    // The attribute is written by Status.astro alone; a public record has none, and nothing that changes.
    const written = scope.querySelector<HTMLElement>('catalogue-status')?.dataset['listings'];
    if (written === undefined) return;
    const listings = JSON.parse(written) as ListingDates[];
    const deciding = decidingListing(listings, day);
    if (!deciding) return;
    const { listing, status } = deciding;
    const each = (marked: string, renew: (element: HTMLElement) => void): void => scope.querySelectorAll<HTMLElement>(`[data-${marked}]`).forEach(renew);
    each('listing', (element) => { element.hidden = element.dataset['listing'] !== String(listings.indexOf(listing)); });
    each('while', (element) => { element.hidden = !element.dataset['while']?.split(' ').includes(status); });
    each('days-left', (element) => {
      const left = isListed(status) && listing.validUntil !== undefined ? daysBetween(day, listing.validUntil) : undefined;
      element.hidden = left === undefined;
      if (left !== undefined) element.textContent = countText(element.dataset['messages'] ?? '', left);
    });
  }
}

customElements.define('day-standing', DayStanding);
