// Around a seal: the dates of the listing that decides, the days that it still holds, and what is offered only while it does.
import { daysBetween, decidingListing, type ListingDates } from '../catalogue/status.ts';
import { fill, type Message } from '../i18n/fill.ts';
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
    const place = String(listings.indexOf(listing));
    for (const element of scope.querySelectorAll<HTMLElement>('[data-listing]')) element.hidden = element.dataset['listing'] !== place;
    for (const element of scope.querySelectorAll<HTMLElement>('[data-while]')) element.hidden = !element.dataset['while']?.split(' ').includes(status);
    for (const element of scope.querySelectorAll<HTMLElement>('[data-days-left]')) {
      const holds = (status === 'listed' || status === 'expiring') && listing.validUntil !== undefined;
      element.hidden = !holds;
      if (holds) element.textContent = fill(document.documentElement.lang === 'en' ? 'en' : 'zh', JSON.parse(element.dataset['daysLeft'] ?? '""') as Message, { count: daysBetween(day, listing.validUntil ?? day) });
    }
  }
}

customElements.define('day-standing', DayStanding);
