import { today } from '../../components/today.ts';
import { searchOf, type SearchState } from '../../search/state.ts';
import { dropSearch, keepSearch } from '../../shortlist/changes.ts';
import type { IslandSpeaker } from '../speaker.ts';
import { useShortlist } from './use-shortlist.ts';

export const keepSearchKeys = ['shortlistKeepSearch', 'shortlistKeptSearch'] as const;

interface KeepSearchProps {
  state: SearchState;
  /** Products found; where something is needed of figures, those that meet it. */
  count: number;
  /** Version of the edition's data. */
  version: string;
  speaker: IslandSpeaker<(typeof keepSearchKeys)[number]>;
}

/** Keeps a search as it is, with what it found, for the file of a purchase. */
export const KeepSearch = ({ state, count, version, speaker: { base, t } }: KeepSearchProps) => {
  const { list, apply } = useShortlist(base);
  const search = searchOf({ ...state, page: 1 });
  // A search that finds something else by now is another one to keep.
  const isKept = list.searches.some((kept) => kept.search === search && kept.count === count && kept.version === version);
  return (
    <button type="button" className="btn tall" aria-pressed={isKept} onClick={() => apply(isKept ? dropSearch(search) : keepSearch({ search, count, day: today(), version }))}>
      {t(isKept ? 'shortlistKeptSearch' : 'shortlistKeepSearch')}
    </button>
  );
};
