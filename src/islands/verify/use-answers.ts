// What was asked, in the address, and what the catalogue answers.
import { useCallback, useEffect, useRef, useState } from 'react';
import { asOfParameter } from '../../catalogue/as-of-parameter.ts';
import type { NamedProduct } from '../../catalogue/name-file.ts';
import { today } from '../../components/today.ts';
import type { Published } from '../../verification/published.ts';
import { readQuestion, type Question } from '../../verification/question.ts';
import { verifyDay, type VerifiedDay } from '../../verification/verify-day.ts';
import { loadNames } from '../names.ts';
import { typedText } from '../typed-text.ts';
import { nameMatches } from './name-matches.ts';

export interface Asked {
  /** As typed: an id, a link or words. */
  text: string;
  /** '' for the reader's day. */
  day: string;
}

export type Answers =
  | { phase: 'none' | 'busy' | 'failed' | 'link' | 'nothing'; host?: string }
  | { phase: 'days'; days: VerifiedDay[]; host?: string }
  | { phase: 'words'; words: string; matches: NamedProduct[]; host?: string };

export const askedInAddress = (search: string): Asked => {
  const parameters = new URLSearchParams(search);
  const day = typedText(parameters.get(asOfParameter) ?? '');
  return { text: (parameters.getAll('id').join(',') || parameters.getAll('ids').join(',')).trim(), day };
};

/** '' or beginning with `?`; commas stay as people read them. */
export const searchOfAsked = ({ text, day }: Asked): string => {
  if (text === '') return '';
  return `?id=${encodeURIComponent(text).replaceAll('%2C', ',')}${day === '' ? '' : `&${asOfParameter}=${encodeURIComponent(day)}`}`;
};

/** What a link says of the day counts where nothing else does. A link of another site stays as it is: the warning belongs to it. */
export const settled = (asked: Asked, site: string): { asked: Asked; question: Question } => {
  const question = readQuestion(asked.text, site);
  if (question.kind !== 'ids') return { asked, question };
  const text = question.host === undefined ? question.ids.join(',') : asked.text;
  return { asked: { text, day: asked.day === '' ? (question.day ?? '') : asked.day }, question };
};

interface UseAnswers {
  asked: Asked | undefined;
  answers: Answers;
  ask: (asked: Asked) => void;
  retry: () => void;
}

export const useAnswers = (published: Published, { site, base }: { site: string; base: string }): UseAnswers => {
  const [asked, setAsked] = useState<Asked>();
  const [answers, setAnswers] = useState<Answers>({ phase: 'none' });
  const [attempt, setAttempt] = useState(0);
  const job = useRef(0);
  useEffect(() => {
    const follow = (): void => setAsked(settled(askedInAddress(window.location.search), site).asked);
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [site]);
  useEffect(() => {
    if (!asked) return;
    job.current += 1;
    const own = job.current;
    const tell = (next: Answers): void => { if (own === job.current) setAnswers(next); };
    const { question } = settled(asked, site);
    const answer = async (): Promise<Answers> => {
      if (question.kind === 'none') return { phase: 'none' };
      if (question.kind === 'link') return { phase: 'link', ...(question.host !== undefined && { host: question.host }) };
      const days = question.kind === 'ids' ? await Promise.all(question.ids.map((id) => verifyDay(published, { id, asked: asked.day, today: today() }))) : [];
      // A word that is no id may be a name: an English one looks the same.
      const words = question.kind === 'words' ? question.words : question.ids.length === 1 && days[0]?.kind === 'unknown' ? question.ids[0] : undefined;
      const matches = words === undefined ? [] : nameMatches(await loadNames(base), words);
      const host = question.kind === 'ids' && question.host !== undefined ? { host: question.host } : {};
      if (words !== undefined && (question.kind === 'words' || matches.length > 0)) return { phase: 'words', words, matches, ...host };
      return { phase: 'days', days, ...host };
    };
    if (question.kind !== 'none') tell({ phase: 'busy' });
    answer().then(tell, (error: unknown) => {
      console.info('The answer did not load.', error);
      tell({ phase: 'failed' });
    });
  }, [asked, attempt, base, published, site]);
  const ask = useCallback((next: Asked): void => {
    const now = settled(next, site).asked;
    if (now.text === '') return setAnswers({ phase: 'nothing' });
    const search = searchOfAsked(now);
    if (search !== window.location.search) window.history.pushState(null, '', search);
    setAsked(now);
  }, [site]);
  return { asked, answers, ask, retry: () => setAttempt((now) => now + 1) };
};
