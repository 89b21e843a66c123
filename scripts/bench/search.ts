// Time of a query and weight of a first search on the demonstration edition, in a real Chromium, through the search page.
// `node scripts/bench/search.ts --products 15000`. Each query is asked twice on one open page: the first time it loads what
// it needs of the index, the second time it has it. Run it on a quiet machine.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { buildSite, isUpToDate } from '../build.ts';
import { chromiumPath, quietArguments } from '../lib/chromium.ts';
import { writeDemoEdition } from '../lib/demo/write.ts';
import { projectRoot } from '../lib/files.ts';
import { run } from '../lib/run.ts';
import { standardQueries } from '../lib/search-eval/arguments.ts';
import { measureFirstSearch, pickFirstSearches } from '../lib/search-eval/first-search.ts';
import { percentile } from '../lib/search-eval/metrics.ts';
import { parseQueries, type Query } from '../lib/search-eval/queries.ts';
import { askSearchPage } from '../lib/search-eval/search-page.ts';
import { serveSite, type ServedSite } from '../lib/serve.ts';

const { values } = parseArgs({ options: { products: { type: 'string', default: '1500' } } });
const products = Number(values.products);
const folder = join(projectRoot, '.demo', `bench-search-${products}`);
const outDir = join(folder, 'site');

const build = async (): Promise<void> => {
  Object.assign(process.env, { CATALOGUE_DIR: join(folder, 'edition'), OUT_DIR: outDir, SITE_URL: 'http://localhost:4321/', ASTRO_TELEMETRY_DISABLED: '1' });
  writeDemoEdition(join(folder, 'edition'), { products });
  if (!(await isUpToDate()) && !(await buildSite())) throw new Error('The demonstration edition could not be built.');
};

const readQueries = (): Query[] => parseQueries(readFileSync(join(projectRoot, standardQueries), 'utf8')).queries.filter(({ edition }) => edition === 'demo');

const told = (name: string, times: readonly number[]): string => `${name}: median ${percentile(times, 0.5).toFixed(1)} ms, 95 % within ${percentile(times, 0.95).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms`;

const timeQueries = async (browser: Browser, site: ServedSite, queries: readonly Query[]): Promise<string[]> => {
  const rounds: number[][] = [[], []];
  for (const lang of ['zh', 'en'] as const) {
    const questions = [...new Set(queries.filter((query) => query.lang === lang).map(({ q }) => q))];
    const ask = await askSearchPage(browser, { site: site.url, lang, warmUp: '示例', products });
    for (const times of rounds) for (const question of questions) times.push((await ask(question)).milliseconds);
  }
  return [told('files of the index still to load', rounds[0] ?? []), told('files at hand', rounds[1] ?? [])];
};

const weigh = async (browser: Browser, site: ServedSite, queries: readonly Query[]): Promise<string> => {
  const searches = [];
  for (const { lang, q } of pickFirstSearches(queries)) searches.push(await measureFirstSearch(browser, site, { outDir, lang, q }));
  const bytes = searches.map((search) => search.bytes);
  return `a first search: median ${(percentile(bytes, 0.5) / 1000).toFixed(0)} kB, largest ${(Math.max(...bytes) / 1000).toFixed(0)} kB, compressed, in up to ${Math.max(...searches.map(({ files }) => files))} files`;
};

const scripts = (): string => {
  const page = readFileSync(join(outDir, 'search/index.html'), 'utf8');
  const assets = readdirSync(join(outDir, '_astro')).filter((name) => name.endsWith('.js')).map((name) => `${name} ${(gzipSync(readFileSync(join(outDir, '_astro', name))).length / 1000).toFixed(1)}`);
  return `search page: ${(gzipSync(page).length / 1000).toFixed(1)} kB of HTML; scripts in kB: ${assets.join(', ')}`;
};

await run(async () => {
  await build();
  const queries = readQueries();
  const site = await serveSite({ outDir, base: '/', port: 0 });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: quietArguments });
  try {
    console.log(`${products} products, ${queries.length} queries`);
    for (const line of await timeQueries(browser, site, queries)) console.log(line);
    console.log(await weigh(browser, site, queries));
    console.log(scripts());
  } finally {
    await browser.close();
    site.server.close();
    site.server.closeAllConnections();
  }
});
