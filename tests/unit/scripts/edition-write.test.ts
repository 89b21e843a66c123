import { existsSync, linkSync, lstatSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeSnapshot, writeEdition, type FilesToWrite, type WriteResult } from '../../../scripts/lib/edition-write.ts';
import type { Problem } from '../../../src/catalogue/problem.ts';
import { told } from '../told.ts';
import { aDeadProcess, anEdition, lockAs, readTree, runChild, someFiles, treeWith } from './edition-write/an-edition.ts';

const files = new Map(Object.entries(someFiles));
const noProblems = async (): Promise<[]> => [];

/** Writes into an edition as it is now. */
const write = (directory: string, what: FilesToWrite = files, verify: (staged: string) => Promise<readonly Problem[]> = noProblems): Promise<WriteResult> =>
  writeEdition(directory, what, { snapshot: takeSnapshot(directory), verify });

const toldOf = (result: WriteResult): string => ('refused' in result ? [...told(result.refused, 'zh'), ...told(result.refused, 'en')].join('\n') : 'written');

test('files are written, and all others stay as they are: links, modes, dot files, empty folders', async () => {
  await using edition = await anEdition();
  const old = readTree(edition.directory);
  const { mtimeMs } = statSync(join(edition.directory, 'products/b.json'));
  expect(await write(edition.directory)).toEqual({ written: 3 });
  expect(readTree(edition.directory)).toEqual(treeWith(old, someFiles));
  expect(statSync(join(edition.directory, 'products/b.json')).mtimeMs).toBe(mtimeMs);
  expect(edition.around()).toEqual(['content']);
});

test('bytes are written as they are', async () => {
  await using edition = await anEdition();
  const bytes = Uint8Array.of(0, 255, 13, 10);
  expect(await write(edition.directory, new Map([['logos/x.png', bytes]]))).toEqual({ written: 1 });
  expect(new Uint8Array(readFileSync(join(edition.directory, 'logos/x.png')))).toEqual(bytes);
});

test('what is there already is not written again', async () => {
  await using edition = await anEdition();
  const { ino } = statSync(edition.directory);
  expect(await write(edition.directory, new Map([['products/a.json', 'old a']]))).toEqual({ written: 0 });
  expect(await write(edition.directory, new Map())).toEqual({ written: 0 });
  expect(statSync(edition.directory).ino).toBe(ino);
  expect(await write(edition.directory, new Map([['products/a.json', 'old a'], ['products/b.json', 'new b']]))).toEqual({ written: 1 });
});

test('a file that another one replaces is taken away, with what it is replaced by or not at all', async () => {
  await using edition = await anEdition();
  const old = readTree(edition.directory);
  const replace = new Map([['products/a.json', null], ['products/gone.json', null], ['logos/a.svg', '<svg/>']]);
  expect(toldOf(await write(edition.directory, replace, async () => [{ file: 'logos/a.svg', path: [], message: { zh: '有误', en: 'is wrong' }, hint: { zh: '请改正。', en: 'Mend it.' } }]))).toContain('is wrong');
  expect(readTree(edition.directory)).toEqual(old);
  expect(await write(edition.directory, replace)).toEqual({ written: 2 });
  expect(existsSync(join(edition.directory, 'products/a.json'))).toBe(false);
  expect(readFileSync(join(edition.directory, 'logos/a.svg'), 'utf8')).toBe('<svg/>');
});

test('a file that somebody has linked elsewhere keeps its old bytes there', async () => {
  await using edition = await anEdition();
  const kept = join(edition.parent, 'kept.json');
  linkSync(join(edition.directory, 'products/a.json'), kept);
  expect(await write(edition.directory)).toEqual({ written: 3 });
  expect(readFileSync(kept, 'utf8')).toBe('old a');
});

test('a link is replaced by the file, and what it points at stays', async () => {
  await using edition = await anEdition();
  expect(await write(edition.directory, new Map([['lists/linked.json', 'a list']]))).toEqual({ written: 1 });
  expect(readFileSync(join(edition.directory, 'lists/linked.json'), 'utf8')).toBe('a list');
  expect(readFileSync(join(edition.directory, 'products/b.json'), 'utf8')).toBe('old b');
});

test('where there are no hard links, files are copied with their modes', async () => {
  await using edition = await anEdition();
  const old = readTree(edition.directory);
  expect((await runChild([{ directory: edition.directory, files: someFiles, event: 'no links' }])).outcomes).toMatchObject([{ written: 3 }]);
  expect(readTree(edition.directory)).toEqual(treeWith(old, someFiles));
});

test('the check sees the complete new edition while the old one is still in place', async () => {
  await using edition = await anEdition();
  const old = readTree(edition.directory);
  let seen: unknown;
  await write(edition.directory, files, async (staged) => {
    seen = [readTree(staged), readTree(edition.directory)];
    return [];
  });
  expect(seen).toEqual([treeWith(old, someFiles), old]);
});

test('a problem found by the check stops the write and is handed on', async () => {
  await using edition = await anEdition();
  const old = readTree(edition.directory);
  const problem: Problem = { file: 'products/c.json', path: ['id'], message: { zh: '有误', en: 'is wrong' }, hint: { zh: '请改正。', en: 'Mend it.' } };
  expect(await write(edition.directory, files, async () => [problem])).toEqual({ refused: [problem] });
  expect(readTree(edition.directory)).toEqual(old);
  expect(edition.around()).toEqual(['content']);
});

test('a check that fails stops the write with its own error', async () => {
  await using edition = await anEdition();
  const old = readTree(edition.directory);
  await expect(write(edition.directory, files, async () => Promise.reject(new Error('No check today.')))).rejects.toThrow(/^No check today\.$/);
  expect(readTree(edition.directory)).toEqual(old);
  expect(edition.around()).toEqual(['content']);
});

test('what somebody has changed since the edition was read is named, and stays as he left it', async () => {
  await using edition = await anEdition();
  const snapshot = takeSnapshot(edition.directory);
  const inside = (file: string): string => join(edition.directory, file);
  writeFileSync(inside('edition.json'), 'THE EDITION');
  rmSync(inside('products/b.json'));
  writeFileSync(inside('products/d.json'), 'another');
  await mkdir(inside('pages'));
  const now = readTree(edition.directory);
  expect(toldOf(await writeEdition(edition.directory, files, { snapshot, verify: noProblems }))).toMatchInlineSnapshot(`
    "content/edition.json — 读取之后又被改动。这次没有写入任何内容，请保存好改动后重新运行。
    content/pages — 读取之后才出现。这次没有写入任何内容，请保存好改动后重新运行。
    content/products/b.json — 读取之后被删除。这次没有写入任何内容，请保存好改动后重新运行。
    content/products/d.json — 读取之后才出现。这次没有写入任何内容，请保存好改动后重新运行。
    content/edition.json — was changed after it had been read. Nothing was written; save your changes and run it again.
    content/pages — was added after the edition had been read. Nothing was written; save your changes and run it again.
    content/products/b.json — was removed after the edition had been read. Nothing was written; save your changes and run it again.
    content/products/d.json — was added after the edition had been read. Nothing was written; save your changes and run it again."
  `);
  expect(readTree(edition.directory)).toEqual(now);
  expect(edition.around()).toEqual(['content']);
});

test.each([
  ['saves a file in place, which is linked', (file: string) => writeFileSync(file, 'saved')],
  ['saves a file anew', (file: string) => {
    writeFileSync(`${file}~`, 'saved');
    renameSync(`${file}~`, file);
  }],
])('somebody who %s while the new edition is checked keeps it, and nothing is written', async (_, save) => {
  await using edition = await anEdition();
  const file = join(edition.directory, 'edition.json');
  const result = await write(edition.directory, files, async () => {
    save(file);
    return [];
  });
  expect(toldOf(result)).toContain('content/edition.json — was changed after it had been read.');
  expect(readFileSync(file, 'utf8')).toBe('saved');
  expect(existsSync(join(edition.directory, 'products/c.json'))).toBe(false);
  expect(edition.around()).toEqual(['content']);
});

test.each(['save in place', 'save anew'] as const)('somebody who saves a file in the last moment before the swap keeps it too (%s)', async (event) => {
  await using edition = await anEdition();
  const old = readTree(edition.directory);
  const { outcomes } = await runChild([{ directory: edition.directory, files: someFiles, event }]);
  expect(outcomes).toMatchObject([{ refused: ['edition.json: was changed after it had been read'] }]);
  expect(readTree(edition.directory)).toEqual({ ...old, 'edition.json': `644 saved ${event === 'save anew' ? 'anew' : 'in place'}` });
  expect(edition.around()).toEqual(['content']);
});

test.each(['', '../x.json', 'products/../../x.json', '/etc/x.json', 'products//x.json', 'products/', './x.json', 'products\\x.json', 'C:x.json', 'x\0.json'])('%j is no path to write to: a mistake of the caller', async (path) => {
  await using edition = await anEdition();
  await expect(write(edition.directory, new Map([...files, [path, '']]))).rejects.toThrow('is no path within an edition.');
  expect(edition.around()).toEqual(['content']);
});

test('files that cannot lie beside each other on every system are refused', async () => {
  await using edition = await anEdition();
  symlinkSync('.', join(edition.directory, 'logos'));
  const old = readTree(edition.directory);
  const paths = ['products/A.json', 'Products/e.json', 'pages/zh/About.md', 'pages/zh/about.md', 'products/b.json/c.json', 'empty', 'logos/x.png', 'new/x', 'new'];
  expect(toldOf(await write(edition.directory, new Map(paths.map((path) => [path, '']))))).toMatchInlineSnapshot(`
    "content/empty — 已有同名的文件夹。请先把它移走或改名。
    content/logos/x.png — logos 不是文件夹，里面放不了文件。请先把它移走或改名。
    content/new — 已有同名的文件夹。请先把它移走或改名。
    content/pages/zh/about.md — 与 pages/zh/About.md 只有大小写不同。有的系统会把它们当作同一个文件，请沿用已有的写法。
    content/products/A.json — 与 products/a.json 只有大小写不同。有的系统会把它们当作同一个文件，请沿用已有的写法。
    content/products/b.json/c.json — products/b.json 不是文件夹，里面放不了文件。请先把它移走或改名。
    content/Products/e.json — 与 products 只有大小写不同。有的系统会把它们当作同一个文件，请沿用已有的写法。
    content/empty — there is a folder of this name. Move or rename it first.
    content/logos/x.png — logos is no folder that could hold it. Move or rename it first.
    content/new — there is a folder of this name. Move or rename it first.
    content/pages/zh/about.md — differs from pages/zh/About.md in case only. Some systems take them for one file: use the spelling that is there.
    content/products/A.json — differs from products/a.json in case only. Some systems take them for one file: use the spelling that is there.
    content/products/b.json/c.json — products/b.json is no folder that could hold it. Move or rename it first.
    content/Products/e.json — differs from products in case only. Some systems take them for one file: use the spelling that is there."
  `);
  expect(readTree(edition.directory)).toEqual(old);
});

test('an edition behind a link is written where it lies, and the link stays', async () => {
  await using edition = await anEdition();
  await mkdir(join(edition.parent, 'elsewhere'));
  const link = join(edition.parent, 'elsewhere/edition');
  symlinkSync('../content', link);
  expect(await write(link)).toEqual({ written: 3 });
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(edition.directory, 'products/c.json'), 'utf8')).toBe('new c');
  expect(edition.around()).toEqual(['content', 'elsewhere']);
});

test('a folder that is not there is a mistake of the caller, and none is made', async () => {
  await using edition = await anEdition();
  const directory = join(edition.parent, 'none/content');
  await expect(writeEdition(directory, files, { snapshot: new Map(), verify: noProblems })).rejects.toThrow(`There is no folder ${directory}.`);
  expect(edition.around()).toEqual(['content']);
});

test('what the system refuses in the middle leaves the edition as it was, and is told', async () => {
  await using edition = await anEdition();
  const old = readTree(edition.directory);
  await expect(write(edition.directory, new Map([...files, [`products/${'x'.repeat(300)}.json`, '']]))).rejects.toThrow(/未作改动：系统报错 ENAMETOOLONG.*was not changed: ENAMETOOLONG/);
  expect(readTree(edition.directory)).toEqual(old);
  expect(edition.around()).toEqual(['content']);
});

test('where nothing can be made beside the edition, nothing is changed', async () => {
  await using edition = await anEdition();
  const old = readTree(edition.directory);
  writeFileSync(join(edition.parent, '.content.writing'), 'a file of somebody');
  await expect(write(edition.directory)).rejects.toThrow('was not changed');
  expect(readTree(edition.directory)).toEqual(old);
  expect(readFileSync(join(edition.parent, '.content.writing'), 'utf8')).toBe('a file of somebody');
});

test('a second write during the first is refused and names who is writing; the first goes on', async () => {
  await using edition = await anEdition();
  let second = '';
  const first = await write(edition.directory, files, async () => {
    second = await write(edition.directory, new Map([['products/z.json', '']])).then(toldOf, String);
    return [];
  });
  expect(first).toEqual({ written: 3 });
  expect(second).toContain(`进程 ${process.pid}`);
  expect(second).toMatch(/Another program is writing .*content \(process \d+ on .+, since .+\)\. Wait until it has ended; if it no longer runs, delete .*lock\.$/);
  expect(existsSync(join(edition.directory, 'products/z.json'))).toBe(false);
  expect(edition.around()).toEqual(['content']);
});

test('of many programs that find a dead lock and write at once, each writes all or nothing, and at least one does', async () => {
  await using edition = await anEdition();
  lockAs(edition.parent, { pid: aDeadProcess() });
  const runs = await Promise.all([1, 2, 3, 4, 5, 6].map(async (number) => ({ number, run: await runChild([{ directory: edition.directory, files: { [`products/of-${number}.json`]: 'x', [`logos/of-${number}.svg`]: 'x' } }]) })));
  const successes = runs.filter(({ run }) => run.outcomes[0]?.written === 2).map(({ number }) => number);
  expect(successes.length).toBeGreaterThan(0);
  for (const { number } of runs) for (const file of [`products/of-${number}.json`, `logos/of-${number}.svg`]) expect(existsSync(join(edition.directory, file)), file).toBe(successes.includes(number));
  for (const { run } of runs) if (run.outcomes[0]?.written === undefined) expect(run.outcomes[0]?.error ?? run.outcomes[0]?.refused?.join()).toMatch(/Another program is writing|after (?:the edition|it) had been read/);
  expect(edition.around()).toEqual(['content']);
});
