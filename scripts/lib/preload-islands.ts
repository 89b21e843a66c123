// Names an island's scripts in its page's head. Astro writes only the island's own file into the page; the files that it
// imports would be found one after another, and only once the page is drawn.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { init, parse } from 'es-module-lexer';
import { inTurns } from './in-turns.ts';

const islandScripts = /\b(?:component|renderer|before-hydration)-url="([^"]+)"/g;

/** Static imports of a built script, as paths from the root of the host. Those that it loads later, when needed, are left out. */
const importsOf = (source: string, path: string): string[] =>
  parse(source)[0].flatMap(({ d: dynamicAt, n: specifier }) => (dynamicAt === -1 && specifier?.startsWith('.') ? [posix.join(posix.dirname(path), specifier)] : []));

/**
 * Every script that the islands of a page need before they start, each once.
 * @param importsAt the static imports of a script, by its path
 */
export const scriptsOfIslands = async (html: string, importsAt: (path: string) => Promise<string[]>): Promise<string[]> => {
  const found = new Set<string>();
  const follow = async (path: string): Promise<void> => {
    if (found.has(path)) return;
    found.add(path);
    for (const imported of await importsAt(path)) await follow(imported);
  };
  for (const [, path = ''] of html.matchAll(islandScripts)) await follow(path);
  return [...found];
};

/**
 * Adds the links to all pages with islands in a folder of built pages.
 * @param base base path of the site, with slashes at both ends
 * @returns number of pages that have islands
 */
export const preloadIslands = async (folder: string, base: string): Promise<number> => {
  await init;
  const known = new Map<string, Promise<string[]>>();
  const importsAt = (path: string): Promise<string[]> => {
    const imports = known.get(path) ?? readFile(join(folder, path.slice(base.length)), 'utf8').then((source) => importsOf(source, path));
    known.set(path, imports);
    return imports;
  };
  const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  const changed = await inTurns(pages, async (name) => {
    const file = join(folder, name);
    const bytes = await readFile(file);
    if (!bytes.includes('<astro-island')) return false;
    const html = bytes.toString('utf8');
    const links = (await scriptsOfIslands(html, importsAt)).map((path) => `<link rel="modulepreload" href="${path}">`);
    await writeFile(file, html.replace('</head>', () => `${links.join('')}</head>`));
    return true;
  });
  return changed.filter(Boolean).length;
};
