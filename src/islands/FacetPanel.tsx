import { memo, type ReactNode } from 'react';
import { today } from '../components/today.ts';
import { number } from '../i18n/fill.ts';
import { dated, supportsOf, type FacetCounts } from '../search/facets.ts';
import type { Fold } from '../search/normalise.ts';
import type { Facet, SearchState } from '../search/state.ts';
import { FacetOptions } from './FacetOptions.tsx';
import { isChosen, optionsOf, type Vocabulary } from './facet-options.ts';
import { MakerFacet } from './MakerFacet.tsx';
import type { Speaker } from './search-props.ts';

interface FacetPanelProps extends Vocabulary {
  state: SearchState;
  counts: FacetCounts | undefined;
  fold: Fold | undefined;
  /** Called when the makers' names are wanted. */
  onMakers: () => void;
  go: (state: SearchState) => void;
  speaker: Speaker;
}

/** All filters. Long ones are folded, and say how many of their values are chosen. */
export const FacetPanel = memo(({ state, counts, fold, onMakers, go, speaker, ...names }: FacetPanelProps) => {
  const { t, locale } = speaker;
  const format = (count: number): string => number(locale, count);
  const optionsFor = (facet: Facet) => optionsOf(facet, names, speaker);
  const chosenIn = (facet: Facet): number => state.choices[facet]?.length ?? 0;
  const plain = (facet: Facet, options = optionsFor(facet), className?: string): ReactNode => (
    <FacetOptions facet={facet} options={options} counts={counts?.[facet]} state={state} go={go} format={format} {...(className && { className })} />
  );
  const folded = (facet: 'list' | 'year' | 'district' | 'maker' | 'policy', content: ReactNode): ReactNode => (
    <details open={chosenIn(facet) > 0 || undefined} onToggle={(event) => { if (facet === 'maker' && event.currentTarget.open) onMakers(); }}>
      <summary><span>{t(`facet-${facet}`)}</span>{chosenIn(facet) > 0 && <span className="no">{t('chosenCount', { count: chosenIn(facet) })}</span>}</summary>
      <div role="group" aria-label={t(`facet-${facet}`)}>{content}</div>
    </details>
  );
  const sectors = optionsFor('sector');
  const categories = optionsFor('category');
  // What applies to no product on the reader's day is no filter.
  const applying = names.table && supportsOf(dated(names.table, today()));
  const supports = optionsFor('policy').filter(({ value }) => !applying || applying.has(value) || isChosen(state, 'policy', value));
  const open = new Set([...(state.choices.sector ?? []), ...(state.choices.category ?? []).map((value) => value.split('/')[0] ?? '')]);
  return (
    <form className="facets" aria-label={t('facetsLabel')} onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{t('facet-sector')}</legend>
        {sectors.map((option) => (
          <div key={option.value}>
            {plain('sector', [option])}
            {open.has(option.value) && <div role="group" aria-label={t('facet-category')}>{plain('category', categories.filter(({ value }) => value.startsWith(`${option.value}/`)), 'sub')}</div>}
          </div>
        ))}
      </fieldset>
      <fieldset><legend>{t('facet-status')}</legend>{plain('status')}</fieldset>
      {folded('list', plain('list'))}
      {folded('year', plain('year'))}
      {supports.length > 0 && folded('policy', plain('policy', supports))}
      {folded('district', plain('district'))}
      {folded('maker', names.makers && fold && <MakerFacet options={optionsFor('maker')} makers={names.makers} counts={counts} fold={fold} state={state} go={go} speaker={speaker} format={format} />)}
      {optionsFor('first').length > 0 && <fieldset><legend>{t('facet-first')}</legend>{plain('first')}</fieldset>}
      <fieldset><legend>{t('facet-more')}</legend>{plain('registration')}{plain('specifications')}</fieldset>
    </form>
  );
});
FacetPanel.displayName = 'FacetPanel';
