// Which specifications mean the same, loaded when a tool compares some.
import { openParameters, type ParameterTable } from '../catalogue/parameters.ts';
import type { ParametersFile } from '../catalogue/parameter-schema.ts';
import { address, pathOf } from '../site-paths.ts';

const kept = new Map<string, Promise<ParameterTable>>();

const load = async (url: string): Promise<ParameterTable> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return openParameters((await response.json()) as ParametersFile); // written by the same build
};

/**
 * Loaded once; what failed is asked for again.
 * @param base base path of the site with slashes at both ends
 * @throws if it does not come
 */
export const loadParameters = (base: string): Promise<ParameterTable> => {
  const url = address(base, 'zh', pathOf.parameters);
  const known = kept.get(url);
  if (known) return known;
  const loading = load(url).catch((error: unknown) => {
    kept.delete(url);
    throw error;
  });
  kept.set(url, loading);
  return loading;
};
