import { useEffect } from 'react';
import { searchOf, type SearchState } from '../search/state.ts';
import { useOtherLanguage } from './use-other-language.ts';

/** The box in the header belongs to this page: it shows what was asked, and asks without leaving the page. */
export const useHeaderBox = (state: SearchState | undefined, go: (state: SearchState) => void): void => {
  useOtherLanguage(state && searchOf(state));
  useEffect(() => {
    const box = document.querySelector<HTMLInputElement>('.top input[name=q]');
    const form = box?.form;
    if (!box || !form || !state) return undefined;
    box.value = state.query;
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      go({ ...state, query: box.value.trim(), relaxed: false, plain: false, page: 1 });
    };
    form.addEventListener('submit', submit);
    return () => form.removeEventListener('submit', submit);
  }, [state, go]);
};
