import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { recoverEdition, takeSnapshot, writeEdition } from '../../../../scripts/lib/edition-write.ts';
import { projectRoot, readEdition } from '../../../../scripts/lib/files.ts';
import { siteSettings } from '../../../../scripts/lib/site-settings.ts';
import { aTemporaryDirectory } from '../../temporary.ts';
import { aDeadProcess, anEdition, lockAs, readTree } from './an-edition.ts';

afterEach(() => vi.unstubAllEnvs());

/** Leaves behind what a process did that was killed: any of `content`, `before` and `staged`. */
const leave = ({ directory, parent }: { directory: string; parent: string }, parts: readonly string[], pid = aDeadProcess()): void => {
  const workshop = join(parent, '.content.writing');
  lockAs(parent, { pid });
  for (const part of ['before', 'staged']) if (parts.includes(part)) cpSync(directory, join(workshop, part), { recursive: true, verbatimSymlinks: true });
  for (const part of ['before', 'staged']) if (parts.includes(part)) writeFileSync(join(workshop, part, 'edition.json'), `as in ${part}`);
  if (!parts.includes('content')) rmSync(directory, { recursive: true });
};

test.each([
  [['content'], 'the edition'],
  [['content', 'staged'], 'the edition'],
  [['content', 'before'], 'the edition'],
  [['before', 'staged'], 'as in before'],
  [['before'], 'as in before'],
])('of %j, the edition is %j afterwards, and nothing is left', async (parts, edition) => {
  await using folder = await anEdition();
  leave(folder, parts);
  recoverEdition(folder.directory);
  expect(readFileSync(join(folder.directory, 'edition.json'), 'utf8')).toBe(edition);
  expect(folder.around()).toEqual(['content']);
});

test('an edition that was made anew by hand after a kill is not taken for the result of the write: its owner has to judge', async () => {
  await using edition = await anEdition();
  leave(edition, ['content', 'before', 'staged']);
  const all = readTree(edition.parent);
  const failure = ((): string => {
    try {
      recoverEdition(edition.directory);
      return '';
    } catch (error) {
      return String(error);
    }
  })();
  expect(failure.replaceAll(edition.parent, '…')).toMatchInlineSnapshot(`"Error: 写入曾中断，原来的内容在 …/.content.writing/before，但 …/content 后来又被重新建立。请比较两者，保留正确的一份放在 …/content，再删除 …/.content.writing/before。A write broke off and left what was there in …/.content.writing/before, but …/content has been made anew since. Compare them, keep the right one at …/content and delete …/.content.writing/before."`);
  await expect(writeEdition(edition.directory, new Map(), { snapshot: takeSnapshot(edition.directory), verify: async () => [] })).rejects.toThrow('made anew since');
  const kept = Object.entries(all).filter(([path]) => !path.includes('lock'));
  expect(readTree(edition.parent)).toMatchObject(Object.fromEntries(kept));
});

test('where somebody has removed the edition, what a killed write has made is not touched', async () => {
  await using edition = await anEdition();
  leave(edition, ['staged']);
  recoverEdition(edition.directory);
  expect(existsSync(edition.directory)).toBe(false);
  expect(readFileSync(join(edition.parent, '.content.writing/staged/edition.json'), 'utf8')).toBe('as in staged');
});

test('a write that is under way is left alone', async () => {
  await using edition = await anEdition();
  leave(edition, ['content', 'staged'], process.pid);
  const all = readTree(edition.parent);
  recoverEdition(edition.directory);
  expect(readTree(edition.parent)).toEqual(all);
});

test('an edition that stays away names who has it', async () => {
  await using edition = await anEdition();
  leave(edition, ['before', 'staged'], process.pid);
  expect(() => recoverEdition(edition.directory)).toThrow(`process ${process.pid} on`);
  expect(existsSync(join(edition.parent, '.content.writing/before/edition.json'))).toBe(true);
});

test('an edition is put back where a link to it leads', async () => {
  await using edition = await anEdition();
  const link = join(edition.parent, 'link');
  symlinkSync('content', link);
  leave(edition, ['before', 'staged']);
  recoverEdition(link);
  expect(readFileSync(join(link, 'edition.json'), 'utf8')).toBe('as in before');
  expect(edition.around()).toEqual(['content', 'link']);
});

test('where nothing was left, nothing is made', async () => {
  await using edition = await anEdition();
  recoverEdition(edition.directory);
  recoverEdition(join(edition.parent, 'none/at/all'));
  expect(edition.around()).toEqual(['content']);
});

/** The six-product edition after a kill between the two renames. */
const aFixtureThatIsAway = async (): Promise<{ directory: string } & AsyncDisposable> => {
  const folder = await aTemporaryDirectory();
  const directory = join(folder.path, 'content');
  cpSync(join(projectRoot, 'tests/fixtures/edition'), directory, { recursive: true });
  lockAs(folder.path, { pid: aDeadProcess() });
  renameSync(directory, join(folder.path, '.content.writing/before'));
  mkdirSync(join(folder.path, '.content.writing/staged'));
  return { directory, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
};

test('reading an edition puts it back first', async () => {
  await using edition = await aFixtureThatIsAway();
  const { records, problems } = await readEdition(edition.directory);
  expect([records.products.length, problems]).toEqual([6, []]);
});

test('the settings of the site are read of an edition that is put back first', async () => {
  await using edition = await aFixtureThatIsAway();
  vi.stubEnv('CATALOGUE_DIR', edition.directory);
  vi.stubEnv('SITE_URL', undefined);
  const { origin } = siteSettings();
  expect(origin).toBe(new URL(JSON.parse(readFileSync(join(projectRoot, 'tests/fixtures/edition/edition.json'), 'utf8')).baseUrl).origin);
  expect(origin).not.toContain('localhost');
});

test.each(['check.ts', 'format.ts'])('%s puts an edition back first', async (script) => {
  await using edition = await aFixtureThatIsAway();
  const { status, stderr } = spawnSync(process.execPath, [join('scripts', script)], { cwd: projectRoot, encoding: 'utf8', env: { ...process.env, CATALOGUE_DIR: edition.directory } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(existsSync(join(edition.directory, 'edition.json'))).toBe(true);
});
