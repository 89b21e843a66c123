// All lines in pages, so that a plan of ten thousand does not freeze the browser.
import { useMemo, useRef, useState } from 'react';
import { amountsTold } from './figures.ts';
import { LineRow, type LineRowProps } from './LineRow.tsx';
import type { PlanResults } from './state.ts';
import type { Plan } from './use-plan.ts';

const filters = ['all', 'exact', 'likely', 'none', 'no-amount', 'repeated'] as const;
type Filter = (typeof filters)[number];

interface LineListProps extends Pick<LineRowProps, 'day' | 'speaker'> {
  results: PlanResults;
  decisions: Plan['state']['decisions'];
  decide: Plan['decide'];
}

const linesPerPage = 50;

const shows: Record<Filter, (one: PlanResults['lines'][number]) => boolean> = {
  all: () => true,
  exact: ({ match }) => match.outcome === 'exact',
  likely: ({ match }) => match.outcome === 'likely',
  none: ({ match }) => match.outcome === 'none',
  'no-amount': ({ line: { amount } }) => 'problem' in amount && amount.problem !== 'shared',
  repeated: ({ line }) => line.repeats !== undefined,
};

export const LineList = ({ results, decisions, decide, day, speaker }: LineListProps) => {
  const { t } = speaker;
  const [filter, setFilter] = useState<Filter>('all');
  const [page, setPage] = useState(1);
  const table = useRef<HTMLTableElement>(null);
  const places = useMemo(() => {
    const found: Record<Filter, number[]> = { all: [], exact: [], likely: [], none: [], 'no-amount': [], repeated: [] };
    results.lines.forEach((one, place) => { for (const name of filters) if (shows[name](one)) found[name].push(place); });
    return found;
  }, [results]);
  const tell = useMemo(() => amountsTold(results.lines.flatMap(({ line: { amount } }) => ('fen' in amount ? [amount.fen] : [])), speaker), [results, speaker]);
  const pages = Math.max(1, Math.ceil(places[filter].length / linesPerPage));
  const shown = places[filter].slice((page - 1) * linesPerPage, page * linesPerPage);
  const turnTo = (next: number): void => {
    setPage(next);
    table.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <div className="field plan-filter">
        <label htmlFor="plan-filter">{t('planFilter')}</label>
        <select id="plan-filter" value={filter} onChange={({ currentTarget: { value } }) => { setFilter(filters.find((one) => one === value) ?? 'all'); setPage(1); }}>
          {filters.map((one) => <option key={one} value={one}>{t(`planFilter-${one}`, { count: places[one].length })}</option>)}
        </select>
      </div>
      {shown.length === 0 ? <p>{t('planFilterEmpty')}</p> : (
        <table className="tbl stack plan-lines" ref={table}>
          <thead><tr><th scope="col">{t('planColumnRow')}</th><th scope="col">{t('planColumnPlan')}</th><th scope="col">{t('planAmount')}</th><th scope="col">{t('planColumnMatch')}</th><th scope="col">{t('planColumnDecision')}</th></tr></thead>
          <tbody>
            {shown.flatMap((place) => {
              const matched = results.lines[place];
              return matched ? [<LineRow key={place} matched={matched} decision={decisions.get(place)} decide={(decision) => decide([place], decision)} products={results.products} makers={results.makers} tell={tell} day={day} speaker={speaker} />] : [];
            })}
          </tbody>
        </table>
      )}
      {pages > 1 && (
        <nav className="plan-pages" aria-label={t('planPages')}>
          <button type="button" className="btn tall" disabled={page === 1} onClick={() => turnTo(page - 1)}>{t('planPrevious')}</button>
          <span role="status">{t('planPage', { page, pages })}</span>
          <button type="button" className="btn tall" disabled={page === pages} onClick={() => turnTo(page + 1)}>{t('planNext')}</button>
        </nav>
      )}
    </>
  );
};
