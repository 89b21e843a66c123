// Names of what a kept search can be filtered by. Made on the server: a browser needs the names alone.
import { unknown } from '../../search/facets.ts';
import { facets } from '../../search/state.ts';
import { optionsOf, type Vocabulary } from '../facet-options.ts';
import type { SearchWordKey } from '../search-word-keys.ts';
import type { IslandSpeaker } from '../speaker.ts';
import type { FilterNames } from './kept-filters.ts';

/** By facet and value; the makers are too many for it. */
export const filterNames = (vocabulary: Vocabulary, speaker: Pick<IslandSpeaker<SearchWordKey>, 't' | 'locale'>): FilterNames => {
  const named = facets.map((facet) => [facet, Object.fromEntries(optionsOf(facet, vocabulary, speaker).map(({ value, name }) => [value, name]))] as const);
  return { ...Object.fromEntries(named), year: { [unknown]: speaker.t('value-unknown-year') } };
};
