import { expect, test } from 'vitest';
import { describeSheet } from '../../../src/plan/columns.ts';
import { readLines, type PlanLines } from '../../../src/plan/lines.ts';
import type { Cell } from '../../../src/spreadsheet/sheet.ts';
import { aSheet } from './a-plan.ts';

const header = ['名称', '型号', '厂家', '数量', '单价', '金额'];

const read = (...rows: Cell[][]): PlanLines => {
  const sheet = aSheet(header, ...rows);
  const { header: row, columns, unit } = describeSheet(sheet);
  return readLines(sheet, { ...(row !== undefined && { header: row }), fields: columns.map(({ field }) => field), unit });
};

test('a line has what its columns say', () => {
  expect(read(['车用超级电容', '-', '奥威', '2套', 10, 20]).lines).toEqual([{ row: 2, name: '车用超级电容', model: '', maker: '奥威', registration: '', quantity: '2套', sector: '', amount: { fen: 2000n, from: 'stated' } }]);
});

test('totals, headings of parts, remarks and repeated headers are left out and told', () => {
  const { lines, leftOut } = read(
    ['一、设备类', '一、设备类', '一、设备类', '一、设备类', '一、设备类', '一、设备类'],
    ['泵', 'P-1', '甲', 1, 5, 5],
    ['设备类小计', null, null, null, null, 5],
    ['二、软件'],
    header,
    ['系统', null, '乙', 1, 7, 7],
    ['合  计：', '合  计：', '合  计：', null, null, 12],
    [null, null, null, null, null, null],
    ['注：以上均为含税价'],
    ['制表人：张三', null, null, '审核：李四'],
  );
  expect(lines.map(({ name }) => name)).toEqual(['泵', '系统']);
  expect(leftOut).toEqual({ total: [4, 8], heading: [2, 5], remark: [10, 11], 'repeated-header': [6], blank: [] });
});

test('a product whose name only begins like a total is a line', () => {
  expect(read(['总计量系统', 'ZJ-1', '甲', 1, 5, 5], ['小计时器', null, '乙', 1, 2, 2]).lines).toHaveLength(2);
});

test('the same line twice is kept and told', () => {
  expect(read(['泵', 'P-1', '甲', 1, 5, 5], ['泵', 'P-1', '甲', 1, 5, 5], ['泵', 'P-1', '甲', 2, 5, 10]).lines.map(({ repeats }) => repeats)).toEqual([undefined, 2, undefined]);
});

test('an amount that is missing is multiplied, one that cannot be read is not guessed', () => {
  const amounts = read(['泵', null, '甲', 2, 5, null], ['泵', null, '甲', 2, 5, '待定'], ['泵', null, '甲', null, 5, null]).lines.map(({ amount }) => amount);
  expect(amounts).toEqual([{ fen: 1000n, from: 'multiplied' }, { problem: 'unread', text: '待定' }, { problem: 'empty', text: '' }]);
});

test('a row that says nothing of a purchase is told, not counted', () => {
  expect(read([null, null, null, 5]).leftOut.blank).toEqual([2]);
});
