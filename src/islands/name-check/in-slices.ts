// Long work without the page freezing: a little, then the page has its turn.

const slice = 12;

const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

/**
 * Runs a generator to its end.
 * @param onPause told between slices
 * @throws the signal's reason where it is stopped
 */
export const inSlices = async <Result>(work: Generator<undefined, Result>, signal: AbortSignal, onPause: () => void): Promise<Result> => {
  for (;;) {
    const start = performance.now();
    while (performance.now() - start < slice) {
      const step = work.next();
      if (step.done) return step.value;
    }
    onPause();
    await pause();
    // Chrome 99 has no throwIfAborted().
    if (signal.aborted) throw new DOMException('Stopped.', 'AbortError');
  }
};
