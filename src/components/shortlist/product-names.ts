// Names of products by id, each loaded once.
import type { EntryFile } from '../../catalogue/entry-file.ts';
import type { Localized } from '../../catalogue/schema.ts';
import { address, pathOf } from '../../site-paths.ts';

/** `gone`: this edition does not have it. Nothing while it is not known. */
export type ProductName = Localized | 'gone' | undefined;

/**
 * @param base base path of the site with slashes at both ends
 * @param onName told when a name has come
 */
export const productNames = (base: string, onName: () => void): ((id: string) => ProductName) => {
  const names = new Map<string, ProductName>();
  const load = async (id: string): Promise<void> => {
    const response = await fetch(address(base, 'zh', pathOf.entry(id)));
    if (response.status === 404 || response.status === 410) names.set(id, 'gone');
    else names.set(id, ((await response.json()) as EntryFile).products[0]?.name); // written by the same build
    onName();
  };
  return (id) => {
    if (!names.has(id)) {
      names.set(id, undefined);
      // Without its name a product is shown by its id.
      load(id).catch((error: unknown) => console.info('A name did not load.', error));
    }
    return names.get(id);
  };
};
