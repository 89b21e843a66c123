// The search page: what is asked lives in the address, answers come from the index of this site.
import { useCallback, useMemo, useRef, useState } from 'react';
import { searchOfSelection } from '../exporting/selection.ts';
import { knownValues } from '../search/facets.ts';
import { readNeeds } from '../search/needs.ts';
import { chosenOf, readState, searchOf, withoutChoices, type SearchState } from '../search/state.ts';
import { pathOf } from '../site-paths.ts';
import { BrowsePages } from './BrowsePages.tsx';
import { Chips } from './Chips.tsx';
import { optionsOf } from './facet-options.ts';
import { FacetPanel } from './FacetPanel.tsx';
import { FilterSheet, useIsWide } from './FilterSheet.tsx';
import { NeedFacet } from './NeedFacet.tsx';
import { NoResults } from './NoResults.tsx';
import { ResultList } from './ResultList.tsx';
import { ResultPager } from './ResultPager.tsx';
import { SearchFallback } from './SearchFallback.tsx';
import { KeepSearch } from './shortlist/KeepSearch.tsx';
import { shortened } from './shortened.ts';
import type { SearchPageProps, Speaker } from './search-props.ts';
import { SortPicker } from './SortPicker.tsx';
import { speakerOf } from './speaker.ts';
import { StateLink } from './StateLink.tsx';
import { Understood } from './Understood.tsx';
import { useHeaderBox } from './use-header-box.ts';
import { useMakers } from './use-makers.ts';
import { pageSize, useSearch, type Found, type Phase } from './use-search.ts';

const headingOf = (found: Found | undefined, phase: Phase, { t }: Speaker): string => {
  if (phase === 'failed') return t('searchFailed');
  if (!found) return t('searchBusy');
  const count = found.answer.rows.length;
  const { query, relaxed } = found.state;
  if (found.answer.standings) return t('needResults', { count: found.answer.standings.meets });
  if (found.answer.terms.length === 0) return t(chosenOf(found.state).length > 0 ? 'searchFiltered' : 'searchResults', { count });
  return t(relaxed ? 'searchRelaxedFor' : 'searchResultsFor', { query, count });
};

export const SearchPage = ({ base, locale, messages, sectors, lists, districts, supports, total, version }: SearchPageProps) => {
  const speaker = useMemo(() => speakerOf({ base, locale, messages }), [base, locale, messages]);
  const { t } = speaker;
  // What a reader may type that stands in no text, but is the name of a filter.
  const named = useMemo(
    () => (['district', 'status', 'first', 'list', 'policy'] as const).flatMap((facet) => optionsOf(facet, { sectors, lists, districts, supports }, speaker).map(({ value, name }) => ({ facet, value, name }))),
    [sectors, lists, districts, supports, speaker],
  );
  const { state: asked, found, phase, go, retry } = useSearch(base, locale, named);
  const table = found?.search.table;
  // An address may name what this edition does not have: once that is known, it stands nowhere but in one sentence.
  const state = useMemo(() => (asked && table ? readState(searchOf(asked), knownValues(table)) : asked), [asked, table]);
  const heading = useRef<HTMLHeadingElement>(null);
  const isWide = useIsWide();
  const [wantsMakers, setWantsMakers] = useState(0);
  const wantMakers = useCallback((): void => setWantsMakers((times) => times + 1), []);
  const makers = useMakers(found?.search, wantsMakers + (state?.choices.maker?.length ?? 0));
  useHeaderBox(state, go);
  if (!state) return <SearchFallback sectors={sectors} total={total} speaker={speaker} />;

  /** Another page, or fewer filters: what had the focus may be gone, so the heading takes it. */
  const goAndLookUp = (next: SearchState): void => {
    go(next);
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  };
  const kept = new Set(chosenOf(state).map(({ facet, value }) => `${facet} ${value}`));
  const unknown = asked ? chosenOf(asked).filter(({ facet, value }) => !kept.has(`${facet} ${value}`)) : [];
  const unreadNeeds = asked && found?.values ? readNeeds(asked.needs, found.values).unknown : [];
  const retryAndLookUp = (): void => {
    retry();
    heading.current?.focus({ preventScroll: true });
  };
  const names = { sectors, lists, districts, supports, table, makers };
  const text = headingOf(found, phase, speaker);
  const chosen = chosenOf(state).length + state.needs.length;
  const counts = found?.answer.counts;
  const panel = <><NeedFacet state={state} found={found} go={go} speaker={speaker} /><FacetPanel {...names} state={state} counts={counts} fold={found?.search.settings.fold} onMakers={wantMakers} go={go} speaker={speaker} /></>;
  const count = found?.answer.rows.length ?? 0;
  const first = found ? (found.state.page - 1) * pageSize + 1 : 1;
  return (
    <div className="find" aria-busy={phase === 'busy' || phase === 'slow'}>
      {isWide && <div>{panel}</div>}
      <section className="results" aria-labelledby="results-heading">
        <div className="bar-top">
          <h1 id="results-heading" ref={heading} tabIndex={-1}>{text}</h1>
          <div className="tools">
            {!isWide && <FilterSheet label={chosen > 0 ? t('filtersChosen', { count: chosen }) : t('filters')} title={t('filters')} close={t('filtersClose')} show={t('filtersShow', { count })} clear={chosen > 0 && <StateLink state={withoutChoices(state)} go={go}>{t('clearAll')}</StateLink>}>{panel}</FilterSheet>}
            {found && phase === 'ready' && <KeepSearch state={found.state} count={found.answer.standings?.meets ?? count} version={version} speaker={speaker} />}
            <SortPicker state={state} go={go} speaker={speaker} />
            {count > 0 && <a className="btn tall" href={`${speaker.to(pathOf.export)}${searchOfSelection({ of: 'search', state })}`}>{t('exportLink')}</a>}
          </div>
        </div>
        <p className="vh" role="status">{phase === 'ready' || phase === 'failed' ? text : ''}</p>
        {phase === 'slow' && <p className="note small" role="status">{t('searchSlow')}</p>}
        {phase === 'failed' && <p className="note note-warn">{t('searchFailedText')}{' '}<button type="button" className="btn tall" onClick={retryAndLookUp}>{t('retry')}</button></p>}
        {phase === 'failed' && <div className="failed"><BrowsePages sectors={sectors} total={total} speaker={speaker} /></div>}
        {unknown.length > 0 && <p className="small muted">{t('searchUnknownValue', { values: unknown.slice(0, 3).map(({ value }) => shortened(value)).join(t('termList')) })}</p>}
        {unreadNeeds.length > 0 && <p className="small muted">{t('needUnknown', { values: unreadNeeds.slice(0, 3).map(shortened).join(t('termList')) })}</p>}
        <Chips {...names} state={state} values={found?.values} go={goAndLookUp} speaker={speaker} />
        {found && phase !== 'failed' && (
          <>
            <Understood state={found.state} terms={found.answer.terms} go={goAndLookUp} speaker={speaker} />
            {count === 0 ? (
              <NoResults query={found.state.query} terms={found.answer.terms} help={found.help} go={goAndLookUp} sectors={sectors} total={total} speaker={speaker} />
            ) : (
              <ResultList found={found} first={first} go={goAndLookUp} sectors={sectors} districts={districts} speaker={speaker} />
            )}
            {found.pages > 1 && <ResultPager state={found.state} pages={found.pages} go={goAndLookUp} speaker={speaker} />}
          </>
        )}
        <p className="small end"><a href={speaker.to(pathOf.searchQuality)}>{t('howWellLink')}</a></p>
      </section>
    </div>
  );
};
