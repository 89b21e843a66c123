// What the worker is asked about a plan, and what becomes of its answers. Everything stays in memory.
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { saveFile } from '../../components/save-file.ts';
import type { AnnotationWords } from '../../plan/annotate.ts';
import type { Decision } from '../../plan/decisions.ts';
import type { PlanReading } from '../../plan/lines.ts';
import type { ExportForm, PlanAnswer, PlanRequest } from '../../plan/work.ts';
import type { PlanStart } from './plan-worker.ts';
import { answered, fetching, forgotten, noPlan, reading as readingOf, without, workerLost, type Change, type Gathered, type PlanState } from './state.ts';

export interface Plan {
  state: PlanState;
  prepare: () => void;
  read: (file: File) => void;
  chooseSheet: (place: number) => void;
  chooseHeader: (row: number | null) => void;
  match: (reading: PlanReading, day: string) => void;
  backToColumns: () => void;
  cancel: () => void;
  restart: () => void;
  decide: (places: readonly number[], decision: Decision | undefined) => void;
  save: (asked: { form: ExportForm; fileName: string; day: string; link: string; words: AnnotationWords }) => void;
}

/** @param names address of the names */
export const usePlan = (names: string): Plan => {
  const [state, change] = useReducer((now: PlanState, next: Change) => next(now), noPlan);
  const worker = useRef<Worker>(undefined);
  const job = useRef(0);
  const gathered = useRef<Gathered>({ lines: [], sheet: 0 });
  const saveAs = useRef('');

  const hear = useCallback((answer: PlanAnswer): void => {
    if ('job' in answer && answer.job !== undefined && answer.job !== job.current) return;
    if (answer.kind === 'part') for (const line of answer.lines) gathered.current.lines.push(line);
    if (answer.kind === 'exported') saveFile(saveAs.current, answer.bytes);
    if (answer.kind === 'failed') console.info('The plan could not be worked on.', answer.message);
    change(answered(answer, gathered.current));
  }, []);

  const employ = useCallback(async (): Promise<Worker> => {
    if (worker.current) return worker.current;
    const { default: PlanWorker } = await import('./plan-worker.ts?worker');
    if (worker.current) return worker.current;
    const employed = new PlanWorker();
    worker.current = employed;
    employed.addEventListener('message', ({ data }: MessageEvent<PlanAnswer>) => hear(data));
    // It has run out of memory, or did not load: the next request gets a new one.
    employed.addEventListener('error', (event) => {
      event.preventDefault();
      employed.terminate();
      worker.current = undefined;
      console.info('The plan could not be worked on.', event.message);
      change(workerLost);
    });
    const begin: PlanStart = { kind: 'start', names };
    employed.postMessage(begin);
    return employed;
  }, [hear, names]);

  const send = useCallback((request: PlanRequest): void => {
    employ().then((employed) => employed.postMessage(request), (error: unknown) => {
      if (request.kind === 'prepare') hear({ kind: 'names-failed' });
      else hear({ kind: 'failed', job: job.current, message: String(error) });
    });
  }, [employ, hear]);

  const prepare = useCallback((): void => {
    change(fetching);
    send({ kind: 'prepare' });
  }, [send]);
  useEffect(() => () => worker.current?.terminate(), []);

  const begin = (): number => {
    job.current += 1;
    return job.current;
  };
  return {
    state,
    prepare,
    read: (file) => {
      change(readingOf(file.name));
      send({ kind: 'read', job: begin(), name: file.name, file });
    },
    chooseSheet: (sheet) => change((now) => ({ ...now, sheet })),
    chooseHeader: (header) => send({ kind: 'describe', job: begin(), sheet: state.sheet, header }),
    match: (reading, day) => {
      gathered.current = { lines: [], reading, sheet: state.sheet };
      change((now) => ({ ...without(now), step: 'matching', progress: { done: 0 }, isExporting: false }));
      send({ kind: 'match', job: begin(), sheet: state.sheet, reading, day });
    },
    backToColumns: () => change((now) => ({ ...now, step: 'columns' })),
    cancel: () => {
      begin();
      send({ kind: 'cancel' });
      change((now) => ({ ...now, trouble: 'stopped', step: now.step === 'reading' ? 'file' : 'columns' }));
    },
    restart: () => {
      begin();
      change(forgotten);
    },
    decide: (places, decision) => change((now) => {
      const decisions = new Map(now.decisions);
      for (const place of places) {
        if (decision === undefined) decisions.delete(place);
        else decisions.set(place, decision);
      }
      return { ...now, decisions };
    }),
    save: ({ form, fileName, day, link, words }) => {
      saveAs.current = `${fileName}.${form}`;
      change((now) => ({ ...without(now), isExporting: true }));
      send({ kind: 'export', job: begin(), form, decisions: [...state.decisions], day, link, words });
    },
  };
};
