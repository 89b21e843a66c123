// What the worker is asked, and what becomes of its answers. What was chosen and filled in stays in the page, whatever happens to it.
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { today } from '../../components/today.ts';
import type { SubmissionDraft } from '../../submission/check-draft.ts';
import type { CheckProgress } from '../../submission/check-files.ts';
import type { CheckResult } from '../../submission/check-result.ts';
import type { LogoToPack } from '../../submission/package.ts';
import type { Submission } from '../../submission/submission-schema.ts';
import type { CheckAnswer, CheckRequest, Packed } from './work.ts';

export interface CheckState {
  phase: 'idle' | 'busy' | 'done';
  /** Whether all that every check needs is there. */
  supplies: 'none' | 'loading' | 'ready' | 'failed';
  progress?: CheckProgress;
  /** Of the last check that came to its end. */
  result?: CheckResult;
  /** What it was of: names of files; none for a form. */
  names: string[];
  /** In milliseconds. */
  took?: number;
  trouble?: 'stopped' | 'edition' | 'file' | 'worker';
}

export interface Check {
  state: CheckState;
  prepare: () => void;
  checkFiles: (files: readonly File[]) => void;
  checkDraft: (draft: SubmissionDraft) => void;
  cancel: () => void;
  clear: () => void;
  /** @throws if the worker is lost */
  pack: (submission: Submission, logos: LogoToPack[]) => Promise<Packed>;
}

type Change = (now: CheckState) => CheckState;

const nothing: CheckState = { phase: 'idle', supplies: 'none', names: [] };

const begun = (names: string[]): Change => ({ supplies }) => ({ phase: 'busy', supplies, names });

const ended = (trouble: NonNullable<CheckState['trouble']>): Change => ({ progress: _, ...now }) => ({ ...now, phase: 'idle', trouble });

interface Waiting {
  resolve: (packed: Packed) => void;
  reject: (error: Error) => void;
}

/** @param base base path of the site with slashes at both ends */
export const useCheck = (base: string): Check => {
  const [state, change] = useReducer((now: CheckState, next: Change) => next(now), nothing);
  const worker = useRef<Worker>(undefined);
  const job = useRef(0);
  const lastNumber = useRef(0);
  const packing = useRef(new Map<number, Waiting>());

  const hear = useCallback((answer: CheckAnswer): void => {
    if (answer.kind === 'ready' || answer.kind === 'not-ready') return change((now) => ({ ...now, supplies: answer.kind === 'ready' ? 'ready' : 'failed' }));
    const waiting = packing.current.get(answer.job);
    if (waiting) {
      packing.current.delete(answer.job);
      if (answer.kind === 'packed') waiting.resolve(answer.packed);
      else if (answer.kind === 'failed') waiting.reject(new Error(answer.message));
    }
    if (answer.job !== job.current) return undefined;
    if (answer.kind === 'progress') return change((now) => ({ ...now, progress: answer.progress }));
    if (answer.kind === 'checked') return change(({ progress: _, ...now }) => ({ ...now, phase: 'done', supplies: 'ready', result: answer.result, took: answer.took }));
    if (answer.kind !== 'failed') return undefined;
    console.info('The check came to no end.', answer.message);
    return change(ended(answer.reason));
  }, []);

  const lose = useCallback((): void => {
    worker.current?.terminate();
    worker.current = undefined;
    for (const { reject } of packing.current.values()) reject(new Error('The worker is gone.'));
    packing.current.clear();
  }, []);

  const employ = useCallback(async (): Promise<Worker> => {
    if (worker.current) return worker.current;
    const { default: CheckWorker } = await import('./worker.ts?worker');
    if (worker.current) return worker.current;
    const employed = new CheckWorker();
    worker.current = employed;
    employed.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => hear(data));
    // It has run out of memory, or did not load: the next request gets a new one.
    employed.addEventListener('error', (event) => {
      event.preventDefault();
      console.info('The check came to no end.', event.message);
      lose();
      change((now) => (now.phase === 'busy' ? ended('worker')(now) : now.supplies === 'loading' ? { ...now, supplies: 'failed' } : now));
    });
    const start: CheckRequest = { kind: 'start', base };
    employed.postMessage(start);
    return employed;
  }, [base, hear, lose]);

  const send = useCallback((request: CheckRequest): void => {
    employ().then((employed) => employed.postMessage(request), (error: unknown) => {
      if (request.kind === 'prepare') hear({ kind: 'not-ready' });
      else if (request.kind !== 'start') hear({ kind: 'failed', job: request.job, reason: 'worker', message: String(error) });
    });
  }, [employ, hear]);

  useEffect(() => lose, [lose]);

  const number = (): number => {
    lastNumber.current += 1;
    return lastNumber.current;
  };
  const begin = (): number => {
    job.current = number();
    return job.current;
  };
  const prepare = useCallback((): void => {
    change((now) => ({ ...now, supplies: 'loading' }));
    send({ kind: 'prepare' });
  }, [send]);
  return {
    state,
    prepare,
    checkFiles: (files) => {
      change(begun(files.map(({ name }) => name)));
      send({ kind: 'files', job: begin(), files: [...files], day: today() });
    },
    checkDraft: (draft) => {
      change(begun([]));
      send({ kind: 'draft', job: begin(), draft, day: today() });
    },
    cancel: () => {
      begin();
      lose();
      change(ended('stopped'));
      // A new one at once, so that the next check need not wait for it.
      prepare();
    },
    clear: () => {
      begin();
      change(({ supplies }) => ({ ...nothing, supplies }));
    },
    pack: (submission, logos) => new Promise((resolve, reject) => {
      const own = number();
      packing.current.set(own, { resolve, reject });
      send({ kind: 'pack', job: own, submission, logos });
    }),
  };
};
