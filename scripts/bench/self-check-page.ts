// The self-check of a workbook through its page, in a real Chromium. Run by self-check.ts.
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { pathOf } from '../../src/site-paths.ts';
import { buildSite, isUpToDate } from '../build.ts';
import { chromiumPath, quietArguments } from '../lib/chromium.ts';
import { projectRoot } from '../lib/files.ts';
import { percentile } from '../lib/search-eval/metrics.ts';
import { serveSite } from '../lib/serve.ts';

interface Course {
  edition: string;
  products: number;
  /** A site of the edition that is built already. */
  site: string | undefined;
  rounds: number;
  /** The workbook. */
  bytes: Uint8Array;
}

interface Round {
  milliseconds: number;
  /** Different texts of progress that were on screen. */
  told: number;
  /** The longest time in which the page drew nothing. */
  longestPause: number;
  verdict: string;
}

const build = async (edition: string, outDir: string): Promise<void> => {
  Object.assign(process.env, { CATALOGUE_DIR: edition, OUT_DIR: outDir, SITE_URL: 'http://localhost:4321/', ASTRO_TELEMETRY_DISABLED: '1' });
  if (!(await isUpToDate()) && !(await buildSite())) throw new Error('The demonstration edition could not be built.');
};

/** Nothing is at hand yet: a new visitor chooses the file. */
const check = async (browser: Browser, url: string, bytes: Uint8Array): Promise<Round> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const texts = new Set<string>();
    let [last, longest] = [NaN, 0];
    const draw = (now: number): void => {
      if (performance.getEntriesByName('given').length > 0) {
        if (last > 0) longest = Math.max(longest, now - last);
        last = now;
        const text = document.querySelector('#plan-progress')?.textContent;
        if (text) texts.add(text);
      }
      if (document.querySelector('.self-verdict')) performance.mark('verdict', { detail: { told: texts.size, longest } });
      else requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
    // Counted from the choice: what it takes to hand the file to the browser is the test's.
    addEventListener('change', () => performance.mark('given'), true);
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('.plan-drop button:enabled').waitFor();
  await page.locator('input[type=file]').first().setInputFiles({ name: '填报.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.waitForFunction(() => performance.getEntriesByName('verdict').length > 0, undefined, { timeout: 120_000 });
  const round = await page.evaluate(() => {
    const [given, verdict] = [performance.getEntriesByName('given')[0], performance.getEntriesByName('verdict')[0] as PerformanceMark | undefined]; // both marked above
    const { told, longest } = verdict?.detail as { told: number; longest: number }; // as it was marked
    return { milliseconds: (verdict?.startTime ?? NaN) - (given?.startTime ?? NaN), told, longestPause: longest, verdict: document.querySelector('.self-verdict')?.textContent ?? '' };
  });
  await context.close();
  return round;
};

export const throughThePage = async ({ edition, products, site, rounds, bytes }: Course): Promise<void> => {
  const outDir = site ?? join(projectRoot, '.demo', `bench-self-check-${products}`, 'site');
  if (site === undefined) await build(edition, outDir);
  const served = await serveSite({ outDir, base: '/', port: 0 });
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: quietArguments });
  try {
    const all: Round[] = [];
    for (let round = 0; round < rounds; round += 1) all.push(await check(browser, served.url + pathOf.selfCheck, bytes));
    const times = all.map(({ milliseconds }) => milliseconds);
    const [last] = all.slice(-1);
    console.log(`through the page: median ${(percentile(times, 0.5) / 1000).toFixed(2)} s, fastest ${(Math.min(...times) / 1000).toFixed(2)} s, slowest ${(Math.max(...times) / 1000).toFixed(2)} s (${times.length} times); ${last?.told} texts of progress, the page drew again within ${Math.max(...all.map(({ longestPause }) => longestPause)).toFixed(0)} ms; ${last?.verdict}`);
  } finally {
    await browser.close();
    served.server.close();
    served.server.closeAllConnections();
  }
};
