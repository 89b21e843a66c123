// Needs as the figures of this edition know them: those that name nothing of it are left out, and told.
import { needText, readNeeds } from './needs.ts';
import type { OpenSearch } from './open.ts';
import type { SearchState } from './state.ts';
import type { OpenValues } from './values.ts';

/** The figures, loaded only where something is needed of them. */
export const valuesFor = async (search: Pick<OpenSearch, 'values'>, { needs }: Pick<SearchState, 'needs'>): Promise<OpenValues | undefined> => (needs.length > 0 ? search.values() : undefined);

/** @param values without them, no need is known */
export const withKnownNeeds = (state: SearchState, values: OpenValues | undefined): { state: SearchState; unknown: readonly string[] } => {
  const { needs, unknown } = values ? readNeeds(state.needs, values) : { needs: [], unknown: state.needs };
  return { state: { ...state, needs: needs.map(needText), metOnly: state.metOnly && needs.length > 0 }, unknown };
};
