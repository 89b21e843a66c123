// Feeds Pagefind with one record per product, and writes what the search knows besides: the table and a card per product.
// The pages themselves are not parsed.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { catalogueOf } from '../src/catalogue/catalogue.ts';
import { paged } from '../src/catalogue/query.ts';
import type { EditionRecords } from '../src/catalogue/records.ts';
import { cardOf } from '../src/search/card.ts';
import { keyOf } from '../src/search/normalise.ts';
import { packValues } from '../src/search/pack-values.ts';
import { indexRecord, type IndexRecord, type IndexSettings } from '../src/search/record.ts';
import { synonymsOf, termForm } from '../src/search/synonyms.ts';
import { rowsOf, tableOf } from '../src/search/rows.ts';
import type { SearchTable } from '../src/search/table.ts';
import { occurring } from '../src/search/occurring.ts';
import { wordListOf } from '../src/search/word-list.ts';
import { recutIndex } from './lib/pagefind-files.ts';
import { traditionalFold } from '../src/search/traditional.ts';

/** Parts of Pagefind's output that this site does not use: its own interface, and its copies of the records. */
const unused = ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-component-ui.js', 'pagefind-component-ui.css', 'pagefind-highlight.js', 'fragment', 'filter', 'wasm.en.pagefind', 'pagefind-worker.js'];

/** A language that Pagefind has no stemmer and no dictionary for: the words come to it ready. */
const noLanguage = 'und';

const addRecord = async (index: PagefindIndex, { content }: IndexRecord, row: number): Promise<void> => {
  const { errors } = await index.addCustomRecord({ url: `/${row}/`, content, language: noLanguage, sort: { row: String(row) } });
  if (errors.length > 0) throw new Error(`Pagefind refuses row ${row}: ${errors.join('; ')}`);
};

const writeIndex = async (contents: readonly IndexRecord[], bundle: string): Promise<void> => {
  const { index, errors } = await createIndex({ forceLanguage: noLanguage });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  await rm(bundle, { recursive: true, force: true });
  for (const batch of paged(contents.map((record, row) => ({ record, row })), 200)) await Promise.all(batch.map(({ record, row }) => addRecord(index, record, row)));
  const written = await index.writeFiles({ outputPath: bundle });
  if (written.errors.length > 0) throw new Error(`Pagefind cannot write ${bundle}: ${written.errors.join('; ')}`);
  await close();
  const entry: { languages: Record<string, { page_count: number }> } = JSON.parse(await readFile(join(bundle, 'pagefind-entry.json'), 'utf8'));
  const indexed = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (indexed !== contents.length) throw new Error(`${contents.length} products were given, ${indexed} indexed.`);
  await Promise.all(unused.map((file) => rm(join(bundle, file), { recursive: true, force: true })));
};

/**
 * Indexes the products of a checked edition into a folder, which becomes `pagefind/` of the site.
 * @returns the number of products indexed
 * @throws if Pagefind reports an error, or indexed fewer products than it was given
 */
export const buildIndex = async (records: EditionRecords, bundle: string): Promise<number> => {
  const catalogue = catalogueOf(records);
  const fold = traditionalFold();
  const groups = (records.vocabulary?.data.groups ?? []).map(({ terms }) => terms.map((term) => termForm(term, fold)));
  const settings: IndexSettings = { fold, synonyms: synonymsOf(groups) };
  const products = rowsOf(catalogue);
  const contents = products.map((entry) => indexRecord(entry, settings));
  await writeIndex(contents, bundle);

  const { columns, names } = tableOf(catalogue);
  const parts = occurring(products, groups, settings);
  const table: Omit<SearchTable, 'version'> = { ...columns, ...parts, lengths: contents.flatMap(({ lengths }) => lengths), nameLengths: products.map(({ product }) => Array.from(keyOf(product.name.zh, fold)).length), firstWords: await recutIndex(bundle) };
  const files = new Map<string, unknown>([
    ['names.json', names],
    ['values.json', packValues(catalogue)],
    ['ids.json', products.map(({ product }) => product.id)],
    ['words.json', wordListOf(products, parts.synonyms.flat(), fold)],
    ...products.map((entry, row): [string, unknown] => [`cards/${row}.json`, cardOf(entry)]),
  ]);
  const version = createHash('sha256').update(JSON.stringify([table, contents, ...files])).digest('hex').slice(0, 10);
  await mkdir(join(bundle, 'cards'));
  for (const batch of paged([['catalogue.json', { version, ...table }] as const, ...files], 200)) await Promise.all(batch.map(([file, value]) => writeFile(join(bundle, file), JSON.stringify(value))));
  return contents.length;
};
