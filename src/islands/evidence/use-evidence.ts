// The page's memory: what the address asks for, the records of its products, and when they came.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { beijingTime } from '../../catalogue/calendar-day.ts';
import { loadEntries, type LoadedEntries } from '../entries.ts';
import { useOtherLanguage } from '../use-other-language.ts';
import { mostSheets, readEvidenceState, searchOfEvidence, type AddressTrouble, type EvidenceState } from './address.ts';

export interface LoadedEvidence extends LoadedEntries {
  /** When the records came, by the clock of the device. What is taken out later changes nothing of it. */
  retrievedAt: string;
  /** What was asked for, and which time that was. */
  wanted: string;
  attempt: number;
}

export interface EvidenceMemory {
  /** Nothing while the address has not been read. */
  state: EvidenceState | undefined;
  trouble: AddressTrouble;
  loaded: LoadedEvidence | undefined;
  /** @param how whether the way back leads to what was before */
  change: (part: Partial<EvidenceState>, how?: 'pushState' | 'replaceState') => void;
  retry: () => void;
}

const noTrouble: AddressTrouble = { doubled: [] };

/** What is loaded, without what has been taken out since: nothing has to be waited for then, and what is open stays so. */
const narrowed = (loaded: LoadedEvidence, wanted: string): LoadedEvidence | undefined => {
  if (loaded.wanted === wanted) return loaded;
  const ids = wanted.split(',');
  const had = loaded.wanted.split(',');
  if (ids.some((id) => !had.includes(id))) return undefined;
  const stays = (id: string): boolean => ids.includes(id);
  return { ...loaded, wanted, entries: loaded.entries.filter(({ product }) => stays(product.id)), unknown: loaded.unknown.filter(stays), failed: loaded.failed.filter(stays) };
};

export const useEvidence = (base: string): EvidenceMemory => {
  const [state, setState] = useState<EvidenceState>();
  const [trouble, setTrouble] = useState<AddressTrouble>(noTrouble);
  const [loaded, setLoaded] = useState<LoadedEvidence>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const follow = (): void => {
      const read = readEvidenceState(window.location.search);
      setState(read.state);
      setTrouble(read.trouble);
    };
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  const wanted = state?.ids.slice(0, mostSheets).join(',') ?? '';
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const found = await loadEntries(base, wanted.split(',').filter((id) => id !== ''));
      if (!isCurrent || wanted === '') return;
      setLoaded((before) => ({ ...found, wanted, attempt, retrievedAt: before?.attempt === attempt ? before.retrievedAt : beijingTime(new Date()) }));
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [base, wanted, attempt]);

  const change = useCallback((part: Partial<EvidenceState>, how: 'pushState' | 'replaceState' = 'replaceState'): void => {
    if (!state) return;
    const next = { ...state, ...part };
    window.history[how](null, '', `${window.location.pathname}${searchOfEvidence(next)}`);
    setState(next);
    setTrouble(noTrouble);
  }, [state]);
  const retry = useCallback((): void => setAttempt((number) => number + 1), []);
  useOtherLanguage(state && searchOfEvidence(state));
  const shown = useMemo(() => loaded && narrowed(loaded, wanted), [loaded, wanted]);
  return { state, trouble, loaded: shown, change, retry };
};
