// The records of the maker that is corrected, as the catalogue has them.
import { useEffect, useState } from 'react';
import type { EditionAtHand } from '../../../submission/edition-at-hand.ts';
import { liveRecords, nothingLive, type LiveRecords } from './live.ts';

export interface Live {
  records: LiveRecords;
  hasFailed: boolean;
  retry: () => void;
}

/** @param maker id of one that the catalogue has; '' for a new one */
export const useLive = (maker: string, at: EditionAtHand): Live => {
  const [state, setState] = useState<{ maker: string; records: LiveRecords; hasFailed: boolean }>({ maker: '', records: nothingLive, hasFailed: false });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (maker === '') return undefined;
    let isLate = false;
    liveRecords(maker, at).then(
      (records) => { if (!isLate) setState({ maker, records, hasFailed: false }); },
      (error: unknown) => {
        console.info('The records did not load.', error);
        if (!isLate) setState({ maker, records: nothingLive, hasFailed: true });
      },
    );
    return () => { isLate = true; };
  }, [maker, at, attempt]);
  const isCurrent = state.maker === maker;
  return { records: isCurrent ? state.records : nothingLive, hasFailed: isCurrent && state.hasFailed, retry: () => setAttempt((now) => now + 1) };
};
