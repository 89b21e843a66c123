// Two blank pages, with the indexes of the baselines beside them: Pagefind as it comes, and what MiniSearch indexes in the browser.
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { paged } from '../../../src/catalogue/query.ts';
import type { EvaluatedEdition } from './editions.ts';
import { bilingualProduct, plainProduct, type PlainProduct } from './plain-text.ts';

export interface BaselineSite {
  outDir: string;
  /** Rows of the products by Pagefind's names of them. */
  pagefindRows: Map<string, number>;
}

/** Pagefind keeps `zh-CN` as another language than the page's own, and then finds nothing. */
const languages = [{ lang: 'zh', tag: 'zh-CN', indexed: 'zh-cn', page: 'index.html' }, { lang: 'en', tag: 'en', indexed: 'en', page: 'en/index.html' }] as const;

const addProduct = async (index: PagefindIndex, { id, name, maker, text }: PlainProduct, language: string): Promise<void> => {
  const { errors } = await index.addCustomRecord({ url: `/${language}/${id}/`, content: [name, maker, text].join('\n'), language, meta: { title: name } });
  if (errors.length > 0) throw new Error(`Pagefind refuses product ${id}: ${errors.join('; ')}`);
};

const indexWithPagefind = async (documents: Record<string, PlainProduct[]>, outputPath: string): Promise<void> => {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  for (const { lang, indexed } of languages) {
    for (const batch of paged(documents[lang] ?? [], 200)) await Promise.all(batch.map((product) => addProduct(index, product, indexed)));
  }
  const written = await index.writeFiles({ outputPath });
  await close();
  if (written.errors.length > 0) throw new Error(`Pagefind cannot write ${outputPath}: ${written.errors.join('; ')}`);
};

/** Pagefind answers with names of files; each holds the address of its record. */
const readPagefindRows = async (folder: string): Promise<Map<string, number>> => {
  const rows = new Map<string, number>();
  for (const file of await readdir(folder)) {
    const fragment = gunzipSync(await readFile(join(folder, file))).toString('utf8');
    const { url }: { url: string } = JSON.parse(fragment.slice(fragment.indexOf('{'))); // written by Pagefind, after a mark of its own
    rows.set(file.replace(/\.pf_fragment$/, ''), Number(url.split('/').at(-2)));
  }
  return rows;
};

/** Writes the pages and indexes of an edition, where they are not there yet. */
export const writeBaselineSite = async ({ name, workshop, entries }: EvaluatedEdition): Promise<BaselineSite> => {
  const outDir = join(workshop, 'baselines');
  const of = (lang: 'zh' | 'en'): PlainProduct[] => entries.map((entry, row) => plainProduct(row, entry, lang));
  const documents = { zh: of('zh'), en: of('en'), both: entries.map((entry, row) => bilingualProduct(row, entry)) };
  const text = JSON.stringify(documents);
  const source = join(outDir, 'documents.json');
  const fragments = join(outDir, 'pagefind/fragment');
  // The file is written last: where it is there and the same, all else is.
  if ((await readFile(source, 'utf8').catch(() => '')) === text) return { outDir, pagefindRows: await readPagefindRows(fragments) };
  console.error(`Indexing the ${name} edition for the baselines …`);
  await rm(outDir, { recursive: true, force: true });
  for (const { tag, page } of languages) {
    await mkdir(dirname(join(outDir, page)), { recursive: true });
    await writeFile(join(outDir, page), `<!doctype html><html lang="${tag}"><meta charset="utf-8"><title>Baselines</title><link rel="icon" href="data:,"></html>\n`);
  }
  await copyFile(fileURLToPath(import.meta.resolve('minisearch')), join(outDir, 'minisearch.js'));
  await writeFile(join(outDir, 'bigrams.js'), stripTypeScriptTypes(await readFile(join(import.meta.dirname, 'bigrams.ts'), 'utf8')));
  await indexWithPagefind(documents, join(outDir, 'pagefind'));
  await writeFile(source, text);
  return { outDir, pagefindRows: await readPagefindRows(fragments) };
};
