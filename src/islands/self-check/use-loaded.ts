import { useEffect, useState } from 'react';

/** A module that is loaded once it is wanted; `failed` where it does not come, until it is asked for again. */
export const useLoaded = <Module>(load: () => Promise<Module>, isWanted: boolean): { module: Module | 'failed' | undefined; retry: () => void } => {
  const [module, setModule] = useState<Module | 'failed'>();
  const isMissing = isWanted && module === undefined;
  useEffect(() => {
    if (!isMissing) return;
    load().then(setModule, (error: unknown) => {
      console.info('A part of the page did not load.', error);
      setModule('failed');
    });
  }, [isMissing, load]);
  return { module, retry: () => setModule(undefined) };
};
