// npm run end: a listing is ended, with its day and reason; the record stays.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anEdition, differing } from './a-run.ts';

const document = ['--document', '示经信技〔2026〕20号'];
const robot = ['--product', 'harbour-inspection-robot', '--list', '推荐目录', '--on', '2026年11月25日', '--reason', '企业停止生产，主动申请移出。', ...document];

test('a listing is ended: previewed first, then written, with its source and in the change log', async () => {
  await using edition = await anEdition();
  const before = edition.tree();
  const args = [...robot, '--reason-en', 'The maker stopped production.', '--title', '关于移出产品的公告'];
  const preview = edition.run('end', ...args);
  expect(preview).toMatchObject({ status: 0, stderr: '' });
  expect(preview.stdout).toMatchInlineSnapshot(`
    "港口巡检机器人  推荐目录 · 2025 · 移出日期：（空） → 2026-11-25
    港口巡检机器人  推荐目录 · 2025 · 移出原因：（空） → 企业停止生产，主动申请移出。
    港口巡检机器人  推荐目录 · 2025 · 移出原因（英文）：（空） → The maker stopped production.

    以上是预览，没有写入。确认无误后加 --write。This was a dry run: add --write to do it.
    "
  `);
  expect(edition.tree()).toEqual(before);

  const write = edition.run('end', ...args, '--write');
  expect(write.status).toBe(0);
  const after = edition.tree();
  const [changeSet] = await edition.changeSets();
  expect(changeSet?.id).toBe(`${changeSet?.date ?? ''}-01`);
  expect(differing(before, after).filter((file) => !['changes', 'edition.json'].includes(file))).toEqual([`changes/${changeSet?.id ?? ''}.json`, 'products/harbour-inspection-robot.json']);
  expect(edition.product('harbour-inspection-robot')).toMatchObject({
    listings: [{ year: 2025, validUntil: '2027-01-15', withdrawnOn: '2026-11-25', reason: { zh: '企业停止生产，主动申请移出。', en: 'The maker stopped production.' }, source: 's2', endSource: 's3' }],
    sources: [{}, {}, { id: 's3', title: '关于移出产品的公告', document: '示经信技〔2026〕20号' }],
  });
  expect(await edition.problems()).toEqual([]);
  expect(changeSet).toMatchObject({ reason: { zh: '企业停止生产，主动申请移出。' }, source: { document: '示经信技〔2026〕20号' }, transactions: [{ type: 'withdrawn', product: 'harbour-inspection-robot', year: 2025, on: '2026-11-25' }] });

  // It cannot be ended twice.
  const again = edition.run('end', ...args, '--write');
  expect(again.status).toBe(1);
  expect(again.stderr).toMatchInlineSnapshot(`
    "“港口巡检机器人”在 2026-11-25 没有仍然有效的列入记录（2025-01-16 – 2026-11-25）。It holds no listing on that day.
    "
  `);
  expect(edition.tree()).toEqual(after);
});

test('of two listings on one list, only that of the year is ended', async () => {
  await using edition = await anEdition();
  expect(edition.run('end', '--product', 'handheld-spectrometer', '--list', 'recommendation-catalogue', '--year', '2025', '--on', '2025-10-01', '--reason', '示例原因', ...document, '--write').status).toBe(0);
  expect(edition.product('handheld-spectrometer').listings?.map(({ list, year, withdrawnOn }) => [list, year, withdrawnOn])).toEqual([['recommendation-catalogue', 2023, undefined], ['recommendation-catalogue', 2025, '2025-10-01'], ['first-set', 2022, undefined]]);
  expect(await edition.problems()).toEqual([]);
});

test('a page in the place of a document is the source', async () => {
  await using edition = await anEdition();
  expect(edition.run('end', ...robot.slice(0, 8), '--url', 'https://example.org/20', '--write').status).toBe(0);
  expect(edition.product('harbour-inspection-robot')).toMatchObject({ listings: [{ endSource: 's3' }], sources: [{}, {}, { id: 's3', url: 'https://example.org/20', title: 'https://example.org/20' }] });
  const [changeSet] = await edition.changeSets();
  expect(changeSet?.source).toMatchObject({ url: 'https://example.org/20' });
});

test.each([
  ['nothing', [], '缺少 --product、--list、--on、--reason。'],
  ['no day', [...robot.slice(0, 4), '--on', '2026-11', '--reason', '示例', ...document], '--on "2026-11" 不是确切的一天，请写成 2026-11-25。'],
  ['a list that is not there', ['--product', 'harbour-inspection-robot', '--list', 'x', '--on', '2026-11-25', '--reason', '示例', ...document], '没有名单“x”'],
  ['a product that is not there', ['--product', '港口巡检机器人', '--list', '推荐目录', '--on', '2026-11-25', '--reason', '示例', ...document], '没有产品“港口巡检机器人”，请写网址里的编号'],
  ['a list that it is not on', ['--product', 'harbour-inspection-robot', '--list', '示例奖', '--on', '2026-11-25', '--reason', '示例', ...document], '“港口巡检机器人”不在示例设计奖上。'],
  ['a listing that has not begun', ['--product', 'grid-forming-converter', '--list', '推荐目录', '--on', '2026-11-25', '--reason', '示例', ...document], '没有仍然有效的列入记录（2099-01-01 – 2100-12-31）'],
  ['another year', [...robot, '--year', '2024'], '2024 年度没有仍然有效的列入记录'],
  ['an empty year', [...robot, '--year', ''], '--year "" 不是年度，请写成 2025。'],
  ['a year that is none', [...robot, '--year', '25'], '--year "25" 不是年度，请写成 2025。'],
  ['no document', robot.slice(0, 8), '移出要有依据：请用 --document 写明文件编号，或用 --url 写明公布的网页；--title 只是它的标题。'],
  ['a title alone', [...robot.slice(0, 8), '--title', '公告', '--document', ' '], '移出要有依据：'],
  ['an option that is not there', [...robot, '--foo'], '没有选项 --foo。不带选项运行 npm run end，可以看到写法。There is no option --foo. npm run end without options shows how it is written.\n'],
  ['a word that belongs to no option', [...robot, '示例 原因'], '多出了“示例 原因”，值要写在选项后面，有空格时加引号。'],
])('%s is refused', async (_, args, message) => {
  await using edition = await anEdition();
  const before = edition.tree();
  const { status, stderr } = edition.run('end', ...args, '--write');
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(edition.tree()).toEqual(before);
});

test('an edition that has problems of its own is left as it is', async () => {
  await using edition = await anEdition();
  rmSync(join(edition.directory, 'manufacturers/exmed.json'));
  const { status, stderr } = edition.run('end', ...robot, '--write');
  expect(status).toBe(1);
  expect(stderr).toContain('目录现有的数据有误，请先改好。The edition itself has problems: mend them first.');
});
