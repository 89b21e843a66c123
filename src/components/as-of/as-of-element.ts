// `?asof=2025-06-30`: the page of that day. What shows it is loaded only where the address asks for one.
import { asOfParameter } from '../../catalogue/as-of-parameter.ts';

class AsOfDay extends HTMLElement {
  connectedCallback(): void {
    // Without a script, the page could not answer.
    for (const form of document.querySelectorAll<HTMLElement>('as-of-form')) form.hidden = false;
    if (!new URLSearchParams(location.search).has(asOfParameter)) return;
    import('./show-day.ts').then(({ showDay }) => showDay(this), () => {
      const says = this.querySelector('[data-says]');
      if (says) says.textContent = this.dataset['failed'] ?? '';
      this.hidden = false;
    });
  }
}

customElements.define('as-of-day', AsOfDay);
