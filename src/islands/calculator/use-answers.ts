// The calculator's memory: what is typed, and what of it is settled. Only what is settled is judged, computed and written
// into the address, so that nobody is corrected in the middle of a number.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useOtherLanguage } from '../use-other-language.ts';
import { noAnswers, readAnswers, searchOfAnswers, type Answers, type Broken } from './answers.ts';

/** So long after the last key a text is settled. */
const patience = 500;

const writeAddress = (answers: Answers, how: 'pushState' | 'replaceState'): void => {
  window.history[how](null, '', `${window.location.pathname}${searchOfAnswers(answers)}`);
};

export interface AnswersMemory {
  answers: Answers;
  settled: Answers;
  /** What of the address made no sense, until something is answered. */
  broken: readonly Broken[];
  /** Whether the address has been read: before, nothing is known of the reader. */
  isRead: boolean;
  /** A text that is still being typed. */
  type: (part: Partial<Answers>) => void;
  /** An answer that is complete. */
  answer: (part: Partial<Answers>) => void;
  /** What was typed is complete. */
  settle: () => void;
  /** Takes all answers away; the way back brings them again. */
  clear: () => void;
}

export const useAnswers = (): AnswersMemory => {
  const [answers, setAnswers] = useState<Answers>(noAnswers);
  const [settled, setSettled] = useState<Answers>(noAnswers);
  const [broken, setBroken] = useState<readonly Broken[]>([]);
  const [isRead, setRead] = useState(false);
  const latest = useRef<Answers>(noAnswers);

  useEffect(() => {
    const follow = (): void => {
      const read = readAnswers(window.location.search);
      latest.current = read.answers;
      setAnswers(read.answers);
      setSettled(read.answers);
      setBroken(read.broken);
      setRead(true);
    };
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  const settle = useCallback((): void => {
    setSettled(latest.current);
    writeAddress(latest.current, 'replaceState');
  }, []);

  const type = useCallback((part: Partial<Answers>): void => {
    latest.current = { ...latest.current, ...part };
    setAnswers(latest.current);
    setBroken([]);
  }, []);

  const answer = useCallback((part: Partial<Answers>): void => {
    type(part);
    settle();
  }, [type, settle]);

  const clear = useCallback((): void => {
    settle();
    type(noAnswers);
    setSettled(latest.current);
    if (window.location.search !== '') writeAddress(noAnswers, 'pushState');
  }, [type, settle]);

  useOtherLanguage(isRead ? searchOfAnswers(settled) : undefined);
  useEffect(() => {
    if (answers === settled) return undefined;
    const timer = setTimeout(settle, patience);
    return () => clearTimeout(timer);
  }, [answers, settled, settle]);

  return { answers, settled, broken, isRead, type, answer, settle, clear };
};
