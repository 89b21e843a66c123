// Time from the click on a link to a comparison until its table is painted, on the demonstration edition in a real Chromium:
// as the first island of the visit, with only what the page of similar products loads ahead; and as a buyer comes to it,
// after a search, whose page has run the framework before. Both with a click out of nowhere, as a program makes it, and with
// what comes before a click: a finger's press, or a mouse that comes to rest and then presses.
// The browser is left alone, without the protocol of its developer tools: that forbids it to draw pages ahead. A script that the
// server adds to each page does the reader's part. Each visit has an origin of its own, so that nothing is kept from the one before.
// `node scripts/bench/compare.ts --products 1500`, or `--site DIR` for a site that is built already. Run it on a quiet machine.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
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

/** Where a visit goes, and how its reader clicks. Times in milliseconds. */
interface Visit {
  /** Paths of the pages, the last with the link. */
  pages: string[];
  pointer?: 'mouse' | 'touch';
  /** From the pointer's coming until it presses. */
  rest: number;
  press: number;
}

interface Opening {
  /** From the click until the frame after the one with the table. */
  milliseconds: number;
  isDrawnAhead: boolean;
}

/** Runs in each page, before anything else of it. Knows nothing of this file but `visit`. */
const reader = async (visit: Visit): Promise<void> => {
  const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
  const link = (): HTMLAnchorElement | null => document.querySelector('a[href^="/compare/?ids="]');
  if (location.pathname === '/compare/') {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.cmp tbody td')) return;
      observer.disconnect();
      // A page that is drawn ahead has no frames before it is shown.
      requestAnimationFrame(() => requestAnimationFrame((now) => {
        const shown = (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & { activationStart?: number }).activationStart ?? 0;
        void fetch('/bench-result', { method: 'POST', body: JSON.stringify({ milliseconds: now - shown, isDrawnAhead: shown > 0 }) });
      }));
    }).observe(document, { childList: true, subtree: true });
    return;
  }
  await new Promise((resolve) => addEventListener('load', resolve));
  await wait(1500);
  const next = visit.pages[visit.pages.indexOf(location.pathname.slice(1)) + 1];
  if (next !== undefined) return location.assign(`/${next}`);
  const point = (type: string): void => void link()?.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: visit.pointer ?? '' }));
  if (visit.pointer !== undefined) {
    point('pointerover');
    await wait(visit.rest);
    point('pointerdown');
    await wait(visit.press);
  }
  link()?.click();
};

interface Stage {
  server: Server;
  url: string;
  opened: Promise<Opening>;
  asked: Set<string>;
}

/** A server of its own for one visit, which adds the reader to each page. */
const stageOf = async (site: ServedSite, visit: Visit): Promise<Stage> => {
  const asked = new Set<string>();
  let tell: (opening: Opening) => void;
  const opened = new Promise<Opening>((resolve) => (tell = resolve));
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    if (path === '/bench-reader.js') return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(`(${reader.toString()})(${JSON.stringify(visit)})`);
    if (path === '/bench-result') {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      response.writeHead(204).end();
      return tell(JSON.parse(Buffer.concat(parts).toString()) as Opening);
    }
    asked.add(new URL(path, site.url).pathname);
    const answer = await fetch(new URL(path, site.url));
    const type = answer.headers.get('Content-Type') ?? '';
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { 'Content-Type': type, 'Cache-Control': answer.headers.get('Cache-Control') ?? 'no-cache' });
    response.end(type.startsWith('text/html') ? body.toString().replace('<head>', '<head><script src="/bench-reader.js"></script>') : body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}/`, opened, asked };
};

/** One visit in a browser of its own: the profile, and so all that a browser keeps, is new. */
const open = async (site: ServedSite, visit: Visit): Promise<Opening & { asked: string[] }> => {
  const profile = mkdtempSync(join(tmpdir(), 'catalogue-bench-'));
  const stage = await stageOf(site, visit);
  const browser = spawn(chromiumPath(), [...quietArguments, '--headless', '--window-size=1440,900', `--user-data-dir=${profile}`, `${stage.url}${visit.pages[0]}`], { stdio: 'ignore' });
  const ended = new Promise((resolve) => browser.on('exit', resolve));
  try {
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('No table within 30 seconds.')), 30_000).unref());
    return { ...(await Promise.race([stage.opened, late])), asked: [...stage.asked] };
  } finally {
    browser.kill();
    await ended;
    stage.server.close();
    stage.server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** Bytes of a file as a host would send it. */
const weigh = (path: string): number => gzipSync(readFileSync(join(outDir, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path)))).length;

const kilobytes = (paths: readonly string[]): string => `${(paths.reduce((sum, path) => sum + weigh(path), 0) / 1000).toFixed(1)} kB`;

const told = (name: string, openings: readonly Opening[]): string => {
  const times = openings.map(({ milliseconds }) => milliseconds);
  const ahead = openings.filter(({ isDrawnAhead }) => isDrawnAhead).length;
  return `${name}: median ${percentile(times, 0.5).toFixed(0)} ms, fastest ${Math.min(...times).toFixed(0)} ms, 95 % within ${percentile(times, 0.95).toFixed(0)} ms (${times.length} times, drawn ahead ${ahead})`;
};

await run(async () => {
  if (values.site === undefined) await build();
  const site = await serveSite({ outDir, base: '/', port: 0 });
  try {
    // The page of a category leads to its groups, and each group to the comparison.
    const from = /href="\/(sectors\/[^"/]+\/[^"/]+\/compare\/)"/.exec(readFileSync(join(outDir, 'compare/index.html'), 'utf8'))?.[1];
    if (from === undefined) throw new Error('The site has no page of similar products to start from.');
    const clicks = {
      'a click out of nowhere': { rest: 0, press: 0 },
      'a finger that presses for 90 ms': { pointer: 'touch', rest: 0, press: 90 },
      'a mouse that rests for 250 ms and presses for 90': { pointer: 'mouse', rest: 250, press: 90 },
    } as const;
    for (const [course, pages] of Object.entries({ 'first island of the visit': [from], 'after a search': ['search/', from] })) {
      for (const [click, how] of Object.entries(clicks)) {
        const openings: Opening[] = [];
        for (let round = 0; round < Number(values.rounds); round += 1) openings.push(await open(site, { pages, ...how }));
        console.log(told(`${course}, ${click}`, openings));
      }
    }
    const before = new Set((await open(site, { pages: [from], rest: 0, press: 0 })).asked);
    const loaded = [...before].filter((path) => !path.startsWith('/sectors/') && path !== '/favicon.ico');
    const kinds = { scripts: /\.js$/, styles: /\.css$/, data: /\.json$/, page: /\/$/ };
    console.log(`loaded: ${kilobytes(loaded)} compressed: ${Object.entries(kinds).map(([kind, ending]) => `${kind} ${kilobytes(loaded.filter((path) => ending.test(path)))}`).join(', ')}`);
    for (const path of loaded) console.log(`  ${(weigh(path) / 1000).toFixed(1)} kB ${path}`);
  } finally {
    site.server.close();
    site.server.closeAllConnections();
  }
});
