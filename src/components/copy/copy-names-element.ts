// Buttons that copy the exact names of a product. Shown only where this script runs.
import { copyText } from './copy-text.ts';

class CopyNames extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-text]') : null;
      if (button) void this.#copy(button.dataset['text'] ?? '');
    });
  }

  async #copy(text: string): Promise<void> {
    const isCopied = await copyText(text);
    const status = this.querySelector('[role=status]');
    const field = this.querySelector('input');
    if (status) status.textContent = (this.dataset[isCopied ? 'copied' : 'selected'] ?? '').replace('{text}', () => text);
    if (!field) return;
    field.hidden = isCopied;
    field.value = text;
    if (!isCopied) field.select();
  }
}

customElements.define('copy-names', CopyNames);
