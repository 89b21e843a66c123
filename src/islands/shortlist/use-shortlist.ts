// The page's shortlist for an island: the same store as that of the elements around it.
import { useCallback, useSyncExternalStore } from 'react';
import { shortlistStore } from '../../shortlist/browser-store.ts';
import type { Change } from '../../shortlist/changes.ts';
import { emptyShortlist } from '../../shortlist/shortlist.ts';
import type { ShortlistState } from '../../shortlist/store.ts';

const unread: ShortlistState = { list: emptyShortlist };

/** @param base base path of the site with slashes at both ends */
export const useShortlist = (base: string): ShortlistState & { apply: (change: Change) => void } => {
  const subscribe = useCallback((listener: () => void) => shortlistStore(base).subscribe(listener), [base]);
  const read = useCallback(() => shortlistStore(base).state(), [base]);
  const state = useSyncExternalStore(subscribe, read, () => unread);
  const apply = useCallback((change: Change): void => shortlistStore(base).apply(change), [base]);
  return { ...state, apply };
};
