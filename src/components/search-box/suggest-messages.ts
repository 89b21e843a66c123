// The words of the suggestions, which SearchForm.astro hands to the script.
import type { Message } from '../../i18n/fill.ts';

export const suggestMessageKeys = [
  'suggestLabel', 'suggestProducts', 'suggestMakers', 'suggestCategories', 'suggestAll', 'suggestCount', 'suggestNone', 'suggestLoading', 'suggestFailed',
] as const;

export type SuggestMessages = Record<(typeof suggestMessageKeys)[number], Message>;
