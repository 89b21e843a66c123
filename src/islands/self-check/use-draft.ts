// What is filled in in the form: it stays while the page is open, whatever is done beside it.
import { useCallback, useEffect, useState } from 'react';
import type { SubmissionDraft } from '../../submission/check-draft.ts';
import { askedIn, existingDraft, type Asked } from './existing.ts';

export interface DraftState {
  draft: SubmissionDraft | undefined;
  change: (next: SubmissionDraft) => void;
  /** Whether anything was changed by hand. */
  isTouched: boolean;
  /** The record of the catalogue that is corrected, and whether it came. */
  existing?: { asked: Asked; state: 'loading' | 'there' | 'missing' | 'failed' };
  retry: () => void;
}

export const useDraft = (base: string): DraftState => {
  const [draft, setDraft] = useState<SubmissionDraft>();
  const [isTouched, setTouched] = useState(false);
  const [existing, setExisting] = useState<DraftState['existing']>();
  const load = useCallback((): void => {
    const asked = askedIn(window.location.search);
    if (!asked) return;
    setExisting({ asked, state: 'loading' });
    existingDraft(base, asked).then(
      (found) => {
        if (found !== 'missing') setDraft(found);
        setExisting({ asked, state: found === 'missing' ? 'missing' : 'there' });
      },
      (error: unknown) => {
        console.info('The record did not load.', error);
        setExisting({ asked, state: 'failed' });
      },
    );
  }, [base]);
  useEffect(load, [load]);
  const change = useCallback((next: SubmissionDraft): void => {
    setDraft(next);
    setTouched(true);
  }, []);
  return { draft, change, isTouched, ...(existing && { existing }), retry: load };
};
