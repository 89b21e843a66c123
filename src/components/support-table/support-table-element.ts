// Makes the table of supports sortable and filterable. Without it, the table is whole and in the order of the policy.
import { fill, type Language, type Message } from '../../i18n/fill.ts';
import type { SupportTableMessages } from './messages.ts';
import { isShown, readView, searchOfView, sorted, viewParameters, type SupportRow, type SupportView } from './view.ts';

interface Row extends SupportRow {
  element: HTMLTableSectionElement;
}

const rowOf = (element: HTMLTableSectionElement): Row => {
  const { for: audiences = '', rank, action = '', amount, cap, article } = element.dataset;
  return { element, audiences: audiences.split(' '), audienceRank: Number(rank), action, hasAmount: amount === 'yes', cap: Number(cap), article: Number(article) };
};

class CatalogueSupports extends HTMLElement {
  connectedCallback(): void {
    const [form, table, note] = [this.querySelector('form'), this.querySelector('table'), this.querySelector('[role=status]')];
    if (!form || !table || !note) return;
    const rows = [...table.tBodies].map(rowOf);
    // Written by SupportBrowser.astro alone.
    const messages = JSON.parse(this.dataset['messages'] ?? '{}') as SupportTableMessages;
    const language: Language = this.dataset['locale'] === 'en' ? 'en' : 'zh';
    const say = (message: Message, count: number): string => fill(language, message, { count, total: rows.length });

    const show = (view: SupportView): void => {
      for (const [name, parameter] of Object.entries(viewParameters)) {
        const select = form.elements.namedItem(parameter);
        if (select instanceof HTMLSelectElement) select.value = view[name as keyof SupportView]; // entries forgets the keys
      }
      table.append(...sorted(rows, view).map(({ element }) => element));
      for (const row of rows) row.element.hidden = !isShown(row, view);
      const count = rows.filter(({ element }) => !element.hidden).length;
      // The other language shows the same rows.
      const other = document.querySelector<HTMLAnchorElement>('.top a[hreflang]');
      if (other) other.search = searchOfView(view);
      note.textContent = say(count === 0 ? messages.supportsNoneShown : messages.supportsShown, count);
    };
    const chosen = (): SupportView => {
      const values = new FormData(form);
      return readView(new URLSearchParams([...values].map(([name, value]) => [name, String(value)])).toString(), rows);
    };
    const openTarget = (): void => {
      const target = rows.find(({ element }) => `#${element.id}` === location.hash)?.element;
      if (target?.hidden) {
        // Who follows a link to a row wants to see it, whatever the filter says.
        const view: SupportView = { ...readView(location.search, rows), audience: '', action: '', amount: '' };
        history.replaceState(null, '', `${location.pathname}${searchOfView(view)}${location.hash}`);
        show(view);
      }
      target?.querySelector('details')?.setAttribute('open', '');
      target?.scrollIntoView();
    };

    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      const view = chosen();
      history.pushState(null, '', `${location.pathname}${searchOfView(view)}`);
      show(view);
    });
    addEventListener('popstate', () => show(readView(location.search, rows)));
    addEventListener('hashchange', openTarget);
    // On paper nothing can be unfolded.
    addEventListener('beforeprint', () => { for (const details of table.querySelectorAll('details')) details.open = true; });
    show(readView(location.search, rows));
    openTarget();
  }
}

customElements.define('catalogue-supports', CatalogueSupports);
