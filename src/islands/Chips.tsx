import { chosenOf, facets, toggled, withoutChoices, withoutFacet, withoutNeed, type SearchState } from '../search/state.ts';
import { nameOf, optionsOf, type Vocabulary } from './facet-options.ts';
import { needNames } from './need-text.ts';
import type { OpenValues } from '../search/values.ts';
import type { Speaker } from './search-props.ts';
import { StateLink } from './StateLink.tsx';

interface ChipsProps extends Vocabulary {
  state: SearchState;
  go: (state: SearchState) => void;
  /** Loaded where something is needed of figures. */
  values: OpenValues | undefined;
  speaker: Speaker;
}

/** More values of one facet than this share a chip. */
const mostOfOne = 3;

/** What is chosen, each with a link that takes it away. */
export const Chips = ({ state, go, values, speaker, ...names }: ChipsProps) => {
  const { t } = speaker;
  const needs = values ? needNames(state.needs, values, speaker) : [];
  if (chosenOf(state).length === 0 && needs.length === 0) return null;
  const chips = facets.flatMap((facet) => {
    const values = state.choices[facet] ?? [];
    if (values.length > mostOfOne) return [{ key: facet, text: t('severalValues', { facet: t(`facet-${facet}`), count: values.length }), next: withoutFacet(state, facet) }];
    const options = optionsOf(facet, names, speaker);
    return values.map((value) => ({ key: `${facet} ${value}`, text: nameOf(options, value), next: toggled(state, facet, value) }));
  });
  const all = [...chips, ...needs.map(({ need, text }) => ({ key: need, text, next: withoutNeed(state, need) }))];
  return (
    <ul className="chips" aria-label={t('activeFilters')}>
      {all.map(({ key, text, next }) => <li key={key}><StateLink state={next} go={go} label={t('removeOf', { name: text })}>{text} <span aria-hidden="true">×</span></StateLink></li>)}
      <li><StateLink state={withoutChoices(state)} go={go} className="clear">{t('clearAll')}</StateLink></li>
    </ul>
  );
};
