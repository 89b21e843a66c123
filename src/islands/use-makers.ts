import { useEffect, useState } from 'react';
import type { OpenSearch } from '../search/open.ts';
import type { MakerNames } from '../search/table.ts';

/** The makers' names, once somebody wants them. @param wanted how often they were asked for; each time they are tried again */
export const useMakers = (search: OpenSearch | undefined, wanted: number): MakerNames[] | undefined => {
  const [makers, setMakers] = useState<MakerNames[]>();
  useEffect(() => {
    if (!search || wanted === 0 || makers) return;
    search.names().then((names) => setMakers(names.makers), (error: unknown) => {
      // The filter stays empty; when it is opened the next time, they are asked for again.
      console.warn('The names of the makers did not load.', error);
    });
  }, [search, wanted, makers]);
  return makers;
};
