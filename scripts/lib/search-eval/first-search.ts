// What a reader's first search loads of the search data: what the host is asked for, compressed as it would send it.
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import type { ServedSite } from '../serve.ts';
import { openSearchPage } from './search-page.ts';

export interface FirstSearch {
  lang: 'zh' | 'en';
  q: string;
  files: number;
  bytes: number;
}

/** Pagefind's own files are compressed already. */
const isCompressed = (path: string): boolean => /\.pf_[a-z]+$|\.pagefind$/.test(path);

const bytesOf = async (outDir: string, path: string): Promise<number> => {
  const bytes = await readFile(join(outDir, path));
  return isCompressed(path) ? bytes.length : gzipSync(bytes).length;
};

/**
 * Opens the search page with a query in a browser that has never seen the site, and waits until it has loaded all.
 * @param outDir folder of the site, which lies at the root of its host
 */
export const measureFirstSearch = async (browser: Browser, { server, url }: ServedSite, { outDir, lang, q }: { outDir: string; lang: 'zh' | 'en'; q: string }): Promise<FirstSearch> => {
  const paths: string[] = [];
  // Heard before the site itself hears it, which rewrites the address.
  const hear = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', url);
    if (pathname.startsWith('/pagefind/')) response.once('finish', () => { if (response.statusCode === 200) paths.push(decodeURIComponent(pathname)); });
  };
  const context = await browser.newContext();
  server.prependListener('request', hear);
  try {
    const page = await openSearchPage(context, url, { lang, q });
    await page.waitForLoadState('networkidle');
  } finally {
    server.removeListener('request', hear);
    await context.close();
  }
  const sizes = await Promise.all(paths.map((path) => bytesOf(outDir, path)));
  return { lang, q, files: paths.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
};

/** About ten queries of different kinds, the kinds in turn. */
export const pickFirstSearches = <Query extends { kind: string; q: string }>(queries: readonly Query[], count = 10): Query[] => {
  const kinds = [...Map.groupBy(queries.filter(({ q }) => q.trim() !== ''), ({ kind }) => kind).values()];
  const turns = Array.from({ length: count }, (_, turn) => kinds.flatMap((ofKind) => ofKind[turn] ?? []));
  return turns.flat().slice(0, count);
};
