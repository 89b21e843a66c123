// Ctrl+C and the like during a write: it stops, tidies up, and only then the process ends.

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Interruption {
  /** @throws if the process has been asked to end */
  stopIfAsked: () => void;
  /** Waits for something, but no longer once the process is asked to end. @throws then */
  unlessAsked: <Result>(work: Promise<Result>) => Promise<Result>;
  /** Stops listening. */
  end: () => void;
  /** After `end`: ends the process as it was asked, if it was and nobody else listens to that. */
  endAsAsked: () => void;
}

/** Listens for signals. A second one ends the process at once, as ever. */
export const listenForInterruption = (): Interruption => {
  let received: NodeJS.Signals | undefined;
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => undefined); // It is heard only while something is waited for.
  const stopIfAsked = (): void => {
    if (received) throw new Error(`已中断（${received}），没有写入任何内容。Interrupted by ${received}; nothing was written.`);
  };
  const hear = (signal: NodeJS.Signals): void => {
    received = signal;
    try {
      stopIfAsked();
    } catch (error) {
      reject(error);
    }
  };
  for (const signal of signals) process.once(signal, hear);
  const end = (): void => {
    for (const signal of signals) process.off(signal, hear);
  };
  return {
    stopIfAsked,
    unlessAsked: (work) => Promise.race([work, promise]),
    end,
    endAsAsked: () => {
      if (received && process.listenerCount(received) === 0) process.kill(process.pid, received);
    },
  };
};
