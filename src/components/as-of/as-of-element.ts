// `?asof=2025-06-30`: the page of that day. What shows it is loaded only where the address asks for one.
import { asOfParameter } from '../../catalogue/as-of.ts';
import { today } from '../today.ts';

class AsOfDay extends HTMLElement {
  connectedCallback(): void {
    if (!new URLSearchParams(location.search).has(asOfParameter)) return;
    import('./show-day.ts').then(({ showDay }) => showDay(this), () => {
      const says = this.querySelector('[data-says]');
      if (says) says.textContent = this.dataset['failed'] ?? '';
      this.hidden = false;
    });
  }
}

/** Without a script, the page could not answer. */
class AsOfForm extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const field = this.querySelector('input');
    if (!field) return;
    field.max = today();
    if (field.value === '') field.value = field.max;
  }
}

customElements.define('as-of-day', AsOfDay);
customElements.define('as-of-form', AsOfForm);
