import { useMemo, useState } from 'react';
import type { FacetCounts } from '../search/facets.ts';
import { makerKeys } from '../search/maker-keys.ts';
import { keyOf, type Fold } from '../search/normalise.ts';
import type { SearchState } from '../search/state.ts';
import { initialsOf } from '../search/syllables.ts';
import type { MakerNames } from '../search/table.ts';
import { FacetOptions } from './FacetOptions.tsx';
import { isChosen, type FacetOption } from './facet-options.ts';
import type { Speaker } from './search-props.ts';

interface MakerFacetProps {
  options: readonly FacetOption[];
  makers: readonly MakerNames[];
  counts: FacetCounts | undefined;
  fold: Fold;
  state: SearchState;
  go: (state: SearchState) => void;
  speaker: Speaker;
  format: (count: number) => string;
}

/** Shown at a time; the rest is found by typing. */
const most = 10;

/** Makers by number of products; typing narrows them, in Chinese, English or pinyin. */
export const MakerFacet = ({ options, makers, counts, fold, state, go, speaker: { t }, format }: MakerFacetProps) => {
  const [typed, setTyped] = useState('');
  const key = keyOf(typed, fold);
  // Made once, not with each letter: there may be thousands.
  const keys = useMemo(() => makers.map((maker) => {
    const syllables = maker.reading.split(' ');
    return [...makerKeys(maker, fold), syllables.join(''), initialsOf(syllables)];
  }), [makers, fold]);
  const countOf = (id: string): number => counts?.maker.get(id) ?? 0;
  const fitting = options.filter(({ value }, place) => (key === '' ? countOf(value) > 0 || isChosen(state, 'maker', value) : keys[place]?.some((text) => text.includes(key))));
  const shown = [...fitting].sort((a, b) => Number(isChosen(state, 'maker', b.value)) - Number(isChosen(state, 'maker', a.value)) || countOf(b.value) - countOf(a.value)).slice(0, most);
  return (
    <>
      <input type="search" className="within" value={typed} placeholder={t('makerFilter')} aria-label={t('makerFilter')} onChange={(event) => setTyped(event.currentTarget.value)} />
      <FacetOptions facet="maker" options={shown} counts={counts?.maker} state={state} go={go} format={format} />
      <p className="muted small" role="status">{t('makersShown', { shown: shown.length, count: fitting.length })}</p>
    </>
  );
};
