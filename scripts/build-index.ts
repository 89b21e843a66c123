// Feeds Pagefind with one record per product. The pages themselves are not parsed.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { createCatalogue, type CatalogueProduct } from '../src/catalogue/catalogue.ts';
import { paged } from '../src/catalogue/query.ts';
import { searchRecord } from '../src/search/record.ts';
import type { EditionRecords } from '../src/catalogue/records.ts';

/** Parts of Pagefind's own interface, which this site does not use. */
const unused = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js'];

const addProduct = async (index: PagefindIndex, entry: CatalogueProduct): Promise<void> => {
  const { url, content, filters, card } = searchRecord(entry);
  const { errors } = await index.addCustomRecord({ url, content, language: 'en', filters, meta: { title: card.name.zh, card: JSON.stringify(card) } });
  if (errors.length > 0) throw new Error(`Pagefind refuses ${url}: ${errors.join('; ')}`);
};

/**
 * Indexes the products of a checked edition into a folder, which becomes `pagefind/` of the site.
 * @returns the number of products indexed
 * @throws if Pagefind reports an error, or indexed fewer products than it was given
 */
export const buildIndex = async (records: EditionRecords, bundle: string): Promise<number> => {
  if (!records.edition || !records.sectors) throw new Error('Only a checked edition can be indexed: run npm run check.');
  const { products } = createCatalogue({
    edition: records.edition.data,
    sectors: records.sectors.data.sectors,
    lists: records.lists.map(({ data }) => data),
    manufacturers: records.manufacturers.map(({ data }) => data),
    products: records.products.map(({ data }) => data),
  });
  // The text is cut into tokens before it comes here: 'en' keeps Pagefind from cutting it again.
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  await rm(bundle, { recursive: true, force: true });
  for (const batch of paged(products, 200)) await Promise.all(batch.map((entry) => addProduct(index, entry)));
  const written = await index.writeFiles({ outputPath: bundle });
  if (written.errors.length > 0) throw new Error(`Pagefind cannot write ${bundle}: ${written.errors.join('; ')}`);
  await close();
  await Promise.all(unused.map((file) => rm(join(bundle, file), { force: true })));
  const entry: { languages: Record<string, { page_count: number }> } = JSON.parse(await readFile(join(bundle, 'pagefind-entry.json'), 'utf8'));
  const indexed = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (indexed !== products.length) throw new Error(`${products.length} products were given, ${indexed} indexed.`);
  return indexed;
};
