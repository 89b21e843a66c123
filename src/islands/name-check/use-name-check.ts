// The check as it goes on: names are loaded when they are first needed, then line after line is checked.
import { useCallback, useEffect, useRef, useState } from 'react';
import { today } from '../../components/today.ts';
import { checkLine, type CheckedLine } from '../../names/check-line.ts';
import { linesOf, type LineToCheck } from '../../names/lines.ts';
import { indexNames, type NameIndex } from '../../names/name-index.ts';
import { loadNames } from '../names.ts';
import { inSlices } from './in-slices.ts';

export interface CheckResults {
  lines: CheckedLine[];
  /** Lines that were too many. */
  rest: number;
  /** By which listings are told, `YYYY-MM-DD`. */
  day: string;
  /** The text that was checked. */
  text: string;
}

export type CheckState =
  | { phase: 'idle' | 'empty' | 'failed' | 'stopped' | 'done' }
  | { phase: 'busy'; done: number; total: number };

function* checkAll(lines: readonly LineToCheck[], index: NameIndex, checked: CheckedLine[]): Generator<undefined, CheckedLine[]> {
  for (const { number, text } of lines) {
    checked.push(checkLine(text, number, index));
    yield;
  }
  return checked;
}

const indexes = new Map<string, NameIndex>();

const loadIndex = async (base: string, day: string, signal: AbortSignal): Promise<NameIndex> => {
  const known = indexes.get(day);
  if (known) return known;
  const index = await inSlices(indexNames(await loadNames(base), day), signal, () => undefined);
  indexes.set(day, index);
  return index;
};

export const useNameCheck = (base: string) => {
  const [state, setState] = useState<CheckState>({ phase: 'idle' });
  const [results, setResults] = useState<CheckResults>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const stop = useCallback((): void => {
    running.current?.abort();
    setState({ phase: 'stopped' });
  }, []);

  const check = useCallback(async (text: string): Promise<void> => {
    running.current?.abort();
    const { lines, rest } = linesOf(text);
    if (lines.length === 0) return setState({ phase: 'empty' });
    const control = new AbortController();
    running.current = control;
    setState({ phase: 'busy', done: 0, total: lines.length });
    try {
      const day = today();
      const index = await loadIndex(base, day, control.signal);
      const checked: CheckedLine[] = [];
      await inSlices(checkAll(lines, index, checked), control.signal, () => setState({ phase: 'busy', done: checked.length, total: lines.length }));
      setResults({ lines: checked, rest, day, text });
      setState({ phase: 'done' });
    } catch (error) {
      if (control.signal.aborted) return;
      console.info('The names could not be checked.', error);
      setState({ phase: 'failed' });
    }
  }, [base]);

  const clear = useCallback((): void => {
    running.current?.abort();
    setResults(undefined);
    setState({ phase: 'idle' });
  }, []);

  /** So that the names are there when they are asked for. */
  const prepare = useCallback((): void => void loadNames(base).catch(() => undefined), [base]);
  const loadForExample = useCallback(async (): Promise<NameIndex | undefined> => {
    try {
      return await loadIndex(base, today(), new AbortController().signal);
    } catch (error) {
      console.info('The names did not load.', error);
      setState({ phase: 'failed' });
      return undefined;
    }
  }, [base]);
  return { state, results, check, stop, clear, prepare, loadForExample };
};
