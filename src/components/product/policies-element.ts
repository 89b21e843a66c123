// What applies is decided for the day of the data; from the day on which a listing begins or ends, another table of the page holds.
import { phaseOn } from '../../catalogue/phase-on.ts';
import { today } from '../today.ts';

class ProductPolicies extends HTMLElement {
  connectedCallback(): void {
    this.show(today());
  }

  /** @param day `YYYY-MM-DD` */
  show(day: string): void {
    const [first, ...later] = [...this.querySelectorAll<HTMLElement>('[data-from]')].map((element) => ({ element, from: element.dataset['from'] ?? '' }));
    if (!first) return;
    const now = phaseOn([first, ...later], day);
    for (const { element } of [first, ...later]) element.hidden = element !== now.element;
  }
}

customElements.define('product-policies', ProductPolicies);
