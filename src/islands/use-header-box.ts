import { useEffect, useRef } from 'react';
import { searchOf, type SearchState } from '../search/state.ts';
import { useOtherLanguage } from './use-other-language.ts';

const headerBox = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>('.top input[name=q]');

/** The box in the header belongs to this page: it shows what was asked, and asks without leaving the page. */
export const useHeaderBox = (state: SearchState | undefined, go: (state: SearchState) => void): void => {
  useOtherLanguage(state && searchOf(state));
  const isStarted = useRef(false);
  const query = state?.query;
  useEffect(() => {
    const box = headerBox();
    if (!box || query === undefined) return;
    // Who types while the page still starts keeps the text.
    const isTyping = !isStarted.current && document.activeElement === box && box.value !== '';
    isStarted.current = true;
    if (!isTyping) box.value = query;
  }, [query]);
  useEffect(() => {
    const box = headerBox();
    const form = box?.form;
    if (!form || !state) return undefined;
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      go({ ...state, query: box.value.trim(), relaxed: false, plain: false, page: 1 });
    };
    form.addEventListener('submit', submit);
    return () => form.removeEventListener('submit', submit);
  }, [state, go]);
};
