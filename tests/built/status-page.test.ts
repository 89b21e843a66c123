// The small page that a code or a badge leads to, in the built sites.
import { describe, expect, test } from 'vitest';
import { attributesOf, hasMoved, sites, type PageFile } from './site.ts';

const pagesUnder = (pages: readonly PageFile[], folder: string): Map<string, PageFile> =>
  new Map(pages.flatMap((page) => {
    const [, language = '', id] = new RegExp(`^(en/)?${folder}/([^/]+)/index\\.html$`).exec(page.file) ?? [];
    return id === undefined || hasMoved(page) ? [] : [[`${language}${id}`, page] as const];
  }));

/** What the page says first, without a script. */
const saidOn = ({ html }: PageFile): string[] => [...html.matchAll(/<p class="today-says"[^>]*>[^<]*/g)].map(([text]) => text).filter((text) => !/ hidden/.test(text));

describe.each(sites)('the $name site', (site) => {
  const pages = pagesUnder(site.pages, 'v');

  test('has one for every product, also for those that are not listed any more, and for nothing else', () => {
    const products = pagesUnder(site.pages, 'products');
    expect([...pages.keys()].sort()).toEqual([...products.keys()].filter((key) => !/(?:^|\/)(?:letter)$/.test(key)).sort());
    expect(pages.size).toBeGreaterThan(10);
  });

  test('says one thing first, and never that a product without a listing is listed', () => {
    for (const [key, page] of pages) {
      const said = saidOn(page);
      const withoutScript = said.length === 1 || /data-listing="\d+" hidden/.test(page.html);
      expect(withoutScript, key).toBe(true);
      if (!page.html.includes('id="periods"')) expect(said.join(''), key).toMatch(/没有列入推荐目录的记录|No listing in the recommendation catalogue is recorded/);
    }
  });

  // There is one for every product and language: what it does not use is stored thousands of times.
  test('carries no words of the shortlist', () => {
    for (const [key, { html }] of pages) expect(html, key).not.toContain('<catalogue-shortlist');
  });

  test('is left to who scans a code, not to search engines', () => {
    expect([...pages].filter(([, page]) => !attributesOf(page, 'meta').some(({ name, content }) => name === 'robots' && content === 'noindex')).map(([key]) => key)).toEqual([]);
  });
});
