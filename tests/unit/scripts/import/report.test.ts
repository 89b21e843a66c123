// npm run import --report: a page that needs nothing else, with everything that the plan holds.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anEdition, csv, listOf2026 } from './a-run.ts';

/** A rule refuses whole tags; what is left of them is escaped all the same. */
const hostile = '"><&lt; onerror="alert(1)" 粒径<5 nm>';
const headings = ['产品名称', '型号', '企业名称', '行业', '产品概述'];
const rows = Array.from({ length: 30 }, (_, index) => [`示例产品${hostile}第${index + 1}号`, `EX-${index + 1}`, '示例离心科技有限公司', '医疗器械', '一件示例产品。']);

test('it holds every row, is escaped, loads nothing, and says whether it was written', async () => {
  await using edition = await anEdition();
  edition.write('名单.csv', csv(headings, ...rows));
  const args = ['名单.csv', ...listOf2026, '--listed-on', '2026-05-20', '--report', '报告.html'];
  const preview = edition.run('import', ...args);
  expect(preview.status).toBe(0);
  expect(preview.stdout).toContain('另有 20 项，--all 显示全部');
  const html = readFileSync(edition.path('报告.html'), 'utf8');
  expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
  for (const [name = ''] of rows) expect(html).toContain(name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'));
  expect(html).not.toMatch(/<(?:script|img|link|iframe|object)\b|\son\w+="|url\(|@import/);
  expect(html).toContain('预览，没有写入');
  expect(html).toContain('核对人');

  expect(edition.run('import', ...args, '--write').status).toBe(0);
  expect(readFileSync(edition.path('报告.html'), 'utf8')).toContain('<dd>已写入</dd>');
  expect(await edition.problems()).toEqual([]);
});

test('it is written where nothing can be imported as well, with what has to be mended', async () => {
  await using edition = await anEdition();
  edition.write('名单.csv', csv(headings, ...rows.map(([name = '', model = '', maker = '']) => [name, model, maker, '量子', '']), ['示例产品', 'EX-0', '示例离心科技有限公司', '医疗器械', '']));
  const { status } = edition.run('import', '名单.csv', ...listOf2026, '--report', '报告.html', '--lang', 'en', '--all');
  expect(status).toBe(1);
  const html = readFileSync(edition.path('报告.html'), 'utf8');
  expect(html).toMatch(/<html lang="en">/);
  expect(html.match(/there is no sector &quot;量子&quot;/g)).toHaveLength(30);
  expect(html).toContain('Nothing can be written before they are mended.');
});

test('where it cannot be written, nothing else is', async () => {
  await using edition = await anEdition();
  const before = edition.tree();
  edition.write('名单.csv', csv(headings, ...rows));
  const { status } = edition.run('import', '名单.csv', ...listOf2026, '--listed-on', '2026-05-20', '--write', '--report', '没有/报告.html');
  expect(status).toBe(1);
  expect(existsSync(edition.path('没有'))).toBe(false);
  expect(edition.tree()).toEqual(before);
});
