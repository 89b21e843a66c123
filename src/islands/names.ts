// The names of all products and makers, loaded when they are needed and kept while the page is open.
import { openNames, type NameFile, type PackedNames } from '../catalogue/name-file.ts';
import { address, pathOf } from '../site-paths.ts';
import { fetchData, loadedOnce } from './load-data.ts';

const namesAt = loadedOnce(async (url) => openNames(await fetchData<PackedNames>(url)));

/**
 * The names of this edition.
 * @param base base path of the site with slashes at both ends
 * @throws if they do not come, or are not what was asked for; asking again loads them anew
 */
export const loadNames = (base: string): Promise<NameFile> => namesAt(address(base, 'zh', pathOf.names));
