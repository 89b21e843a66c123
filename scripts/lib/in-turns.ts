import { paged } from '../../src/catalogue/query.ts';

/**
 * Runs a function over all items, not more than 64 at a time: an edition may hold more files than a process may open.
 * @throws the first error, once nothing is running any more
 */
export const inTurns = async <Item, Result>(items: readonly Item[], run: (item: Item) => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = [];
  for (const batch of paged(items, 64)) {
    const running = batch.map(run);
    await Promise.allSettled(running);
    results.push(...(await Promise.all(running)));
  }
  return results;
};
