// npm run export, and the same file imported into an edition without products: the records are what they were, byte by byte.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { writeDemoEdition } from '../../../../scripts/lib/demo/write.ts';
import { projectRoot } from '../../../../scripts/lib/files.ts';
import { policyFiles } from '../../policy-files.ts';
import { aCopyOfTheFixture, aTemporaryDirectory } from '../../temporary.ts';
import { anEdition, csv, differing, type AnEdition } from './a-run.ts';

const empty = ({ directory }: AnEdition): void => {
  for (const folder of ['products', 'manufacturers', 'changes']) rmSync(join(directory, folder), { recursive: true, force: true });
};

/** Its files are in a form of their own, so that one that is only written anew is found. */
const withPolicy = await aCopyOfTheFixture();
for (const [file, text] of Object.entries(policyFiles)) await withPolicy.write(file, JSON.stringify(JSON.parse(text)));
afterAll(() => withPolicy[Symbol.asyncDispose]());

const demonstration = await aTemporaryDirectory();
writeDemoEdition(demonstration.path, { products: 150 });
afterAll(() => demonstration[Symbol.asyncDispose]());

test.each([
  ['the six products in which everything occurs', join(projectRoot, 'tests/fixtures/edition')],
  ['those of an edition with a policy, which stays untouched,', withPolicy.path],
  ['the edition in content/', join(projectRoot, 'content')],
  ['a demonstration of 150 products', demonstration.path],
])('%s come back from their spreadsheet', async (_, from) => {
  await using edition = await anEdition(from);
  const before = edition.tree();
  expect(edition.run('export')).toMatchObject({ status: 0, stderr: '' });
  // What was exported changes nothing where it came from.
  expect(edition.run('import', 'catalogue.xlsx').stdout).toContain('没有需要改动的内容。');

  empty(edition);
  const { status, stdout, stderr } = edition.run('import', 'catalogue.xlsx', '--write');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/已写入 \d+ 个文件/);
  // Sources keep the day on which they were read; the edition's day is that of the import, and the log tells of it.
  expect(differing(before, edition.tree()).filter((file) => !/^(?:edition\.json|changes)/.test(file))).toEqual([]);
  expect(await edition.problems()).toEqual([]);
});

test('the same edition gives the same file, and one that is there is never written over', async () => {
  await using edition = await anEdition();
  const before = edition.tree();
  for (const file of ['甲.xlsx', '乙.XLSX']) expect(edition.run('export', file).status).toBe(0);
  expect(readFileSync(edition.path('甲.xlsx'))).toEqual(readFileSync(edition.path('乙.XLSX')));
  expect(Object.keys(unzipSync(readFileSync(edition.path('甲.xlsx'))))).toContain('xl/workbook.xml');

  edition.write('改过.xlsx', 'mine');
  expect(edition.run('export', '甲.xlsx', '丙.xlsx')).toMatchObject({ status: 1, stderr: expect.stringContaining('只能写一个文件名') });
  const { status, stderr } = edition.run('export', '改过.xlsx');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^已经有文件 .*改过\.xlsx，没有改动它。请换一个文件名，或先移走它。/);
  expect(readFileSync(edition.path('改过.xlsx'), 'utf8')).toBe('mine');
  expect(edition.tree()).toEqual(before);
});

test('a policy whose files do not fit together stops an import as every problem does', async () => {
  await using edition = await anEdition(withPolicy.path);
  rmSync(join(edition.directory, 'units.json'));
  const before = edition.tree();
  const table = edition.write('更正.csv', csv(['产品ID', '产品概述'], ['harbour-inspection-robot', '沿轨道行走的机器人。']));
  const { status, stdout, stderr } = edition.run('import', table, '--url', 'https://example.org/correction', '--title', '更正说明', '--reason', '按企业来函更正', '--write');
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('units.json — 缺少这一部分，而本版有政策数据');
  expect(edition.tree()).toEqual(before);
});

test('an edition that cannot be read whole is not exported: its records would be missing', async () => {
  await using edition = await anEdition();
  writeFileSync(join(edition.directory, 'products/tank-cleaning-robot.json'), '{');
  const { status, stderr } = edition.run('export');
  expect(status).toBe(1);
  expect(stderr).toContain('目录有 1 个问题，读不出来的记录不会导出，请先运行 npm run check');
  expect(existsSync(edition.path('catalogue.xlsx'))).toBe(false);
});

test('a keeper corrects a cell of the export and imports it: that field changes, and nothing else', async () => {
  await using edition = await anEdition();
  const before = edition.tree();
  const table = edition.write('更正.csv', csv(['产品ID', '产品概述'], ['harbour-inspection-robot', '沿轨道行走的机器人，检查岸桥的钢丝绳。']));
  const { status, stdout } = edition.run('import', table, '--url', 'https://example.org/correction', '--title', '更正说明', '--reason', '按企业来函更正', '--write');
  expect(status).toBe(0);
  expect(stdout).toContain('产品概述  沿轨道自动行走的机器人，检查岸桥的钢丝绳和电缆，发现异常后通知值班人员。 → 沿轨道行走的机器人，检查岸桥的钢丝绳。');
  expect(differing(before, edition.tree()).filter((file) => !/^(?:edition\.json|changes)/.test(file))).toEqual(['products/harbour-inspection-robot.json']);
  expect(edition.product('harbour-inspection-robot')).toMatchObject({ name: { zh: '港口巡检机器人' }, summary: { zh: '沿轨道行走的机器人，检查岸桥的钢丝绳。' }, sources: [{}, {}, { url: 'https://example.org/correction', title: '更正说明' }] });
  expect(await edition.changeSets()).toMatchObject([{ reason: { zh: '按企业来函更正' }, transactions: expect.arrayContaining([{ type: 'corrected', product: 'harbour-inspection-robot', fields: [expect.objectContaining({ field: 'summary.zh' })] }]) }]);
});
