import { describe, expect, test } from 'vitest';
import { alignedTable, padded, widthOf } from '../../../scripts/lib/text-table.ts';

test.each([
  ['', 0],
  ['abc 1', 5],
  ['联影', 4],
  ['（上海）', 8],
  ['、。', 4],
  ['ＵＭＲ', 6],
  ['𠮷', 2],
  ['e\u0301', 1],
  ['a\u200bb', 2],
  ['—', 1],
  ['한국', 4],
])('%j takes %d cells', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('a text is filled up by cells, not by characters', () => {
  expect(padded('联影', 6)).toBe('联影  ');
  expect(padded('联影', 6, true)).toBe('  联影');
  expect(padded('联影医疗', 6)).toBe('联影医疗');
});

describe('a table', () => {
  test('has its columns under each other, Chinese counted as two', () => {
    expect(alignedTable([['', 'queries'], ['联影 (zh)', '3'], ['overall', '12']])).toBe('           queries\n联影 (zh)        3\noverall         12');
  });

  test('has figures to the right where it is told so', () => {
    expect(alignedTable([['项目', '数', '说明'], ['型号', '1,200', '甲'], ['英文名', '3', '']], (column) => column === 1)).toMatchInlineSnapshot(`
      "项目       数  说明
      型号    1,200  甲
      英文名      3"
    `);
  });
});

test('a table may have more rows than a call takes arguments', () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => [String(index), '甲']);
  expect(alignedTable(rows).split('\n').slice(-1)).toEqual(['199999  甲']);
});
