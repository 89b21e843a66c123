// Which products are compared, as an address tells it and is told it: `?ids=a,b&only=1`.
import { givenIds, idsParameter } from '../../catalogue/id.ts';

export interface ComparisonAddress {
  /** In the order of the columns, each once; more than fit beside each other too. */
  ids: readonly string[];
  /** Whether only rows that differ are shown. */
  isOnly: boolean;
}

export const noComparison: ComparisonAddress = { ids: [], isOnly: false };

export const readComparison = (search: string): ComparisonAddress => {
  const parameters = new URLSearchParams(search);
  return { ids: [...new Set(givenIds(parameters))], isOnly: parameters.get('only') === '1' };
};

/** '' for nothing to tell. */
export const searchOfComparison = ({ ids, isOnly }: ComparisonAddress): string => {
  const parts = [...(ids.length > 0 ? [idsParameter(ids)] : []), ...(isOnly ? ['only=1'] : [])];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
};

/** The ids with one of them a place further on, past what stands between (`ids` of what is shown). */
export const moved = (ids: readonly string[], shown: readonly string[], id: string, step: 1 | -1): string[] => {
  const other = shown[shown.indexOf(id) + step];
  return ids.map((one) => (other === undefined ? one : one === id ? other : one === other ? id : one));
};
