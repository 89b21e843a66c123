import { useCallback, useEffect, useState } from 'react';
import { openChoices, type PackedChoices, type ProductChoice } from '../../catalogue/product-choices.ts';

export interface Products {
  phase: 'asleep' | 'busy' | 'ready' | 'failed';
  choices: readonly ProductChoice[];
  /** Whether the last attempt that ended did so without them. */
  hasFailed: boolean;
  /** Asks for them; again after a failure. */
  load: () => void;
}

/** @throws if they do not come, or are not what was asked for */
const fetchChoices = async (url: string): Promise<ProductChoice[]> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return openChoices((await response.json()) as PackedChoices); // written by the same build
};

/** The products to choose from, once somebody asks for them. */
export const useProducts = (url: string): Products => {
  const [phase, setPhase] = useState<Products['phase']>('asleep');
  const [choices, setChoices] = useState<readonly ProductChoice[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback((): void => setPhase((now) => (now === 'ready' ? now : 'busy')), []);
  useEffect(() => {
    if (phase !== 'busy') return undefined;
    let isCurrent = true;
    fetchChoices(url).then(
      (opened) => {
        if (!isCurrent) return;
        setChoices(opened);
        setFailed(false);
        setPhase('ready');
      },
      (error: unknown) => {
        console.info('The list of products did not load.', error);
        if (!isCurrent) return;
        setFailed(true);
        setPhase('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [phase, url]);
  return { phase, choices, hasFailed, load };
};
