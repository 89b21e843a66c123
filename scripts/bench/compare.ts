// Time from the click on a link to a comparison until its table is there, on the demonstration edition in a real Chromium:
// as the first island of the visit, with only what the page of similar products loads ahead; and as a buyer comes to it,
// after a search, whose page has run the framework before. `node scripts/bench/compare.ts --products 1500`,
// or `--site DIR` for a site that is built already. Run it on a quiet machine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { buildSite, isUpToDate } from '../build.ts';
import { chromiumPath, quietArguments } from '../lib/chromium.ts';
import { writeDemoEdition } from '../lib/demo/write.ts';
import { projectRoot } from '../lib/files.ts';
import { run } from '../lib/run.ts';
import { percentile } from '../lib/search-eval/metrics.ts';
import { serveSite, type ServedSite } from '../lib/serve.ts';

const { values } = parseArgs({ options: { products: { type: 'string', default: '1500' }, site: { type: 'string' }, rounds: { type: 'string', default: '15' } } });
const products = Number(values.products);
const folder = join(projectRoot, '.demo', `bench-compare-${products}`);
const outDir = values.site ?? join(folder, 'site');

const build = async (): Promise<void> => {
  Object.assign(process.env, { CATALOGUE_DIR: join(folder, 'edition'), OUT_DIR: outDir, SITE_URL: 'http://localhost:4321/', ASTRO_TELEMETRY_DISABLED: '1' });
  writeDemoEdition(join(folder, 'edition'), { products });
  if (!(await isUpToDate()) && !(await buildSite())) throw new Error('The demonstration edition could not be built.');
};

interface Loaded {
  path: string;
  bytes: number;
}

interface Opening {
  milliseconds: number;
  /** What came over the wire, compressed. */
  loaded: Loaded[];
}

/** Bytes of a file as a host would send it. */
const weigh = (path: string): number => gzipSync(readFileSync(join(outDir, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path)))).length;

interface Course {
  /** Page with the link, which is shown before the clock starts. */
  from: string;
  link: string;
  /** A page that was visited before, if any. */
  visited?: string;
}

const open = async (browser: Browser, site: ServedSite, { from, link, visited }: Course): Promise<Opening> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const asked: string[] = [];
  if (visited !== undefined) await page.goto(site.url + visited, { waitUntil: 'networkidle' });
  await page.goto(site.url + from, { waitUntil: 'networkidle' });
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  // The page counts from its navigation, which begins with the click; what it takes to tell the test does not count.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.cmp tbody td')) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('table')));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.locator(`a[href^="${link}"]`).first().click();
  await page.waitForFunction(() => performance.getEntriesByName('table').length > 0);
  const milliseconds = await page.evaluate(() => performance.getEntriesByName('table')[0]?.startTime ?? NaN);
  await context.close();
  return { milliseconds, loaded: [...new Set(asked)].filter((path) => path !== '/favicon.ico').map((path) => ({ path, bytes: weigh(path) })) };
};

const kilobytes = (loaded: readonly Loaded[]): string => `${(loaded.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(1)} kB`;

const told = (name: string, openings: readonly Opening[]): string => {
  const times = openings.map(({ milliseconds }) => milliseconds);
  return `${name}: median ${percentile(times, 0.5).toFixed(0)} ms, fastest ${Math.min(...times).toFixed(0)} ms, 95 % within ${percentile(times, 0.95).toFixed(0)} ms (${times.length} times)`;
};

await run(async () => {
  if (values.site === undefined) await build();
  const site = await serveSite({ outDir, base: '/', port: 0 });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: quietArguments });
  try {
    // The page of a category leads to its groups, and each group to the comparison.
    const from = /href="\/(sectors\/[^"/]+\/[^"/]+\/compare\/)"/.exec(readFileSync(join(outDir, 'compare/index.html'), 'utf8'))?.[1];
    if (from === undefined) throw new Error('The site has no page of similar products to start from.');
    const course = { from, link: '/compare/?ids=' };
    const series = async (own: Course): Promise<Opening[]> => {
      const openings: Opening[] = [];
      for (let round = 0; round <= Number(values.rounds); round += 1) openings.push(await open(browser, site, own));
      return openings;
    };
    const [warming, ...counted] = await series(course); // The first starts the server's files and the browser.
    console.log(told('from the click to the table, first island of the visit', counted));
    console.log(told('from the click to the table, after a search', (await series({ ...course, visited: 'search/' })).slice(1)));
    const loaded = warming?.loaded ?? [];
    const kinds = { scripts: /\.js$/, styles: /\.css$/, data: /\.json$/, page: /\/$/ };
    console.log(`loaded: ${kilobytes(loaded)} compressed: ${Object.entries(kinds).map(([kind, ending]) => `${kind} ${kilobytes(loaded.filter(({ path }) => ending.test(path)))}`).join(', ')}`);
    for (const { path, bytes } of loaded) console.log(`  ${(bytes / 1000).toFixed(1)} kB ${path}`);
  } finally {
    await browser.close();
    site.server.close();
    site.server.closeAllConnections();
  }
});
