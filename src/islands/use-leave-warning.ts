import { useEffect } from 'react';

/** Asks before a page is left on which somebody would lose work. */
export const useLeaveWarning = (isWorkAtStake: boolean): void => {
  useEffect(() => {
    if (!isWorkAtStake) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isWorkAtStake]);
};
