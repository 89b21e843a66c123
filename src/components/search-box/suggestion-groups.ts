// What the list shows of suggestions: groups with a name, and lines with an address.
import { pick } from '../../i18n/fill.ts';
import { emptyState, searchOf } from '../../search/state.ts';
import type { Suggestion } from '../../search/suggest.ts';
import { address, pathOf, type Locale } from '../../site-paths.ts';
import type { SuggestMessages } from './suggest-messages.ts';

/** `lang` where the text is in another language than the page. */
export interface LineText {
  text: string;
  lang?: string;
}

export interface SuggestionLine {
  href: string;
  name: LineText;
  /** The maker of a product, the sector of a category. */
  beside?: LineText;
}

export interface SuggestionGroup {
  label: keyof SuggestMessages;
  lines: SuggestionLine[];
}

export interface Place {
  /** Base path of the site with slashes at both ends. */
  base: string;
  locale: Locale;
}

const labels = { product: 'suggestProducts', maker: 'suggestMakers', category: 'suggestCategories' } as const;

const lineOf = (suggestion: Suggestion, { base, locale }: Place): SuggestionLine => {
  const name = pick(locale, suggestion.name);
  switch (suggestion.kind) {
    case 'product':
      return { href: address(base, locale, pathOf.product(suggestion.id)), name, beside: pick(locale, suggestion.maker) };
    case 'maker':
      return { href: address(base, locale, pathOf.manufacturer(suggestion.id)), name };
    case 'category':
      return { href: address(base, locale, pathOf.category(suggestion.sectorId, suggestion.id)), name, beside: pick(locale, suggestion.sector) };
  }
};

/** Products, makers and categories, in the order in which they come; a kind without suggestions has no group. */
export const groupsOf = (suggestions: readonly Suggestion[], place: Place): SuggestionGroup[] =>
  Object.entries(labels).flatMap(([kind, label]) => {
    const lines = suggestions.filter((suggestion) => suggestion.kind === kind).map((suggestion) => lineOf(suggestion, place));
    return lines.length > 0 ? [{ label, lines }] : [];
  });

/** Address of all results for what has been typed. */
export const resultsAddress = (typed: string, { base, locale }: Place): string => `${address(base, locale, pathOf.search)}${searchOf({ ...emptyState, query: typed.trim() })}`;
