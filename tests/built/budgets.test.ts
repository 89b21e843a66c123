import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attributesOf, hasMoved, sites, type BuiltSite, type PageFile } from './site.ts';

const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;
const compressed = (text: string | Buffer): number => kilobytes(gzipSync(text).length);

const bytesOf = (site: BuiltSite, address: string): Buffer => readFileSync(join(site.directory, address.slice(site.base.length)));

const styleOf = (site: BuiltSite, page: PageFile): number =>
  attributesOf(page, 'link').filter(({ rel }) => rel === 'stylesheet').reduce((sum, { href = '' }) => sum + compressed(bytesOf(site, href)), 0);

/** A script with everything that it imports. */
const scriptClosure = (site: BuiltSite, address: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(address)) return seen;
  seen.add(address);
  for (const [, imported = ''] of bytesOf(site, address).toString().matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    scriptClosure(site, new URL(imported, `http://site${address}`).pathname, seen);
  }
  return seen;
};

/** The scripts that a page's elements name: its own and those of its islands. */
const entriesOf = (page: PageFile): string[] => page.elements.flatMap(({ attributes }) => [attributes['src'], attributes['component-url'], attributes['renderer-url']]).flatMap((address) => (address?.endsWith('.js') ? [address] : []));

/** What a page with an island loads of ours by itself, before anything is used. */
const openingScripts = (site: BuiltSite, page: PageFile): Set<string> => new Set(entriesOf(page).flatMap((entry) => [...scriptClosure(site, entry)]));

/** Everything that a page with an island may load of ours, also what it imports only when it is needed. Pagefind is apart. */
const islandScripts = (site: BuiltSite, page: PageFile): Set<string> => {
  const all = new Set<string>();
  const follow = (address: string): void => {
    for (const one of scriptClosure(site, address)) {
      if (all.has(one)) continue;
      all.add(one);
      for (const [, imported = ''] of bytesOf(site, one).toString().matchAll(/import\(\s*["'`](\.[^"'`]+)["'`]/g)) follow(new URL(imported, `http://site${one}`).pathname);
    }
  };
  for (const entry of entriesOf(page)) follow(entry);
  return all;
};

const scriptOf = (site: BuiltSite, page: PageFile): number => {
  const scripts = attributesOf(page, 'script').flatMap(({ src }) => (src ? [...scriptClosure(site, src)] : []));
  const inline = [...page.html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g)].map(([, code = '']) => code).join('\n');
  return [...new Set(scripts)].reduce((sum, address) => sum + compressed(bytesOf(site, address)), inline === '' ? 0 : compressed(inline));
};

const over = (pages: readonly PageFile[], limit: number, sizeOf: (page: PageFile) => number): string[] =>
  pages.map((page) => ({ page, size: sizeOf(page) })).filter(({ size }) => size > limit).map(({ page, size }) => `${page.file}: ${size} kB`);

/** The buyer's tools by their page: kB of script that they load before anything is used, 66 of them the framework. */
const toolBudgets: Readonly<Record<string, number>> = {
  shortlist: 94, // with the reading of kept searches, and of the figures that they need
  'name-check': 92,
  compare: 94, // with the shortlist's store
  plan: 88,
  export: 101, // with the columns of all tables
  evidence: 102, // with the search and the policy
  'self-check': 90, // without the form, what checks, and what judges logos: loaded with their first use
  'manufacturers/find': 85, // without what reads spreadsheets
  verify: 91, // without what reads files, and the schema
  requirements: 94, // without the writer of Word files
};

describe.each(sites)('the $name site', (site) => {
  const products = site.pages.filter(({ file }) => /^(?:en\/)?products\/[^/]+\/index\.html$/.test(file));
  const homes = site.pages.filter(({ file }) => /^(?:en\/)?index\.html$/.test(file));
  const calculators = site.pages.filter(({ file }) => /^(?:en\/)?policy\/(?:calculator|share)\/index\.html$/.test(file));
  const tools = site.pages.flatMap((page) => {
    const limit = toolBudgets[page.file.replace(/^en\//, '').replace(/\/index\.html$/, '')];
    return limit === undefined ? [] : [{ page, limit }];
  });
  const reading = site.pages.filter((page) => !/^(?:en\/)?search\/index\.html$/.test(page.file) && !calculators.includes(page) && !tools.some((tool) => tool.page === page));

  test('has product pages and home pages to measure', () => {
    expect(products.length).toBeGreaterThan(10);
    expect(homes.length).toBe(2);
  });

  test('keeps product pages within 20 kB of HTML, compressed', () => {
    expect(over(products, 20, ({ html }) => compressed(html))).toEqual([]);
  });

  // Opened on a phone, over its network, by who has just scanned a code.
  test('keeps the status page that a code leads to within 8 kB of HTML, compressed', () => {
    const pages = site.pages.filter(({ file }) => /^(?:en\/)?v\/[^/]+\/index\.html$/.test(file));
    expect(pages.length).toBe(products.filter((page) => !hasMoved(page)).length);
    expect(over(pages, 8, ({ html }) => compressed(html))).toEqual([]);
  });

  test('keeps pages of changes within 30 kB of HTML, compressed', () => {
    const changes = site.pages.filter(({ file }) => /^(?:en\/)?changes\//.test(file));
    expect(changes.length).toBeGreaterThan(1);
    expect(over(changes, 30, ({ html }) => compressed(html))).toEqual([]);
  });

  test('keeps home pages within 30 kB of HTML, compressed', () => {
    expect(over(homes, 30, ({ html }) => compressed(html))).toEqual([]);
  });

  test('keeps the style of each page within 15 kB, compressed', () => {
    const [page] = products;
    expect(page && styleOf(site, page)).toBeGreaterThan(1);
    expect(over([...products, ...homes], 15, (one) => styleOf(site, one))).toEqual([]);
  });

  test('keeps the scripts of the search page within 110 kB, compressed, with the framework', () => {
    const pages = site.pages.filter(({ file }) => /^(?:en\/)?search\/index\.html$/.test(file));
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      const size = [...islandScripts(site, page)].reduce((sum, address) => sum + compressed(bytesOf(site, address)), 0);
      expect(size).toBeGreaterThan(70);
      // What it shares with the tools lies in many small files: each costs some bytes of its own.
      expect(size).toBeLessThan(110);
    }
  });

  test('keeps what the calculators load by themselves within 90 kB of script, compressed, with the framework', () => {
    for (const page of calculators) {
      const size = [...openingScripts(site, page)].reduce((sum, address) => sum + compressed(bytesOf(site, address)), 0);
      expect(size).toBeGreaterThan(60);
      expect(size, page.file).toBeLessThan(90);
    }
  });

  test('names all that an island loads at once in the head of its page', () => {
    const pages = site.pages.filter(({ elements }) => elements.some(({ name }) => name === 'astro-island'));
    expect(pages.length).toBeGreaterThan(2 * Object.keys(toolBudgets).length);
    for (const page of pages) {
      const named = attributesOf(page, 'link').filter(({ rel }) => rel === 'modulepreload').map(({ href }) => href);
      const needed = attributesOf(page, 'astro-island').flatMap((attributes) => [attributes['component-url'], attributes['renderer-url']].flatMap((entry) => (entry ? [...scriptClosure(site, entry)] : [])));
      expect(named.sort(), page.file).toEqual([...new Set(needed)].sort());
    }
  });

  // One file, since older Firefox knows no modules in workers, and it must not need the network later.
  test('keeps the worker of the plan page, with all that reads and writes workbooks, in one script of at most 90 kB, compressed', () => {
    const [worker = '', ...others] = readdirSync(join(site.directory, '_astro')).filter((name) => /^plan-worker-.*\.js$/.test(name));
    expect(others).toEqual([]);
    const script = readFileSync(join(site.directory, '_astro', worker), 'utf8');
    expect(compressed(script)).toBeLessThan(90);
    expect(script).not.toMatch(/^(?:import|export)\b|\bimport\(/m);
  });

  // With the schema, every rule, the reader of workbooks, and the readings of Chinese from which ids are made.
  test('keeps the worker of the self-check in one script of at most 285 kB, compressed, loaded with the first check', () => {
    const [worker = '', ...others] = readdirSync(join(site.directory, '_astro')).filter((name) => /^worker-.*\.js$/.test(name));
    expect(others).toEqual([]);
    const script = readFileSync(join(site.directory, '_astro', worker), 'utf8');
    expect(compressed(script)).toBeLessThan(285);
    expect(script).not.toMatch(/^(?:import|export)\b|\bimport\(/m);
    const [page] = site.pages.filter(({ file }) => file === 'self-check/index.html');
    expect(page && [...openingScripts(site, page)].filter((address) => bytesOf(site, address).toString().includes(`${worker}\``))).toEqual([]);
  });

  test('keeps pages of similar products within 30 kB of HTML, compressed', () => {
    const similar = site.pages.filter(({ file }) => /^(?:en\/)?sectors\/.*\/compare\/(?:page\/\d+\/)?index\.html$/.test(file));
    expect(similar.length).toBeGreaterThan(0);
    expect(over(similar, 30, ({ html }) => compressed(html))).toEqual([]);
  });

  test('keeps what each tool loads by itself within its budget of script, compressed, with the framework', () => {
    expect(tools).toHaveLength(2 * Object.keys(toolBudgets).length);
    const sizes = tools.map(({ page, limit }) => ({ file: page.file, limit, size: [...openingScripts(site, page)].reduce((sum, address) => sum + compressed(bytesOf(site, address)), 0) }));
    expect(Math.min(...sizes.map(({ size }) => size))).toBeGreaterThan(60);
    expect(sizes.filter(({ size, limit }) => size >= limit).map(({ file, size }) => `${file}: ${size} kB`)).toEqual([]);
  });

  test('keeps the products to choose from within 60 kB, compressed', () => {
    const files = ['', 'en/'].map((language) => join(site.directory, `${language}products/choices.json`));
    for (const file of files) expect(compressed(readFileSync(file))).toBeLessThan(60);
  });

  test('keeps the names of all products within 120 kB, compressed', () => {
    const size = compressed(readFileSync(join(site.directory, 'names.json')));
    expect(size).toBeGreaterThan(0.3);
    // 114 kB at 1,500 demonstration products: names, models and numbers that nothing makes shorter.
    expect(size).toBeLessThan(120);
  });

  test('keeps scripts off reading pages: at most 5 kB of our own, no framework', () => {
    expect(over(reading, 5, (page) => scriptOf(site, page))).toEqual([]);
    expect(reading.filter(({ elements }) => elements.some(({ name }) => name === 'astro-island')).map(({ file }) => file)).toEqual([]);
  });
});
