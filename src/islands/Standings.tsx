import type { Answer } from '../search/ask.ts';
import type { SearchState } from '../search/state.ts';
import type { Speaker } from './search-props.ts';
import { StateLink } from './StateLink.tsx';

interface StandingsProps {
  state: SearchState;
  standings: NonNullable<Answer['standings']>;
  go: (state: SearchState) => void;
  speaker: Speaker;
}

/** How many meet what is needed, and a switch for those of which it cannot be told. */
export const Standings = ({ state, standings, go, speaker: { t } }: StandingsProps) => (
  <p className="standings small">
    {t('needStandings', { meets: standings.meets, unclear: standings.unclear, fails: standings.fails })}{' '}
    {standings.unclear > 0 && <StateLink state={{ ...state, metOnly: !state.metOnly, page: 1 }} go={go}>{state.metOnly ? t('needUnclearToo', { count: standings.unclear }) : t('needMetOnly')}</StateLink>}
  </p>
);
