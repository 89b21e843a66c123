import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { projectRoot } from '../../../scripts/lib/files.ts';
import { siteSettings } from '../../../scripts/lib/site-settings.ts';
import { aTemporaryDirectory } from '../temporary.ts';

beforeEach(() => {
  for (const name of ['SITE_URL', 'OUT_DIR']) vi.stubEnv(name, undefined);
  vi.stubEnv('CATALOGUE_DIR', 'tests/fixtures/edition');
});
afterEach(() => vi.unstubAllEnvs());

test('the address is the edition’s', () => {
  expect(siteSettings()).toMatchObject({ origin: 'https://example.org', base: '/catalogue/', outDir: join(projectRoot, 'dist') });
});

test.each([
  ['https://example.org', 'https://example.org', '/'],
  ['https://example.org/catalogue', 'https://example.org', '/catalogue/'],
  ['https://example.org:8443/a/b/', 'https://example.org:8443', '/a/b/'],
])('SITE_URL %s overrides it', (url, origin, base) => {
  vi.stubEnv('SITE_URL', url);
  expect(siteSettings()).toMatchObject({ origin, base });
});

test('OUT_DIR chooses where the site goes', () => {
  vi.stubEnv('OUT_DIR', '.demo/site');
  expect(siteSettings().outDir).toBe(join(projectRoot, '.demo/site'));
});

test('two editions, and two addresses of one, do not share what Astro keeps', () => {
  const first = siteSettings().cacheDir;
  vi.stubEnv('SITE_URL', 'https://example.org/other/');
  const second = siteSettings().cacheDir;
  vi.stubEnv('CATALOGUE_DIR', 'content');
  expect(new Set([first, second, siteSettings().cacheDir]).size).toBe(3);
});

test.each([
  ['broken', '{'],
  ['without an address', '{}'],
  ['with an address that is none', '{ "baseUrl": "example.org" }'],
  ['that is no object', 'null'],
])('an edition.json %s is left for the check to tell', async (_, text) => {
  await using directory = await aTemporaryDirectory();
  await directory.write('edition.json', text);
  vi.stubEnv('CATALOGUE_DIR', directory.path);
  expect(siteSettings()).toMatchObject({ origin: 'http://localhost:4321', base: '/' });
});
