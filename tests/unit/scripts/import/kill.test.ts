// npm run import --write, killed: the edition is wholly the old one or wholly the new one, and the next command runs.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readRepositorySectors, writeDemoEdition } from '../../../../scripts/lib/demo/write.ts';
import { projectRoot } from '../../../../scripts/lib/files.ts';
import { aTemporaryDirectory } from '../../temporary.ts';
import { aDeadProcess, lockAs } from '../edition-write/an-edition.ts';
import { anEdition, csv, type AnEdition } from './a-run.ts';

const products = 200;
const [sector] = readRepositorySectors();
const demonstration = await aTemporaryDirectory();
writeDemoEdition(demonstration.path, { products });
afterAll(() => demonstration[Symbol.asyncDispose]());

const args = ['名单.csv', '--list', 'recommendation-catalogue', '--edition-year', '2026', '--document', '演示文号〔2026〕1号', '--listed-on', '2026-11-01', '--write'];

/** An edition, and beside it a list that adds half as many products as it has. */
const anEditionWithAList = async (): Promise<AnEdition> => {
  const edition = await anEdition(demonstration.path);
  const rows = Array.from({ length: products / 2 }, (_, index) => [`示例产品${index + 1}号`, `EX-${index + 1}`, `示例第${(index % 20) + 1}有限公司`, sector?.name.zh ?? '', sector?.categories[0]?.name.zh ?? '']);
  edition.write('名单.csv', csv(['产品名称', '型号', '企业名称', '行业', '品类'], ...rows));
  return edition;
};

interface Ended {
  /** Milliseconds from the first line that it printed, which is the plan, to its end. */
  took: number;
}

/** Runs the import, and kills it some time after it has printed its plan: from then on it writes. */
const importAndKill = (edition: AnEdition, killAfter?: number): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, 'scripts/import.ts'), ...args], { cwd: dirname(edition.path('名单.csv')), env: { ...process.env, CATALOGUE_DIR: edition.directory }, stdio: ['ignore', 'pipe', 'ignore'] });
    let began = 0;
    child.stdout.on('data', () => {
      if (began !== 0) return;
      began = performance.now();
      if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
    });
    child.once('error', reject);
    child.once('close', () => resolve({ took: performance.now() - began }));
  });

/** Moves an edition to where a write has it between its two renames, with the lock of a process that is no more. */
const killBetweenRenames = (edition: AnEdition): void => {
  const parent = dirname(edition.directory);
  lockAs(parent, { pid: aDeadProcess() });
  const workshop = join(parent, '.content.writing');
  cpSync(edition.directory, join(workshop, 'staged'), { recursive: true });
  writeFileSync(join(workshop, 'staged/edition.json'), 'what was never put in its place');
  renameSync(edition.directory, join(workshop, 'before'));
};

/** The edition's tree with what carries the day of an import under names without it: two imports may lie on both sides of midnight. */
const withoutDays = async (edition: AnEdition): Promise<Record<string, string>> => {
  const dates = new Set((await edition.changeSets()).map(({ date }) => date));
  const undated = (text: string): string => [...dates].reduce((rest, date) => rest.replaceAll(date, 'DAY'), text);
  return Object.fromEntries(Object.entries(edition.tree()).map(([file, text]) => [undated(file), undated(text)]));
};

/** What lies beside the edition, hidden or not. */
const around = (edition: AnEdition): string[] => readdirSync(dirname(edition.directory)).sort();

test('at a dozen moments, the edition is whole, and the next import does it all', { timeout: 300_000 }, async () => {
  await using model = await anEditionWithAList();
  const before = model.tree();
  const { took } = await importAndKill(model);
  const after = await withoutDays(model);
  expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length + products / 2);
  expect(await model.problems()).toEqual([]);

  const kills = 12;
  let edition = await anEditionWithAList();
  for (let number = 0; number < kills; number += 1) {
    await importAndKill(edition, (took * number) / (kills - 1));
    // Between two renames it may be away; then the next command, here that of the next turn, puts it back.
    if (!existsSync(edition.directory) || JSON.stringify(edition.tree()) === JSON.stringify(before)) continue;
    expect(await withoutDays(edition)).toEqual(after);
    await edition[Symbol.asyncDispose]();
    edition = await anEditionWithAList();
  }
  expect(edition.run('import', ...args).status).toBe(0);
  expect(await withoutDays(edition)).toEqual(after);
  expect(around(edition)).toEqual(['content', 'desk']);
  await edition[Symbol.asyncDispose]();
});

describe('between the two renames, the edition is not in its place, and is put back by', () => {
  test('an import, which then does its work', async () => {
    await using edition = await anEditionWithAList();
    await using model = await anEditionWithAList();
    killBetweenRenames(edition);
    for (const one of [model, edition]) expect(one.run('import', ...args)).toMatchObject({ status: 0, stderr: '' });
    expect(await withoutDays(edition)).toEqual(await withoutDays(model));
    expect(around(edition)).toEqual(['content', 'desk']);
  });

  test('the end of a listing', async () => {
    await using edition = await anEdition();
    killBetweenRenames(edition);
    expect(edition.run('end', '--product', 'harbour-inspection-robot', '--list', '推荐目录', '--on', '2026-11-25', '--reason', '示例原因', '--document', '示经信技〔2026〕20号', '--write')).toMatchObject({ status: 0, stderr: '' });
    expect(edition.product('harbour-inspection-robot').listings).toMatchObject([{ withdrawnOn: '2026-11-25' }]);
    expect(await edition.problems()).toEqual([]);
    expect(around(edition)).toEqual(['content', 'desk']);
  });

  test.each([
    ['an import that only previews', 'import', args.slice(0, -1)],
    ['an export', 'export', []],
  ] as const)('%s', async (_, command, given) => {
    await using edition = await anEditionWithAList();
    const before = edition.tree();
    killBetweenRenames(edition);
    expect(edition.run(command, ...given)).toMatchObject({ status: 0, stderr: '' });
    expect(edition.tree()).toEqual(before);
    expect(around(edition)).toEqual(['content', 'desk']);
  });
});

test.each(['import', 'end'] as const)('%s says so where there is no edition at all', async (command) => {
  await using edition = await anEditionWithAList();
  rmSync(edition.directory, { recursive: true });
  const { status, stderr } = edition.run(command, ...(command === 'import' ? args : ['--product', 'x', '--list', 'x', '--on', '2026-11-25', '--reason', '示例', '--document', '示例']));
  expect(status).toBe(1);
  expect(stderr).toContain(`没有文件夹 ${edition.directory}。`);
});
