import { describe, expect, test } from 'vitest';
import { readLines, type PlanLines } from '../../../src/plan/lines.ts';
import { areasByRow, cellsToSave } from '../../../src/plan/merged.ts';
import { summarise } from '../../../src/plan/summary.ts';
import type { Area, Cell } from '../../../src/spreadsheet/sheet.ts';
import { aSheet } from './a-plan.ts';

const over = (top: number, bottom: number, left: number, right = left): Area => ({ top, bottom, left, right });

test('each row knows the areas that reach into it', () => {
  const { rows } = aSheet(['a'], ['b'], [null], ['d'], ['e']);
  const [long, first, last] = [over(1, 4, 0), over(1, 1, 1, 3), over(4, 9, 2)];
  const found = areasByRow({ rows, merged: [last, long, first] });
  expect([1, 2, 4, 5].map((row) => new Set(found.get(row)))).toEqual([new Set([long, first]), new Set([long]), new Set([long, last]), new Set([last])]);
  expect(areasByRow({ rows }).size).toBe(0);
});

test('texts are saved in each cell of an area, numbers in its first one', () => {
  const areas = [over(2, 3, 0), over(2, 3, 1), over(2, 2, 2, 3)];
  const saved = (number: number, cells: Cell[]) => cellsToSave({ number, cells }, areas.filter(({ bottom }) => bottom >= number), (column) => column === 4);
  expect(saved(2, ['泵', 5, 7, 7, '￥3'])).toEqual(['泵', 5, 7, null, '￥3']);
  expect(saved(3, ['泵', 5, 7, 7, null])).toEqual(['泵', null, 7, 7, null]);
  expect(cellsToSave({ number: 3, cells: ['￥3'] }, areas, () => true)).toEqual([null]);
});

describe('an amount in one merged cell for several lines', () => {
  const rows: Cell[][] = [['名称', '数量', '单价', '金额'], ['泵', 1, null, 900], ['阀', 1, null, 900], ['管', 1, null, 900], ['门', 1, null, 50]];
  const fields = ['name', 'quantity', 'unitPrice', 'amount'] as const;
  const read = (cells: Cell[][], ...merged: Area[]): PlanLines => readLines({ ...aSheet(...cells), merged }, { header: 1, fields, unit: { amount: 'yuan', unitPrice: 'yuan' } });

  test('is counted once, on its first line, and the others say on which', () => {
    const { lines } = read(rows, over(2, 4, 3));
    expect(lines.map(({ amount }) => amount)).toEqual([{ fen: 90_000n, from: 'stated', lines: 3 }, { problem: 'shared', text: '900', row: 2 }, { problem: 'shared', text: '900', row: 2 }, { fen: 5_000n, from: 'stated' }]);
    const summary = summarise({ lines, matches: [], decisions: new Map(), isListed: () => true });
    expect(summary).toMatchObject({ total: { lines: 4, fen: 95_000n }, withoutAmount: 0 });
  });

  test('is counted on the first line that is one, where the area begins above it', () => {
    const { lines } = read([rows[0] ?? [], ['一、设备', null, null, null], ...rows.slice(1)].map((row, place) => (place === 1 ? ['一、设备', '一、设备', '一、设备', '一、设备'] : row)), over(2, 5, 3));
    expect(lines.map(({ amount }) => 'fen' in amount)).toEqual([true, false, false, true]);
  });

  test('a merged quantity is one for all, a merged price is that of each', () => {
    const priced: Cell[][] = [['名称', '数量', '单价', '金额'], ['泵', 2, 10, null], ['阀', 2, 10, null]];
    expect(read(priced, over(2, 3, 1), over(2, 3, 2)).lines.map(({ amount }) => amount)).toEqual([{ fen: 2_000n, from: 'multiplied', lines: 2 }, { problem: 'shared', text: '', row: 2 }]);
    expect(read(priced, over(2, 3, 2)).lines.map(({ amount }) => 'fen' in amount)).toEqual([true, true]);
  });

  test('a cell that is merged within one row is its own line’s', () => {
    expect(read(rows, over(2, 2, 2, 3)).lines.every(({ amount }) => 'fen' in amount && amount.lines === undefined)).toBe(true);
  });
});
