// What the address asks for, opened, with its first products.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CatalogueEntry } from '../../catalogue/entry-file.ts';
import { readSelection, searchOfSelection, type Selection, type SelectionProblem } from '../../exporting/selection.ts';
import { useOtherLanguage } from '../use-other-language.ts';
import type { Speaker } from './messages.ts';
import type { ExportProps } from './props.ts';
import { openScope, type Scope } from './scope.ts';

export interface ScopeState {
  /** Whether the address has been read. */
  isRead: boolean;
  selection?: Selection;
  problems: SelectionProblem[];
  scope?: Scope;
  first?: CatalogueEntry[];
  failed: boolean;
}

const unread: ScopeState = { isRead: false, problems: [], failed: false };

export const useScope = (props: ExportProps, speaker: Speaker): ScopeState & { retry: () => void } => {
  const [state, setState] = useState<ScopeState>(unread);
  const [search, setSearch] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const known = useMemo(() => ({ sectors: new Set(props.sectors.map(({ id }) => id)), lists: new Map(props.lists.map(({ id, years }) => [id, years.map(({ year }) => year)])) }), [props]);
  useEffect(() => {
    const follow = (): void => setSearch(window.location.search);
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  useEffect(() => {
    if (search === undefined) return undefined;
    let isCurrent = true;
    const { selection, problems } = readSelection(search, known);
    const read: ScopeState = { isRead: true, problems, failed: false, ...(selection && { selection }) };
    setState(read);
    const open = async (chosen: Selection): Promise<void> => {
      const opened = await openScope(chosen, props, speaker);
      if (!isCurrent) return;
      if ('kind' in opened) return setState({ ...read, problems: [...problems, opened] });
      setState({ ...read, scope: opened });
      const first = await opened.first();
      if (isCurrent) setState({ ...read, scope: opened, first });
    };
    if (selection) open(selection).catch((error: unknown) => {
      console.info('The products to export did not load.', error);
      if (isCurrent) setState((now) => ({ ...now, failed: true }));
    });
    return () => {
      isCurrent = false;
    };
  }, [search, attempt, known, props, speaker]);
  useOtherLanguage(state.selection ? searchOfSelection(state.selection) : undefined);
  const retry = useCallback((): void => setAttempt((number) => number + 1), []);
  return { ...state, retry };
};
