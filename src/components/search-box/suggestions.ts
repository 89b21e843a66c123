// Suggestions while a reader types. Loaded when the search box is first used.
import { fill } from '../../i18n/fill.ts';
import { openSearch, SearchUnavailable } from '../../search/open.ts';
import { suggest, type Suggestion } from '../../search/suggest.ts';
import type { Locale } from '../../site-paths.ts';
import { today } from '../today.ts';
import { newestQuestion, type Outcome } from './newest-question.ts';
import type { SuggestMessages } from './suggest-messages.ts';
import { groupsOf, resultsAddress, type Place, type SuggestionLine } from './suggestion-groups.ts';
import { answerKey } from './suggestion-keys.ts';
import { createPopup } from './suggestion-popup.ts';

/** Milliseconds without a key before a question is asked. */
const pause = 120;
/** Milliseconds after which a wait is explained. */
const patience = 1500;

const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean => button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/**
 * Makes a search box suggest.
 * @param box the element that SearchForm.astro wrote, around the form
 * @param typed whether something has been typed before this was loaded
 */
export const attachSuggestions = (box: HTMLElement, input: HTMLInputElement, typed: boolean): void => {
  const form = input.form;
  if (!form) throw new Error('The search box has no form.');
  // Written by SearchForm.astro alone.
  const messages = JSON.parse(box.dataset['messages'] ?? '') as SuggestMessages;
  const locale: Locale = box.dataset['locale'] === 'en' ? 'en' : 'zh';
  const place: Place = { base: box.dataset['base'] ?? '/', locale };
  const say = (key: keyof SuggestMessages, values?: Record<string, string | number>): string => fill(locale, messages[key], values);

  const popup = createPopup(form, input, say('suggestLabel'));
  let composing = false;
  let asking: ReturnType<typeof setTimeout> | undefined;
  /** A question has been running for longer than a reader waits without a word. */
  let slow = false;
  /** The reader is typing here and has not closed the list. */
  let wanted = false;
  /** The text whose suggestions the list holds. */
  let shown: string | undefined;

  const hint = (key: 'suggestLoading' | 'suggestFailed'): void => {
    popup.showNote(say(key));
    popup.announce(say(key));
  };
  const allLine = (): SuggestionLine => ({ href: resultsAddress(input.value, place), name: { text: say('suggestAll', { query: input.value.trim() }) } });

  const answer = async (text: string): Promise<Suggestion[]> => {
    const timer = setTimeout(() => {
      slow = true;
      if (wanted) hint('suggestLoading');
    }, patience);
    try {
      return await suggest(await openSearch(place.base), text, { day: today(), language: locale });
    } finally {
      clearTimeout(timer);
      slow = false;
    }
  };
  const tell = (text: string, outcome: Outcome<Suggestion[]>): void => {
    if ('error' in outcome) {
      if (!(outcome.error instanceof SearchUnavailable)) console.error('No suggestions could be made.', outcome.error);
      forgetShown();
      return hint('suggestFailed');
    }
    const count = outcome.answer.length;
    shown = text;
    popup.show({
      groups: groupsOf(outcome.answer, place).map(({ label, lines }) => ({ label: say(label), lines })),
      all: allLine(),
      ...(count === 0 && { note: say('suggestNone') }),
    });
    popup.announce(count === 0 ? say('suggestNone') : say('suggestCount', { count }));
  };
  const question = newestQuestion(answer, tell);

  /** What is on its way is not shown any more. */
  const drop = (): void => {
    clearTimeout(asking);
    question.forget();
  };
  const close = (): void => {
    drop();
    wanted = false;
    popup.close();
  };
  const ask = (): void => {
    question.ask(input.value);
    if (slow) hint('suggestLoading');
  };
  const forgetShown = (): void => {
    shown = undefined;
    popup.show({ groups: [] });
  };
  const askSoon = (): void => {
    if (input.value.trim() === '') return close();
    if (!popup.isOpen()) forgetShown();
    wanted = true;
    popup.leave();
    popup.announce('');
    popup.renameAll(allLine());
    asking = setTimeout(ask, pause);
  };
  const open = (): void => {
    if (input.value.trim() === '') return;
    wanted = true;
    if (shown === input.value) return popup.open();
    forgetShown();
    ask();
  };

  input.addEventListener('keydown', (event) => {
    if (!composing) answerKey(event, { popup, open, close });
  });
  input.addEventListener('input', (event) => {
    drop();
    if (!composing && !(event instanceof InputEvent && event.isComposing)) askSoon();
  });
  input.addEventListener('compositionstart', () => {
    composing = true;
    drop();
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    drop();
    askSoon();
  });
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  // The field keeps the focus, and with it a phone its keyboard.
  popup.element.addEventListener('mousedown', (event) => event.preventDefault());
  popup.element.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (!option || !isPlainClick(event)) return;
    close();
    if (!option.hasAttribute('data-all')) return;
    // The search page answers its form without leaving; the link would load it anew.
    event.preventDefault();
    form.querySelector('button')?.click();
  });
  if (typed && document.activeElement === input) askSoon();
};
