// Time of a verification: an evidence file of 20 products and a listing proof, in Node and on the page in a real Chromium, where
// the clock runs from the choice of the file until its verdict is drawn. `first`: with all that it loads from the site for
// the records in the file; `again`: the same file once more on the same page. The budget is 300 ms.
// `node scripts/bench/verify.ts --products 150`, or `--site DIR` for a site that is built already.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { openEntries, type EntryFile } from '../../src/catalogue/entry-file.ts';
import { evidenceFile } from '../../src/catalogue/evidence.ts';
import { pathOf } from '../../src/site-paths.ts';
import { publishedBy } from '../../src/verification/published.ts';
import { verifyFile } from '../../src/verification/verify-file.ts';
import { buildSite, isUpToDate } from '../build.ts';
import { chromiumPath, quietArguments } from '../lib/chromium.ts';
import { writeDemoEdition, writeDemoPublication } from '../lib/demo/write.ts';
import { projectRoot } from '../lib/files.ts';
import { run } from '../lib/run.ts';
import { percentile } from '../lib/search-eval/metrics.ts';
import { serveSite } from '../lib/serve.ts';
import { today } from '../lib/today.ts';
import { publishedSite } from '../lib/verify/published-folder.ts';

const { values } = parseArgs({ options: { products: { type: 'string', default: '150' }, site: { type: 'string' }, rounds: { type: 'string', default: '15' } } });
const folder = join(projectRoot, '.demo', `bench-verify-${values.products}`);
const outDir = values.site ?? join(folder, 'site');
const rounds = Number(values.rounds);
const sheets = 20;
/** Nobody finds a file in less; in the meantime the page loads what checks it. */
const choosing = 500;

const build = async (): Promise<void> => {
  Object.assign(process.env, { CATALOGUE_DIR: join(folder, 'edition'), OUT_DIR: outDir, SITE_URL: 'http://localhost:4321/', ASTRO_TELEMETRY_DISABLED: '1' });
  writeDemoEdition(join(folder, 'edition'), { products: Number(values.products) });
  await writeDemoPublication(join(folder, 'edition'));
  if (!(await isUpToDate()) && !(await buildSite())) throw new Error('The demonstration edition could not be built.');
};

interface Sample {
  name: string;
  bytes: Buffer;
}

/** What readers of the site keep. */
const samples = async (): Promise<Sample[]> => {
  const { fetchFile, site } = await publishedSite(outDir);
  const names = Object.keys((JSON.parse(readFileSync(join(outDir, pathOf.releaseFile(1)), 'utf8')) as { records: object }).records); // written by the build
  const ids = names.filter((path) => path.startsWith('products/')).map((path) => path.slice('products/'.length));
  const loaded = await Promise.all(ids.slice(0, 2 * sheets).map((id) => fetchFile<EntryFile>(pathOf.entry(id))));
  const entries = loaded.flatMap((file) => (file ? openEntries(file) : [])).slice(0, sheets);
  const [first] = entries;
  if (!first) throw new Error('The first release holds no products.');
  const evidence = await evidenceFile({ entries, catalogue: { name: { zh: '演示' }, url: site }, stamp: first.stamp, on: today(), retrievedAt: `${today()}T09:30:00+08:00`, verify: (id) => site + pathOf.verify(id, today()), searches: [] });
  return [
    { name: `evidence of ${entries.length} products`, bytes: Buffer.from(JSON.stringify(evidence)) },
    { name: 'listing proof', bytes: readFileSync(join(outDir, pathOf.credential(first.product.id))) },
  ];
};

const told = (name: string, times: readonly number[]): string => `${name}: median ${percentile(times, 0.5).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms (${times.length} times)`;

const inNode = async ({ name, bytes }: Sample): Promise<void> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { fetchFile, site, catalogue } = await publishedSite(outDir);
    const start = performance.now();
    const { outcome } = await verifyFile({ name: 'file.json', bytes }, publishedBy(fetchFile), { site, catalogue, today: today() });
    times.push(performance.now() - start);
    if (outcome !== 'genuine') throw new Error(`The ${name} is told to be ${outcome}.`);
  }
  console.log(told(`Node, ${name}, ${(bytes.length / 1000).toFixed(0)} kB`, times));
};

/** The clock stands in the page, so that what it takes to drive it does not count. */
const chosen = async (page: Page, { bytes }: Sample, count: number): Promise<number> => {
  await page.evaluate((verdicts) => {
    performance.clearMarks();
    document.querySelector('input[type=file]')?.addEventListener('change', () => performance.mark('chosen'), { once: true, capture: true });
    new MutationObserver((_, observer) => {
      if (document.querySelectorAll('.vf-verdict').length < verdicts) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('told')));
    }).observe(document, { childList: true, subtree: true });
  }, count);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('.plan-drop button').click()]);
  await page.waitForTimeout(choosing);
  await chooser.setFiles({ name: 'file.json', mimeType: 'application/json', buffer: bytes });
  await page.waitForFunction(() => performance.getEntriesByName('told').length > 0);
  return page.evaluate(() => (performance.getEntriesByName('told')[0]?.startTime ?? NaN) - (performance.getEntriesByName('chosen')[0]?.startTime ?? NaN));
};

await run(async () => {
  if (values.site === undefined) await build();
  const files = await samples();
  for (const file of files) await inNode(file);
  const site = await serveSite({ outDir, base: '/', port: 0 });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: quietArguments });
  try {
    for (const file of files) {
      const [first, again]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        const page = await browser.newPage();
        await page.goto(site.url + pathOf.verifyPage, { waitUntil: 'networkidle' });
        first.push(await chosen(page, file, 1));
        again.push(await chosen(page, file, 2));
        await page.close();
      }
      console.log(told(`Chromium ${browser.version()}, ${file.name}, first`, first));
      console.log(told(`Chromium ${browser.version()}, ${file.name}, again`, again));
    }
  } finally {
    await browser.close();
    site.server.close();
    site.server.closeAllConnections();
  }
});
