// The search page's memory: the address is read and written, each state is asked once, and only the newest answer is shown.
import { useCallback, useEffect, useState } from 'react';
import type { ListingDates } from '../catalogue/status.ts';
import { today } from '../components/today.ts';
import { ask, type Answer } from '../search/ask.ts';
import type { ResultCard } from '../search/card.ts';
import { knownValues } from '../search/facets.ts';
import { judgeRow, type Judged } from '../search/judge-rows.ts';
import { valuesFor, withKnownNeeds } from '../search/known-needs.ts';
import { readNeeds } from '../search/needs.ts';
import { helpFor, type Help, type NamedValue } from '../search/help.ts';
import { openSearch, type OpenSearch } from '../search/open.ts';
import { listingDates } from '../search/table.ts';
import { readState, searchOf, type SearchState } from '../search/state.ts';
import type { OpenValues } from '../search/values.ts';
import type { Locale } from '../site-paths.ts';

export const pageSize = 20;

/** An answer with what is needed to show it. */
export interface Found {
  state: SearchState;
  answer: Answer;
  /** Of the page that is shown, each with its listings in the recommendation catalogue. */
  shown: { card: ResultCard; listings: ListingDates[]; judged: Judged[] }[];
  pages: number;
  /** Ways out, where there is nothing. */
  help?: Help;
  search: OpenSearch;
  /** Loaded where something is needed of figures. */
  values: OpenValues | undefined;
}

export type Phase = 'ready' | 'busy' | 'slow' | 'failed';

/** After so long a reader is told that it takes its time. */
const patience = 1500;

/** Told to whoever listens, such as a test: what was asked, and all that was found. */
const announce = (state: SearchState, { rows }: Answer, milliseconds: number): void => {
  document.dispatchEvent(new CustomEvent('catalogue-search', { detail: { query: state.query, rows, milliseconds, relaxed: state.relaxed } }));
};

const find = async (search: OpenSearch, asked: SearchState, { locale, named }: { locale: Locale; named: readonly NamedValue[] }): Promise<Found> => {
  const values = await valuesFor(search, asked);
  const { state } = withKnownNeeds(asked, values);
  const asking = { day: today(), language: locale, values };
  const start = performance.now();
  const answer = await ask(search, state, asking);
  announce(state, answer, performance.now() - start);
  // A page beyond the last, as an old address may name, shows the last.
  const pages = Math.max(1, Math.ceil(answer.rows.length / pageSize));
  const page = Math.min(state.page, pages);
  const rows = answer.rows.slice((page - 1) * pageSize, page * pageSize);
  const needs = values ? readNeeds(state.needs, values).needs : [];
  const [shown, help] = await Promise.all([
    Promise.all(rows.map(async (row) => ({ card: await search.card(row), listings: listingDates(search.table.dates[row] ?? []), judged: values ? judgeRow(values, needs, row) : [] }))),
    answer.rows.length === 0 ? helpFor(search, state, asking, named) : undefined,
  ]);
  return { state: { ...state, page }, answer, shown, pages, ...(help && { help }), search, values };
};

const writeAddress = (state: SearchState, how: 'pushState' | 'replaceState'): void => {
  window.history[how](null, '', `${window.location.pathname}${searchOf(state)}`);
};

/** @param named names of filter values, for a reader who types one */
export const useSearch = (base: string, locale: Locale, named: readonly NamedValue[]) => {
  const [state, setState] = useState<SearchState>();
  const [found, setFound] = useState<Found>();
  const [phase, setPhase] = useState<Phase>('busy');
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const follow = (): void => setState(readState(window.location.search));
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  useEffect(() => {
    if (!state) return undefined;
    let isCurrent = true;
    setPhase('busy');
    const slow = setTimeout(() => setPhase((now) => (now === 'busy' ? 'slow' : now)), patience);
    const run = async (): Promise<void> => {
      const search = await openSearch(base);
      if (!isCurrent) return;
      // What the address names and this edition does not have is left out, here and in the address.
      const next = await find(search, readState(searchOf(state), knownValues(search.table)), { locale, named });
      if (!isCurrent) return;
      if (searchOf(next.state) !== window.location.search) writeAddress(next.state, 'replaceState');
      setFound(next);
      setPhase('ready');
    };
    run()
      .catch((error: unknown) => {
        console.warn('The search did not work.', error);
        if (isCurrent) setPhase('failed');
      })
      .finally(() => clearTimeout(slow));
    return () => {
      isCurrent = false;
      clearTimeout(slow);
    };
  }, [state, attempt, base, locale, named]);

  const go = useCallback((wanted: SearchState): void => {
    // As the address will give it back: an absurdly long query is cut before it gets there.
    const next = readState(searchOf(wanted));
    writeAddress(next, 'pushState');
    setState(next);
  }, []);
  const retry = useCallback((): void => setAttempt((number) => number + 1), []);
  return { state, found, phase, go, retry };
};
