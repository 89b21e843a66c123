// The filters of a search in words, for what leaves the page: a file, a sheet.
import { facets, type SearchState } from '../search/state.ts';
import type { OpenValues } from '../search/values.ts';
import { nameOf, optionsOf, type Vocabulary } from './facet-options.ts';
import { needNames } from './need-text.ts';
import type { SearchWordKey } from './search-word-keys.ts';
import type { IslandSpeaker } from './speaker.ts';

export interface FilterWords {
  facet: string;
  values: string[];
}

/** @param values the figures, where something is needed of them */
export const filterWords = (state: SearchState, { vocabulary, values }: { vocabulary: Vocabulary; values: OpenValues | undefined }, speaker: Pick<IslandSpeaker<SearchWordKey>, 't' | 'locale'>): FilterWords[] => {
  const { t } = speaker;
  const chosen = facets.flatMap((facet) => {
    const own = state.choices[facet] ?? [];
    return own.length === 0 ? [] : [{ facet: t(`facet-${facet}`), values: own.map((value) => nameOf(optionsOf(facet, vocabulary, speaker), value)) }];
  });
  const needs = values ? needNames(state.needs, values, speaker).map(({ text }) => text) : [];
  return [...chosen, ...(needs.length > 0 ? [{ facet: t('needParameter'), values: [...needs, t(state.metOnly ? 'needMetOnly' : 'needWithUnclear')] }] : [])];
};
