// npm test: types, unit tests, content check, build, tests of the built files, browser tests.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromiumPath, ensureChineseFont } from './lib/chromium.ts';
import { projectRoot } from './lib/files.ts';
import { serveSite } from './lib/serve.ts';

const results = join(projectRoot, 'test-results');

/** Sites that the tests look at: the edition as it is, the fixture under a base path, and a small demonstration. */
const sites: Record<string, { build: string[]; env: Record<string, string>; outDir: string; base: string }> = {
  reference: { build: ['scripts/build.ts'], env: { OUT_DIR: 'test-results/reference-site', SITE_URL: 'http://localhost:4321/' }, outDir: join(results, 'reference-site'), base: '/' },
  demo: { build: ['scripts/demo.ts', '--products', '150', '--folder', 'test-results/demo', '--build'], env: {}, outDir: join(results, 'demo/site'), base: '/' },
  fixture: {
    build: ['scripts/build.ts'],
    env: { CATALOGUE_DIR: 'tests/fixtures/edition', OUT_DIR: 'test-results/fixture-site', SITE_URL: 'http://localhost:4321/catalogue/' },
    outDir: join(results, 'fixture-site'),
    base: '/catalogue/',
  },
};

const failures: string[] = [];

/** Runs one program; a failure is remembered, and the next step runs all the same. */
const run = async (name: string, program: string, parameters: string[], env: Record<string, string> = {}): Promise<void> => {
  console.log(`\n— ${name}`);
  const start = performance.now();
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(join(projectRoot, 'node_modules/.bin', program), parameters, { cwd: projectRoot, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
    child.once('error', reject);
    child.once('exit', (exit) => resolve(exit ?? 1));
  });
  if (code !== 0) failures.push(name);
  console.log(`— ${name}: ${code === 0 ? 'ok' : 'failed'}, ${((performance.now() - start) / 1000).toFixed(0)} s`);
};

const vitest = (name: string, config: string, report: string, env: Record<string, string> = {}): Promise<void> =>
  run(name, 'vitest', ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${join(results, report)}`], env);

const readReport = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(join(results, file), 'utf8'));
  } catch {
    return {}; // The step did not get so far; it is among the failures.
  }
};

const valueAt = (value: unknown, keys: readonly string[]): unknown => keys.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);

const numberAt = (value: unknown, ...keys: string[]): number => {
  const found = valueAt(value, keys);
  return typeof found === 'number' ? found : 0;
};

const listAt = (value: unknown, ...keys: string[]): unknown[] => {
  const found = valueAt(value, keys);
  return Array.isArray(found) ? found : [];
};

const textAt = (value: unknown, ...keys: string[]): string => {
  const found = valueAt(value, keys);
  return typeof found === 'string' ? found : '';
};

/** What failed, by name and with the beginning of its message: of a long output, the end alone may be kept. */
const failedTests = (): string[] =>
  ['unit.json', 'built.json'].map(readReport).flatMap((report) =>
    listAt(report, 'testResults').flatMap((file) => {
      const name = relative(projectRoot, textAt(file, 'name'));
      const failed = listAt(file, 'assertionResults').filter((test) => textAt(test, 'status') === 'failed');
      // A file that could not even be loaded has no tests.
      if (failed.length === 0) return textAt(file, 'status') === 'failed' ? [`${name}: ${textAt(file, 'message').slice(0, 500)}`] : [];
      return failed.map((test) => `${name} › ${textAt(test, 'fullName')}: ${listAt(test, 'failureMessages').map((message) => String(message).split('\n    at ')[0]).join('\n').slice(0, 1500)}`);
    }),
  );

const summary = (): string => {
  const vitests = ['unit.json', 'built.json'].map(readReport);
  const browser = readReport('browser.json');
  const passed = vitests.reduce<number>((sum, one) => sum + numberAt(one, 'numPassedTests'), 0) + numberAt(browser, 'stats', 'expected') + numberAt(browser, 'stats', 'flaky');
  const failed = vitests.reduce<number>((sum, one) => sum + numberAt(one, 'numFailedTests'), 0) + numberAt(browser, 'stats', 'unexpected');
  return `${passed} passed, ${Math.max(failed, failures.length)} failed`;
};

const main = async (): Promise<void> => {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const browser = chromiumPath();
  ensureChineseFont();
  console.log(`Chromium: ${browser}`);
  await run('types', 'astro', ['check', '--minimumSeverity', 'warning']);
  await vitest('unit tests', 'tests/vitest.config.ts', 'unit.json');
  await run('content check', 'node', ['scripts/check.ts', '--lang', 'en']);
  for (const [name, site] of Object.entries(sites)) await run(`build of the ${name} site`, 'node', site.build, site.env);
  await run('search evaluation', 'node', ['scripts/search-eval.ts', '--check']);
  const built = Object.fromEntries(Object.entries(sites).flatMap(([name, { outDir, base }]) => [[`${name.toUpperCase()}_DIR`, outDir], [`${name.toUpperCase()}_BASE`, base]]));
  await vitest('built files', 'tests/built/vitest.config.ts', 'built.json', built);
  const served = await Promise.all(Object.entries(sites).map(async ([name, { outDir, base }]) => ({ name, ...(await serveSite({ outDir, base, port: 0 })) })));
  const urls = Object.fromEntries(served.map(({ name, url }) => [`${name.toUpperCase()}_URL`, url]));
  await run('browser tests', 'playwright', ['test', '--config', 'tests/playwright.config.ts'], { ...urls, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'browser.json') });
  for (const { server } of served) server.close();
  for (const failed of failedTests()) console.log(`\n✗ ${failed}`);
  console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}` : '\nAll steps passed.');
  console.log(summary());
  process.exit(failures.length > 0 ? 1 : 0);
};

await main();
