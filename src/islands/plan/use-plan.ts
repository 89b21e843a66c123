// Where the work on a plan stands, and what the worker is asked next. Everything stays in memory.
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { saveFile } from '../../components/save-file.ts';
import type { NamedProduct } from '../../catalogue/name-file.ts';
import type { Localized } from '../../catalogue/schema.ts';
import type { AnnotationWords } from '../../plan/annotate.ts';
import type { PlanSheet } from '../../plan/columns.ts';
import type { Decision, Decisions } from '../../plan/decisions.ts';
import type { PlanLines, PlanReading } from '../../plan/lines.ts';
import type { ExportForm, MatchedLine, PlanAnswer, PlanRequest } from '../../plan/work.ts';
import type { SheetProblem } from '../../spreadsheet/sheet.ts';
import type { PlanStart } from './plan-worker.ts';

export interface PlanResults {
  lines: MatchedLine[];
  leftOut: PlanLines['leftOut'];
  products: ReadonlyMap<string, NamedProduct>;
  makers: ReadonlyMap<string, Localized>;
  listedInEdition: number;
  reading: PlanReading;
  sheet: number;
}

export interface PlanState {
  step: 'file' | 'reading' | 'columns' | 'matching' | 'results';
  /** Whether all that is needed offline is there. */
  supplies: 'loading' | 'ready' | 'failed';
  file: string;
  /** Rows read, or lines matched of how many. */
  progress: { done: number; of?: number };
  problems: SheetProblem[];
  notices: SheetProblem[];
  sheets: PlanSheet[];
  sheet: number;
  results?: PlanResults;
  decisions: Decisions;
  isExporting: boolean;
  /** What went wrong in the worker, and what was stopped. */
  trouble?: 'names' | 'worker' | 'stopped';
}

const start: PlanState = { step: 'file', supplies: 'loading', file: '', progress: { done: 0 }, problems: [], notices: [], sheets: [], sheet: 0, decisions: new Map(), isExporting: false };

type Change = (now: PlanState) => PlanState;

const without = <State extends PlanState>({ trouble: _, ...rest }: State): Omit<State, 'trouble'> => rest;

/** What an answer changes; parts of a result are gathered outside. */
const answered = (answer: PlanAnswer, gathered: { lines: MatchedLine[]; reading?: PlanReading; sheet: number }): Change => (now) => {
  switch (answer.kind) {
    case 'ready': return { ...now, supplies: 'ready' };
    case 'names-failed': return answer.job === undefined ? { ...now, supplies: 'failed' } : { ...now, supplies: 'failed', step: 'columns', trouble: 'names' };
    case 'reading': return { ...now, progress: { done: answer.rows } };
    case 'refused': return { ...now, step: 'file', problems: answer.problems };
    case 'sheets': {
      const best = answer.sheets.reduce((chosen, sheet, place) => (Number(sheet.header !== undefined) - Number(answer.sheets[chosen]?.header !== undefined) || sheet.rows - (answer.sheets[chosen]?.rows ?? 0)) > 0 ? place : chosen, 0);
      return { ...now, step: 'columns', sheets: answer.sheets, sheet: best, notices: answer.notices };
    }
    case 'sheet': return { ...now, sheets: now.sheets.map((sheet, place) => (place === answer.place ? answer.sheet : sheet)) };
    case 'part': return { ...now, progress: { done: gathered.lines.length, of: answer.of } };
    case 'matched': {
      const { leftOut, products, makers, listedInEdition } = answer;
      if (!gathered.reading) return now;
      return { ...now, step: 'results', decisions: new Map(), results: { lines: gathered.lines, leftOut, products: new Map(products.map((product) => [product.id, product])), makers: new Map(makers), listedInEdition, reading: gathered.reading, sheet: gathered.sheet } };
    }
    case 'exported': return { ...now, isExporting: false };
    case 'failed': return { ...now, isExporting: false, trouble: 'worker', step: now.step === 'reading' ? 'file' : now.step === 'matching' ? 'columns' : now.step };
  }
};

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
  const [state, change] = useReducer((now: PlanState, next: Change) => next(now), start);
  const worker = useRef<Worker>(undefined);
  const job = useRef(0);
  const gathered = useRef<{ lines: MatchedLine[]; reading?: PlanReading; sheet: number }>({ lines: [], sheet: 0 });
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
      hear({ kind: 'failed', job: job.current, message: event.message });
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

  const prepare = useCallback((): void => send({ kind: 'prepare' }), [send]);
  useEffect(() => () => worker.current?.terminate(), []);

  const begin = (): number => {
    job.current += 1;
    return job.current;
  };
  return {
    state,
    prepare,
    read: (file) => {
      change((now) => ({ ...without(now), step: 'reading', file: file.name, progress: { done: 0 }, problems: [], notices: [], sheets: [] }));
      send({ kind: 'read', job: begin(), name: file.name, file });
    },
    chooseSheet: (sheet) => change((now) => ({ ...now, sheet })),
    chooseHeader: (header) => send({ kind: 'describe', job: begin(), sheet: state.sheet, header }),
    match: (reading, day) => {
      gathered.current = { lines: [], reading, sheet: state.sheet };
      change((now) => ({ ...without(now), step: 'matching', progress: { done: 0 } }));
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
      change((now) => ({ ...start, supplies: now.supplies }));
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
