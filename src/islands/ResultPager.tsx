import type { SearchState } from '../search/state.ts';
import type { Speaker } from './search-props.ts';
import { StateLink } from './StateLink.tsx';

interface ResultPagerProps {
  state: SearchState;
  pages: number;
  go: (state: SearchState) => void;
  speaker: Speaker;
}

/** First, last, and those near the page that is shown. */
export const ResultPager = ({ state, pages, go, speaker: { t } }: ResultPagerProps) => {
  const { page } = state;
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter((number) => number === 1 || number === pages || Math.abs(number - page) <= 2);
  const on = (number: number): SearchState => ({ ...state, page: number });
  return (
    <nav className="pager" aria-label={t('pages')}>
      <ul>
        {page > 1 && <li><StateLink state={on(page - 1)} go={go} rel="prev">{t('previousPage')}</StateLink></li>}
        {near.flatMap((number, index) => [
          ...(number - (near[index - 1] ?? number) > 1 ? [<li key={`before ${number}`} aria-hidden="true"><span>…</span></li>] : []),
          <li key={number}>{number === page ? <span aria-current="page">{number}</span> : <StateLink state={on(number)} go={go} label={t('pageNumber', { number })}>{number}</StateLink>}</li>,
        ])}
        {page < pages && <li><StateLink state={on(page + 1)} go={go} rel="next">{t('nextPage')}</StateLink></li>}
      </ul>
    </nav>
  );
};
