import { chosenOf, facets, toggled, withoutChoices, withoutFacet, type SearchState } from '../search/state.ts';
import { nameOf, optionsOf, type Vocabulary } from './facet-options.ts';
import type { Speaker } from './search-props.ts';
import { StateLink } from './StateLink.tsx';

interface ChipsProps extends Vocabulary {
  state: SearchState;
  go: (state: SearchState) => void;
  speaker: Speaker;
}

/** More values of one facet than this share a chip. */
const mostOfOne = 3;

/** What is chosen, each with a link that takes it away. */
export const Chips = ({ state, go, speaker, ...names }: ChipsProps) => {
  const { t } = speaker;
  if (chosenOf(state).length === 0) return null;
  const chips = facets.flatMap((facet) => {
    const values = state.choices[facet] ?? [];
    if (values.length > mostOfOne) return [{ key: facet, text: t('severalValues', { facet: t(`facet-${facet}`), count: values.length }), next: withoutFacet(state, facet) }];
    const options = optionsOf(facet, names, speaker);
    return values.map((value) => ({ key: `${facet} ${value}`, text: nameOf(options, value), next: toggled(state, facet, value) }));
  });
  return (
    <ul className="chips" aria-label={t('activeFilters')}>
      {chips.map(({ key, text, next }) => <li key={key}><StateLink state={next} go={go} label={t('remove', { filter: text })}>{text} <span aria-hidden="true">×</span></StateLink></li>)}
      <li><StateLink state={withoutChoices(state)} go={go} className="clear">{t('clearAll')}</StateLink></li>
    </ul>
  );
};
