// The edition as the form and its preview need it, loaded once for both.
import { useCallback, useEffect, useState } from 'react';
import { address } from '../../../site-paths.ts';
import type { EditionRecords } from '../../../catalogue/records.ts';
import type { EditionAtHand } from '../../../submission/edition-at-hand.ts';
import { siteEdition, type FetchFile } from '../../../submission/site-edition.ts';

/** Files of this site; one that is not there is no failure. */
const fetchFrom = (base: string): FetchFile => async <Data>(path: string) => {
  const url = address(base, 'zh', path);
  const response = await fetch(url);
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return (await response.json()) as Data; // written by the same build
};

const opened = new Map<string, EditionAtHand>();

const editionOf = (base: string): EditionAtHand => {
  const at = opened.get(base) ?? siteEdition(fetchFrom(base));
  opened.set(base, at);
  return at;
};

export interface EditionInPage {
  phase: 'busy' | 'failed' | 'ready';
  at: EditionAtHand;
  /** Names of all records, and sectors, lists, districts and parameters. */
  named?: EditionRecords;
  retry: () => void;
}

/** @param base base path of the site with slashes at both ends */
export const useEdition = (base: string): EditionInPage => {
  const at = editionOf(base);
  const [state, setState] = useState<Pick<EditionInPage, 'phase' | 'named'>>({ phase: 'busy' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isLate = false;
    at.named().then(
      (named) => { if (!isLate) setState({ phase: 'ready', named }); },
      (error: unknown) => {
        console.info('The edition did not load.', error);
        if (!isLate) setState({ phase: 'failed' });
      },
    );
    return () => { isLate = true; };
  }, [at, attempt]);
  const retry = useCallback(() => {
    setState({ phase: 'busy' });
    setAttempt((now) => now + 1);
  }, []);
  return { ...state, at, retry };
};
