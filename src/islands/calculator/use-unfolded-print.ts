// On paper nothing can be unfolded: what is folded is open while the page is printed.
import { useEffect } from 'react';

/** @param selector the `<details>` to unfold */
export const useUnfoldedPrint = (selector: string): void => {
  useEffect(() => {
    let unfolded: HTMLDetailsElement[] = [];
    const unfold = (): void => {
      unfolded = [...document.querySelectorAll<HTMLDetailsElement>(selector)].filter(({ open }) => !open);
      for (const details of unfolded) details.open = true;
    };
    const fold = (): void => {
      for (const details of unfolded) details.open = false;
      unfolded = [];
    };
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', fold);
    return () => {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', fold);
    };
  }, [selector]);
};
