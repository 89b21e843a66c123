// A field whose text is kept as soon as it makes sense. What makes none yet stays in the field as it was typed.
import { useState } from 'react';

export interface Field {
  text: string;
  problem: string | undefined;
  type: (text: string) => void;
  leave: () => void;
}

/**
 * @param kept the text that is kept; another tab may change it
 * @param judge what is wrong with a text; nothing, and it is kept
 */
export const useField = (kept: string, judge: (text: string) => string | undefined, keep: (text: string) => void): Field => {
  const [draft, setDraft] = useState<string>();
  const text = draft ?? kept;
  const problem = draft === undefined ? undefined : judge(draft);
  return {
    text,
    problem,
    type: (typed) => {
      setDraft(typed);
      if (judge(typed) === undefined) keep(typed);
    },
    // What was kept is shown as it was read, unless something is wrong with what stands there.
    leave: () => {
      if (problem === undefined) setDraft(undefined);
    },
  };
};
