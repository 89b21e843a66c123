// Typing is faster than answers: one question runs at a time, and only the newest text is asked and answered.

export type Outcome<Answer> = { answer: Answer } | { error: unknown };

export interface NewestQuestion {
  /** Asks now, or after the question that is running. An earlier text that waits is dropped. */
  ask: (text: string) => void;
  /** Nothing is wanted any more: an answer on its way is not told. */
  forget: () => void;
}

/**
 * @param ask answers a text
 * @param tell is given the outcome for a text, if that is still the newest
 */
export const newestQuestion = <Answer>(ask: (text: string) => Promise<Answer>, tell: (text: string, outcome: Outcome<Answer>) => void): NewestQuestion => {
  let wanted: string | undefined;
  let running = false;
  const run = async (): Promise<void> => {
    running = true;
    while (wanted !== undefined) {
      const text: string = wanted;
      const outcome = await ask(text).then((answer) => ({ answer }), (error: unknown) => ({ error }));
      if (wanted !== text) continue;
      wanted = undefined;
      tell(text, outcome);
    }
    running = false;
  };
  return {
    ask: (text) => {
      wanted = text;
      if (!running) void run();
    },
    forget: () => {
      wanted = undefined;
    },
  };
};
