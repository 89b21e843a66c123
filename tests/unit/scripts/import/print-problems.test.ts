import { expect, test } from 'vitest';
import { inReadingOrder, withoutTold } from '../../../../src/importing/in-order.ts';
import { printSheetProblems } from '../../../../scripts/lib/import/print-problems.ts';
import type { Place, SheetProblem } from '../../../../src/spreadsheet/sheet.ts';

const aProblem = (place: Partial<Place>, what = '不对'): SheetProblem => ({ place: { file: '名单.xlsx', ...place }, message: { zh: what, en: `is wrong (${what})` }, hint: { zh: '请改正。', en: 'Mend it.' } });

test('a problem is told with its file, sheet, row and column, as far as it has them', () => {
  const problems = [
    aProblem({ sheet: '机器人', row: 5, column: 'C', heading: '企业名称' }),
    aProblem({ sheet: '机器人', row: 6, heading: '企业名称' }),
    aProblem({ row: 7 }),
    aProblem({}),
    aProblem({ file: '' }, 'products/x.json：不对'),
  ];
  expect(printSheetProblems(problems, 'zh')).toEqual([
    '名单.xlsx · 机器人 · 第 5 行 · C 列“企业名称” — 不对。请改正。',
    '名单.xlsx · 机器人 · 第 6 行 · “企业名称”列 — 不对。请改正。',
    '名单.xlsx · 第 7 行 — 不对。请改正。',
    '名单.xlsx — 不对。请改正。',
    'products/x.json：不对。请改正。',
  ]);
  expect(printSheetProblems(problems.slice(0, 2), 'en')).toEqual(['名单.xlsx · 机器人 · row 5 · column C "企业名称" — is wrong (不对). Mend it.', '名单.xlsx · 机器人 · row 6 · column "企业名称" — is wrong (不对). Mend it.']);
});

test('what rows of one column share is told once, with eight of the rows', () => {
  const rows = (count: number): SheetProblem[] => Array.from({ length: count }, (_, index) => aProblem({ row: index + 2, column: 'B' }));
  expect(printSheetProblems([...rows(3), aProblem({ row: 2, column: 'B' }), aProblem({ row: 9, column: 'C' })], 'zh')).toEqual(['名单.xlsx · B 列 · 第 2、3、4 行 — 不对。请改正。', '名单.xlsx · 第 9 行 · C 列 — 不对。请改正。']);
  expect(printSheetProblems(rows(12), 'zh')).toEqual(['名单.xlsx · B 列 · 第 2、3、4、5、6、7、8、9 等 12 行 — 不对。请改正。']);
  expect(printSheetProblems(rows(12), 'en')).toEqual(['名单.xlsx · column B · rows 2, 3, 4, 5, 6, 7, 8, 9 and 4 more — is wrong (不对). Mend it.']);
  expect(printSheetProblems([aProblem({ row: 2, column: 'B' }), aProblem({ row: 3, column: 'B' }, '另一处不对')], 'zh')).toHaveLength(2);
});

test('what a hundred thousand rows share is told at once', () => {
  const problems = Array.from({ length: 100_000 }, (_, index) => aProblem({ row: index + 2, column: 'B' }));
  expect(printSheetProblems([...problems, ...problems.slice(0, 10)], 'zh')).toEqual(['名单.xlsx · B 列 · 第 2、3、4、5、6、7、8、9 等 100000 行 — 不对。请改正。']);
});

const where = (problems: readonly SheetProblem[]): string[] => problems.map(({ place: { file, sheet, row, column } }) => [file, sheet, row, column].filter((part) => part !== undefined).join(' '));

test('problems are sorted as they are read: files and sheets in their order, then rows, then columns', () => {
  const sheets = [{ file: '乙.xlsx', name: '二' }, { file: '乙.xlsx', name: '一' }, { file: '甲.csv', name: '' }];
  const places: Place[] = [
    { file: '' }, { file: '丙.pdf' }, { file: '甲.csv', row: 3 }, { file: '乙.xlsx', sheet: '一', row: 2, column: 'AB' }, { file: '乙.xlsx', sheet: '一', row: 2, column: 'Z' },
    { file: '乙.xlsx', sheet: '一', row: 2 }, { file: '乙.xlsx', sheet: '底稿' }, { file: '乙.xlsx', sheet: '二', row: 10 }, { file: '乙.xlsx', sheet: '二', row: 9 }, { file: '乙.xlsx' },
  ];
  expect(where(inReadingOrder(places.map((place) => aProblem(place)), sheets))).toEqual([
    '乙.xlsx', '乙.xlsx 二 9', '乙.xlsx 二 10', '乙.xlsx 一 2', '乙.xlsx 一 2 Z', '乙.xlsx 一 2 AB', '甲.csv 3', '', '丙.pdf', '乙.xlsx 底稿',
  ]);
});

test('a notice of a cell that is a problem already is left out', () => {
  const notices = [aProblem({ row: 2, column: 'B' }), aProblem({ row: 3, column: 'B' }), aProblem({ row: 2 }), aProblem({})];
  expect(where(withoutTold(notices, [aProblem({ row: 2, column: 'B' }), aProblem({ row: 2 }), aProblem({})]))).toEqual(['名单.xlsx 3 B', '名单.xlsx 2', '名单.xlsx']);
});
