// Which specifications mean the same, loaded when a tool compares some.
import { openParameters, type ParameterTable } from '../catalogue/parameters.ts';
import type { ParametersFile } from '../catalogue/parameter-schema.ts';
import { address, pathOf } from '../site-paths.ts';
import { fetchData, loadedOnce } from './load-data.ts';

const parametersAt = loadedOnce(async (url) => openParameters(await fetchData<ParametersFile>(url)));

/**
 * Loaded once; what failed is asked for again.
 * @param base base path of the site with slashes at both ends
 * @throws if it does not come
 */
export const loadParameters = (base: string): Promise<ParameterTable> => parametersAt(address(base, 'zh', pathOf.parameters));
