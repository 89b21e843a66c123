// Where the work on a plan stands, and what an answer of the worker changes of it.
import type { NamedProduct } from '../../catalogue/name-file.ts';
import type { Localized } from '../../catalogue/schema.ts';
import type { PlanSheet } from '../../plan/columns.ts';
import { carriedOver, type Decisions } from '../../plan/decisions.ts';
import type { PlanLines, PlanReading } from '../../plan/lines.ts';
import type { MatchedLine, PlanAnswer } from '../../plan/work.ts';
import type { SheetProblem } from '../../spreadsheet/sheet.ts';

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
  /** How often they did not come. */
  failures: number;
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

export const noPlan: PlanState = { step: 'file', supplies: 'loading', failures: 0, file: '', progress: { done: 0 }, problems: [], notices: [], sheets: [], sheet: 0, decisions: new Map(), isExporting: false };

export type Change = (now: PlanState) => PlanState;

export const without = <State extends PlanState>({ trouble: _, ...rest }: State): Omit<State, 'trouble'> => rest;

/** Lines of a match as they come, and what was asked. */
export interface Gathered {
  lines: MatchedLine[];
  reading?: PlanReading;
  sheet: number;
}

/** What an answer changes; parts of a result are gathered outside. */
export const answered = (answer: PlanAnswer, gathered: Gathered): Change => (now) => {
  switch (answer.kind) {
    case 'ready': return { ...now, supplies: 'ready' };
    case 'names-failed': {
      const failed = { ...now, supplies: 'failed', failures: now.failures + 1 } as const;
      return answer.job === undefined ? failed : { ...failed, step: 'columns', trouble: 'names' };
    }
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
      return { ...now, step: 'results', supplies: 'ready', isExporting: false, decisions: now.results?.sheet === gathered.sheet ? carriedOver(now.decisions, now.results.lines, gathered.lines) : new Map(), results: { lines: gathered.lines, leftOut, products: new Map(products.map((product) => [product.id, product])), makers: new Map(makers), listedInEdition, reading: gathered.reading, sheet: gathered.sheet } };
    }
    case 'exported': return { ...now, isExporting: false };
    case 'failed': return { ...now, isExporting: false, trouble: 'worker', step: now.step === 'reading' ? 'file' : now.step === 'matching' ? 'columns' : now.step };
  }
};

/** Nothing is left but what was fetched, or was not. */
export const forgotten: Change = ({ supplies, failures }) => ({ ...noPlan, supplies, failures });

/** Asked for once more, or for the first time; what is there stays. */
export const fetching: Change = (now) => (now.supplies === 'failed' ? { ...now, supplies: 'loading' } : now);

/** A file is read: what was found in another one, and said of its columns, is none of this one's. */
export const reading = (file: string): Change => (now) => ({ ...forgotten(now), step: 'reading', file });

/** The worker is gone, and with it the file. What was found stays on the page. */
export const workerLost: Change = (now) => ({ ...now, isExporting: false, trouble: 'worker', step: now.step === 'results' ? 'results' : 'file' });
