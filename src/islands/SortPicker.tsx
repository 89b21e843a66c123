import { sorts, type SearchState } from '../search/state.ts';
import type { Speaker } from './search-props.ts';

interface SortPickerProps {
  state: SearchState;
  go: (state: SearchState) => void;
  speaker: Speaker;
}

export const SortPicker = ({ state, go, speaker: { t } }: SortPickerProps) => (
  <label className="pick">
    <span className="vh">{t('sortLabel')}</span>
    <select value={state.sort} onChange={(event) => go({ ...state, sort: sorts.find((sort) => sort === event.currentTarget.value) ?? 'relevance', page: 1 })}>
      {sorts.map((sort) => <option key={sort} value={sort}>{t(`sort-${sort}`)}</option>)}
    </select>
  </label>
);
