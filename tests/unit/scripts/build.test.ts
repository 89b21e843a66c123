import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/files.ts';
import { aTemporaryDirectory } from '../temporary.ts';

const run = (script: string, env: Record<string, string>, ...parameters: string[]) =>
  spawnSync(process.execPath, [join('scripts', script), ...parameters], { cwd: projectRoot, encoding: 'utf8', env: { ...process.env, ...env } });

/** The fixture edition with one product whose Chinese name is missing, and a site built earlier. */
const aBrokenEdition = (folder: string): { edition: string; site: string } => {
  const [edition, site] = [join(folder, 'edition'), join(folder, 'site')];
  cpSync(join(projectRoot, 'tests/fixtures/edition'), edition, { recursive: true });
  const file = join(edition, 'products/tank-cleaning-robot.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"zh": "[^"]*"/, '"zh": ""'));
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'built before');
  writeFileSync(join(site, '.build-fingerprint'), 'of an earlier build');
  return { edition, site };
};

test.each(['build.ts', 'start.ts'])('a wrong entry stops %s: it is named, nothing is built, the site of before stays', async (script) => {
  await using folder = await aTemporaryDirectory();
  const { edition, site } = aBrokenEdition(folder.path);
  const { status, stderr } = run(script, { CATALOGUE_DIR: edition, OUT_DIR: site, PORT: '0' });
  expect(status).toBe(1);
  expect(stderr).toContain('products/tank-cleaning-robot.json · name.zh — 内容为空');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('built before');
  expect(existsSync(join(site, 'pagefind'))).toBe(false);
});

test('the check tells problems in English when asked, and ends with 1', async () => {
  await using folder = await aTemporaryDirectory();
  const { edition } = aBrokenEdition(folder.path);
  const { status, stderr } = run('check.ts', { CATALOGUE_DIR: edition }, '--lang', 'en');
  expect(status).toBe(1);
  expect(stderr).toContain('name.zh — is empty. Fill it in');
  expect(stderr).toContain('1 problem in 1 file.');
});

test('the check of a sound edition ends with 0', () => {
  const { status, stdout } = run('check.ts', { CATALOGUE_DIR: 'tests/fixtures/edition' }, '--lang', 'en');
  expect(status).toBe(0);
  expect(stdout).toContain('6 products');
});

test.each(['somebody’s folder', 'the edition', 'the project'])('a build never empties %s', async (kind) => {
  await using folder = await aTemporaryDirectory();
  await folder.write('thesis/thesis.txt', 'two years of work');
  cpSync(join(projectRoot, 'tests/fixtures/edition'), join(folder.path, 'edition'), { recursive: true });
  const target = { 'somebody’s folder': join(folder.path, 'thesis'), 'the edition': join(folder.path, 'edition'), 'the project': 'content' }[kind] ?? '';
  const { status, stderr } = run('build.ts', { CATALOGUE_DIR: join(folder.path, 'edition'), OUT_DIR: target });
  expect(status).toBe(1);
  expect(stderr).toMatch(/nothing was changed|cannot be/);
  expect(readFileSync(join(folder.path, 'thesis/thesis.txt'), 'utf8')).toBe('two years of work');
  expect(existsSync(join(folder.path, 'edition/edition.json'))).toBe(true);
});

test.each([
  ['build.ts', { SITE_URL: 'ftp://example.org/' }, 'SITE_URL is "ftp://example.org/"'],
  ['check.ts', { CATALOGUE_DIR: '/no/such/folder' }, 'There is no folder /no/such/folder'],
  ['start.ts', { PORT: 'abc' }, 'PORT is "abc"'],
])('%s tells a wrong setting in one line, before it builds anything', async (script, env, told) => {
  await using folder = await aTemporaryDirectory();
  const site = join(folder.path, 'site');
  const { status, stderr } = run(script, { OUT_DIR: site, ...env });
  expect(status).toBe(1);
  expect(existsSync(site)).toBe(false);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(told);
});

test('an option that does not exist is told, not passed over', () => {
  for (const script of ['check.ts', 'format.ts', 'build.ts', 'demo.ts']) expect(run(script, {}, '--no-such-option')).toMatchObject({ status: 1, stderr: expect.stringContaining("Unknown option '--no-such-option'") });
});
