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
