import { useCallback, useEffect, useRef, useState } from 'react';
import { useOtherLanguage } from '../use-other-language.ts';
import { isLongPlace, noRequirement, placeOfState, readState, type RequirementState } from './state.ts';

/** So long after the last change the address follows. */
const patience = 400;

export interface StateInAddress {
  state: RequirementState;
  /** Whether the address has been read: before, nothing is known of the reader. */
  isRead: boolean;
  /** Whether the address holds more than may be sent safely. */
  isLong: boolean;
  change: (part: Partial<RequirementState> | ((now: RequirementState) => Partial<RequirementState>)) => void;
}

const writeAddress = (state: RequirementState): void => {
  const { search, hash } = placeOfState(state);
  // What the address of the page already says need not be written, such as the order of its parts.
  if (search !== window.location.search || hash !== window.location.hash) window.history.replaceState(null, '', `${window.location.pathname}${search}${hash}`);
};

export const useStateInAddress = (): StateInAddress => {
  const [state, setState] = useState<RequirementState>(noRequirement);
  const [isRead, setRead] = useState(false);
  const isChanged = useRef(false);
  useEffect(() => {
    const follow = (): void => {
      isChanged.current = false;
      setState(readState(window.location));
      setRead(true);
    };
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  useEffect(() => {
    if (!isChanged.current) return undefined;
    const timer = setTimeout(() => writeAddress(state), patience);
    const leave = (): void => writeAddress(state);
    // Whoever leaves in the meantime finds it again on the way back.
    window.addEventListener('pagehide', leave);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', leave);
    };
  }, [state]);
  const change = useCallback<StateInAddress['change']>((part) => {
    isChanged.current = true;
    setState((now) => ({ ...now, ...(typeof part === 'function' ? part(now) : part) }));
  }, []);
  const { search, hash } = placeOfState(state);
  useOtherLanguage(isRead ? search : undefined, hash);
  return { state, isRead, isLong: isLongPlace({ search, hash }), change };
};
