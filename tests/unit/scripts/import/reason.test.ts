import { expect, test } from 'vitest';
import { importReason } from '../../../../scripts/lib/import/reason.ts';
import type { Transaction } from '../../../../src/catalogue/changes.ts';

const transactions: Transaction[] = [{ type: 'recorded', product: 'example' }];
const origin = (title: string) => ({ title, retrieved: '2026-11-25' });
const [number, title] = ['测试〔2026〕1号', '示例目录（2026年度）'];

test.each([
  ['title and number', { document: number }, title, '导入《示例目录（2026年度）》（测试〔2026〕1号）。', 'Import of "示例目录（2026年度）" (测试〔2026〕1号).'],
  ['a title alone', {}, title, '导入《示例目录（2026年度）》。', 'Import of "示例目录（2026年度）".'],
  ['a number in the place of a title', { document: number }, number, '导入《测试〔2026〕1号》。', 'Import of "测试〔2026〕1号".'],
  ['a title that holds the number', { document: number }, `${title}（${number}）`, '导入《示例目录（2026年度）（测试〔2026〕1号）》。', 'Import of "示例目录（2026年度）（测试〔2026〕1号）".'],
  ['a title in its own marks', {}, `《${title}》`, '导入《示例目录（2026年度）》。', 'Import of "《示例目录（2026年度）》".'],
  ['a title with a full stop', {}, 'A list.', '导入《A list.》。', 'Import of "A list."'],
  ['a file that names nothing', {}, undefined, '导入表格更正。', 'Import of corrections.'],
] as const)('%s', (_, given, named, zh, en) => {
  expect(importReason(given, { transactions, ...(named !== undefined && { origin: origin(named) }) })).toEqual({ zh, en });
});

test('where the list changes nothing, it is logos that do', () => {
  expect(importReason({ document: number }, { transactions: [], origin: origin(title) })).toEqual({ zh: '更新标志。', en: 'Logos updated.' });
});

test('what the keeper says is left as he says it', () => {
  expect(importReason({ reason: '按企业来函更正' }, { transactions, origin: origin(title) })).toEqual({ zh: '按企业来函更正' });
});
