// The list under the search box as elements: what it holds, which line is active, how high it may be.
// Follows the APG's editable combobox with list autocomplete: focus stays in the field.
import type { SuggestionLine } from './suggestion-groups.ts';

export interface PopupContent {
  groups: readonly { label: string; lines: readonly SuggestionLine[] }[];
  /** The last line, which leads to all results. */
  all?: SuggestionLine;
  /** A sentence above the lines. */
  note?: string;
}

export interface Popup {
  element: HTMLElement;
  isOpen: () => boolean;
  /** Shows other lines, with none of them active. */
  show: (content: PopupContent) => void;
  /** Shows a sentence above the lines that are there. */
  showNote: (note: string) => void;
  /** Shows the lines again that it held. */
  open: () => void;
  close: () => void;
  /** Renames the last line while the other lines wait for their successors. */
  renameAll: (line: SuggestionLine) => void;
  /** Moves the active line by one; the field itself comes before the first and after the last. */
  move: (step: 1 | -1) => void;
  /** Back to the field. */
  leave: () => void;
  active: () => HTMLElement | undefined;
  /** Said to screen readers at the next opportunity. */
  announce: (sentence: string) => void;
}

/** Least height in pixels, where the field stands low on the screen. */
const leastHeight = 176;
/** Room in pixels between the list and the edge of the screen. */
const roomBelow = 8;

const make = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

const textOf = (name: string, { text, lang }: { text: string; lang?: string }): HTMLElement => make('span', { class: name, ...(lang && { lang }) }, text);

/** A link, so that the browser's own ways to open one work; not a stop of the Tab key. */
const optionOf = ({ href, name, beside }: SuggestionLine, isAll = false): HTMLElement =>
  make('a', { role: 'option', href, tabindex: '-1', 'aria-selected': 'false', ...(isAll && { 'data-all': '' }) }, textOf('suggest-name', name), ...(beside ? [' ', textOf('suggest-beside', beside)] : []));

/**
 * @param form in which the list is put, under the field
 * @param label name of the list for screen readers
 */
export const createPopup = (form: HTMLElement, input: HTMLInputElement, label: string): Popup => {
  const id = `${input.id}-suggestions`;
  const note = make('p', { class: 'suggest-note', hidden: '' });
  const list = make('div', { id, role: 'listbox', 'aria-label': label, hidden: '' });
  const panel = make('div', { class: 'suggest', hidden: '' }, note, list);
  const live = make('p', { class: 'vh', role: 'status' });
  form.append(panel, live);
  input.setAttribute('aria-controls', id);
  let options: HTMLElement[] = [];
  let place = -1;

  const activate = (next: number): void => {
    options[place]?.setAttribute('aria-selected', 'false');
    place = next;
    const option = options[place];
    if (!option) return input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };
  const fit = (): void => {
    if (panel.hidden) return;
    const bottom = window.visualViewport ? window.visualViewport.offsetTop + window.visualViewport.height : window.innerHeight;
    panel.style.maxBlockSize = `${Math.max(leastHeight, bottom - panel.getBoundingClientRect().top - roomBelow)}px`;
  };
  const open = (): void => {
    panel.hidden = options.length === 0 && note.hidden;
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    fit();
  };
  const setNote = (sentence: string | undefined): void => {
    note.hidden = sentence === undefined;
    note.textContent = sentence ?? '';
  };

  window.addEventListener('scroll', fit, { passive: true });
  window.addEventListener('resize', fit);
  window.visualViewport?.addEventListener('resize', fit);

  return {
    element: panel,
    isOpen: () => !panel.hidden,
    show: ({ groups, all, note: sentence }) => {
      activate(-1);
      list.replaceChildren(
        ...groups.map(({ label: name, lines }) => make('div', { role: 'group', 'aria-label': name }, make('span', { class: 'suggest-group', 'aria-hidden': 'true' }, name), ...lines.map((line) => optionOf(line)))),
        ...(all ? [optionOf(all, true)] : []),
      );
      options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
      for (const [index, option] of options.entries()) option.id = `${id}-${index}`;
      setNote(sentence);
      list.scrollTop = 0;
      open();
    },
    showNote: (sentence) => {
      setNote(sentence);
      open();
    },
    open,
    close: () => {
      activate(-1);
      panel.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      live.textContent = '';
    },
    renameAll: (line) => {
      const all = options.at(-1);
      if (!all?.hasAttribute('data-all')) return;
      all.setAttribute('href', line.href);
      all.replaceChildren(textOf('suggest-name', line.name));
    },
    move: (step) => activate(((place + 1 + step + options.length + 1) % (options.length + 1)) - 1),
    leave: () => activate(-1),
    active: () => options[place],
    announce: (sentence) => {
      live.textContent = sentence;
    },
  };
};
