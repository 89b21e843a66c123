import { useEffect } from 'react';

/** Lets the switch of language keep what lives in the address. @param search '' or beginning with `?`; nothing while it is not known */
export const useOtherLanguage = (search: string | undefined, hash = ''): void => {
  useEffect(() => {
    const other = document.querySelector<HTMLAnchorElement>('.top a[hreflang]');
    if (!other || search === undefined) return;
    other.search = search;
    other.hash = hash;
  }, [search, hash]);
};
