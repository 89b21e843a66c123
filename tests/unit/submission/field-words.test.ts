import { expect, test } from 'vitest';
import { fieldWords } from '../../../src/submission/field-words.ts';

test.each([
  [['products', 0, 'name', 'zh'], '产品名称', 'Product name'],
  [['products', 2, 'summary', 'zh'], '产品概述', 'Summary'],
  [['manufacturer', 'creditCode'], '统一社会信用代码', 'Unified social credit code'],
  [['products', 0, 'specifications', 1, 'value'], '主要参数第 2 条 · 数值', ''],
  [['products', 0, 'specifications', 1], '主要参数第 2 条', ''],
  [['products', 0, 'colour'], 'colour', 'colour'],
] as const)('%j is %s', (path, zh, en) => {
  const words = fieldWords(path);
  expect(words?.zh).toBe(zh);
  if (en !== '') expect(words?.en).toBe(en);
});

test('the whole, a record, and what is of no record have no field', () => {
  for (const path of [[], ['products'], ['products', 0], ['manufacturer'], ['reason', 'zh'], ['sha256']]) expect(fieldWords(path)).toBeUndefined();
});
