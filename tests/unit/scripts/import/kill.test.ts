// npm run import --write, killed: the edition is wholly the old one or wholly the new one, and the next command runs.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readRepositorySectors, writeDemoEdition } from '../../../../scripts/lib/demo/write.ts';
import { projectRoot } from '../../../../scripts/lib/files.ts';
import { aTemporaryDirectory } from '../../temporary.ts';
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
  signal: NodeJS.Signals | null;
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
    child.once('close', (_, signal) => resolve({ signal, took: performance.now() - began }));
  });

test('at a dozen moments, the edition is whole, and the next import does it all', { timeout: 90_000 }, async () => {
  await using model = await anEditionWithAList();
  const before = model.tree();
  const { took } = await importAndKill(model);
  const after = model.tree();
  expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length + products / 2);
  expect(await model.problems()).toEqual([]);

  const kills = 12;
  const ends = new Set<string>();
  let edition = await anEditionWithAList();
  for (let number = 0; number < kills; number += 1) {
    const { signal } = await importAndKill(edition, (took * number) / (kills - 1));
    // Between two renames it may be away; then the next command, here that of the next turn, puts it back.
    const state = !existsSync(edition.directory) ? 'away' : JSON.stringify(edition.tree()) === JSON.stringify(before) ? 'old' : 'new';
    if (state === 'new') {
      expect(edition.tree()).toEqual(after);
      await edition[Symbol.asyncDispose]();
      edition = await anEditionWithAList();
    }
    ends.add(`${String(signal)} ${state}`);
  }
  expect(ends).toContain('SIGKILL old');
  expect(edition.run('import', ...args).status).toBe(0);
  expect(edition.tree()).toEqual(after);
  // Nothing is left beside it.
  expect(readdirSync(dirname(edition.directory)).sort()).toEqual(['content', 'desk']);
  await edition[Symbol.asyncDispose]();
});

test('a command that only reads puts the edition back as well', async () => {
  await using edition = await anEditionWithAList();
  const before = edition.tree();
  await importAndKill(edition, 0);
  expect(edition.run('export').status).toBe(0);
  expect(edition.tree()).toEqual(before);
});
