// What is told to a reader who does not see the results change.
import { useEffect, useRef, useState } from 'react';
import type { Speaker } from './messages.ts';
import type { SupportResult } from './supports.ts';
import { headline } from './wording.ts';

/** More changes at once are told as a count. */
const mostTold = 2;

/** The results' change in a sentence; nothing for what the page opens with. @param isReady whether the results are those of the address */
export const useAnnouncement = (results: readonly SupportResult[], isReady: boolean, speaker: Speaker): string => {
  const [announced, setAnnounced] = useState('');
  const before = useRef<Map<string, string>>(undefined);
  useEffect(() => {
    if (!isReady) return;
    const { t, say } = speaker;
    const lines = new Map(results.map((result) => [result.support.id, headline(result, speaker).text]));
    const known = before.current;
    before.current = lines;
    if (!known) return;
    const changed = results.filter(({ support }) => known.get(support.id) !== lines.get(support.id));
    if (changed.length === 0 && known.size === lines.size) return;
    const applying = results.filter(({ outcome }) => outcome !== 'does-not-apply');
    const count = t('calcAnnounced', { count: applying.length, amounts: applying.filter(({ amount }) => amount.kind === 'computed').length });
    const told = changed.length > mostTold ? [] : changed.map(({ support }) => t('calcAnnouncedOne', { support: say(support.title).text, result: lines.get(support.id) ?? '' }));
    setAnnounced([count, ...told].join(' '));
  }, [results, isReady, speaker]);
  return announced;
};
