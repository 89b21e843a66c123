// The part of the search box that every page carries: `/` leads to the box, and its suggestions are loaded when it is used.

/** Put in by script, because without it the field is a plain one. */
const comboboxAttributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-keyshortcuts': '/', autocomplete: 'off' };

class CatalogueSearchBox extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    for (const [name, value] of Object.entries(comboboxAttributes)) input.setAttribute(name, value);
    let loading = false;
    let typed = false;
    const load = async (event?: Event): Promise<void> => {
      typed ||= event?.type === 'input';
      if (loading) return;
      loading = true;
      // The form works without suggestions; where they did not load, the next input tries again.
      const suggestions = await import('./suggestions.ts').catch(() => undefined);
      loading = suggestions !== undefined;
      suggestions?.attachSuggestions(this, input, typed);
    };
    input.addEventListener('focus', load);
    input.addEventListener('input', load);
    if (document.activeElement === input) void load();
  }
}

customElements.define('catalogue-search-box', CatalogueSearchBox);

const areaOf = (element: Element): number => {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
};

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input,textarea,select') !== null);

document.addEventListener('keydown', (event) => {
  // Shift is left alone: many keyboards need it for the slash.
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || takesText(event.target)) return;
  const [box] = [...document.querySelectorAll<HTMLInputElement>('catalogue-search-box input')].filter((input) => areaOf(input) > 0).sort((a, b) => areaOf(b) - areaOf(a));
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
