import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { preloadIslands, scriptsOfIslands } from '../../../scripts/lib/preload-islands.ts';

const island = (script: string): string => `<astro-island component-url="/catalogue/_astro/${script}.js" component-export="A" renderer-url="/catalogue/_astro/client.js"></astro-island>`;

describe('scriptsOfIslands', () => {
  test('follows imports to their end and names each script once, also where they go in a circle', async () => {
    const imports: Record<string, string[]> = { '/a.js': ['/b.js', '/c.js'], '/b.js': ['/c.js'], '/c.js': ['/a.js'], '/r.js': ['/c.js'] };
    const html = '<astro-island component-url="/a.js" renderer-url="/r.js">';
    expect(await scriptsOfIslands(html, async (path) => imports[path] ?? [])).toEqual(['/a.js', '/b.js', '/c.js', '/r.js']);
  });
});

describe('preloadIslands', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'catalogue-test-'));
    mkdirSync(join(folder, '_astro'));
    mkdirSync(join(folder, 'en'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

  test('adds what an island loads at once to the head of its page, and nothing that it loads later', async () => {
    write('_astro/Compare.js', 'import{a as b}from"./shared.js";import"./effect.js";const c=()=>import("./later.js");export{c as A,b}');
    for (const name of ['client', 'shared', 'effect', 'later']) write(`_astro/${name}.js`, 'export const a=1');
    write('en/index.html', `<html><head><title>$& $1</title></head><body>${island('Compare')}</body></html>`);
    expect(await preloadIslands(folder, '/catalogue/')).toBe(1);
    const links = ['Compare', 'shared', 'effect', 'client'].map((name) => `<link rel="modulepreload" href="/catalogue/_astro/${name}.js">`).join('');
    expect(read('en/index.html')).toBe(`<html><head><title>$& $1</title>${links}</head><body>${island('Compare')}</body></html>`);
  });

  test('leaves pages without islands as they are', async () => {
    write('index.html', '<html><head></head><body>component-url="/catalogue/_astro/none.js"</body></html>');
    expect(await preloadIslands(folder, '/catalogue/')).toBe(0);
    expect(read('index.html')).toBe('<html><head></head><body>component-url="/catalogue/_astro/none.js"</body></html>');
  });

  test('fails where a page names a script that was not built', async () => {
    write('index.html', `<head></head>${island('Gone')}`);
    await expect(preloadIslands(folder, '/catalogue/')).rejects.toThrow('Gone.js');
  });
});
